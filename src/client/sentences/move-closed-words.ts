/** Texts that the round closed without agreeing on them, in whole sentences. */
import { list, t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import type { MoveResult } from "../selectors/move/results.ts";
import type { ResultContext } from "./move-text-words.ts";

export type Closed = Extract<MoveResult, { of: "closed" }>;

/** The texts that come back whatever the blocks, since this was their first reading, share one sentence. */
export function firstReadingWords(closed: readonly Closed[]): readonly string[] {
  const { length: count } = closed.filter(({ how, isFirst }) => how === "blocked" && isFirst);
  return count === 0 ? [] : [t("move:closed.first", { count })];
}

/** The texts that the chair did not put share one sentence. */
export function notPutWords(closed: readonly Closed[], { names }: ResultContext): readonly string[] {
  if (closed.length === 0) return [];
  const { length: count } = closed.filter(({ isForPackage }) => isForPackage);
  return [notPutText(closed, names), ...(count === 0 ? [] : [t("move:closed.forPackage", { count })])];
}

/** With the share that objects to each text, if it was that which held all of them back. */
function notPutText(closed: readonly Closed[], names: Names): string {
  const quoted = closed.map(({ article, alternative, objection }) => {
    const text = names.alternative(article, alternative);
    return { text, objection };
  });
  const shares = quoted.flatMap(({ text, objection }) =>
    objection === null ? [] : [t("move:closed.withShare", { text, now: objection.now })],
  );
  const limit = closed[0]?.objection?.limit;
  if (limit !== undefined && shares.length === closed.length)
    return t("move:closed.notPutShares", { texts: list(shares), limit });
  return t("move:closed.notPut", { texts: list(quoted.map(({ text }) => t("common.quote", { text }))) });
}
