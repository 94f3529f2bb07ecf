/**
 * The marks at the end of the paragraphs of a resolution: a comma in the preamble, a semicolon after each clause and
 * sub-paragraph, and a full stop at the very end. A clause that is struck leaves no semicolon at the end.
 */
import type { SubParagraph } from "../../../committee/state/sub-paragraphs.ts";
import type { Paragraph } from "./paragraph.ts";

type Closing = "," | ";" | ".";

/** The same preambular paragraphs, each with a comma at its end. */
export const closedPreamble = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.map((one) => closed(one, ","));

/** The same clauses with semicolons between them and a full stop at the end. Struck clauses have no mark. */
export function closedClauses(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const last = paragraphs.findLast((one) => !isStruck(one));
  return paragraphs.map((one) => (isStruck(one) ? one : closed(one, one === last ? "." : ";")));
}

export function isStruck({ opening, rest, subs }: Paragraph): boolean {
  return opening === "" && rest === "" && subs.length === 0;
}

function closed(paragraph: Paragraph, mark: Closing): Paragraph {
  const { rest, subs } = paragraph;
  if (subs.length > 0) return { ...paragraph, subs: closedSubs(subs, mark) };
  return { ...paragraph, rest: ended(rest, mark) };
}

function closedSubs(subs: readonly SubParagraph[], mark: Closing): readonly SubParagraph[] {
  return subs.map((sub, at) => {
    const own = at === subs.length - 1 ? mark : ";";
    if (sub.subs.length > 0) return { ...sub, subs: closedSubs(sub.subs, own) };
    return { ...sub, text: ended(sub.text, own) };
  });
}

/** The marks of scripts that have their own. The last letters of a paragraph say in which script it ends. */
const OWN_MARKS: readonly (readonly [RegExp, Readonly<Record<Closing, string>>])[] = [
  [/\p{Script=Arabic}\P{L}*$/u, { ",": "،", ";": "؛", ".": "." }],
  [/\p{Script=Han}\P{L}*$/u, { ",": "，", ";": "；", ".": "。" }],
];

/** What joins a part to the next one, in the languages that the page knows. */
const JOINED = "[;,؛،] (?:and|or|et|ou|و|أو)";
const IS_JOINED = new RegExp(`${JOINED}$`, "u");
const ENDING = new RegExp(`(?:${JOINED})?[;,.؛،；，。\\s]*$`, "u");

/** Words that end with a colon, a question or an exclamation keep it, and so does “; and” before a last part. */
function ended(text: string, mark: Closing): string {
  if (/[:?!：？！؟]$/u.test(text) || (mark === ";" && IS_JOINED.test(text))) return text;
  const [, own] = OWN_MARKS.find(([script]) => script.test(text)) ?? [];
  return text.replace(ENDING, own?.[mark] ?? mark);
}
