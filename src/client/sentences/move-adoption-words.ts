/** How the whole text fared after a seat's stand or vote, and who signed it, in whole sentences. */
import { carries } from "../../engine/exact/majority.ts";
import { t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import type { WhyFew } from "../selectors/match/why-few-opposed.ts";
import type { MoveResult } from "../selectors/move/results.ts";
import { MOST_NAMED } from "./move-text-words.ts";

export function packageWords(
  { blockers, why }: Extract<MoveResult, { of: "package" }>,
  names: Names,
  own: number,
): readonly string[] {
  const others = blockers.filter((country) => country !== own);
  if (blockers.length === 0) return [t("move:package.joined"), ...whyFewWords(why)];
  const count = others.length;
  const isOwn = count < blockers.length;
  if (isOwn && count === 0) return [t("move:package.alone"), ...whyFewWords(why)];
  if (isOwn) return [t("move:package.withOthers", { count }), ...whyFewWords(why)];
  const countries = names.countries(others, MOST_NAMED);
  return [t("move:package.blocked", { count, countries }), ...whyFewWords(why)];
}

/** Why so few opposed the text, with the number of states for which it holds. */
function whyFewWords(why: WhyFew | null): readonly string[] {
  return why === null ? [] : [t(`move:few.${why.cause}`, { count: why.count, objecting: why.objecting })];
}

/** Why far more states vote no than had blocked the same text. Empty if no more do. */
function whyMoreWords({ ballot, blocked }: Extract<MoveResult, { of: "decided" }>): readonly string[] {
  const no = ballot?.tally.no ?? 0;
  return blocked === 0 || no <= blocked ? [] : [t("move:few.no", { no, count: blocked })];
}

/** The signatures of that day, and why states sign that had voted no. */
export function signedWords({ count, against }: Extract<MoveResult, { of: "signed" }>): readonly string[] {
  const told = t("move:signed", { count });
  return against === 0 ? [told] : [told, t("move:signedAgainst", { count: against })];
}

export function decidedWords(one: Extract<MoveResult, { of: "decided" }>): readonly string[] {
  const { how, ballot, isDecisive, expected, why } = one;
  const more = whyMoreWords(one);
  if (ballot === null) return [t(how === "failed" ? "move:decided.failed" : "move:decided.consensus")];
  const { yes, no } = ballot.tally;
  // A text can win its vote and still lack enough states that could join it.
  const isShort = how === "failed" && carries(ballot.majority, ballot.tally);
  const told = isShort
    ? t("move:decided.failed")
    : t(`move:decided.${how === "vote" ? "vote" : "failedVote"}`, { yes, no });
  return [
    told,
    // After a test for consensus, its card has said why few opposed the text.
    ...(more.length > 0 ? more : whyFewWords(why)),
    ...(isDecisive ? [t("move:amendment.decisive")] : []),
    ...(expected === null ? [] : [t("move:decided.expected", { low: expected.low, high: expected.high })]),
  ];
}
