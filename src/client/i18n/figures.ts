/** Numbers as each language writes them. */
import i18next, { type FormatterModule } from "i18next";
import { type Forms, inForm } from "./forms.ts";
import { pluralOf } from "./plurals.ts";

/** Languages whose own regions differ in their digits. All have those of the codes and the seeds beside them. */
const PINNED = /^(ar)\b/;

/** The locale for `Intl`, with its digits pinned. @example "ar" is "ar-u-nu-latn" */
export function localeOf(language: string): string {
  return PINNED.test(language) ? `${language}-u-nu-latn` : language;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\d]/u;
/** First-strong isolate and its end (Unicode Bidirectional Algorithm). They take no room. */
const [ISOLATE, END] = ["\u2068", "\u2069"];

/**
 * A name, a seed or a code in a sentence that runs the other way, set apart so that neither moves parts of the other.
 * @param isFromRight whether the sentence runs from right to left
 */
export function isolated(value: string, isFromRight: boolean): string {
  const other = isFromRight ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return other.test(value) ? `${ISOLATE}${value}${END}` : value;
}

/** The text without isolates, for what is not read but typed, compared or stored. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, "");
}

const made = new Map<string, Intl.NumberFormat>();

/**
 * Formats are cached: making one costs a hundred times as much as using it, and a screen of the lab has hundreds of
 * figures.
 */
export function figure(value: number, language: string, how: Intl.NumberFormatOptions): string {
  const key = `${language}/${JSON.stringify(how)}`;
  const format = made.get(key) ?? new Intl.NumberFormat(localeOf(language), how);
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
  "languages",
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
  "steps",
  "symbols",
  "texts",
  "values",
  "wordings",
  "wishes",
  "treaties",
]);

/**
 * Formats every number in a sentence, puts names into the form that the sentence asks for and isolates them, so that
 * callers do not have to.
 * @param complain called with the name of a placeholder whose list is empty
 * @param formsOf the forms of names in a language, once they are loaded
 */
export function figuresWith(
  complain: (place: string) => void,
  formsOf: (language: string) => Forms = () => ({}),
): FormatterModule {
  return {
    type: "formatter",
    init: () => undefined,
    add: () => undefined,
    addCached: () => undefined,
    format: (value, form, language = "en", options) => {
      const place = String(options?.["interpolationkey"] ?? "");
      if (value === "" && LISTS.has(place)) complain(place);
      if (typeof value === "number") return counted(value, form ?? "", language);
      if (typeof value !== "string") return value;
      const said = form ? inForm(withoutIsolates(value), form, formsOf(language)) : value;
      return isolated(said, i18next.dir(language) === "rtl");
    },
  };
}

/**
 * `count` chooses the form of the whole sentence. A second number brings its own words along, one for each plural form
 * of the language. @example "{{months, count # month | # months}}" is "1 month" or "7 months"
 */
function counted(value: number, form: string, language: string): string {
  const written = figure(value, language, { maximumFractionDigits: 3 });
  if (!form.startsWith("count ")) return written;
  const words = form.slice("count ".length).split("|");
  return pluralOf(value, language, words).trim().replace("#", written);
}
