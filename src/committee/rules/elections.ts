/**
 * Elections by secret ballot, without nominations, by the majority of the valid votes (General Assembly rules 92 and
 * 93). If nobody has it, a further ballot is restricted to the two names that lead. If these are equally divided, the
 * lot decides. Where more than two lead because of a tie, rule 93 is silent: all of them stay for the next ballot, and
 * if that brings no change, the lot leaves two of them.
 */
import { draw, ROLL, seedWordsOf } from "../../engine/exact/rng.ts";
import { quotient } from "../../engine/exact/whole.ts";
import type { Fact } from "../facts/fact.ts";
import type { ElectionOrder } from "../state/conference-orders.ts";
import { FEWEST_BALLOTS, MOST_CANDIDATES, type OpenElection } from "../state/election.ts";
import { isTooLong } from "../state/limits.ts";
import type { Refusal } from "../state/refusal.ts";
import { alphabetical, isQuorate, membersOf, votersOf } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { accept, type Decision, floorBusy, refuse } from "./decision.ts";

export function decideElection(state: Committee, order: ElectionOrder, _: unknown, at: number): Decision {
  if (order.type === "openElection") return opened(state, order);
  const open = state.elections?.open ?? null;
  if (open === null || open.n !== order.election) return refuse("noElection");
  const { n: election, office, among } = open;
  if (order.type === "cancelElection") return accept({ type: "electionCancelled", election, office, among });
  return closed(state, open, order, at);
}

type Opening = Extract<ElectionOrder, Readonly<{ type: "openElection" }>>;

function opened(state: Committee, { office, among, names: written }: Opening): Decision {
  const names = among === "seats" ? alphabetical(state, membersOf(state)) : written;
  const voters = votersOf(state);
  const reason =
    floorBusy(state) ??
    (state.rollCall === null ? null : "endRollCallFirst") ??
    (isQuorate(state.pack, "substance", voters.length, membersOf(state).length) ? null : "noQuorum") ??
    (voters.length < FEWEST_BALLOTS ? "tooFewVoters" : null) ??
    (office.trim() === "" ? "needsOffice" : null) ??
    (isTooLong(office) ? "tooLong" : null) ??
    namesRefusal(names);
  if (reason !== null) return refuse(reason);
  const election = (state.elections?.last ?? 0) + 1;
  return accept({ type: "electionOpened", election, office, among, names, voters, box: "" });
}

function namesRefusal(names: readonly string[]): Refusal | null {
  if (names.length < 2) return "needsTwoNames";
  if (names.length > MOST_CANDIDATES) return "tooMany";
  if (names.some((name) => name.trim() === "")) return "needsName";
  if (names.some(isTooLong)) return "tooLong";
  return new Set(names).size < names.length ? "alreadyDone" : null;
}

type Closing = Extract<ElectionOrder, Readonly<{ type: "closeElection" }>>;

function closed(state: Committee, open: OpenElection, order: Closing, at: number): Decision {
  const { n: election, office, among, names, voters } = open;
  const { votes, blank, ballot, missing = 0 } = order;
  if (ballot !== open.ballot) return refuse("noElection");
  if (votes.length !== names.length) return refuse("nonsense");
  const valid = votes.reduce((sum, count) => sum + count, 0);
  const silent = voters.length - valid - blank;
  if (silent < 0) return refuse("countWrong");
  if (silent > 0 && missing !== silent) return refuse("votesMissing");
  const about = { election, office, among };
  const count = { ballot, names, votes, blank, voters: voters.length, needed: quotient(valid, 2) + 1 };
  const counted: Fact = { type: "electionCounted", ...about, ...count };
  const lot = (of: readonly string[], purpose: number): string =>
    of[draw(seedWordsOf(state.name), ROLL.vote, election, at, purpose) % of.length] ?? "";
  const next = afterCount(names, votes, ballot, lot);
  if (next.type === "elected")
    return accept(counted, { type: "electionDecided", ...about, name: next.name, byLot: next.byLot });
  const again = { ballot: ballot + 1, names: next.names, voters: votersOf(state), box: "" };
  return accept(counted, { type: "electionBallotOpened", ...about, ...again });
}

/** Draws one of the names. `purpose` keeps two draws at the same time apart. */
type Lot = (names: readonly string[], purpose: number) => string;

type Outcome =
  | Readonly<{ type: "elected"; name: string; byLot: boolean }>
  | Readonly<{ type: "again"; names: readonly string[] }>;

/** What a counted ballot leads to. @param votes in the order of the names */
export function afterCount(
  names: readonly string[],
  votes: readonly number[],
  ballot: number,
  lot: Lot,
): Outcome {
  const valid = votes.reduce((sum, count) => sum + count, 0);
  const first = names[votes.findIndex((count) => 2 * count > valid)];
  if (first !== undefined) return { type: "elected", name: first, byLot: false };
  if (valid === 0) return { type: "again", names };
  const isFurther = ballot > 1;
  if (isFurther && votes.every((count) => count === votes[0]))
    return { type: "elected", name: lot(names, 1), byLot: true };
  const [most = 0, second = 0] = [...votes].sort((a, b) => b - a);
  const leading = names.filter((_, at) => (votes[at] ?? 0) >= second);
  if (!isFurther || leading.length < names.length || leading.length === 2)
    return { type: "again", names: leading };
  const tied = names.filter((_, at) => votes[at] === second);
  const ahead = most > second ? names.filter((_, at) => votes[at] === most) : [];
  return { type: "again", names: twoOf(ahead, tied, lot) };
}

/** The two names of the next ballot: those ahead, and as many of the tied as are missing, by lot. */
function twoOf(ahead: readonly string[], tied: readonly string[], lot: Lot): readonly string[] {
  if (ahead.length >= 2) return ahead;
  const drawn = lot(tied, 2 + ahead.length);
  return twoOf(
    [...ahead, drawn],
    tied.filter((name) => name !== drawn),
    lot,
  );
}
