import type { ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { RESULTS } from "../../client/selectors/debrief/result-scale.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { Ending } from "./ending.tsx";
import { useFriendsEnd } from "./friend-beside.tsx";
import { LetterPaper, useLetter } from "./letter.tsx";

/**
 * The end of the match that a friend dared somebody with, for that person to look at. Nothing here speaks of the
 * friend's acts as the viewer's own, and the way back to the question is the first button.
 */
export function FriendsMatch(): ReactNode {
  const seat = useGame((game) => game.dare?.seat ?? "");
  return (
    <div className="debrief">
      <Ending />
      <p className="friends-seat">
        <FlagIcon iso3={seat} scale={1} />
        {t("debrief:friend.spoke", { state: countryName(seat) })}
      </p>
      <FriendsLetter seat={seat} />
      <FriendsNumbers />
      <div className="end-acts">
        <div className="end-three">
          <Button look="primary" onPress={() => showScreen("dare")}>
            {t("dare.heading")}
          </Button>
          <Button onPress={() => showScreen("film")}>{t("debrief:end.film")}</Button>
        </div>
      </div>
    </div>
  );
}

function FriendsLetter({ seat }: Readonly<{ seat: string }>): ReactNode {
  const { scenario } = useTable();
  const country = scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
  const words = useLetter(START_CASE.case, country);
  return words === null ? null : (
    <LetterPaper of={START_CASE.case} words={words} heading={t("debrief:friend.letter")} />
  );
}

/** The friend's three results, replayed from the link. */
function FriendsNumbers(): ReactNode {
  const friend = useFriendsEnd();
  if (friend === null) return null;
  if (typeof friend === "string") return <p role="status">{t(`debrief:friend.${friend}`)}</p>;
  return (
    <dl className="end-numbers" aria-label={t("debrief:friend.results")}>
      {RESULTS.map((id) => (
        <div key={id} data-result={id}>
          <dt>{t(`debrief:results.${id}`)}</dt>
          <dd>
            <strong className="numbers">{number(friend.results[id])}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}
