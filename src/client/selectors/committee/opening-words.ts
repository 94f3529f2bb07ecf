/** The words that open a paragraph of a resolution and are set in italics. Other openings are set like the rest. */
import { OPENINGS, type Openings } from "./opening-tables.ts";

type Part = "preamble" | "operative";

/** An apostrophe may be typed straight or curved. */
const listed = (words: string): readonly string[] =>
  words === ""
    ? []
    : words
        .replaceAll("’", "[’']")
        .split(/,\s*/)
        .map((one) => one.replaceAll(/\s+/g, " "));

/** “with” and “its” need one of the feelings to complete an opening. */
function phrases(words: string, { feelings, open }: Openings): readonly string[] {
  return listed(words).flatMap((phrase) =>
    open.test(phrase) ? listed(feelings).map((feeling) => `${phrase} ${feeling}`) : [phrase],
  );
}

/** Longest first, so that “Takes note with appreciation” is not cut to “Takes note”. */
const eitherOf = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join("|");

function patternOf(openings: Openings, part: Part): RegExp {
  const before = listed(openings.before);
  const after = listed(openings.after);
  const prefix = before.length === 0 ? "" : `(?:(?:${eitherOf(before)}) )*`;
  const suffix = after.length === 0 ? "" : `(?: (?:${eitherOf(after)}))*`;
  const phrase = `(?:${eitherOf(phrases(openings[part], openings))})`;
  return new RegExp(`^${prefix}${phrase}${suffix}(?![\\p{L}\\p{M}-])`, "iu");
}

const patternsOf = (part: Part): readonly RegExp[] => OPENINGS.map((openings) => patternOf(openings, part));

const PATTERNS = { preamble: patternsOf("preamble"), operative: patternsOf("operative") };

export type Opened = Readonly<{ opening: string; rest: string }>;

/** @example "Strongly urges all States" opens with "Strongly urges" */
export function opened(text: string, part: Part): Opened {
  for (const pattern of PATTERNS[part]) {
    const [opening = ""] = pattern.exec(text) ?? [];
    if (opening !== "") return { opening, rest: text.slice(opening.length) };
  }
  return { opening: "", rest: text };
}
