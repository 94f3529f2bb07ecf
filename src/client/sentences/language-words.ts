/** Names of languages in the language of the page. */
import { language } from "../i18n/index.ts";

/** @param code such as "ar" @example "Arabic" on an English page */
export function languageName(code: string): string {
  return new Intl.DisplayNames([language()], { type: "language" }).of(code) ?? code;
}
