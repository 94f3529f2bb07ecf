/** Every sentence of `npm run translations`. */
import type { Taken } from "./take.ts";

export const translationsMessages = {
  about:
    "Says how far each translation has come: what is missing, what is stale, and which rules are broken.",
  fill: "write a sheet with the English of all sentences that a language lacks or has from an older English",
  take: "merge a sheet into a language, each sentence with a hash of its English",
  correct:
    "merge a correction that a reader has saved; if several sentences can be meant, write them to a sheet",
  to: "file to write the sheet into",
  same: "with --take: take sentences that equal the English too",
  places: "list the placeholders that hold names, with the kind of each",
  forms: "write the names of a language that have no forms yet",
  pseudo: "write a sheet of a made-up language, to try how a language starts",
  list: "list every missing, stale and broken sentence",
  epilogue:
    "npm run translations -- --fill fr move room --to fr.json   what the translator of French has to write\n" +
    "npm run translations -- --take fr fr.json                  merges it, with hashes\n" +
    "npm run translations -- --correct fortieth-fr-match.json   merges a reader's correction\n" +
    "npm run translations -- --forms fr --to names.json         names without forms; write them into fr/forms.json\n" +
    "npm run translations -- --list fr                          each missing, stale and broken sentence\n" +
    "A language is a folder in src/client/i18n. Broken rules end with exit code 1, and fail the tests.",
  columns: ["language", "sentences", "translated", "missing", "stale", "broken", "kB sent"],
  missing: (key: string): string => `missing  ${key}`,
  stale: (key: string): string => `stale    ${key}`,
  broken: (key: string, fault: string): string => `broken   ${key} ${fault}`,
  written: (path: string, count: number): string => `${count} entries are in ${path}.`,
  taken: ({ taken, same, unknown }: Taken): string =>
    `${taken} sentences are taken. ${same} are still English and left out. ${unknown.length} keys are unknown${unknown.length === 0 ? "." : `: ${unknown.slice(0, 10).join(", ")}`}`,
  place: (place: string, kind: string, sentence: string): string =>
    `${kind.padEnd(9)}${place.padEnd(14)}${sentence}`,
  corrected: (key: string, before: string, after: string): string => `${key}\n  - ${before}\n  + ${after}`,
  noneCorrected: (page: string): string =>
    `No sentence has these words. Find it on the page "${page}", and write the better one into a sheet for --take.`,
  noLanguage: (language: string): string => `"${language}" is none of the languages of the page.`,
  noNamespace: (name: string): string => `There is no catalogue "${name}".`,
  usage: (what: string): string => `Say which: ${what}.`,
};
