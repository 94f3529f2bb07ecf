/** A short summary of a mandate on paper, and the names of its wordings. */

import { supportOf } from "../../engine/model/home.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { t } from "../i18n/index.ts";
import { countryName, namesOf } from "../i18n/names.ts";
import type { PaperMandate } from "../print/paper-mandate.ts";

/**
 * Letter of a wording: its position in the article, from narrow to broad. Paper and screen use the same letters. The
 * answers to an event have letters in the same way.
 */
export function letterOf(alternative: number): string {
  return String.fromCharCode("A".charCodeAt(0) + alternative);
}

/** @example B “Without permission, limits allowed” */
export function wordingText(alternative: number, name: string): string {
  return t("print:mandate.wording", { letter: letterOf(alternative), name });
}

/** The mandate in at most sixty words, sentence by sentence. */
export function mandateSummary(
  { seat, objectives, redLines, home }: PaperMandate,
  scenario: Scenario,
): readonly string[] {
  const names = namesOf(scenario);
  const [most] = objectives;
  const least = objectives.at(-1);
  if (most === undefined || least === undefined) return [];
  const wish = most.accept[0] ?? 0;
  const values = {
    state: countryName(seat),
    most: names.article(most.article),
    wish: wordingText(wish, names.alternative(most.article, wish)),
  };
  return [
    t("print:mandate.summary", values),
    tradeSentence(objectives.length, most.weight === least.weight, names.article(least.article)),
    t("print:mandate.summaryLines", { count: redLines.length }),
    t("print:mandate.summaryHome", { support: supportOf(home), line: home.line }),
  ];
}

function tradeSentence(lines: number, isEven: boolean, least: string): string {
  if (lines === 1) return t("print:mandate.summaryOne");
  return isEven ? t("print:mandate.summaryEven") : t("print:mandate.summaryTrade", { least });
}
