/** The sentences of the page, read from its own catalogue, so that tests still work after a wording changes. */
import i18next from "i18next";
import { figure, figuresWith, localeOf } from "../../../src/client/i18n/figures.ts";
import type { Forms } from "../../../src/client/i18n/forms.ts";
import type { Key, Values } from "../../../src/client/i18n/index.ts";
import { isPseudo, type Pseudo, type Tree } from "../../../src/client/i18n/pseudo.ts";
import { pseudoCatalogue } from "../../../src/client/i18n/pseudo-catalogue.ts";
import { CATALOGUE_FOLDER, cataloguesIn, treeOf } from "../../../src/tools/translations/catalogue-files.ts";

/** The browser asks for this language, and the tests look for its sentences. */
export const TEST_LANGUAGE = process.env.FORTIETH_LANGUAGE ?? "en";

const FILES = cataloguesIn(CATALOGUE_FOLDER);

/** A made-up language is not stored, and what a translation lacks is shown in English. */
function catalogueIn(code: string): Record<string, Tree> {
  const stored = isPseudo(code) ? "en" : code;
  const trees = FILES.namespaces.map((name) => [name, treeOf(FILES.sentences(stored, name))] as const);
  return Object.fromEntries(
    trees.map(([name, tree]) => [name, isPseudo(code) ? pseudoCatalogue(tree, code) : tree]),
  );
}

const FORMS = new Map<string, Forms>();

/** The forms of names are read when a sentence first asks for one. */
function formsOf(code: string): Forms {
  const forms = FORMS.get(code) ?? FILES.beside<Forms>(code, "forms") ?? {};
  FORMS.set(code, forms);
  return forms;
}

function sentencesIn(language: string) {
  const sentences = i18next.createInstance().use(figuresWith(() => undefined, formsOf));
  void sentences.init({
    lng: language,
    fallbackLng: "en",
    defaultNS: "ui",
    ns: [...FILES.namespaces],
    resources: Object.fromEntries(["en", language].map((code) => [code, catalogueIn(code)])),
    initAsync: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  return sentences;
}

const i18n = sentencesIn(TEST_LANGUAGE);

/** The sentences of another language, for a test with pages in several. */
export function wordsIn(language: string) {
  const other = sentencesIn(language);
  return {
    t: (key: Key, values: Values = {}): string => other.t(key as string, values),
    fromContent: (path: string): string => other.t(path, { ns: "content" }),
  };
}

/** Languages that a test can choose for a page. */
export type Spoken = "en" | "ar" | Pseudo;

/** From now on, looks for the sentences of this language. */
export function speak(language: Spoken): void {
  if (!i18n.hasResourceBundle(language, "ui"))
    for (const [name, tree] of Object.entries(catalogueIn(language)))
      i18n.addResourceBundle(language, name, tree);
  void i18n.changeLanguage(language);
}

/**
 * The sentence for a key. @throws if there is none, because nothing on the page could match it
 * Inside, the key is a plain string: `exists` is a type guard, and the compiler takes ten seconds to narrow the union
 * of all keys.
 */
export function t(key: Key, values: Values = {}): string {
  const path: string = key;
  if (!i18n.exists(path, values)) throw new Error(`no wording for ${path}`);
  return i18n.t(path, values);
}

/** A text of the content by path, such as `country.KEN.name`. */
export function fromContent(path: string): string {
  if (!i18n.exists(path, { ns: "content" })) throw new Error(`no content for ${path}`);
  return i18n.t(path, { ns: "content" });
}

/** All sentences of a namespace whose path matches, in the language under test. */
export function sentencesOf(namespace: string, path: RegExp): readonly string[] {
  const found = leavesOf(i18n.getResourceBundle(i18n.language, namespace) as Tree).filter(([at]) =>
    path.test(at),
  );
  if (found.length === 0) throw new Error(`no sentences like ${path} in ${namespace}`);
  return found.map(([, sentence]) => sentence);
}

function leavesOf(tree: Tree, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, part]) =>
    typeof part === "string" ? [[`${path}${key}`, part] as const] : leavesOf(part, `${path}${key}.`),
  );
}

const ENGLISH_NAMES = treeOf(FILES.sentences("en", "content")).country as Tree;
const CODES = new Map(
  Object.entries(ENGLISH_NAMES).map(([iso3, texts]) => [(texts as Readonly<{ name: string }>).name, iso3]),
);

/**
 * A state's name in the language under test, by its English one. What names no state stays as it is.
 * @example "Brazil" is "Brésil" in French
 */
export function stateName(english: string): string {
  const iso3 = CODES.get(english);
  return iso3 === undefined ? english : fromContent(`country.${iso3}.name`);
}

/** States by their English names, as a roll call in the language under test calls them. */
export function stateNames(english: readonly string[]): readonly string[] {
  return english.map(stateName).toSorted((one, other) => one.localeCompare(other, i18n.language));
}

/** Names in a sentence. @example "Brazil, Chile, and Norway" in English */
export function listOf(names: readonly string[]): string {
  return new Intl.ListFormat(i18n.language).format(names);
}

/** A number as the language under test writes it. @example 5000 is "5,000" in English */
export function figureOf(value: number): string {
  return figure(value, i18n.language, { maximumFractionDigits: 3 });
}

/** @param month 0 is January @example monthOf(2028, 0) is "January 2028" in English */
export function monthOf(year: number, month: number): string {
  const format = new Intl.DateTimeFormat(localeOf(i18n.language), { month: "long", year: "numeric" });
  return format.format(new Date(year, month, 1));
}

/**
 * Matches the sentence of a key, in all its plural forms. What `values` lacks may be any text.
 */
export function like(key: Key, values: Values = {}): RegExp {
  return new RegExp(`^(?:${patternsOf(key, values).join("|")})$`);
}

/** The same within a longer text. */
export function within(key: Key, values: Values = {}): RegExp {
  return new RegExp(patternsOf(key, values).join("|"));
}

/** Matches the sentences of any of these keys within a text. */
export function anyOf(keys: readonly Key[]): RegExp {
  return new RegExp(keys.flatMap((key) => patternsOf(key, {})).join("|"));
}

/** One of each plural form of any language. */
const COUNTS = [0, 1, 2, 3, 11, 100];

function patternsOf(key: Key, values: Values): readonly string[] {
  const forms = COUNTS.map((count) => i18n.t(key, { count, skipInterpolation: true }));
  if (forms.includes(key.replace(/^.*:/, ""))) throw new Error(`no wording for ${key}`);
  return [...new Set(forms)].map((sentence) => withPlaces(sentence, values));
}

/** Turns a sentence into a pattern. Digits are set as the language sets them. */
function withPlaces(sentence: string, values: Values): string {
  const parts = sentence.split(/(\{\{[^}]*\}\})/);
  return parts
    .map((part, at) => {
      const value = at % 2 === 1 ? values[/[\w.]+/.exec(part)?.[0] ?? ""] : part;
      if (value === undefined) return "[\\s\\S]*";
      return escaped(typeof value === "number" ? figureOf(value) : String(value));
    })
    .join("");
}

/**
 * A text as part of a pattern. Names on a page may have lost the width of a blank before a colon, as in French.
 */
export const escaped = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(/\s/g, "\\s");
