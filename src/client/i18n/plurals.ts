/** The plural forms that a language asks for. */
const CATEGORIES = ["zero", "one", "two", "few", "many", "other"] as const;
export type PluralForm = (typeof CATEGORIES)[number];

/** No page counts further than this; French has a form of its own from a million on. */
const MOST = 1000;

const known = new Map<string, readonly PluralForm[]>();

/**
 * The forms for whole numbers up to 1,000, and the one for everything else, in the order of the Unicode tables.
 * @param type ordinal for "the second state" @example pluralForms("ru") is ["one", "few", "many", "other"]
 */
export function pluralForms(
  language: string,
  type: "cardinal" | "ordinal" = "cardinal",
): readonly PluralForm[] {
  const key = `${language}/${type}`;
  const found = known.get(key) ?? formsOf(new Intl.PluralRules(language, { type }));
  known.set(key, found);
  return found;
}

function formsOf(rules: Intl.PluralRules): readonly PluralForm[] {
  const used = new Set<string>(Array.from({ length: MOST + 1 }, (_, count) => rules.select(count)));
  return CATEGORIES.filter((form) => form === "other" || used.has(form));
}

/** @param forms the words of each form, in the order of `pluralForms` */
export function pluralOf(count: number, language: string, forms: readonly string[]): string {
  const form = new Intl.PluralRules(language).select(count);
  return forms[pluralForms(language).indexOf(form)] ?? forms.at(-1) ?? "";
}
