/** What a running vote asks of one delegation, and the words that are voted on. */
import { calledNow } from "../../../committee/rules/ballots.ts";
import type { OpenBallot, Subject } from "../../../committee/state/ballot.ts";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import type { Paper } from "../../../committee/state/paper.ts";
import { clausesOf, numbersIn } from "../../../committee/state/paper.ts";
import type { Committee } from "../../../committee/state/state.ts";
import { wordsNamed } from "./words-before.ts";

/**
 * `vote`: it votes on its device, and has not yet. `called`: the same in a roll call. `placard`: it raises its placard.
 * `object`: the question passes unless it objects. `wait`: it will be called, after so many others. `again`: it passed
 * and is called again after so many others. `done`: it has voted or objected. `none`: it has no vote.
 */
export type VoteAsked =
  | Readonly<{ type: "vote" | "called" | "placard" | "object" | "done" | "none" }>
  | Readonly<{ type: "wait" | "again"; before: number }>;

export function voteAsked(ballot: OpenBallot, own: DelegationId): VoteAsked {
  const { method, voters, votes, objections } = ballot;
  if (!voters.includes(own)) return { type: "none" };
  switch (method) {
    case "count":
    case "sight":
      return { type: "placard" };
    case "consensus":
      return { type: objections.includes(own) ? "done" : "object" };
    case "seats":
    case "recorded":
      return { type: votes[own] === undefined ? "vote" : "done" };
    case "rollCall":
      return votes[own] === undefined ? inRollCall(ballot, own) : { type: "done" };
  }
}

function inRollCall(ballot: OpenBallot, own: DelegationId): VoteAsked {
  if (calledNow(ballot) === own) return { type: "called" };
  const { voters, votes, passed } = ballot;
  const open = (id: DelegationId): boolean => votes[id] === undefined;
  const first = voters.filter((id) => open(id) && !passed.includes(id));
  const order = [...first, ...passed.filter(open)];
  return { type: passed.includes(own) ? "again" : "wait", before: order.indexOf(own) };
}

/**
 * The words that are voted on: a paper; the paragraphs of a part, operative ones with their numbers; or the words that
 * an amendment changes, before and after. Null if the question says everything.
 */
export type WordsVotedOn =
  | Readonly<{ type: "paper"; paper: Paper }>
  | Readonly<{
      type: "clauses";
      preamble: readonly string[];
      clauses: readonly Readonly<{ n: number; text: string }>[];
    }>
  | Readonly<{ type: "change"; amendment: Paper; before: string; after: string }>;

export function wordsVotedOn(state: Committee, on: Subject): WordsVotedOn | null {
  if (on.type === "motion" || on.type === "appeal") return null;
  const paper = state.papers.find(({ n }) => n === on.paper);
  if (paper === undefined) return null;
  if (on.type === "part") return partOf(paper, on.part);
  if (paper.amends === null) return { type: "paper", paper };
  const before = wordsNamed(state, paper);
  // An amendment sets its words as one clause, however many lines it has.
  const after = paper.amends.change === "strike" ? "" : clausesOf(paper.text).join(" ");
  return { type: "change", amendment: paper, before, after };
}

function partOf({ parts, preamble, text }: Paper, at: number): WordsVotedOn | null {
  const part = parts[at];
  if (part === undefined) return null;
  const [paragraphs, clauses] = [clausesOf(preamble), clausesOf(text)];
  return {
    type: "clauses",
    preamble: numbersIn(part, "preamble").map((n) => paragraphs[n - 1] ?? ""),
    clauses: numbersIn(part, "operative").map((n) => ({ n, text: clauses[n - 1] ?? "" })),
  };
}
