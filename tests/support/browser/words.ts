/** The sentences of the page, read from its own catalogue, so that tests still work after a wording changes. */
import i18next from "i18next";
import { figuresWith } from "../../../src/client/i18n/figures.ts";
import type { Forms } from "../../../src/client/i18n/forms.ts";
import type { Key, Values } from "../../../src/client/i18n/index.ts";
import { isPseudo, PSEUDO, type Pseudo, type Tree } from "../../../src/client/i18n/pseudo.ts";
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

const FORMS = FILES.beside<Forms>(TEST_LANGUAGE, "forms") ?? {};

const i18n = i18next.createInstance().use(
  figuresWith(
    () => undefined,
    (language) => (language === TEST_LANGUAGE ? FORMS : {}),
  ),
);
void i18n.init({
  lng: TEST_LANGUAGE,
  fallbackLng: "en",
  defaultNS: "ui",
  ns: [...FILES.namespaces],
  resources: Object.fromEntries(
    ["en", TEST_LANGUAGE, ...PSEUDO].map((language) => [language, catalogueIn(language)]),
  ),
  initAsync: false,
  interpolation: { escapeValue: false, alwaysFormat: true },
});

/** From now on, looks for the sentences of this language. */
export function speak(language: "en" | Pseudo): void {
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

/** Matches the sentence of a key with any values filled in, in the singular and the plural. */
export function like(key: Key): RegExp {
  const forms = [1, 2].map((count) => i18n.t(key, { count, skipInterpolation: true }));
  if (forms.includes(key.replace(/^.*:/, ""))) throw new Error(`no wording for ${key}`);
  return new RegExp(`^(?:${forms.map(anyPlaces).join("|")})$`);
}

/** Turns a sentence into a pattern where placeholders match any text. */
function anyPlaces(sentence: string): string {
  const parts = sentence.split(/\{\{[^}]*\}\}/);
  return parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\s\\S]*");
}
