/**
 * The tables that each topic provides: the schema of every event, the beats in which the event may occur, and whether
 * it fits the world.
 */
import type * as z from "zod/mini";
import { type Counted, voteAt } from "../engine/state/digits.ts";
import { TEACHER } from "../engine/state/seat.ts";
import type { Ballot } from "../engine/state/treaty.ts";
import type { Beat, World } from "../engine/state/world.ts";
import type { Entry } from "./types.ts";

type Typed = Readonly<{ type: string }>;
type Of<F extends Typed, T> = Extract<F, Readonly<{ type: T }>>;

/** The schemas of a topic's events. A schema whose fields differ from the event's does not compile. */
export type Schemas<F extends Typed> = Readonly<{ [T in F["type"]]: z.core.$ZodType<Of<F, T>> }>;

/** The beats in which an event may occur. */
export type Beats<F extends Typed> = Readonly<{ [T in F["type"]]: readonly Beat[] }>;

/** Whether an event fits the world it is applied to. An event missing from this table fits any world. */
export type Fits<F extends Typed> = Readonly<{
  [T in F["type"]]?: (world: World, event: Of<F, T>) => boolean;
}>;

/** The entry that caused an event; only for events that a person can cause. */
export type EntriesBehind<F extends Typed> = Readonly<{
  [T in F["type"]]?: (world: World, event: Of<F, T>) => Entry | null;
}>;

export function isUnsettled(world: World, article: number): boolean {
  return world.draft.agreed[article] === -1;
}

/** Whether the tally of a ballot matches its votes. */
export function isCounted({ votes, tally }: Ballot): boolean {
  const counted: Record<Counted, number> = { yes: 0, no: 0, abstain: 0, absent: 0, noVote: 0 };
  for (let i = 0; i < votes.length; i++) counted[voteAt(votes, i)] += 1;
  return (["yes", "no", "abstain", "absent"] as const).every((vote) => tally[vote] === counted[vote]);
}

export function byTeacher({ clock }: World, command: Entry["command"]): Entry {
  return { beat: clock, seat: TEACHER, command };
}
