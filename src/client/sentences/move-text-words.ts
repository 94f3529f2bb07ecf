/** What became of the chair's texts after a seat's placards, speech or deals, in whole sentences. */
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Pact } from "../../engine/state/treaty.ts";
import { t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import type { OwnShare } from "../selectors/move/own-share.ts";
import type { TextPut } from "../selectors/move/texts-put.ts";
import { toldTexts } from "../selectors/move/told-texts.ts";
import type { Doer } from "./move-act-words.ts";
import { alsoPutWords, shareWords } from "./move-share-words.ts";

/** How many states a sentence names at most; the rest are in the round's report or the season's news. */
export const MOST_NAMED = 3;

export type ResultContext = Readonly<{
  by: Doer;
  names: Names;
  scenario: Scenario;
  own: number;
  /** The articles on which the seat laid placards or spoke. */
  shown: readonly number[];
  /** What the seat's placards did on each of them. */
  shares: readonly OwnShare[];
  /** The article whose new text another row of the card tells; −1 for none. */
  toldBelow: number;
  /** The objections to texts that were agreed all the same, by article. */
  objected: ReadonlyMap<number, number>;
}>;

/**
 * What became of the texts that a card tells. In a short match, where a class has a few articles before its eyes, also of
 * every other article on which the seat showed what it wants.
 */
export function textWords(texts: readonly TextPut[], context: ResultContext): readonly string[] {
  const { shown, shares, names, by, toldBelow, scenario } = context;
  const told = toldTexts(texts, shown);
  const others = texts.filter(
    (one) => scenario.isBrief && by === "did" && !told.includes(one) && one.article !== toldBelow,
  );
  return [
    ...told.flatMap((one) =>
      one.put === one.none
        ? sameWords(one, context)
        : [turnedWords(one, context), ...forecastWords(one, names)],
    ),
    ...alsoPutWords(others, shares, names),
  ];
}

/** A text is only "turned" if it lay there before: the chair's first text was never another one. */
function turnedWords(
  { after, article, before, put, none }: TextPut,
  { by, names }: Pick<ResultContext, "by" | "names">,
): string {
  const of = by === "bot" ? "move:bot.text" : "move:text";
  const values = { put: names.textOn(article, put), none: names.alternative(article, none) };
  if (after === "sounding" && before !== put)
    return t(before === none ? `${of}.turned` : `${of}.got`, values);
  if (after === "sounding") return t(`${of}.kept`, values);
  return t(before === put ? `${of}.dealKept` : `${of}.dealTurned`, values);
}

function sameWords(one: TextPut, { by, names, shown, shares }: ResultContext): readonly string[] {
  const put = names.textOn(one.article, one.put);
  if (!shown.includes(one.article)) return [t("move:text.ownNone", { put })];
  const share = shares.find(({ article }) => article === one.article);
  return [shareWords(put, one.put, share, { by, names }), ...forecastWords(one, names)];
}

function forecastWords({ article, put, expected }: TextPut, names: Names): readonly string[] {
  if (expected === -1) return [];
  if (expected === -2) return [t("move:text.close")];
  if (expected === put) return [t("move:text.right")];
  return [t("move:text.wrong", { text: names.alternative(article, expected) })];
}

/** A promise by the seat or to it that binds no more. */
export function freedText(
  { by, to, article, alternative }: Pact,
  { names, own }: Pick<ResultContext, "names" | "own">,
): string {
  const text = names.alternative(article, alternative);
  const isOwn = by === own;
  return t(isOwn ? "move:freed.own" : "move:freed.other", { text, country: names.country(isOwn ? to : by) });
}
