/** Papers: working papers, draft resolutions and amendments, as plain clauses, one per line. */
import * as z from "zod/mini";
import { type DelegationId, ids } from "./delegation.ts";
import { LONGEST_TEXT, LONGEST_TITLE } from "./limits.ts";
import { list, type Read, textUpTo, whole } from "./schema.ts";

export const PAPER_KINDS = ["working", "draft", "amendment"] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A communiqué or press release: a draft under another name, where the committee acts by directives. */
export const form = z.literal("communique");

export const PAPER_STATUSES = [
  "submitted",
  "introduced",
  "adopted",
  "rejected",
  "withdrawn",
  /** The text is now part of another paper. */
  "merged",
  /** A friendly amendment that is now part of the sponsors' own text. */
  "accepted",
  /** The committee decided that it is not competent. */
  "setAside",
  /** The committee has put it aside for now. A motion can take it from the table. */
  "tabled",
] as const;
export type PaperStatus = (typeof PAPER_STATUSES)[number];

export const CHANGES = ["strike", "replace", "add"] as const;
/** The two halves of a resolution. Each numbers its own paragraphs from 1. */
export const HALVES = ["preamble", "operative"] as const;
export type Half = (typeof HALVES)[number];

/**
 * How an amendment changes a clause. The clause is in a paper or, if the amendment amends another one, in that
 * amendment. `part`: the half that holds the clause; logs written before preambles could be amended have none, which
 * means the operative clauses.
 */
export const amends = z.strictObject({
  paper: whole,
  change: z.enum(CHANGES),
  clause: whole,
  part: z.exactOptional(z.enum(HALVES)),
});
export type Amends = Read<typeof amends>;

export const halfOf = ({ part }: Pick<Amends, "part">): Half => part ?? "operative";

/** Clauses, and preambular paragraphs if there are any, that are voted on separately from the rest. */
export const paperPart = z.strictObject({
  clauses: list(whole),
  preamble: z.exactOptional(list(whole)),
  carried: z.nullable(z.boolean()),
});
export type PaperPart = Read<typeof paperPart>;

/** The numbers of the paragraphs that a part has from one half. */
export function numbersIn(
  { clauses, preamble }: Pick<PaperPart, "clauses" | "preamble">,
  half: Half,
): readonly number[] {
  return half === "preamble" ? (preamble ?? []) : clauses;
}

/**
 * The wordings of the model that the chairs matched to the provisions of a paper (`provisions.ts`): an id for each, or
 * null for one outside the model. `isShown`: whether everybody may see them before the vote, or only the chairs.
 */
export type Matching = Readonly<{ wordings: readonly (string | null)[]; isShown: boolean }>;

export const paperTitle = textUpTo(LONGEST_TITLE);
export const paperText = textUpTo(LONGEST_TEXT);

/** A paper as submitted. */
export const writtenPaper = z.strictObject({
  /** Papers are numbered throughout the committee; a number is never reused. */
  n: whole,
  kind: z.enum(PAPER_KINDS),
  /** The agenda item, or null if the paper has none yet. */
  item: z.nullable(whole),
  title: paperTitle,
  /**
   * Its preambular paragraphs, one per line. An empty line is a deleted paragraph. Logs written before papers had
   * preambles contain none.
   */
  preamble: z.exactOptional(paperText),
  /**
   * Its operative clauses, one per line. An empty line is a deleted clause, so that the others keep their numbers.
   */
  text: paperText,
  /** The first one decides about the others. */
  sponsors: ids,
  signatories: ids,
  form: z.exactOptional(form),
  /** The delegations that wrote the paper together on the host, if they did. */
  writers: z.exactOptional(ids),
  status: z.enum(PAPER_STATUSES),
  amends: z.nullable(amends),
  /** Empty if the paper is put to the vote as a whole. */
  parts: list(paperPart),
  /**
   * Amendments in the order in which the chair puts them to the vote, with the one furthest from the original first.
   */
  order: list(whole),
});

export type WrittenPaper = Read<typeof writtenPaper>;

/** A delegation that asks to become a sponsor. `isDeclined`: the first sponsor said no, but may still say yes. */
export type SponsorAsk = Readonly<{ by: DelegationId; isDeclined: boolean }>;

/** What a sponsor says to an amendment to its paper, where there are friendly amendments. */
export type FriendlyAnswer = Readonly<{ by: DelegationId; isFriendly: boolean }>;

/** The words of a paper without its title. */
export type Wording = Readonly<{ preamble: string; text: string }>;

/**
 * `matching`: present only if the chairs have matched the clauses and this page may see the matches. `asks`: present
 * once a delegation has asked to become a sponsor. `held`: the words as the first sponsor last left them, present
 * while a co-sponsor has changed them.
 */
export type Paper = WrittenPaper &
  Readonly<{
    preamble: string;
    matching?: Matching;
    asks?: readonly SponsorAsk[];
    /** Present on an amendment once a sponsor of its paper has answered. */
    answers?: readonly FriendlyAnswer[];
    held?: Wording;
    /** Whether the committee decided that this is an important question, which needs two thirds. */
    isImportant?: true;
    /** Whether the approval panel or the secretariat has approved these words, or sent them back. */
    approval?: "approved" | "returned";
    /** Whether the debate on it is over, where drafts are debated one after another. */
    isDebated?: true;
  }>;

/** Delegations that ask to become sponsors. Requests lapse when the paper is introduced, withdrawn or merged. */
export function asksOf({ status, asks = [] }: Paper): readonly SponsorAsk[] {
  return status === "submitted" ? asks : [];
}

/** The clauses of a text, the first at 0. A deleted clause is empty. */
export function clausesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n");
}

/**
 * The numbers of the clauses, or of the preambular paragraphs, that have not been deleted. The first has the number 1.
 */
export function standing({ text, preamble }: Paper, half: Half = "operative"): readonly number[] {
  return clausesOf(half === "preamble" ? preamble : text).flatMap((clause, at) =>
    clause.trim() === "" ? [] : [at + 1],
  );
}
