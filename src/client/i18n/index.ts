/**
 * All text that users read. One JSON file per namespace and language:
 *   ui            shell, start, setup, briefing, journal, codes of problems, rejections, reasons
 *   content       articles, alternatives, cases, countries, events, glossary … by id
 *   negotiation, adoption, ratification, debrief, letter, move, lab, matches, challenges, room, desk, wall, check, print, brief,
 *   film, picture, clerk, plenary, committee, conference, delegate, board, drafting, document, host, kit, slides   sentences of those panels
 *   states        other names of states, by ISO code
 * `t("start.new")` reads `ui`; `t("negotiation:speak.title")` reads another namespace; the compiler checks keys.
 * Sentences are whole: placeholders and plurals (`_one`, `_other`) go through i18next and are never glued.
 * `ui` and the `content` of the start page load at once; the rest loads with the screens that need it (`loadWording`).
 * A page loads one language: the build fills what it lacks from English.
 * A new language is one more folder (docs/CONTRIBUTING.md); its direction comes from i18next.
 */
import i18next, { type Resource } from "i18next";
import { AVAILABLE, CATALOGUES, IS_WHOLE, type Load, startOf } from "./catalogues.ts";
import { figure, figuresWith } from "./figures.ts";
import type { Forms } from "./forms.ts";
import type { Key, Namespace } from "./keys.ts";
import { keepLanguage, type Language, wantedLanguage } from "./languages.ts";
import { isPseudo } from "./pseudo.ts";

export { AVAILABLE } from "./catalogues.ts";
export type { Key, Namespace, UiKey } from "./keys.ts";
export { type Language, OWN_NAMES } from "./languages.ts";

type ByLanguage<T> = Readonly<Partial<Record<Language, T>>>;

const FALLBACK = "en" satisfies Language;

/**
 * Loads the sentences of a language. Sentences and files that the language lacks are taken from English.
 * @param atOnce sentences by language and namespace
 * @param onDemand what `load` fetches, by language and namespace
 * @param isWhole whether the files of a language have every sentence, so that English is fetched only for missing files
 */
export function wordingIn(
  language: Language,
  atOnce: ByLanguage<Resource[string]>,
  onDemand: ByLanguage<Readonly<Record<string, Load>>>,
  isWhole = false,
) {
  const forms: Record<string, Forms> = {};
  const i18n = i18next.createInstance().use(
    figuresWith(
      (place) => complain(`an empty list for ${place}`),
      (from) => forms[from] ?? {},
    ),
  );
  void i18n.init({
    lng: language,
    fallbackLng: FALLBACK,
    defaultNS: "ui",
    ns: ["ui", "content"],
    resources: { ...atOnce },
    initAsync: false,
    // React already escapes text; escaping it twice would show HTML entities.
    interpolation: { escapeValue: false, alwaysFormat: true },
    returnNull: false,
    // Some texts are empty on purpose. For example, a value recalled from memory has no address to show.
    returnEmptyString: true,
    saveMissing: true,
    missingKeyHandler: (_, namespace, key) => complain(`no wording for ${namespace}:${key}`),
    missingInterpolationHandler: (sentence, [place]) =>
      complain(`nothing to say for ${place} in: ${sentence}`),
  });
  const fetchFile = async (from: Language, namespace: string): Promise<void> => {
    const file = onDemand[from]?.[namespace];
    if (file !== undefined) i18n.addResourceBundle(from, namespace, (await file()).default);
  };
  /** The forms of names come with the names themselves. */
  const fetchForms = async (from: Language): Promise<void> => {
    const file = onDemand[from]?.forms;
    if (file !== undefined) forms[from] ??= (await file()).default as Forms;
  };
  const load = async (namespaces: readonly string[]): Promise<void> => {
    const languages = [...new Set<Language>([language, FALLBACK])];
    const files = namespaces.flatMap((name) => {
      const hasAll = isWhole && onDemand[language]?.[name] !== undefined;
      return (hasAll ? [language] : languages).map((from) => fetchFile(from, name));
    });
    const names = namespaces.includes("content") ? languages.map(fetchForms) : [];
    await Promise.all([...files, ...names]);
  };
  const loadEnglish = async (namespaces: readonly string[]): Promise<void> => {
    await Promise.all(namespaces.map((name) => fetchFile(FALLBACK, name)));
  };
  return { i18n, load, loadEnglish };
}

const CHOSEN = wantedLanguage(AVAILABLE);
/** Fetched before anything is said, also by modules as they load. */
const AT_ONCE: ByLanguage<Resource[string]> = {
  [CHOSEN]: await startOf(CHOSEN),
  ...(IS_WHOLE || CHOSEN === "en" ? {} : { en: await startOf("en") }),
};
const { i18n, load, loadEnglish } = wordingIn(CHOSEN, AT_ONCE, CATALOGUES, IS_WHOLE);

/** A missing sentence or an unfilled placeholder is a bug in the page. It is logged, which fails the browser tests. */
function complain(fault: string): void {
  // biome-ignore lint/suspicious/noConsole: the reader of the page can do nothing about it
  console.error(fault);
}

/** Fetches sentences, so that `t` can use them from then on. */
export async function loadWording(...namespaces: readonly Namespace[]): Promise<void> {
  await load(namespaces);
}

/** Fetches the names of states in English too: on a page in any language, a list of delegations may be in English. */
export async function loadEnglishNames(): Promise<void> {
  if (language() !== FALLBACK) await loadEnglish(["content", "states"]);
}

/**
 * `count` chooses the plural form; with `ordinal: true` it chooses among "1st", "2nd" and so on. `t` formats the
 * numbers.
 */
export type Values = Readonly<Record<string, string | number | boolean>>;

export function t(key: Key, values: Values = {}): string {
  return i18n.t(key, company === "class" ? values : { context: company, ...values });
}

/** Who the people in the room of this page are. */
export type Company = "class" | "committee";
let company: Company = "class";

/**
 * Says who is in the room. A sentence that would say “your teacher” has a second form for a committee, under its key with
 * `_committee`; all others are the same for both.
 */
export function speakTo(now: Company): void {
  company = now;
}

/**
 * Returns a text of the content by path, or the path itself if the catalogue lacks it. A test checks that this never
 * happens.
 */
export function fromContent(path: string, values: Values = {}): string {
  return i18n.t(path, { ns: "content", ...values });
}

/** Says sentences and texts of the content in one language. */
export type Voice = Readonly<{
  t: (key: Key, values?: Values) => string;
  fromContent: (path: string) => string;
}>;

export function hasContent(path: string): boolean {
  return i18n.exists(path, { ns: "content" });
}

/** Other names that people use for a state. Empty before the `states` sentences are loaded. */
export function otherNames(iso3: string, lng = language()): readonly string[] {
  const from = { ns: "states", lng };
  return i18n.exists(iso3, from) ? i18n.t(iso3, from).split("; ") : [];
}

/** Ids under a path of the content, such as the terms of the glossary. */
export function contentKeys(path: string): readonly string[] {
  const idsIn = (from: string): readonly string[] => {
    const found: unknown = i18n.getResource(from, "content", path);
    return typeof found === "object" && found !== null ? Object.keys(found) : [];
  };
  // A translation that is not finished lacks some ids.
  return [...new Set([...idsIn(FALLBACK), ...idsIn(language())])];
}

/** Remembers a language and loads the page anew in it. Sentences are said as modules load, so nothing less would do. */
export function chooseLanguage(chosen: Language): void {
  if (chosen === CHOSEN) return;
  keepLanguage(chosen);
  location.reload();
}

/**
 * The pages, by language, that a native speaker has read (docs/CONTRIBUTING.md). The names of pages are those of
 * `SCREENS` in `client/screen`.
 */
const REVIEWED: ByLanguage<readonly string[]> = {};

/** Whether a page needs no warning: it is in English, a person has read it, or nobody speaks its language. */
export function isReviewed(page: string): boolean {
  return CHOSEN === "en" || isPseudo(CHOSEN) || REVIEWED[CHOSEN]?.includes(page) === true;
}

export function language(): string {
  return i18n.language;
}

export function direction(): "ltr" | "rtl" {
  return i18n.dir();
}

/** "A, B and C" in the language of the page, "A, B or C" as a disjunction, and "A, B, C" as a unit. */
export function list(items: readonly string[], type: Intl.ListFormatOptions["type"] = "conjunction"): string {
  return new Intl.ListFormat(language(), { type }).format(items);
}

/** @param digits maximum number of decimals */
export function number(value: number, digits = 3): string {
  return figure(value, language(), { maximumFractionDigits: digits });
}

/** Always shows two decimals, so that readers can check sums. @example 1.5 is "1.50" */
export function toHundredths(value: number): string {
  return figure(value, language(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** Shows the sign. @example 40 is "+40" */
export function signed(value: number): string {
  return figure(value, language(), { signDisplay: "exceptZero" });
}

/** Compares names in the language of the page, for sorting. No rule depends on it. */
export function compareWords(a: string, b: string): number {
  return a.localeCompare(b, language());
}
