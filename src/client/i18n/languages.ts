/** The languages of the page, and which of them this browser reads. */
import { keepEntry, keptEntry } from "../storage/browser-stores.ts";
import { LINK_LANGUAGE } from "./link-language.ts";
import { isPseudo, type PSEUDO } from "./pseudo.ts";

/** The six languages in which the Convention is authentic, in the order of their codes. */
export const LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"] as const;
export type Language = (typeof LANGUAGES)[number] | (typeof PSEUDO)[number];

/** Each language in its own script, so that its readers find it on a page that they cannot read. */
export const OWN_NAMES: Readonly<Record<(typeof LANGUAGES)[number], string>> = {
  ar: "العربية",
  en: "English",
  es: "Español",
  fr: "Français",
  ru: "Русский",
  zh: "中文",
};

const SETTING = "fortieth.language";

/**
 * The first language of these that the page has. Of a language with a region, the language counts.
 * @param wanted codes as in an address or a browser, the most wanted first @example "fr-CA" is "fr"
 */
export function firstKnown(wanted: readonly string[], has: readonly string[]): Language | null {
  for (const code of wanted) {
    if (isPseudo(code)) return code;
    const plain = code.toLowerCase().split("-")[0] ?? "";
    const found = LANGUAGES.find((language) => language === plain && has.includes(language));
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * The language for this page: that of the link by which it was opened, or the one chosen before in this browser, or the
 * first that the browser itself asks for. English outside a browser.
 * @param has the languages that have a catalogue
 */
export function wantedLanguage(has: readonly string[]): Language {
  if (globalThis.location === undefined) return "en";
  const linked = firstKnown([LINK_LANGUAGE.read() ?? ""], has);
  if (linked !== null && LINK_LANGUAGE.isForAll()) keepEntry(SETTING, linked);
  return linked ?? firstKnown([keptEntry(SETTING) ?? "", ...(navigator.languages ?? [])], has) ?? "en";
}

/** Remembers the language for the next load of the page. */
export function keepLanguage(language: Language): void {
  keepEntry(SETTING, language);
  LINK_LANGUAGE.remove();
}
