/** Says what blocking an article costs, or why it is impossible. */
import { t } from "../i18n/index.ts";
import type { StandCost } from "../selectors/match/conduct.ts";

/**
 * The note beside the choice to block. If this is the last block, the note warns that none will be left for the last
 * night, when the whole text is decided.
 * @param cost what the block costs, in trust
 */
export function blockNote(
  mayBlock: boolean,
  blocks: number,
  { total: cost }: Pick<StandCost, "total">,
): string {
  if (!mayBlock) return t("negotiation:close.blockNone");
  return t(`negotiation:close.${blocks === 1 ? "blockLast" : "blockNote"}`, { cost });
}

/** What breaking a promise by this stand costs: each part, then the sum if there is more than one. */
export function breakWords(
  { block, broken, contradiction, total }: StandCost,
  trust: number,
  isCaused: boolean,
): readonly string[] {
  const parts = [
    t("negotiation:close.breakPromise", { trust: broken }),
    ...(block === 0
      ? []
      : [t(`negotiation:close.${isCaused ? "breakBlock" : "breakWanton"}`, { trust: block })]),
    ...(contradiction === 0 ? [] : [t("negotiation:close.contradictsAside", { trust: contradiction })]),
  ];
  const left = Math.max(0, trust - total);
  const sum = parts.length === 1 ? "negotiation:close.breakLeft" : "negotiation:close.breakSum";
  return [...parts, t(sum, { total, before: trust, left })];
}

/**
 * How many blocks to expect, and by whom first: the likeliest state that objected in the open and has a block left. It is
 * worded as an expectation, because "at most one may block" reads like a rule.
 * @param countries their names, likeliest first; empty if none is public
 */
export function blockersExpected(
  { low, high }: Readonly<{ low: number; high: number }>,
  countries: readonly string[],
): string {
  if (high === 0) return t("negotiation:close.expectNobody");
  const [likeliest] = countries;
  if (likeliest === undefined) return blockersUnnamed(low, high);
  return t("negotiation:close.expectNamed", { low, count: high, countries: likeliest });
}

function blockersUnnamed(low: number, high: number): string {
  return low === high
    ? t("negotiation:close.expectBlockOne", { count: low })
    : t("negotiation:close.expectBlock", { low, count: high });
}
