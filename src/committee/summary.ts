/** A committee in a few figures, for somebody who looks after many: nothing that a reader of its log could not know. */
import { quorumOf } from "./choices.ts";
import { speechOf } from "./rules/deciding.ts";
import type { Clock } from "./state/clock.ts";
import type { DelegationId } from "./state/delegation.ts";
import { PAPER_KINDS, PAPER_STATUSES, type PaperKind, type PaperStatus } from "./state/paper.ts";
import { delegationOf } from "./state/seats.ts";
import type { Committee } from "./state/state.ts";

/** What goes on. “agenda”: in session, and no debate is open. */
export const PHASES = [
  "before",
  "rollCall",
  "agenda",
  "debate",
  "moderated",
  "unmoderated",
  "consultation",
  "voting",
  "suspended",
  "adjourned",
  "closed",
] as const;
export type Phase = (typeof PHASES)[number];

export const ENOUGH = ["enough", "debateOnly", "notEnough"] as const;
/** Whether those present may decide on substance, may debate, or may do neither. */
export type Enough = (typeof ENOUGH)[number];

export type Summary = Readonly<{
  name: string;
  phase: Phase;
  /** When a suspension is to end; null where none was said. */
  until: number | null;
  /** The item of the agenda; empty for none. */
  item: string;
  members: number;
  present: number;
  quorum: Enough;
  speech: Readonly<{ speaker: string; clock: Clock }> | null;
  caucus: Readonly<{ topic: string; clock: Clock }> | null;
  /** How many wish to speak, in the caucus where there is one. */
  listed: number;
  motions: number;
  points: number;
  replies: number;
  papers: readonly Readonly<{ kind: PaperKind; status: PaperStatus; count: number }>[];
}>;

/** What the host knows beside it. */
export type Connections = Readonly<{
  /** Delegations that a device has, and those of them whose device has a line to the host now. */
  seats: number;
  connected: number;
  /** Who waits to be let in, and since when. */
  waiting: readonly Readonly<{ name: string; since: number }>[];
  /** When anything last happened. */
  lastAt: number;
}>;

export type CommitteeSummary = Summary & Connections;

/** Asked for together: a browser opens few lines to one host. */
export const MOST_SUMMARIES = 60;

/** A committee that is asked after, by a key that may read it. */
export type CommitteeLink = Readonly<{ code: string; key: string }>;

export type SummaryAnswer =
  /** `readKey`: told to whoever has asked with the key of a chair. */
  | Readonly<{ ok: true; code: string; readKey: string | null; summary: CommitteeSummary }>
  | Readonly<{ ok: false; code: string; reason: "noRoom" | "noKey" | "tooFast" }>;

/** In the order in which they were asked for. `now`: the host's clock, in ms since 1970. */
export type Summaries = Readonly<{ ok: true; now: number; summaries: readonly SummaryAnswer[] }>;

export function summaryOf(state: Committee): Summary {
  const { name, until, points, replies, motions } = state;
  const { members, present } = quorumOf(state);
  const caucus = caucusOf(state);
  const speech = speechOf(state);
  return {
    name,
    phase: phaseOf(state),
    until,
    item: state.agenda.find(({ id }) => id === state.current)?.title ?? "",
    members,
    present,
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
  if (floor.type === "ballot") return "voting";
  if (rollCall !== null) return "rollCall";
  const caucus = caucusOf(state);
  if (caucus !== null) return caucus.kind;
  const item = state.agenda.find(({ id }) => id === state.current);
  return item?.status === "open" || item?.status === "closed" ? "debate" : "agenda";
}

/** The one that runs, or waits while a ballot or a reply has the floor. */
function caucusOf({ floor, waiting }: Committee) {
  if (floor.type === "caucus") return floor;
  return waiting?.type === "caucus" ? waiting : null;
}

function enoughOf(state: Committee): Enough {
  const { present, open, substance } = quorumOf(state);
  if (present >= substance) return "enough";
  return present >= open ? "debateOnly" : "notEnough";
}

/** Who was taken from the list meanwhile keeps its id. */
export function nameOf(state: Committee, id: DelegationId): string {
  return delegationOf(state, id)?.name ?? id;
}

/** Only what there is: in the order of kinds, and of each as far as it has come. */
function papersOf({ papers }: Committee): Summary["papers"] {
  return PAPER_KINDS.flatMap((kind) =>
    PAPER_STATUSES.flatMap((status) => {
      const count = papers.filter((paper) => paper.kind === kind && paper.status === status).length;
      return count === 0 ? [] : [{ kind, status, count }];
    }),
  );
}
