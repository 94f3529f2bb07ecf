/** Papers: working papers, draft resolutions and amendments, as plain clauses one a line. */
import * as z from "zod/mini";
import { ids } from "./delegation.ts";
import { LONGEST_TEXT, LONGEST_TITLE } from "./limits.ts";
import { list, type Read, textUpTo, whole } from "./schema.ts";

export const PAPER_KINDS = ["working", "draft", "amendment"] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export const PAPER_STATUSES = [
  "submitted",
  "introduced",
  "adopted",
  "rejected",
  "withdrawn",
  /** Another paper has its words. */
  "merged",
  /** A friendly amendment: its sponsors' own text has it. */
  "accepted",
  /** The committee is not competent. */
  "setAside",
] as const;
export type PaperStatus = (typeof PAPER_STATUSES)[number];

export const CHANGES = ["strike", "replace", "add"] as const;
/** What an amendment does to a clause of a paper; to an amendment where it is of the second degree. */
export const amends = z.strictObject({ paper: whole, change: z.enum(CHANGES), clause: whole });
export type Amends = Read<typeof amends>;

/** Clauses put to the vote apart from the rest. */
export const paperPart = z.strictObject({ clauses: list(whole), carried: z.nullable(z.boolean()) });
export type PaperPart = Read<typeof paperPart>;

/**
 * What the chairs have matched the clauses of a paper to: for each an id that says nothing here, or null where a clause is
 * outside what it is matched with. Before the vote on it all see it, or the chairs alone.
 */
export type Matching = Readonly<{ wordings: readonly (string | null)[]; isShown: boolean }>;

export const paperTitle = textUpTo(LONGEST_TITLE);
export const paperText = textUpTo(LONGEST_TEXT);

/** A paper as it is handed in. */
export const writtenPaper = z.strictObject({
  /** Counted through the committee, and never given twice. */
  n: whole,
  kind: z.enum(PAPER_KINDS),
  /** The item of the agenda; null before there is one. */
  item: z.nullable(whole),
  title: paperTitle,
  /**
   * Its preambular paragraphs, one a line: never divided, never amended, carried with the whole. Logs that are older than
   * preambles have none.
   */
  preamble: z.exactOptional(paperText),
  /** Its operative clauses, one a line; a line left empty is a clause struck out, so that the others keep their numbers. */
  text: paperText,
  sponsors: ids,
  signatories: ids,
  status: z.enum(PAPER_STATUSES),
  amends: z.nullable(amends),
  /** Empty where the paper is put as a whole. */
  parts: list(paperPart),
  /** Amendments in the order in which the chair puts them, furthest removed first. */
  order: list(whole),
});

export type WrittenPaper = Read<typeof writtenPaper>;

/** `matching`: only where the chairs have matched its clauses, and they are known here. */
export type Paper = WrittenPaper & Readonly<{ preamble: string; matching?: Matching }>;

/** The clauses of a text, the first at 0; an empty one is struck out. */
export function clausesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n");
}

/** The numbers, from 1, of the clauses that stand. */
export function standing({ text }: Paper): readonly number[] {
  return clausesOf(text).flatMap((clause, at) => (clause.trim() === "" ? [] : [at + 1]));
}

/** What clauses are matched to after their text has changed: words that stay keep theirs, new words have none. */
export function rematched({ text, matching }: Paper, changed: string): Pick<Paper, "matching"> {
  if (matching === undefined) return {};
  const before = clausesOf(text);
  // The first of several that are the same: later ones are entered first, and give way.
  const places = new Map(before.map((clause, at) => [clause, at] as const).reverse());
  const wordings = clausesOf(changed).map((clause, at) => {
    const old = before[at] === clause ? at : (places.get(clause) ?? -1);
    return clause.trim() === "" ? null : (matching.wordings[old] ?? null);
  });
  return { matching: { ...matching, wordings } };
}
