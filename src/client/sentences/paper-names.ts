/** Names of papers and of the paragraphs in them. */

import type { PaperWords } from "../../committee/state/pack.ts";
import {
  type Amends,
  HALVES,
  halfOf,
  numbersIn,
  type Paper,
  type PaperPart,
} from "../../committee/state/paper.ts";
import { list, t } from "../i18n/index.ts";
import { renumbered } from "../selectors/committee/numbered-clauses.ts";

type Named = Pick<Paper, "n" | "kind" | "form" | "title" | "amends">;

/** What a paper is called: its kind, or a directive or communiqué where the committee has these instead of resolutions. */
export function paperWord({ kind, form }: Pick<Paper, "kind" | "form">, words?: PaperWords) {
  if (kind !== "draft") return kind;
  return form ?? (words === "directive" ? "directive" : kind);
}

/**
 * A paper with its kind, number and title. Amendments are counted for each text that they would change, and need no
 * title. Other papers have none where there is little room.
 * @example "Amendment 2 to draft 1 “Other words”"
 */
export function paperName(paper: Named, papers: readonly Named[], words?: PaperWords): string {
  const { n, title, amends } = paper;
  const target = papers.find((one) => one.n === amends?.paper);
  if (target === undefined) {
    const word = paperWord(paper, words);
    if (title !== "") return t(`committee:paper.titleOf.${word}`, { n, title });
    return word === "amendment"
      ? t("committee:paper.untitled.alone", { n })
      : t(`committee:paper.numbered.${word}`, { n });
  }
  const place = placeAmong(paper, papers);
  const form = title === "" ? "untitled" : "amendmentTo";
  const whole = papers.find((one) => one.n === target.amends?.paper);
  if (whole === undefined)
    return t(`committee:paper.${form}.${paperWord(target, words)}`, { n: place, target: target.n, title });
  const values = { n: place, amendment: placeAmong(target, papers), target: whole.n, title };
  return t(`committee:paper.${form}.amended`, values);
}

/** The place of an amendment among all amendments to the same text, from 1. */
function placeAmong({ n, amends }: Named, papers: readonly Named[]): number {
  return papers.filter((one) => one.amends?.paper === amends?.paper && one.n < n).length + 1;
}

/** @example "preambular paragraph 2 and clauses 1 and 3" */
export function placesText(part: Pick<PaperPart, "clauses" | "preamble">): string {
  const said = HALVES.flatMap((half) => {
    const numbers = numbersIn(part, half);
    if (numbers.length === 0) return [];
    return [t(`committee:place.${half}`, { count: numbers.length, numbers: list(numbers.map(String)) })];
  });
  return list(said);
}

/**
 * Which clauses of an adopted text had other numbers when the committee voted on them, or nothing.
 * @example "Some paragraphs have new numbers: 4 is now 3, and 6–9 are now 4–7."
 */
export function renumberedText(paper: Paper): string {
  const runs = renumbered(paper).map(({ was, is }) => {
    const values = { was: String(was[0]), wasLast: String(was[1]), is: String(is[0]), isLast: String(is[1]) };
    return t(was[0] === was[1] ? "committee:renumbered.one" : "committee:renumbered.run", values);
  });
  return runs.length === 0 ? "" : t("committee:renumbered.all", { numbers: list(runs) });
}

/** The place of the clause that an amendment changes. @example "preambular paragraph 2" */
export function placeText(amends: Pick<Amends, "clause" | "part">): string {
  const place = { [halfOf(amends) === "preamble" ? "preamble" : "clauses"]: [amends.clause] };
  return placesText({ clauses: [], ...place });
}
