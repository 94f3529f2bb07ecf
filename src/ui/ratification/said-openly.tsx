import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  BROKEN_TRUST,
  linesCrossed,
  mandateLinesCrossed,
  outsideCost,
  SHAME,
  saidYes,
} from "../../client/selectors/match/conduct.ts";
import { useTable } from "../hooks/stores.ts";

/** What the seat has said publicly about the text, and what it would cost at the end to go back on it. */
export function SaidOpenly(): ReactNode {
  const text = useSaidText();
  return (
    <section className="said-openly stack tight" aria-labelledby="said-openly-heading">
      <h3 id="said-openly-heading">{t("ratification:sign.wordHeading")}</h3>
      <p>{text}</p>
    </section>
  );
}

/** The cost of joining a text that crosses a red line of the mandate, or a declared one. */
export function LinesCrossed(): ReactNode {
  const { names, own } = useTable();
  const ofMandate = mandateLinesCrossed(own);
  const declared = linesCrossed(own.world, own.country);
  return (
    <>
      {ofMandate.length > 0 && (
        <p className="small warning">
          {t("ratification:deposit.shame", { articles: names.articles(ofMandate), count: SHAME })}
        </p>
      )}
      {declared.length > 0 && (
        <p className="small warning">
          {t("ratification:deposit.wordLine", { articles: names.articles(declared), trust: BROKEN_TRUST })}
        </p>
      )}
    </>
  );
}

function useSaidText(): string {
  const { view, names, own } = useTable();
  const crossed = linesCrossed(own.world, own.country);
  if (crossed.length > 0) {
    return t("ratification:sign.wordLine", { articles: names.articles(crossed), trust: BROKEN_TRUST });
  }
  if (!saidYes(own.world, own.country)) return t("ratification:sign.wordFree");
  const isVote = view.world.treaty.outcome?.ballot !== null;
  return t(isVote ? "ratification:sign.wordVote" : "ratification:sign.wordConsensus", {
    trust: outsideCost(own.world),
  });
}
