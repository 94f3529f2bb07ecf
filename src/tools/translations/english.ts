/** Which English sentence a translated one was made from. */
import { createHash } from "node:crypto";
import { pluralForms } from "../../client/i18n/plurals.ts";
import type { Sentences } from "./catalogue-files.ts";

const PLURAL = /^(.+?)(_ordinal)?_(zero|one|two|few|many|other)$/;

/**
 * The English of a key. A plural form that English lacks is made from the one for many things.
 * @returns null if the English catalogue has no such sentence
 */
export function englishOf(key: string, english: Sentences): string | null {
  const own = english.get(key);
  if (own !== undefined) return own;
  const [, stem, ordinal = ""] = PLURAL.exec(key) ?? [];
  return english.get(`${stem}${ordinal}_other`) ?? null;
}

/** All keys that a language needs for these sentences: with its own plural forms. In the order of the English file. */
export function keysFor(language: string, english: Sentences): readonly string[] {
  const keys = [...english.keys()].flatMap((key) => {
    const [, stem, ordinal = ""] = PLURAL.exec(key) ?? [];
    if (stem === undefined || !english.has(`${stem}${ordinal}_other`)) return [key];
    const forms = pluralForms(language, ordinal === "" ? "cardinal" : "ordinal");
    return forms.map((form) => `${stem}${ordinal}_${form}`);
  });
  return [...new Set(keys)];
}

/** A short hash that says which English a translation was made from. @example "3f1c09ab" */
export function hashOf(english: string): string {
  return createHash("sha256").update(english).digest("hex").slice(0, 8);
}

export function isPlural(key: string): boolean {
  return PLURAL.test(key);
}
