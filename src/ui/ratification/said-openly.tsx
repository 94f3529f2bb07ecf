import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  BROKEN_TRUST,
  linesCrossed,
  outsideCost,
  SIGNED_TRUST,
  saidYes,
} from "../../client/selectors/match/conduct.ts";
import { lineWarnings } from "../../client/sentences/line-warnings.ts";
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

/** The cost of joining a text that crosses a declared red line. What a line of the mandate costs is a part of the sum. */
export function LinesCrossed(): ReactNode {
  const { own, names } = useTable();
  return lineWarnings(own, names).declared.map((text) => (
    <p className="small warning" key={text}>
      {text}
    </p>
  ));
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

/**
 * What a signature costs a state that never joins. Null if it costs nothing: a declared red line that the text crosses
 * explains it.
 */
export function useSignPrice(): string | null {
  const { world, country } = useTable().own;
  if (linesCrossed(world, country).length > 0) return null;
  return t("ratification:sign.signCost", { trust: SIGNED_TRUST });
}
