/** Numbers as each language writes them. */
import type { FormatterModule } from "i18next";

const made = new Map<string, Intl.NumberFormat>();

/**
 * Formats are cached: making one costs a hundred times as much as using it, and a screen of the lab has hundreds of
 * figures.
 */
export function figure(value: number, language: string, how: Intl.NumberFormatOptions): string {
  const key = `${language}/${JSON.stringify(how)}`;
  const format = made.get(key) ?? new Intl.NumberFormat(language, how);
  made.set(key, format);
  // A minus sign, as in all sentences; the English format writes a hyphen.
  return format.format(value).replace("-", "−");
}

/** Formats every number in a sentence, so that callers do not have to. */
export const FIGURES: FormatterModule = {
  type: "formatter",
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, _, language = "en") =>
    typeof value === "number" ? figure(value, language, { maximumFractionDigits: 3 }) : value,
};
