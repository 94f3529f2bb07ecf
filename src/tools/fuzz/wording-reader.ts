/** Pastes a wording into a committee's paper, and from there into a match and its record. */
import { documentText } from "../../client/selectors/committee/document-text.ts";
import { likenessTo } from "../../client/selectors/committee/likeness.ts";
import { mergedWords } from "../../client/selectors/committee/merged-words.ts";
import { readCommittee, writeCommittee } from "../../client/sessions/committee/committee-file.ts";
import { decide } from "../../committee/decide.ts";
import { addEntry, stateOf } from "../../committee/log.ts";
import { applied, type Change, isChange } from "../../committee/state/drafting.ts";
import { clausesOf, type Paper } from "../../committee/state/paper.ts";
import { cleanText } from "../../kernel/clean-text.ts";
import { readRecord } from "../../match/record-schema.ts";
import type { SavedMatch } from "../../match/types.ts";
import { inDebate, type Log } from "./committee-corpus.ts";
import { fuzzMessages } from "./messages.ts";
import { ACCEPTED, fault, refused, type Verdict } from "./verdict.ts";

export type Wording = Readonly<{ title: string; preamble: string; text: string }>;

const log = inDebate();
const BY = { type: "delegation", id: "S1" } as const;
const AT = 1_800_000_000_000;
const ARTICLES = ["threshold", "scope", "safeguards"];

/** @param match the match whose articles are played with the clauses of the paper */
export function readWording(bytes: Uint8Array, match: SavedMatch): Verdict {
  const wording = JSON.parse(new TextDecoder().decode(bytes)) as Wording;
  if (!isTypedWhole(wording.text)) return fault(fuzzMessages.changed);
  const state = stateOf(log);
  if (state === null) return fault(fuzzMessages.empty);
  const order = { type: "submitPaper", delegation: "S1", kind: "working", amends: null, ...wording } as const;
  const decided = decide(state, order, BY, AT);
  if (!decided.ok) return refused(decided.reason);
  const entries = addEntry(log, decided.facts, BY, AT);
  const paper = stateOf(entries)?.papers.at(-1);
  if (paper === undefined) return fault(fuzzMessages.lostWords);
  return kept(entries) && shown(paper) && isPlayed(paper, match) ? ACCEPTED : fault(fuzzMessages.lostWords);
}

/** Whether the editor of a paper sends pasted text unchanged except for invisible characters. */
function isTypedWhole(pasted: string): boolean {
  const text = cleanText(pasted);
  const lines = text.split("\n");
  const change: Change = [[0, ...lines]];
  return text === "" || (isChange(change) && applied("", change) === lines.join("\n"));
}

function kept(entries: Log): boolean {
  return JSON.stringify(readCommittee(writeCommittee(entries))) === JSON.stringify(entries);
}

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}]+/gu, "");

/**
 * Whether a document shows every letter except the marks of its sub-paragraphs, and merging a paper with itself
 * changes nothing.
 */
function shown(paper: Paper): boolean {
  const { clauses, preamble } = documentText(paper);
  const set = [...preamble, ...clauses].map(({ opening, rest, subs }) =>
    [opening, rest, ...subs.map(({ mark, text }) => mark + text)].join(""),
  );
  const whole = lettersOf(set.join("")) === lettersOf(paper.preamble + paper.text);
  const merged = mergedWords([paper, paper]);
  likenessTo(clausesOf(paper.text), "en")(paper.preamble);
  return whole && new Set(clausesOf(merged.text)).size === clausesOf(merged.text).length;
}

/** Whether a match that continues with these clauses can be saved and opened again. */
function isPlayed(paper: Paper, { setup, ...match }: SavedMatch): boolean {
  const words = Object.fromEntries(
    clausesOf(paper.text)
      .slice(0, ARTICLES.length)
      .map((clause, at) => [ARTICLES[at] ?? "", clause]),
  );
  const read = readRecord(JSON.stringify({ ...match, setup: { ...setup, words } }));
  return read.ok && JSON.stringify(read.value.setup.words) === JSON.stringify(words);
}
