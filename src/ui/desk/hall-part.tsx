import { type ReactNode, useState } from "react";
import { keyFor } from "../../client/addresses/keys.ts";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { goToMatch } from "../../client/sessions/committee/match-room.ts";
import { Button } from "../primitives/button.tsx";
import { refusalText } from "../room/room-notices.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { useDesk } from "./use-desk.ts";

/**
 * In the match of a committee: the states in the hall that no phone plays. One press opens the page of such a state on
 * the chair's laptop; until then nobody waits for it, and a bot acts for it as it did in committee.
 */
export function HallPart(): ReactNode {
  const { code: room, committee, tables } = useDesk();
  const [refused, setRefused] = useState<string | null>(null);
  const code = committee?.code ?? "";
  const key = code === "" ? "" : keyFor("chair", code);
  const without = (tables[0]?.seats ?? []).filter(
    ({ seat, devices }) => devices.length === 0 && committee?.hall.includes(seat) === true,
  );
  if (key === "" || without.length === 0) return null;
  const play = (seat: string): void => void goToMatch({ code, key, room }, seat).then(setRefused);
  return (
    <section className="sheet stack tight" aria-labelledby="hall-part">
      <h2 id="hall-part">{t("desk:hall.heading")}</h2>
      <p className="small soft">{t("desk:hall.note", { count: without.length })}</p>
      {refused !== null && <p role="alert">{t("match.refused", { reason: refusalText(refused) })}</p>}
      <ul className="seat-grid">
        {without.map(({ seat }) => (
          <li key={seat}>
            <Button size="small" onPress={() => play(seat)}>
              <FlagIcon iso3={seat} scale={0.6} />
              {t("desk:hall.play", { state: countryName(seat) })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
