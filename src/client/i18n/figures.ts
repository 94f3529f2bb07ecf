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

/**
 * The placeholders that take a list of names. A sentence with nothing to list ("Still open: .") says nothing, so the
 * code that writes it must choose other words.
 */
export const LISTS: ReadonlySet<string> = new Set([
  "also",
  "when",
  "alternatives",
  "articles",
  "caucuses",
  "clauses",
  "countries",
  "groups",
  "items",
  "names",
  "numbers",
  "others",
  "papers",
  "parts",
  "people",
  "placards",
  "problems",
  "seats",
  "sources",
  "sponsors",
  "states",
  "symbols",
  "texts",
  "wordings",
  "wishes",
]);

/**
 * Formats every number in a sentence, so that callers do not have to.
 * @param complain called with the name of a placeholder whose list is empty
 */
export function figuresWith(complain: (place: string) => void): FormatterModule {
  return {
    type: "formatter",
    init: () => undefined,
    add: () => undefined,
    addCached: () => undefined,
    format: (value, _, language = "en", options) => {
      const place = String(options?.["interpolationkey"] ?? "");
      if (value === "" && LISTS.has(place)) complain(place);
      return typeof value === "number" ? figure(value, language, { maximumFractionDigits: 3 }) : value;
    },
  };
}
