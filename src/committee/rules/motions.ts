/** Motions. Delegations move them, and they are put to the vote in order of precedence. Each seat has one vote. */
import type { Fact } from "../facts/fact.ts";
import { isWithoutVote } from "../state/count.ts";
import type { DelegationId, Who } from "../state/delegation.ts";
import { isTooLong, MOST_MOTIONS, MOST_MOTIONS_EACH } from "../state/limits.ts";
import type { Motion, MotionKind, MotionNeed, MotionValues, Side } from "../state/motion.ts";
import type { MotionOrder, Refusal } from "../state/order.ts";
import type { MotionRule } from "../state/pack.ts";
import { ruleOf } from "../state/precedence.ts";
import { isOnProcedure, isPresent, isQuorate, membersOf, votersOf } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { caucusRefusal } from "./caucus.ts";
import { accept, type Decision, floorTaken, isFor, isLength, momentOf, refuse, unless } from "./decision.ts";
import { effectRefusal, effectsOf } from "./effects.ts";
import { ballotOn, methodRefusal } from "./open-ballot.ts";
import { reconsiderRefusal } from "./reconsidering.ts";

type OnMotion = Exclude<MotionOrder, Readonly<{ type: "move" | "clearMotions" }>>;

export function decideMotion(state: Committee, order: MotionOrder, who: Who, at: number): Decision {
  if (order.type === "move") return moved(state, order.delegation, order.kind, order.values);
  if (order.type === "clearMotions") {
    const facts = state.motions.map(({ n, by }) => ({ type: "motionRuledOut", motion: n, by }) as const);
    return unless(facts.length === 0 ? "unknownMotion" : inVote(state), ...facts);
  }
  const motion = state.motions.find(({ n }) => n === order.motion);
  const rule = motion === undefined ? undefined : ruleOf(state.pack, motion.kind);
  if (motion === undefined || rule === undefined) return refuse("unknownMotion");
  return onMotion(state, order, { motion, rule }, who, at);
}

function onMotion(
  state: Committee,
  order: OnMotion,
  { motion, rule }: Readonly<{ motion: Motion; rule: MotionRule }>,
  who: Who,
  at: number,
): Decision {
  switch (order.type) {
    case "secondMotion": {
      const { delegation } = order;
      const reason =
        delegation === null
          ? unnamedRefusal(motion, rule, who)
          : (voterRefusal(state, delegation) ?? backing(motion, motion.seconds, delegation));
      return unless(reason, { type: "motionSeconded", motion: motion.n, delegation });
    }
    case "objectToMotion": {
      const { delegation } = order;
      const reason = voterRefusal(state, delegation) ?? backing(motion, motion.objections, delegation);
      return unless(
        reason,
        { type: "motionObjected", motion: motion.n, delegation },
        ...stopped(motion, rule),
      );
    }
    case "withdrawMotion": {
      const reason = isFor(who, motion.by) ? inVote(state) : "notYours";
      return unless(reason, { type: "motionWithdrawn", motion: motion.n, by: motion.by });
    }
    case "ruleOutMotion":
      return unless(inVote(state), { type: "motionRuledOut", motion: motion.n, by: motion.by });
    case "hearOnMotion":
      return heard(state, motion, rule, order.delegation, order.side);
    case "grantMotion": {
      const reason = grantRefusal(state, motion, rule);
      if (reason !== null) return refuse(reason);
      return accept(
        { type: "motionDecided", motion, carried: true, ballot: null },
        ...effectsOf(state, motion),
      );
    }
    case "putMotion": {
      const reason = putRefusal(state, motion, rule) ?? methodRefusal(state, "procedure", order.method);
      return reason === null ? ballotOn(state, { type: "motion", motion }, order.method, at) : refuse(reason);
    }
  }
}

/** One objection stops a motion that passes only if nobody objects. */
function stopped(motion: Motion, { decidedBy }: MotionRule): readonly Fact[] {
  return decidedBy === "unopposed" ? [{ type: "motionDecided", motion, carried: false, ballot: null }] : [];
}

/** A motion cannot be withdrawn while it is being voted on. */
function inVote({ floor }: Committee): Refusal | null {
  return floor.type === "ballot" ? "ballotOpen" : null;
}

/**
 * Why a delegation may not move, second or object to a motion, or null if it may. The delegation must be present, and
 * a member unless the pack lets others take part in procedure.
 */
function voterRefusal(state: Committee, id: DelegationId): Refusal | null {
  if (!isOnProcedure(state, id)) return "noVote";
  return isPresent(state, id) ? null : "absent";
}

function backing(motion: Motion, ids: readonly DelegationId[], id: DelegationId): Refusal | null {
  if (motion.by === id) return "ownMotion";
  return ids.includes(id) ? "alreadyDone" : null;
}

/** A chair may record a second from the floor without a name, as long as the motion needs one. */
function unnamedRefusal(motion: Motion, rule: MotionRule, who: Who): Refusal | null {
  if (who.type !== "chair") return "chairOnly";
  return secondsMissing(motion, rule) > 0 ? null : "alreadyDone";
}

/** How many seconds a motion still needs, 0 if none. */
export function secondsMissing({ seconds, unnamed }: Motion, rule: MotionRule): number {
  return Math.max(0, rule.seconds - seconds.length - (unnamed ?? 0));
}

function moved(state: Committee, by: DelegationId, kind: MotionKind, values: MotionValues): Decision {
  const n = state.counts.motion + 1;
  const motion: Motion = { n, kind, by, values, seconds: [], objections: [], spoken: [] };
  const rule = ruleOf(state.pack, kind);
  if (rule === undefined) return refuse("notInPack");
  const reason =
    voterRefusal(state, by) ??
    kindRefusal(state, rule) ??
    valuesRefusal(rule, values) ??
    effectRefusal(state, motion) ??
    reconsiderRefusal(state, motion) ??
    tooManyOf(state, by);
  return unless(reason, { type: "motionMoved", motion });
}

function tooManyOf({ motions }: Committee, by: DelegationId): Refusal | null {
  const own = motions.filter((one) => one.by === by).length;
  return motions.length >= MOST_MOTIONS || own >= MOST_MOTIONS_EACH ? "tooMany" : null;
}

/** Why a motion of this kind is not in order now, or null if it is. */
export function kindRefusal(state: Committee, rule: MotionRule): Refusal | null {
  const moment = momentOf(state);
  if (moment === null) return state.session === "open" ? "ballotOpen" : "notOpen";
  return rule.when.includes(moment) ? null : "notInOrder";
}

/**
 * Why the values of a motion are refused, or null. The motion must give all values that its rule needs, and none may
 * be too long.
 */
function valuesRefusal(rule: MotionRule, values: MotionValues): Refusal | null {
  const missing = rule.needs.find((need) => isMissing(need, values));
  if (missing !== undefined) return MISSING[missing];
  if (values.topic !== null && isTooLong(values.topic)) return "tooLong";
  if ([values.total, values.each].some((time) => time !== null && !isLength(time))) return "timeWrong";
  return rule.kind === "moderatedCaucus" && values.total !== null
    ? caucusRefusal("moderated", values.total, values.each)
    : null;
}

/** The refusal that names the missing value. */
const MISSING: { readonly [N in MotionNeed]: Refusal } = {
  total: "needsTotal",
  each: "needsEach",
  topic: "needsTopic",
  item: "needsItem",
  paper: "needsPaper",
  clauses: "needsClauses",
  papers: "needsPapers",
};

function isMissing(need: MotionNeed, values: MotionValues): boolean {
  const value = need === "clauses" ? [...values.clauses, ...(values.preamble ?? [])] : values[need];
  if (value === null) return true;
  return typeof value === "object" ? value.length === 0 : typeof value === "string" && value.trim() === "";
}

/** Whether a motion could be decided now if it were its turn. A motion that is not in order only waits. */
function isInOrder(state: Committee, motion: Motion): boolean {
  const rule = ruleOf(state.pack, motion.kind);
  return rule !== undefined && (kindRefusal(state, rule) ?? effectRefusal(state, motion)) === null;
}

/**
 * The motion that is decided next: the first in precedence of those in order, before those that wait aside. Undefined
 * if none is in order.
 */
export function firstMotion(state: Committee): Motion | undefined {
  const able = state.motions.filter((motion) => isInOrder(state, motion));
  return able.find(({ isAside }) => isAside !== true) ?? able[0];
}

/**
 * Why a motion may not be decided now, or null if it may. It must be first in precedence, seconded and still in
 * order, and the floor must be free.
 */
function readyRefusal(state: Committee, motion: Motion): Refusal | null {
  const rule = ruleOf(state.pack, motion.kind);
  if (rule === undefined) return "notInPack";
  return (
    floorTaken(state) ??
    kindRefusal(state, rule) ??
    effectRefusal(state, motion) ??
    (firstMotion(state)?.n === motion.n ? null : "notFirst") ??
    (secondsMissing(motion, rule) === 0 ? null : "needsSecond")
  );
}

/**
 * Why a motion cannot pass without a vote, or null if it can. It can pass if the chair decides it, if any delegation
 * may demand it, or if nobody objects.
 */
function voteNeeded(motion: Motion, { decidedBy }: MotionRule): Refusal | null {
  switch (decidedBy) {
    case "chair":
    case "demand":
      return null;
    case "unopposed":
      return motion.objections.length === 0 ? null : "objected";
    case "consensus":
      return motion.objections.length === 0 ? null : "needsVote";
    case "simple":
    case "twoThirds":
      return "needsVote";
  }
}

/** Why a motion may not be put to the vote now, or null if it may. */
export function putRefusal(state: Committee, motion: Motion, rule: MotionRule): Refusal | null {
  if (isWithoutVote(rule)) return "needsNoVote";
  const quorate = isQuorate(state.pack, "procedure", votersOf(state).length, membersOf(state).length);
  return readyRefusal(state, motion) ?? (quorate ? null : "noQuorum");
}

/** Why a motion may not be granted now without a vote, or null if it may. */
export function grantRefusal(state: Committee, motion: Motion, rule: MotionRule): Refusal | null {
  return readyRefusal(state, motion) ?? voteNeeded(motion, rule);
}

/** Records a speech for or against a motion. The pack limits the number of such speeches. */
function heard(
  state: Committee,
  motion: Motion,
  rule: MotionRule,
  delegation: DelegationId,
  side: Side,
): Decision {
  const ready = readyRefusal(state, motion) ?? voterRefusal(state, delegation);
  if (ready !== null) return refuse(ready);
  const before = motion.spoken.filter((one) => one.side === side).length;
  if (before >= rule.speakers[side]) return refuse("speakersHeard");
  if (motion.spoken.some((one) => one.delegation === delegation)) return refuse("alreadyDone");
  return accept(
    { type: "motionSpokenOn", motion: motion.n, delegation, side },
    { type: "speechStarted", delegation, as: side, seconds: state.pack.speeches.onMotion },
  );
}
