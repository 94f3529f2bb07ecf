import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { bestFirst, type Promised } from "../../client/selectors/ratification/best-pushes.ts";
import { PRICE_BONUS } from "../../client/selectors/ratification/capital.ts";
import { promiseText } from "../../client/sentences/push-words.ts";
import type { GrantPrice } from "../../engine/state/command.ts";
import type { NamedPrice } from "../../engine/state/treaty.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import type { Choice } from "../primitives/choices.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { Answers } from "./answers.tsx";

/** Number of prices shown at once. The others are under "Abroad". */
const MOST = 4;

/** States that are still missing name their price to the player's state, which can grant one of them at a time. */
export function PriceSheet({ prices }: Readonly<{ prices: readonly NamedPrice[] }>): ReactNode {
  const play = usePlay();
  const { view, own, names } = useTable();
  const grants = prices.map(({ by }) => ({ type: "grantPrice" as const, to: by }));
  const shown = bestFirst(own, grants).slice(0, MOST);
  const countries = names.countries(shown.map(({ command }) => command.to));
  const until = Math.min(...prices.map((price) => price.until));
  const toChoice = useChoice();
  return (
    <article className="event-sheet">
      <h3 className="event-headline">
        {t("ratification:price.question", { count: prices.length, countries })}
      </h3>
      <p className="event-prompt">
        {t("ratification:price.oneOf", { count: PRICE_BONUS, month: monthName(until) })}
      </p>
      <Answers
        label={t("ratification:event.answers")}
        selected={String(sealedOf(view, "grantPrice")?.to ?? "")}
        onSelect={(by) => play.send({ type: "grantPrice", to: Number(by) })}
        choices={shown.flatMap((grant) =>
          prices.filter(({ by }) => by === grant.command.to).map((price) => toChoice(price, grant)),
        )}
      />
    </article>
  );
}

function useChoice(): (named: NamedPrice, grant: Promised<GrantPrice>) => Choice<string> {
  const play = usePlay();
  const { scenario, names } = useTable();
  return ({ by, price }, grant) => ({
    id: String(by),
    name: (
      <>
        <FlagIcon iso3={scenario.countries[by]?.iso3 ?? ""} scale={0.55} />{" "}
        {t("ratification:price.grantTo", { country: names.country(by), price: t(`price.${price}`) })}
      </>
    ),
    text: promiseText(grant),
    isDisabled: !play.isAllowed(grant.command),
  });
}
