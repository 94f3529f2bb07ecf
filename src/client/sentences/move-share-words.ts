/** What a seat's placards and its speech did where they turned no text, in whole sentences. */
import { list, t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import type { OwnShare } from "../selectors/move/own-share.ts";
import type { Range } from "../selectors/move/results.ts";
import type { Doer } from "./move-act-words.ts";

/** @param put the text that the chair put, with its article */
export function shareWords(
  put: string,
  chair: number,
  share: OwnShare | undefined,
  { by, names }: Readonly<{ by: Doer; names: Names }>,
): string {
  if (share === undefined) return t("move:text.ownNone", { put });
  const { article, wanted, others: count, closed } = share;
  if (wanted < 0) return t(count === 0 ? "move:share.objectAlone" : "move:share.object", { put, count });
  if (wanted === chair) return t(count === 0 ? "move:share.yoursAlone" : "move:share.yours", { put, count });
  const text = names.alternative(article, wanted);
  const moved = by === "bot" ? "move:bot.shareClosed" : "move:share.closed";
  if (closed > 0) return t(moved, { put, text, percent: closed });
  return t(count === 0 ? "move:share.supportAlone" : "move:share.support", { put, text, count });
}

/** The texts that the chair puts on further articles where the seat showed what it wants, in at most two sentences. */
export function alsoPutWords(
  texts: readonly Readonly<{ article: number; put: number }>[],
  shares: readonly OwnShare[],
  names: Names,
): readonly string[] {
  const named = (fits: (wanted: number, put: number) => boolean): readonly string[] =>
    texts
      .filter(({ article, put }) => shares.some((one) => one.article === article && fits(one.wanted, put)))
      .map(({ article, put }) => names.textOn(article, put));
  const yours = named((wanted, put) => wanted === put);
  const others = named((wanted, put) => wanted !== put);
  return [
    ...(yours.length === 0 ? [] : [t("move:share.alsoYours", { texts: list(yours) })]),
    ...(others.length === 0 ? [] : [t("move:share.alsoNot", { texts: list(others) })]),
  ];
}

/** From how many states on a speech counts as turning more than hardly anybody. */
const FEW = 2;

/** How many states the speech turned. Nobody can know the number, since how much each state cares is its secret. */
export function speechWords(speech: Range | null, by: Doer): readonly string[] {
  if (speech === null) return [];
  const { low, high } = speech;
  const of = by === "bot" ? "move:bot.speech" : "move:speech";
  if (high <= FEW) return [t(`${of}.little`)];
  return [low === 0 ? t(`${of}.upTo`, { count: high }) : t(`${of}.turned`, { low, count: high })];
}
