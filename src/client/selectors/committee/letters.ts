/** Requests to the chair and notes between delegations, as the pages show them. */
import type { DelegationId } from "../../../committee/state/delegation.ts";
import { type Letter, NO_LETTERS, type NoteMode } from "../../../committee/state/letter.ts";
import type { Committee } from "../../../committee/state/state.ts";

export { answersOf } from "../../../committee/rules/roll-call.ts";
export { NOTE_MODES, REQUEST_TOPICS } from "../../../committee/state/letter.ts";
export { LONGEST_REQUEST } from "../../../committee/state/limits.ts";

const lettersOf = ({ letters = NO_LETTERS }: Committee): readonly Letter[] => letters.all;

export const noteMode = ({ letters = NO_LETTERS }: Committee): NoteMode => letters.mode;

/** Requests that the chair has not dealt with, the oldest first. */
export const openRequests = (state: Committee): readonly Letter[] =>
  lettersOf(state).filter(({ to, status }) => to === null && status === "sent");

/** All notes between delegations that this page may see: those that wait for the chair first, then the newest. */
export function notesSeen(state: Committee): readonly Letter[] {
  const notes = lettersOf(state).filter(({ to }) => to !== null);
  const waits = ({ status }: Letter): number => (status === "held" ? 0 : 1);
  return notes.toSorted((a, b) => waits(a) - waits(b) || b.n - a.n);
}

/** How many letters wait for the chair: open requests, notes that are held, and notes that were reported. */
export function waitingLetters(state: Committee): number {
  const notes = notesSeen(state).filter(
    ({ status, isReported }) => status === "held" || (isReported && status === "sent"),
  );
  return openRequests(state).length + notes.length;
}

/** The letters of a delegation, the newest first: its own, and those that it has received. */
export const lettersFor = (state: Committee, own: DelegationId): readonly Letter[] =>
  lettersOf(state)
    .filter(({ by, to }) => by === own || to === own)
    .toReversed();

/** How many letters have come to a delegation: notes, and answers of the chair. */
export const receivedBy = (state: Committee, own: DelegationId): number =>
  lettersOf(state).filter(({ to, status }) => to === own || (to === null && status === "done")).length;
