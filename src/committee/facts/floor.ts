/** Facts about the speakers' lists and the floor: speeches, caucuses and their clocks. */
import * as z from "zod/mini";
import { type Clock, extended, running, started, stopped } from "../state/clock.ts";
import { type DelegationId, id, ids } from "../state/delegation.ts";
import { YIELDS } from "../state/pack.ts";
import { type OneOf, whole } from "../state/schema.ts";
import {
  CAUCUS_KINDS,
  type Committee,
  type Floor,
  LISTS,
  type ListName,
  SPEECH_KINDS,
  type Speech,
} from "../state/state.ts";
import { itself, lasting, title } from "./fields.ts";
import { withOne } from "./lists.ts";

const onList = { list: z.enum(LISTS), delegation: id };
const caucus = { kind: z.enum(CAUCUS_KINDS) };

export const LIST_FACTS = {
  listOpened: {},
  listClosed: {},
  /** Takes everybody off the general list, because the debate is closed. */
  listEmptied: {},
  speakerAdded: onList,
  speakerRemoved: onList,
  speakersOrdered: { list: z.enum(LISTS), order: ids },
  speakingTimeSet: lasting,
};

export const FLOOR_FACTS = {
  /** `paper`: the paper on which a vote is explained. Logs written before have none. */
  speechStarted: { ...itself, as: z.enum(SPEECH_KINDS), ...lasting, paper: z.exactOptional(whole) },
  /** The speaker yields the remaining time to the chair, to questions, or to another delegation. */
  speechYielded: { by: id, to: z.enum(YIELDS), delegation: z.nullable(id), ...lasting },
  /** `ms`: the length of the speech. If the speaker yielded, this is only the speaker's own part. */
  speechEnded: { ...itself, as: z.enum(SPEECH_KINDS), ms: z.int() },
  /** Stops all clocks on the floor. */
  clocksStopped: {},
  clocksStarted: {},
  speechExtended: lasting,
  /** `queue`: who speaks, in this order, if everybody does. */
  caucusStarted: {
    ...caucus,
    topic: title,
    ...lasting,
    each: z.nullable(whole),
    queue: z.exactOptional(ids),
  },
  caucusExtended: lasting,
  caucusEnded: caucus,
  facilitatorNamed: itself,
};

export type ListFact = OneOf<typeof LIST_FACTS>;
export type FloorFact = OneOf<typeof FLOOR_FACTS>;

type Caucus = Extract<Floor, Readonly<{ type: "caucus" }>>;

export function listAfter(state: Committee, fact: ListFact): Committee {
  switch (fact.type) {
    case "listOpened":
      return { ...state, list: { ...state.list, isOpen: true } };
    case "listClosed":
      return { ...state, list: { ...state.list, isOpen: false } };
    case "listEmptied":
      return { ...state, list: { ...state.list, entries: [] } };
    case "speakingTimeSet":
      return { ...state, list: { ...state.list, seconds: fact.seconds } };
    case "speakerAdded":
      return listed(state, fact.list, (ids) => withOne(ids, fact.delegation));
    case "speakerRemoved":
      return listed(state, fact.list, (ids) => ids.filter((id) => id !== fact.delegation));
    case "speakersOrdered":
      return listed(state, fact.list, () => fact.order);
  }
}

function listed(
  state: Committee,
  list: ListName,
  change: (ids: readonly DelegationId[]) => readonly DelegationId[],
): Committee {
  if (list === "general") return { ...state, list: { ...state.list, entries: change(state.list.entries) } };
  const { floor } = state;
  return floor.type === "caucus" ? { ...state, floor: { ...floor, queue: change(floor.queue) } } : state;
}

export function floorAfter(state: Committee, fact: FloorFact, at: number): Committee {
  const { floor } = state;
  switch (fact.type) {
    case "speechStarted":
      return spoken(state, fact, at);
    case "speechYielded":
      return withSpeech(state, (speech) => ({ ...speech, yielded: { to: fact.to, by: fact.by } }));
    case "speechExtended":
      return withSpeech(state, (speech) => ({ ...speech, clock: extended(speech.clock, fact.seconds) }));
    case "speechEnded":
      return { ...state, floor: floor.type === "caucus" ? { ...floor, speech: null } : { type: "idle" } };
    case "clocksStopped":
      return {
        ...state,
        floor: floorStopped(floor, at),
        debateClock: ticked(state.debateClock, stopped, at),
      };
    case "clocksStarted":
      return {
        ...state,
        floor: withClocks(floor, started, at),
        debateClock: ticked(state.debateClock, started, at),
      };
    case "caucusStarted": {
      const { kind, topic, each, queue = [] } = fact;
      const clock = running(fact.seconds, at);
      const motions = state.motions.map((motion) => ({ ...motion, isAside: true as const }));
      const caucus: Caucus = { type: "caucus", kind, topic, clock, each, queue, speech: null };
      const lobbied = kind === "lobbying" ? ({ hasLobbied: true } as const) : {};
      return { ...state, ...lobbied, floor: caucus, motions };
    }
    case "caucusExtended":
      return floor.type === "caucus"
        ? { ...state, floor: { ...floor, clock: started(extended(floor.clock, fact.seconds), at) } }
        : state;
    case "caucusEnded":
      return { ...state, floor: { type: "idle" } };
    case "facilitatorNamed":
      return floor.type === "caucus"
        ? { ...state, floor: { ...floor, facilitator: fact.delegation } }
        : state;
  }
}

/** A speaker who is called leaves the list. */
function spoken(
  state: Committee,
  { delegation, as, seconds, paper }: Extract<FloorFact, Readonly<{ type: "speechStarted" }>>,
  at: number,
): Committee {
  const speech: Speech = { speaker: delegation, as, clock: running(seconds, at), yielded: null };
  const without = (ids: readonly DelegationId[]): readonly DelegationId[] =>
    ids.filter((id) => id !== delegation);
  const { floor, list } = state;
  const inCaucus: Caucus | null =
    floor.type === "caucus"
      ? { ...floor, speech, queue: as === "caucus" ? without(floor.queue) : floor.queue }
      : null;
  return {
    ...state,
    floor: inCaucus ?? { type: "speech", speech },
    list: as === "list" ? { ...list, entries: without(list.entries) } : list,
    replies: as === "reply" ? without(state.replies) : state.replies,
    rights: as === "explanation" ? without(state.rights) : state.rights,
    ...(paper === undefined ? {} : { explained: withOne(state.explained ?? [], { paper, delegation }) }),
  };
}

function withSpeech(state: Committee, change: (speech: Speech) => Speech): Committee {
  const { floor } = state;
  if (floor.type === "speech") return { ...state, floor: { ...floor, speech: change(floor.speech) } };
  if (floor.type === "caucus" && floor.speech !== null) {
    return { ...state, floor: { ...floor, speech: change(floor.speech) } };
  }
  return state;
}

type Tick = (clock: Clock, at: number) => Clock;

function ticked(clock: Clock | null, tick: Tick, at: number): Clock | null {
  return clock === null ? null : tick(clock, at);
}

/** The floor with all clocks stopped. */
export function floorStopped(floor: Floor, at: number): Floor {
  return withClocks(floor, stopped, at);
}

function withClocks(floor: Floor, tick: Tick, at: number): Floor {
  switch (floor.type) {
    case "idle":
    case "ballot":
      return floor;
    case "speech":
      return { ...floor, speech: { ...floor.speech, clock: tick(floor.speech.clock, at) } };
    case "caucus": {
      const { speech } = floor;
      const own = speech === null ? null : { ...speech, clock: tick(speech.clock, at) };
      return { ...floor, clock: tick(floor.clock, at), speech: own };
    }
  }
}

/** The floor after a delegation has left the room: it waits in no caucus, and its vote is no longer missing. */
export function floorWithout(floor: Floor, left: DelegationId): Floor {
  const without = (ids: readonly DelegationId[]): readonly DelegationId[] => ids.filter((id) => id !== left);
  switch (floor.type) {
    case "idle":
    case "speech":
      return floor;
    case "caucus":
      return { ...floor, queue: without(floor.queue) };
    case "ballot": {
      const { ballot } = floor;
      const { voters, bound, passed, guests } = ballot;
      const gone = { voters: without(voters), bound: without(bound), passed: without(passed) };
      const others = guests === undefined ? {} : { guests: without(guests) };
      return { ...floor, ballot: { ...ballot, ...gone, ...others } };
    }
  }
}
