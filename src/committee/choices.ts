/**
 * What the chair may do now: which motions are in order, what may be put to a vote, and whether there is a quorum.
 */

import { calledNow, putPaperRefusal, putPartRefusal } from "./rules/ballots.ts";
import { momentOf } from "./rules/decision.ts";
import { targetRefusal } from "./rules/effects.ts";
import { grantRefusal, kindRefusal, putRefusal } from "./rules/motions.ts";
import { type MethodKind, methodKind, methodRefusal } from "./rules/open-ballot.ts";
import { countRefusal, sightRefusal } from "./rules/placards.ts";
import { CHOICES, type Choice, METHODS, type Method, type OpenBallot } from "./state/ballot.ts";
import type { DelegationId } from "./state/delegation.ts";
import type { Refusal } from "./state/order.ts";
import type { Moment, MotionRule } from "./state/pack.ts";
import { standing } from "./state/paper.ts";
import { ruleOf } from "./state/precedence.ts";
import { fewest, membersOf, votersOf } from "./state/seats.ts";
import type { Committee } from "./state/state.ts";

/**
 * The number of members, the number of members present, and the minimum that must be present to open the debate
 * (`open`) and to decide on procedure and on substance.
 */
export type Quorum = Readonly<{
  members: number;
  present: number;
  open: number;
  procedure: number;
  substance: number;
}>;

/**
 * `items`, `papers`: the items or papers that the motion may name, if it names any. `reason`: why the motion is not
 * in order now, or null if it is.
 */
export type MotionChoice = Readonly<{
  rule: MotionRule;
  reason: Refusal | null;
  items: readonly number[];
  papers: readonly number[];
}>;

/** `grant`: why the motion cannot pass without a vote, or null. `put`: why it cannot be put to a vote, or null. */
export type PendingChoice = Readonly<{ motion: number; grant: Refusal | null; put: Refusal | null }>;

/**
 * A paper or one of its parts. `part`: null for the whole paper. `reason`: why it may not be put to the vote now, or
 * null if it may.
 */
export type PaperChoice = Readonly<{ paper: number; part: number | null; reason: Refusal | null }>;

/** The running ballot. `called`: the delegation called in a roll call. */
export type BallotChoice = Readonly<{
  called: DelegationId | null;
  mayPass: boolean;
  /** Whether the result may be declared by sight, and whether placards may be counted. */
  maySight: boolean;
  /** Whether members may still ask for a count instead. */
  mayAskCount: boolean;
  mayCount: boolean;
  missing: readonly DelegationId[];
  choices: Readonly<Record<DelegationId, readonly Choice[]>>;
}>;

export type Choices = Readonly<{
  moment: Moment | null;
  quorum: Quorum;
  motions: readonly MotionChoice[];
  pending: readonly PendingChoice[];
  papers: readonly PaperChoice[];
  methods: Readonly<Record<MethodKind, readonly Method[]>>;
  ballot: BallotChoice | null;
  /** The point whose ruling may be appealed. */
  appeal: number | null;
}>;

/** Everything that the chair may do now. */
export function choices(state: Committee): Choices {
  const { pack, motions, floor } = state;
  const allowed = (kind: MethodKind): readonly Method[] =>
    METHODS.filter((method) => methodRefusal(state, kind, method) === null);
  return {
    moment: momentOf(state),
    quorum: quorumOf(state),
    motions: pack.motions.map((rule) => motionChoice(state, rule)),
    pending: motions.flatMap((motion) => {
      const rule = ruleOf(pack, motion.kind);
      if (rule === undefined) return [];
      return [
        { motion: motion.n, grant: grantRefusal(state, motion, rule), put: putRefusal(state, motion, rule) },
      ];
    }),
    papers: paperChoices(state),
    methods: {
      procedure: allowed("procedure"),
      substance: allowed("substance"),
      amendment: allowed("amendment").filter((method) => method !== "sight"),
    },
    ballot: floor.type === "ballot" ? ballotChoice(state, floor.ballot) : null,
    appeal: appealable(state),
  };
}

export function quorumOf(state: Committee): Quorum {
  const members = membersOf(state).length;
  const { open, procedure, substance } = state.pack.quorum;
  return {
    members,
    present: votersOf(state).length,
    open: fewest(open, members),
    procedure: fewest(procedure, members),
    substance: fewest(substance, members),
  };
}

function motionChoice(state: Committee, rule: MotionRule): MotionChoice {
  const { kind, needs } = rule;
  const items = needs.includes("item")
    ? state.agenda.flatMap(({ id }) => (targetRefusal(state, kind, { item: id }) === null ? [id] : []))
    : [];
  const papers = needs.includes("paper")
    ? state.papers.flatMap((paper) => {
        // A paper with a single clause and no preamble cannot be divided.
        const clauses = kind === "divide" ? standing(paper).slice(0, 1) : [];
        return targetRefusal(state, kind, { paper: paper.n, clauses }) === null ? [paper.n] : [];
      })
    : [];
  const isBare = !needs.some((need) => need === "item" || need === "paper" || need === "papers");
  const useless = isBare ? targetRefusal(state, kind, {}) : null;
  const none =
    (needs.includes("item") && items.length === 0) || (needs.includes("paper") && papers.length === 0);
  return { rule, reason: kindRefusal(state, rule) ?? useless ?? (none ? "notInOrder" : null), items, papers };
}

function paperChoices(state: Committee): readonly PaperChoice[] {
  return state.papers
    .filter(({ kind, status }) => kind !== "working" && status === "introduced")
    .flatMap(({ n, parts }) => [
      ...parts.flatMap(({ carried }, part) =>
        carried === null ? [{ paper: n, part, reason: putPartRefusal(state, n, part) }] : [],
      ),
      { paper: n, part: null, reason: putPaperRefusal(state, n) },
    ]);
}

/**
 * Votes on papers and amendments always have numbers: only motions are offered by sight. The rules still take an
 * amendment by sight, as chairs declared it in logs of before.
 */
function ballotChoice(state: Committee, ballot: OpenBallot): BallotChoice {
  const { pack } = state;
  const isBySight = methodKind(ballot.question) === "procedure";
  const called = ballot.method === "rollCall" ? (calledNow(ballot) ?? null) : null;
  const freeOf = (id: DelegationId): readonly Choice[] => {
    const isBound = ballot.bound.includes(id) || (ballot.passed.includes(id) && !pack.abstainAfterPass);
    return isBound ? CHOICES.filter((choice) => choice !== "abstain") : CHOICES;
  };
  return {
    called,
    mayPass: called !== null && pack.pass && !ballot.passed.includes(called),
    maySight: isBySight && sightRefusal(state, ballot) === null,
    mayAskCount:
      isBySight &&
      [null, "countAsked"].includes(sightRefusal(state, ballot)) &&
      countRefusal(state, ballot) === null,
    mayCount: countRefusal(state, ballot) === null,
    missing: ballot.voters.filter((id) => ballot.votes[id] === undefined),
    choices: Object.fromEntries(ballot.voters.map((id) => [id, freeOf(id)])),
  };
}

function appealable({ ruling, pack }: Committee): number | null {
  const rule = pack.points.find(({ kind }) => kind === ruling?.kind);
  return ruling !== null && rule?.mayAppeal === true ? ruling.n : null;
}
