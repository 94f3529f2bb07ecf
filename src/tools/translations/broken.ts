/** The rules that every translated sentence keeps. A broken one fails the tests; a stale translation does not. */
import type { Forms } from "../../client/i18n/forms.ts";
import { pluralForms } from "../../client/i18n/plurals.ts";
import { isKeyOfSentence } from "../../client/i18n/pseudo-catalogue.ts";
import { isPlural } from "./english.ts";

export type Translated = Readonly<{
  language: string;
  key: string;
  english: string;
  sentence: string;
  forms: Forms;
}>;

type Rule = (translated: Translated) => string | null;

const placesOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, place = ""]) => place);
const tagsOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/<[^>]+>/g)].map(([tag]) => tag).sort();
const except = (all: readonly string[], others: readonly string[]): readonly string[] =>
  [...new Set(all)].filter((one) => !others.includes(one));

/** A plural form can say its number in words: “no vote”, “two votes”. */
const places: Rule = ({ key, english, sentence }) => {
  const [wanted, found] = [placesOf(english), placesOf(sentence)];
  const lost = except(wanted, found).filter((place) => !(place === "count" && isPlural(key)));
  const added = except(found, wanted).filter((place) => !(place === "count" && isPlural(key)));
  if (lost.length > 0) return `lacks {{${lost.join("}}, {{")}}}`;
  return added.length > 0 ? `has {{${added.join("}}, {{")}}}, which nothing fills` : null;
};

const tags: Rule = ({ english, sentence }) =>
  tagsOf(english).join() === tagsOf(sentence).join() ? null : `has not the tags ${tagsOf(english).join(" ")}`;

/** A form is asked for by a name that `forms.json` uses, and words come in the number that the grammar has. */
const forms: Rule = ({ language, sentence, forms }) => {
  const known = new Set(Object.values(forms).flatMap((name) => Object.keys(name)));
  for (const [, form = ""] of sentence.matchAll(/\{\{\s*\w+\s*,\s*([^}]*?)\s*\}\}/g)) {
    const words = form.split("|").length;
    const counts = pluralForms(language).length;
    if (form.startsWith("count ") && words !== counts) return `needs ${counts} forms in {{…, ${form}}}`;
    if (form.startsWith("agree ") && words !== 2 && words !== 4)
      return `needs 2 or 4 words in {{…, ${form}}}`;
    const isOwn = /^(count|agree) /.test(form);
    if (!isOwn && !known.has(form.slice(0, 1).toLowerCase() + form.slice(1))) {
      return `asks for the form “${form}”, which forms.json does not have`;
    }
  }
  return null;
};

const empty: Rule = ({ english, sentence }) =>
  sentence.trim() === "" && english.trim() !== "" ? "is empty" : null;

const marks: Rule = ({ sentence }) =>
  /['"]/.test(sentence.replace(/<[^>]+>/g, "")) ? "has a straight quotation mark or apostrophe" : null;

const names: Rule = ({ key, english, sentence }) =>
  isKeyOfSentence(key) && sentence !== english
    ? `is not “${english}”, the key of a sentence, which is not translated`
    : null;

const RULES: readonly Rule[] = [places, tags, forms, empty, marks, names];

/** What is wrong with a translated sentence. @returns one line for each broken rule */
export function brokenRules(translated: Translated): readonly string[] {
  return RULES.map((rule) => rule(translated)).filter((fault) => fault !== null);
}
