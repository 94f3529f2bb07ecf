/** Finds out who has a seat, who is present, who may speak and vote, and whether there is a quorum. */
import { quotient } from "../../engine/exact/whole.ts";
import type { Question } from "./ballot.ts";
import type { Delegation, DelegationId } from "./delegation.ts";
import type { Least, Pack } from "./pack.ts";
import type { Committee } from "./state.ts";

/** The seat with this id, or undefined. */
export function delegationOf({ delegations }: Committee, id: DelegationId): Delegation | undefined {
  return delegations.find((one) => one.id === id);
}

export function isPresent({ attendance }: Committee, id: DelegationId): boolean {
  return attendance[id] === "present" || attendance[id] === "presentAndVoting";
}

/** Seats with a vote. */
export function membersOf({ delegations }: Committee): readonly DelegationId[] {
  return delegations.flatMap(({ id, kind }) => (kind === "member" ? [id] : []));
}

/** Everybody who is present, with or without a vote. */
export function presentOf(state: Committee): readonly DelegationId[] {
  return state.delegations.flatMap(({ id }) => (isPresent(state, id) ? [id] : []));
}

/** Members who are present and may vote. */
export function votersOf(state: Committee): readonly DelegationId[] {
  return membersOf(state).filter((id) => isPresent(state, id));
}

/** Whether a delegation may move, second and vote on procedure: members, and others if the pack says so. */
export function isOnProcedure(state: Committee, id: DelegationId): boolean {
  const { onProcedure } = state.pack;
  switch (delegationOf(state, id)?.kind) {
    case undefined:
      return false;
    case "member":
      return true;
    case "observer":
      return onProcedure?.observers === true;
    case "ngo":
      return onProcedure?.ngos === true;
  }
}

/** Those who are present and may move, second and vote on procedure. */
export function moversOf(state: Committee): readonly DelegationId[] {
  return state.delegations.flatMap(({ id }) =>
    isOnProcedure(state, id) && isPresent(state, id) ? [id] : [],
  );
}

export function isMember(state: Committee, id: DelegationId): boolean {
  return delegationOf(state, id)?.kind === "member";
}

/** Observers and non-governmental organisations may speak if the pack says so. */
export function maySpeak({ pack }: Committee, { kind }: Delegation): boolean {
  switch (kind) {
    case "member":
      return true;
    case "observer":
      return pack.speaks.observers;
    case "ngo":
      return pack.speaks.ngos;
  }
}

/**
 * The smallest number that satisfies a minimum. @example a quarter of 193 is 49; more than half of 193 is 97; more
 * than half of 0 is 1; two thirds of 40 are 27.
 */
export function fewest(least: Least, total: number): number {
  if (least.type === "count") return least.count;
  const { of, parts = 1, isMore } = least;
  return isMore ? quotient(parts * total, of) + 1 : Math.max(1, quotient(parts * total + of - 1, of));
}

/** Seats in the order of the alphabet, by name. Accents and capitals make no difference. */
export function alphabetical(
  state: Committee,
  ids: readonly DelegationId[] = state.delegations.map(({ id }) => id),
): readonly DelegationId[] {
  const key = (id: DelegationId): string =>
    (delegationOf(state, id)?.name ?? id).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return [...ids].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Whether enough members are present to decide a question. */
export function isQuorate(pack: Pack, question: Question, present: number, members: number): boolean {
  const least = question === "procedure" ? pack.quorum.procedure : pack.quorum.substance;
  return present >= fewest(least, members);
}

/** Whether the debate may be opened. */
export function mayDebate(state: Committee): boolean {
  return votersOf(state).length >= fewest(state.pack.quorum.open, membersOf(state).length);
}
