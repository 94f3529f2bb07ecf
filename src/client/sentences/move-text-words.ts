/** What became of the chair's texts after a seat's placards, speech or deals, in whole sentences. */
import type { Scenario } from "../../engine/state/scenario.ts";
import { t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import type { TextPut } from "../selectors/move/texts-put.ts";

export type ResultContext = Readonly<{
  names: Names;
  scenario: Scenario;
  own: number;
  /** The articles on which the seat laid placards or spoke. */
  shown: readonly number[];
}>;

/** Every text that the seat turned. If there is none, the first of those that it did not turn. */
export function textWords(texts: readonly TextPut[], { names, shown }: ResultContext): readonly string[] {
  const turned = texts.filter(({ put, none }) => put !== none);
  const same = texts.filter(({ put, none }) => put === none);
  const place = ({ article }: TextPut): number =>
    shown.includes(article) ? shown.indexOf(article) : shown.length;
  const first = same.toSorted((a, b) => place(a) - place(b) || a.article - b.article)[0];
  const isFirstTold = turned.length === 0 && first !== undefined;
  return [
    ...turned.flatMap((one) => [turnedWords(one, names), ...forecastWords(one, names)]),
    ...(isFirstTold ? sameWords(first, names, shown) : []),
  ];
}

function turnedWords({ after, article, before, put, none }: TextPut, names: Names): string {
  const values = { put: names.alternative(article, put), none: names.alternative(article, none) };
  if (after === "sounding") return t("move:text.turned", values);
  return t(before === put ? "move:text.dealKept" : "move:text.dealTurned", values);
}

function sameWords(one: TextPut, names: Names, shown: readonly number[]): readonly string[] {
  const put = names.alternative(one.article, one.put);
  if (!shown.includes(one.article)) return [t("move:text.ownNone", { put })];
  return [t("move:text.same", { put }), ...forecastWords(one, names)];
}

function forecastWords({ article, put, expected }: TextPut, names: Names): readonly string[] {
  if (expected === -1) return [];
  if (expected === -2) return [t("move:text.close")];
  if (expected === put) return [t("move:text.right")];
  return [t("move:text.wrong", { text: names.alternative(article, expected) })];
}
