/** The kept letter from Ines in words. The sentences of `debrief` must be loaded. */
import { t } from "../i18n/index.ts";
import { monthName } from "../i18n/names.ts";
import type { HerLetter } from "../saves/her-letter.ts";
import { letterKey } from "../selectors/debrief/letter.ts";

/** The only place where a kept letter gets its words. */
export function letterText({ fate, answers }: HerLetter): string {
  return t(letterKey(fate, answers));
}

export function letterHeading({ month }: HerLetter): string {
  if (month < 0) return t("debrief:letter.heading");
  return t("debrief:letter.headingSoon", { month: monthName(month) });
}
