/** The names that have forms: of states, groups and articles, as a language's content says them. */
import type { Forms, NameForms } from "../../client/i18n/forms.ts";
import type { Catalogues } from "./catalogue-files.ts";

const NAMES =
  /^(country\.\w+\.(name|official)|(caucus|unGroup)\.[\w-]+\.(name|short)|article\.\w+\.(title|short))$/;

/** A name to be given forms; `key` says what it names. */
export type Unformed = Readonly<{ key: string; name: string }>;

export function namesOf(files: Catalogues, language: string): readonly Unformed[] {
  return [...files.sentences(language, "content")]
    .filter(([key]) => NAMES.test(key) && !key.endsWith(".official"))
    .map(([key, name]) => ({ key, name }));
}

/** The forms to be written: every name that has none yet, with the entries that the language's other names have. */
export function formsSheet(files: Catalogues, language: string): Forms {
  const forms = files.beside<Forms>(language, "forms") ?? {};
  const entries = [...new Set(["gender", "number", ...Object.values(forms).flatMap(Object.keys)])];
  const lacking = namesOf(files, language).filter(({ name }) => forms[name] === undefined);
  const blank: NameForms = Object.fromEntries(entries.map((entry) => [entry, ""]));
  return Object.fromEntries(lacking.map(({ name }) => [name, blank]));
}
