/** Papers: working papers, draft resolutions and amendments, as plain clauses one a line. */
import type { DelegationId } from "./delegation.ts";

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
export type Amends = Readonly<{ paper: number; change: (typeof CHANGES)[number]; clause: number }>;

/** Clauses put to the vote apart from the rest. */
export type PaperPart = Readonly<{ clauses: readonly number[]; carried: boolean | null }>;

/**
 * What the chairs have matched the clauses of a paper to: for each an id that says nothing here, or null where a clause is
 * outside what it is matched with. Before the vote on it all see it, or the chairs alone.
 */
export type Matching = Readonly<{ wordings: readonly (string | null)[]; isShown: boolean }>;

export type Paper = Readonly<{
  /** Counted through the committee, and never given twice. */
  n: number;
  kind: PaperKind;
  /** The item of the agenda; null before there is one. */
  item: number | null;
  title: string;
  /** Its preambular paragraphs, one a line: never divided, never amended, carried with the whole. */
  preamble: string;
  /** Its operative clauses, one a line; a line left empty is a clause struck out, so that the others keep their numbers. */
  text: string;
  sponsors: readonly DelegationId[];
  signatories: readonly DelegationId[];
  status: PaperStatus;
  amends: Amends | null;
  /** Empty where the paper is put as a whole. */
  parts: readonly PaperPart[];
  /** Amendments in the order in which the chair puts them, furthest removed first. */
  order: readonly number[];
  /** Only where the chairs have matched its clauses, and they are known here. */
  matching?: Matching;
}>;

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
