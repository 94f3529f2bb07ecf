/** Which of the chair's new texts the card about a move tells. */
import type { Command } from "../../../engine/state/command.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { MoveReport } from "./move-report.ts";
import type { TextPut } from "./texts-put.ts";

/** The articles on which the seat spoke, then those on which it laid placards. */
export function articlesShown(acts: readonly Command[]): readonly number[] {
  return [
    ...acts.flatMap((act) => (act.type === "speak" ? [act.article] : [])),
    ...acts.flatMap((act) => (act.type === "layPlacards" ? [act.article] : [])),
  ];
}

/**
 * Every text that the seat turned. If there is none, the first of those that it did not turn.
 *
 * @param shown the articles that the seat spoke or laid placards on, which come first
 */
export function toldTexts(texts: readonly TextPut[], shown: readonly number[]): readonly TextPut[] {
  const turned = texts.filter(({ put, none }) => put !== none);
  if (turned.length > 0) return turned;
  const place = ({ article }: TextPut): number =>
    shown.includes(article) ? shown.indexOf(article) : shown.length;
  return texts.toSorted((a, b) => place(a) - place(b) || a.article - b.article).slice(0, 1);
}

/**
 * The articles whose new text, or whose fate, the card names. In a brief match it also names every other text on which the
 * seat showed what it wants.
 */
export function articlesTold(
  { acts, results, other, shares, isByBot }: MoveReport,
  { isBrief }: Pick<Scenario, "isBrief">,
): readonly number[] {
  const texts = results.filter((one): one is TextPut => one.of === "text");
  const isShared = ({ article }: TextPut): boolean => shares.some((share) => share.article === article);
  return [
    ...toldTexts(texts, articlesShown(acts)).map(({ article }) => article),
    ...(isBrief && !isByBot ? texts.filter(isShared).map(({ article }) => article) : []),
    ...results.flatMap((one) => (one.of === "closed" || one.of === "amendment" ? [one.article] : [])),
    ...(other?.of === "text" ? [other.article] : []),
  ];
}
