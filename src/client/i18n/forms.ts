/**
 * Names inside sentences. In English a name stays as it is behind every word; elsewhere it has an article, a case or a
 * gender. A translation asks for a form, `{{state, of}}`, and the form is looked up by the name that would be shown, so
 * that the code that fills the sentence knows nothing of it. The forms of a language are stored in its `forms.json`.
 */

/**
 * What is stored of one name. `gender` and `number` choose among the words of `agree`; every other entry is a form:
 * `the`, `of`, `in`, `to` in French, cases in Russian. @example { gender: "m", number: "one", of: "du Kenya" }
 */
export type NameForms = Readonly<Record<string, string>>;
export type Forms = Readonly<Record<string, NameForms>>;

/** Gender and number, in the order in which a sentence lists the words that agree with a name. */
const ORDER = ["m/one", "f/one", "m/many", "f/many"] as const;

/**
 * @param form such as "of", or "Of" at the start of a sentence, or "agree est élu | est élue | sont élus | sont élues":
 *   what agrees with the name, in the order of `ORDER`; two words are for one and for many
 * @returns the name itself if its forms are not stored; of words that agree, the first
 */
export function inForm(name: string, form: string, forms: Forms): string {
  const known = forms[name];
  if (form.startsWith("agree ")) return agreeing(known, form.slice("agree ".length));
  const found = known?.[form.slice(0, 1).toLowerCase() + form.slice(1)] ?? name;
  return /^\p{Lu}/u.test(form) ? found.slice(0, 1).toUpperCase() + found.slice(1) : found;
}

function agreeing(known: NameForms | undefined, words: string): string {
  const choices = words.split("|").map((word) => word.trim());
  const { gender = "m", number = "one" } = known ?? {};
  const at =
    choices.length === 2
      ? Number(number === "many")
      : ORDER.findIndex(
          (one) => one === `${gender === "f" ? "f" : "m"}/${number === "many" ? "many" : "one"}`,
        );
  return choices[at] ?? choices[0] ?? "";
}
