/** A short summary of a committee for an organiser. It contains nothing that a reader of the log could not know. */
import { quorumOf } from "./choices.ts";
import { isElecting, speechOf } from "./rules/decision.ts";
import type { Clock } from "./state/clock.ts";
import type { DelegationId } from "./state/delegation.ts";
import { PAPER_KINDS, PAPER_STATUSES, type PaperKind, type PaperStatus } from "./state/paper.ts";
import { delegationOf, presentOf } from "./state/seats.ts";
import { CAUCUS_KINDS, type Committee } from "./state/state.ts";

/** The current phase. “agenda”: in session without an open debate. */
export const PHASES = [
  "before",
  "rollCall",
  "agenda",
  "debate",
  ...CAUCUS_KINDS,
  "voting",
  "suspended",
  "adjourned",
  "closed",
] as const;
export type Phase = (typeof PHASES)[number];

export const ENOUGH = ["enough", "debateOnly", "notEnough"] as const;
/** Whether enough members are present to decide on substance, enough only for a debate, or too few for either. */
export type Enough = (typeof ENOUGH)[number];

export type Summary = Readonly<{
  name: string;
  phase: Phase;
  /** When a suspension is due to end or the next meeting to begin, in ms since 1970, or null if unknown. */
  until: number | null;
  /** The current item of the agenda, or empty. */
  item: string;
  members: number;
  present: number;
  /** How many observers and organisations are present; a host of an earlier version does not say. */
  observers?: number;
  quorum: Enough;
  speech: Readonly<{ speaker: string; clock: Clock }> | null;
  caucus: Readonly<{ topic: string; clock: Clock }> | null;
  /** How many delegations want to speak: in the caucus if there is one, otherwise on the general list. */
  listed: number;
  motions: number;
  points: number;
  replies: number;
  papers: readonly Readonly<{ kind: PaperKind; status: PaperStatus; count: number }>[];
}>;

/** What the host knows that is not in the log. */
export type Connections = Readonly<{
  /** How many delegations have a device, and how many of these devices are connected now. */
  seats: number;
  connected: number;
  /**
   * Devices that wait for a seat: the delegation that each asks for (`name`), and since when it has waited, in ms
   * since 1970.
   */
  waiting: readonly Readonly<{ name: string; since: number }>[];
  /** When the last entry was added, in ms since 1970. */
  lastAt: number;
}>;

export type CommitteeSummary = Summary & Connections;

/**
 * The maximum number of summaries in one request. They come together, because a browser opens few connections to one
 * host.
 */
export const MOST_SUMMARIES = 60;

/** A committee on an organiser's board, with a key that may read it. */
export type CommitteeLink = Readonly<{ code: string; key: string }>;

export type SummaryAnswer =
  /** `readKey`: present only if the request had a chair's key. */
  | Readonly<{ ok: true; code: string; readKey: string | null; summary: CommitteeSummary }>
  | Readonly<{ ok: false; code: string; reason: "noRoom" | "noKey" | "tooFast" }>;

/** The answers in the order of the request. `now`: the host's time, in ms since 1970. */
export type Summaries = Readonly<{ ok: true; now: number; summaries: readonly SummaryAnswer[] }>;

export function summaryOf(state: Committee): Summary {
  const { name, points, replies, motions } = state;
  const { members, present } = quorumOf(state);
  const caucus = caucusOf(state);
  const speech = speechOf(state);
  return {
    name,
    phase: phaseOf(state),
    until: state.session === "adjourned" ? (state.nextMeeting ?? null) : state.until,
    item: state.agenda.find(({ id }) => id === state.current)?.title ?? "",
    members,
    present,
    observers: presentOf(state).length - present,
    quorum: enoughOf(state),
    speech: speech === null ? null : { speaker: nameOf(state, speech.speaker), clock: speech.clock },
    caucus: caucus === null ? null : { topic: caucus.topic, clock: caucus.clock },
    listed: (caucus?.queue ?? state.list.entries).length,
    motions: motions.length,
    points: points.length,
    replies: replies.length,
    papers: papersOf(state),
  };
}

function phaseOf(state: Committee): Phase {
  const { session, rollCall, floor } = state;
  if (session !== "open") return session;
  if (floor.type === "ballot" || isElecting(state)) return "voting";
  if (rollCall !== null) return "rollCall";
  const caucus = caucusOf(state);
  if (caucus !== null) return caucus.kind;
  const item = state.agenda.find(({ id }) => id === state.current);
  return item?.status === "open" || item?.status === "closed" ? "debate" : "agenda";
}

/** The caucus that is running, or waiting while a ballot or a reply has the floor. */
function caucusOf({ floor, waiting }: Committee) {
  if (floor.type === "caucus") return floor;
  return waiting?.type === "caucus" ? waiting : null;
}

function enoughOf(state: Committee): Enough {
  const { present, open, substance } = quorumOf(state);
  if (present >= substance) return "enough";
  return present >= open ? "debateOnly" : "notEnough";
}

/** If a delegation was removed from the committee, its id is shown as its name. */
export function nameOf(state: Committee, id: DelegationId): string {
  return delegationOf(state, id)?.name ?? id;
}

/**
 * Counts papers by kind and status, sorted by kind and then by status. Combinations that no paper has are left out.
 */
function papersOf({ papers }: Committee): Summary["papers"] {
  return PAPER_KINDS.flatMap((kind) =>
    PAPER_STATUSES.flatMap((status) => {
      const count = papers.filter((paper) => paper.kind === kind && paper.status === status).length;
      return count === 0 ? [] : [{ kind, status, count }];
    }),
  );
}
