/** Numbers as a language writes them. */
import type { FormatterModule } from "i18next";

const made = new Map<string, Intl.NumberFormat>();

/** Making a format costs a hundred times what using it does, and a screen of the lab has hundreds of figures. */
export function figure(value: number, language: string, how: Intl.NumberFormatOptions): string {
  const key = `${language}/${JSON.stringify(how)}`;
  const format = made.get(key) ?? new Intl.NumberFormat(language, how);
  made.set(key, format);
  return format.format(value);
}

/** Writes every number that stands in a sentence, so that nobody has to before. */
export const FIGURES: FormatterModule = {
  type: "formatter",
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, _, language = "en") =>
    typeof value === "number" ? figure(value, language, { maximumFractionDigits: 3 }) : value,
};
