/** Facts about motions, ballots, points and replies. */
import * as z from "zod/mini";
import { ballot, type OpenBallot, openBallot, tally, vote } from "../state/ballot.ts";
import { type DelegationId, id } from "../state/delegation.ts";
import { MOST_BALLOTS } from "../state/limits.ts";
import { type Motion, motion, SIDES } from "../state/motion.ts";
import { POINT_KINDS } from "../state/pack.ts";
import { byPrecedence } from "../state/precedence.ts";
import { type OneOf, whole } from "../state/schema.ts";
import type { Committee } from "../state/state.ts";
import { itself } from "./fields.ts";
import { floorStopped } from "./floor.ts";
import { withOne, withValue } from "./lists.ts";

const aboutMotion = { motion: whole, delegation: id };
const aboutPoint = { point: whole, delegation: id };
const pointKind = { kind: z.enum(POINT_KINDS) };

export const MOTION_FACTS = {
  motionMoved: { motion },
  /** `delegation`: null if the chair did not take the name. */
  motionSeconded: { motion: whole, delegation: z.nullable(id) },
  motionObjected: aboutMotion,
  motionSpokenOn: { ...aboutMotion, side: z.enum(SIDES) },
  motionWithdrawn: { motion: whole, by: id },
  motionRuledOut: { motion: whole, by: id },
  /** The effects of the motion follow as separate facts. `ballot`: null if the motion passed without a vote. */
  motionDecided: { motion, carried: z.boolean(), ballot: z.nullable(whole) },
};

export const BALLOT_FACTS = {
  ballotOpened: { ballot: openBallot },
  voteCast: { ...itself, ...vote.shape },
  votePassed: itself,
  placardsCounted: { tally },
  objectionRaised: itself,
  countAsked: itself,
  ballotCancelled: { ballot: whole },
  ballotClosed: { ballot },
};

export const POINT_FACTS = {
  /** `stops`: the point interrupts a speech, so its clock stands until the ruling. Logs written before have none. */
  pointRaised: { ...aboutPoint, ...pointKind, stops: z.exactOptional(z.literal(true)) },
  pointRuled: { ...aboutPoint, ...pointKind, upheld: z.boolean() },
  pointDropped: aboutPoint,
  rulingAppealed: aboutPoint,
  /** Nobody has appealed against the ruling before other business began. */
  appealLapsed: { point: whole },
  appealDecided: { point: whole, overruled: z.boolean() },
  replyAsked: itself,
  replyGranted: { ...itself, item: z.nullable(whole) },
  replyRefused: itself,
  /** A delegation gives up its right to explain its vote. */
  rightsWaived: itself,
};

export type MotionFact = OneOf<typeof MOTION_FACTS>;
export type BallotFact = OneOf<typeof BALLOT_FACTS>;
export type PointFact = OneOf<typeof POINT_FACTS>;

export function motionAfter(state: Committee, fact: MotionFact): Committee {
  const without = (n: number): Committee => ({
    ...state,
    motions: state.motions.filter((one) => one.n !== n),
  });
  const changed = (n: number, change: (motion: Motion) => Motion): Committee => ({
    ...state,
    motions: state.motions.map((one) => (one.n === n ? change(one) : one)),
  });
  switch (fact.type) {
    case "motionMoved":
      return {
        ...state,
        motions: byPrecedence(withOne(state.motions, fact.motion), state.pack),
        counts: { ...state.counts, motion: fact.motion.n },
      };
    case "motionSeconded":
      return changed(fact.motion, (one) => seconded(one, fact.delegation));
    case "motionObjected":
      return changed(fact.motion, (one) => ({
        ...one,
        objections: withOne(one.objections, fact.delegation),
      }));
    case "motionSpokenOn": {
      const { delegation, side } = fact;
      return changed(fact.motion, (one) => ({ ...one, spoken: withOne(one.spoken, { delegation, side }) }));
    }
    case "motionWithdrawn":
    case "motionRuledOut":
      return without(fact.motion);
    case "motionDecided":
      return without(fact.motion.n);
  }
}

function seconded(motion: Motion, by: DelegationId | null): Motion {
  return by === null
    ? { ...motion, unnamed: (motion.unnamed ?? 0) + 1 }
    : { ...motion, seconds: withOne(motion.seconds, by) };
}

export function ballotAfter(state: Committee, fact: BallotFact, at: number): Committee {
  switch (fact.type) {
    case "ballotOpened":
      return ballotOpened(state, fact.ballot, at);
    case "voteCast": {
      const { delegation, choice, withRights } = fact;
      return withBallot(state, (ballot) => ({
        ...ballot,
        votes: withValue(ballot.votes, delegation, { choice, withRights }),
      }));
    }
    case "votePassed":
      return withBallot(state, (ballot) => ({ ...ballot, passed: withOne(ballot.passed, fact.delegation) }));
    case "placardsCounted":
      return withBallot(state, (ballot) => ({ ...ballot, tally: fact.tally }));
    case "objectionRaised":
      return withBallot(state, (ballot) => ({
        ...ballot,
        objections: withOne(ballot.objections, fact.delegation),
      }));
    case "countAsked":
      return withBallot(state, (ballot) => ({
        ...ballot,
        countAsked: withOne(ballot.countAsked ?? [], fact.delegation),
      }));
    case "ballotCancelled":
      return { ...state, floor: state.waiting ?? { type: "idle" }, waiting: null };
    case "ballotClosed": {
      const { ballot } = fact;
      const paper = ballot.on.type === "paper" ? ballot.on.paper : null;
      const isOnDraft = state.papers.some(({ n, kind }) => n === paper && kind === "draft");
      return {
        ...state,
        floor: state.waiting ?? { type: "idle" },
        waiting: null,
        ballots: withOne(state.ballots, ballot, MOST_BALLOTS),
        rights:
          paper !== null
            ? Object.keys(ballot.votes).filter((id) => ballot.votes[id]?.withRights)
            : state.rights,
        nextMethod: isOnDraft ? null : state.nextMethod,
      };
    }
  }
}

/** While a vote is open, a speech or a caucus waits with its clocks stopped. */
function ballotOpened(state: Committee, ballot: OpenBallot, at: number): Committee {
  const stands = floorStopped(state.floor, at);
  return {
    ...state,
    floor: { type: "ballot", ballot },
    waiting: stands.type === "speech" || stands.type === "caucus" ? stands : null,
    counts: { ...state.counts, ballot: ballot.n },
  };
}

function withBallot(state: Committee, change: (ballot: OpenBallot) => OpenBallot): Committee {
  const { floor } = state;
  return floor.type === "ballot" ? { ...state, floor: { ...floor, ballot: change(floor.ballot) } } : state;
}

export function pointAfter(state: Committee, fact: PointFact): Committee {
  const others = (n: number): Committee["points"] => state.points.filter((one) => one.n !== n);
  switch (fact.type) {
    case "pointRaised": {
      const { point: n, kind, delegation: by, stops } = fact;
      const point = { n, kind, by, upheld: null, ...(stops === undefined ? {} : { stops }) };
      return {
        ...state,
        points: withOne(state.points, point),
        counts: { ...state.counts, point: fact.point },
      };
    }
    case "pointRuled": {
      const ruling = { n: fact.point, kind: fact.kind, by: fact.delegation, upheld: fact.upheld };
      return { ...state, points: others(fact.point), ruling };
    }
    case "pointDropped":
      return { ...state, points: others(fact.point) };
    case "rulingAppealed":
      return state;
    case "appealLapsed":
    case "appealDecided":
      return { ...state, ruling: null };
    case "replyAsked":
      return { ...state, replies: withOne(state.replies, fact.delegation) };
    case "replyGranted": {
      const had = state.replied[fact.delegation] ?? 0;
      return { ...state, replied: withValue(state.replied, fact.delegation, had + 1) };
    }
    case "replyRefused":
      return { ...state, replies: state.replies.filter((id) => id !== fact.delegation) };
    case "rightsWaived":
      return { ...state, rights: state.rights.filter((id) => id !== fact.delegation) };
  }
}
