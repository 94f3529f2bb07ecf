/** Facts about the committee, its meetings, attendance and agenda. */
import * as z from "zod/mini";
import { extended, running, started, stopped } from "../state/clock.ts";
import { ATTENDANCES, type Attendance, type DelegationId, ids } from "../state/delegation.ts";
import { list, type OneOf, time, whole } from "../state/schema.ts";
import type { AgendaItem, Committee } from "../state/state.ts";
import { aboutItem, itself, lasting, title } from "./fields.ts";
import { floorStopped, floorWithout } from "./floor.ts";
import { withOne, withValue } from "./lists.ts";

export const SESSION_FACTS = {
  /** `isAnew`: another meeting after an adjourned one. Nobody counts as present until attendance is taken again. */
  meetingOpened: { isAnew: z.exactOptional(z.literal(true)) },
  /** `seconds`: the announced length of the break, or null. */
  meetingSuspended: { seconds: z.nullable(whole) },
  meetingResumed: {},
  meetingAdjourned: {},
  /** When the committee meets next, in ms since 1970. */
  nextMeetingSet: { at: time },
  nextMeetingUnset: {},
  committeeClosed: {},
  /** A delegation that has come since stands in its place. */
  rollCallOrdered: { order: ids },
  rollCallStarted: { order: ids },
  attendanceRecorded: { ...itself, attendance: z.enum(ATTENDANCES) },
  rollCallEnded: {},
};

export const AGENDA_FACTS = {
  itemAdded: { ...aboutItem, title },
  itemRemoved: aboutItem,
  itemsOrdered: { items: list(whole) },
  itemTaken: aboutItem,
  debateOpened: aboutItem,
  debateClosed: aboutItem,
  debateAdjourned: aboutItem,
  debateResumed: aboutItem,
  itemFinished: aboutItem,
  /** Sets the total time for the debate. This is optional. */
  debateTimeSet: lasting,
  debateTimeExtended: lasting,
};

export type SessionFact = OneOf<typeof SESSION_FACTS>;
export type AgendaFact = OneOf<typeof AGENDA_FACTS>;

export function sessionAfter(state: Committee, fact: SessionFact, at: number): Committee {
  switch (fact.type) {
    case "meetingOpened":
      return opened(state, fact.isAnew === true);
    case "meetingResumed":
      return { ...state, session: "open", until: null };
    case "nextMeetingSet":
      return withNext(state, fact.at);
    case "nextMeetingUnset":
      return withNext(state, null);
    case "meetingSuspended": {
      const until = fact.seconds === null ? null : at + 1000 * fact.seconds;
      const debateClock = state.debateClock === null ? null : stopped(state.debateClock, at);
      return { ...state, session: "suspended", until, debateClock, floor: floorStopped(state.floor, at) };
    }
    case "meetingAdjourned":
      return { ...state, session: "adjourned", until: null, rollCall: null };
    case "committeeClosed":
      return { ...state, session: "closed", until: null, rollCall: null };
    case "rollCallOrdered":
      return state.rollCall === null
        ? state
        : { ...state, rollCall: { ...state.rollCall, order: fact.order } };
    case "rollCallStarted":
      return { ...state, rollCall: { order: fact.order, next: 0 } };
    case "attendanceRecorded":
      return attended(state, fact.delegation, fact.attendance);
    case "rollCallEnded":
      return { ...state, rollCall: null };
  }
}

/**
 * The agenda, the speakers' list and the papers stay as the last meeting left them. A new meeting begins without anybody
 * present, because the quorum is that of each meeting (GA rule 108).
 */
function opened(state: Committee, isAnew: boolean): Committee {
  const open = { ...withNext(state, null), session: "open", until: null } as const;
  if (!isAnew) return open;
  const attendance = Object.fromEntries(state.delegations.map(({ id }) => [id, "absent"] as const));
  return { ...open, attendance, meeting: (state.meeting ?? 1) + 1 };
}

function withNext({ nextMeeting: _, ...state }: Committee, at: number | null): Committee {
  return at === null ? state : { ...state, nextMeeting: at };
}

/** Records the attendance of a delegation. A delegation that becomes absent is removed from all lists. */
function attended(state: Committee, delegation: DelegationId, attendance: Attendance): Committee {
  const { rollCall, waiting } = state;
  const isCalled = rollCall !== null && rollCall.order[rollCall.next] === delegation;
  const next: Committee = {
    ...state,
    attendance: withValue(state.attendance, delegation, attendance),
    rollCall: isCalled ? { ...rollCall, next: rollCall.next + 1 } : rollCall,
  };
  if (attendance !== "absent") return next;
  const without = (ids: readonly DelegationId[]): readonly DelegationId[] =>
    ids.filter((id) => id !== delegation);
  return {
    ...next,
    list: { ...next.list, entries: without(next.list.entries) },
    replies: without(next.replies),
    floor: floorWithout(next.floor, delegation),
    waiting: waiting?.type === "caucus" ? { ...waiting, queue: without(waiting.queue) } : waiting,
  };
}

export function agendaAfter(state: Committee, fact: AgendaFact, at: number): Committee {
  const { agenda, counts } = state;
  switch (fact.type) {
    case "itemAdded":
      return {
        ...state,
        agenda: withOne(agenda, { id: fact.item, title: fact.title, status: "waiting" }),
        counts: { ...counts, item: fact.item },
      };
    case "itemRemoved":
      return { ...state, agenda: agenda.filter(({ id }) => id !== fact.item) };
    case "itemsOrdered":
      return { ...state, agenda: ordered(agenda, fact.items) };
    case "itemTaken":
      return { ...withoutDebates(state), ...taken(agenda, fact.item) };
    case "debateOpened":
      return { ...state, agenda: withStatus(agenda, fact.item, "open") };
    case "debateResumed":
      return { ...state, agenda: withStatus(agenda, fact.item, "open"), current: fact.item };
    case "debateClosed":
      return { ...withoutDebates(state), agenda: withStatus(agenda, fact.item, "closed"), debateClock: null };
    case "debateAdjourned":
    case "itemFinished": {
      const status = fact.type === "itemFinished" ? "finished" : "adjourned";
      return {
        ...withoutDebates(state),
        agenda: withStatus(agenda, fact.item, status),
        current: null,
        debateClock: null,
      };
    }
    case "debateTimeSet":
      return { ...state, debateClock: running(fact.seconds, at) };
    case "debateTimeExtended": {
      const clock = state.debateClock;
      return { ...state, debateClock: clock === null ? null : started(extended(clock, fact.seconds), at) };
    }
  }
}

/** The debates on papers end with the debate on the item. */
function withoutDebates({ debates: _, hasLobbied: __, ...state }: Committee): Committee {
  return state;
}

/** The values that change when the committee takes up an agenda item. */
function taken(agenda: readonly AgendaItem[], item: number): Partial<Committee> {
  const status = withStatus(agenda, item, "taken");
  return { agenda: status, current: item, replied: {}, rights: [], nextMethod: null };
}

function ordered(agenda: readonly AgendaItem[], items: readonly number[]): readonly AgendaItem[] {
  const byId = new Map(agenda.map((item) => [item.id, item]));
  return items.flatMap((id) => byId.get(id) ?? []);
}

function withStatus(
  agenda: readonly AgendaItem[],
  item: number,
  status: AgendaItem["status"],
): readonly AgendaItem[] {
  return agenda.map((one) => (one.id === item ? { ...one, status } : one));
}
