/** Points, the chair's rulings and appeals, and the right of reply. */
import type { Fact, FactType } from "../facts/fact.ts";
import type { DelegationId, Who } from "../state/delegation.ts";
import { MOST_POINTS } from "../state/limits.ts";
import type { PointOrder, Refusal } from "../state/order.ts";
import type { PointKind } from "../state/pack.ts";
import { isOnProcedure, isPresent } from "../state/seats.ts";
import type { Committee, Point } from "../state/state.ts";
import { accept, type Decision, floorBusy, refuse, speechOf, unless } from "./decision.ts";
import { ballotOn, methodRefusal } from "./open-ballot.ts";
import { speakerRefusal } from "./speakers.ts";

export function decidePoint(state: Committee, order: PointOrder, _: Who, at: number): Decision {
  switch (order.type) {
    case "raisePoint": {
      const { kind, delegation } = order;
      const fact = { type: "pointRaised", point: state.counts.point + 1, kind, delegation } as const;
      const reason = raiseRefusal(state, kind, delegation);
      if (reason !== null || !isInterrupted(state, kind)) return unless(reason, fact);
      return accept({ ...fact, stops: true }, { type: "clocksStopped" });
    }
    case "rulePoint": {
      const point = state.points.find(({ n }) => n === order.point);
      if (point === undefined) return refuse("unknownPoint");
      const { n, kind, by } = point;
      const fact = { type: "pointRuled", point: n, kind, delegation: by, upheld: order.upheld } as const;
      return unless(isForLater(state, kind) ? "mayNotInterrupt" : null, fact, ...runsOn(state, point));
    }
    case "dropPoint": {
      const point = state.points.find(({ n }) => n === order.point);
      if (point === undefined) return refuse("unknownPoint");
      const fact = { type: "pointDropped", point: point.n, delegation: point.by } as const;
      return accept(fact, ...runsOn(state, point));
    }
    case "appealRuling":
      return appealed(state, order, at);
    case "askReply":
    case "grantReply":
    case "refuseReply":
      return replied(state, order);
  }
}

/** Whether a pack lets points of this kind interrupt a speech. */
function mayInterrupt({ pack }: Committee, kind: PointKind): boolean {
  return pack.points.find((one) => one.kind === kind)?.mayInterrupt === true;
}

/** Whether a point that is raised now stops the speaker's clock. So does one that is raised while another has done so. */
function isInterrupted(state: Committee, kind: PointKind): boolean {
  const clock = speechOf(state)?.clock;
  if (clock === undefined || !mayInterrupt(state, kind)) return false;
  return clock.since !== null || state.points.some(({ stops }) => stops === true);
}

/** Whether a point of this kind waits for the end of the speech before the chair rules on it. */
export function isForLater(state: Committee, kind: PointKind): boolean {
  return kind === "order" && speechOf(state) !== null && !mayInterrupt(state, kind);
}

/** After the last point that stopped the clocks they run on, unless the meeting has been suspended since. */
function runsOn({ points, session }: Committee, { n, stops }: Point): readonly Fact[] {
  const isLast = stops === true && !points.some((one) => one.n !== n && one.stops === true);
  return isLast && session === "open" ? [{ type: "clocksStarted" }] : [];
}

/**
 * During a vote only a point of order about the voting is allowed. A question to a speaker is allowed after the
 * speaker has yielded to questions, and in the first speech of a submitter. A point of order that may not interrupt a
 * speech waits for its end. Each delegation may have one point at a time.
 */
export function raiseRefusal(state: Committee, kind: PointKind, delegation: DelegationId): Refusal | null {
  const rule = state.pack.points.find((one) => one.kind === kind);
  if (rule === undefined) return "notInPack";
  if (state.session !== "open") return "notOpen";
  const speaker = speakerRefusal(state, delegation);
  if (speaker !== null) return speaker;
  if (state.floor.type === "ballot" && kind !== "order") return "ballotOpen";
  const speech = speechOf(state);
  if (kind === "information" && speech?.speaker === delegation) return "ownSpeech";
  const takesQuestions = speech?.as === "submitter" || speech?.yielded?.to === "questions";
  const isAsked = kind === "information" && takesQuestions;
  if (speech !== null && !rule.mayInterrupt && !isAsked && kind !== "order") return "mayNotInterrupt";
  if (state.points.some(({ by }) => by === delegation)) return "alreadyDone";
  return state.points.length < MOST_POINTS ? null : "tooMany";
}

/**
 * An appeal is made at once: it is too late as soon as other business has begun (Robert’s Rules of Order, section 24,
 * recalled).
 */
const OTHER_BUSINESS: readonly FactType[] = [
  "speechStarted",
  "caucusStarted",
  "ballotOpened",
  "motionDecided",
  "meetingSuspended",
];

/** The end of the time for an appeal, if these facts begin other business. */
export function appealLapsed({ ruling }: Committee, facts: readonly Fact[]): readonly Fact[] {
  const isAppealed = facts.some(({ type }) => type === "rulingAppealed");
  if (ruling === null || isAppealed || !facts.some(({ type }) => OTHER_BUSINESS.includes(type))) return [];
  return [{ type: "appealLapsed", point: ruling.n }];
}

/** An appeal is put to the vote at once. The ruling stands unless the majority that the pack requires overrules it. */
function appealed(
  state: Committee,
  { point, delegation, method }: Extract<PointOrder, Readonly<{ type: "appealRuling" }>>,
  at: number,
): Decision {
  const { ruling, pack } = state;
  if (ruling === null || ruling.n !== point) return refuse("unknownPoint");
  if (pack.points.find(({ kind }) => kind === ruling.kind)?.mayAppeal !== true) return refuse("mayNotAppeal");
  if (!isOnProcedure(state, delegation)) return refuse("noVote");
  if (!isPresent(state, delegation)) return refuse("absent");
  if (state.session !== "open") return refuse("notOpen");
  if (state.floor.type === "ballot") return refuse("ballotOpen");
  const wrong = methodRefusal(state, "procedure", method);
  if (wrong !== null || method === "consensus") return refuse(wrong ?? "wrongMethod");
  const put = ballotOn(state, { type: "appeal", point }, method, at);
  return put.ok ? accept({ type: "rulingAppealed", point, delegation }, ...put.facts) : put;
}

function replied(
  state: Committee,
  { type, delegation }: Extract<PointOrder, Readonly<{ type: "askReply" | "grantReply" | "refuseReply" }>>,
): Decision {
  const { reply } = state.pack;
  const isAsked = state.replies.includes(delegation);
  const seconds = reply.seconds[state.replied[delegation] ?? 0];
  const none = seconds === undefined ? "noReplyLeft" : null;
  switch (type) {
    case "askReply": {
      const reason = state.session !== "open" ? "notOpen" : (speakerRefusal(state, delegation) ?? none);
      return unless(reason ?? (isAsked ? "alreadyDone" : null), { type: "replyAsked", delegation });
    }
    case "refuseReply":
      return unless(isAsked ? null : "notOnList", { type: "replyRefused", delegation });
    case "grantReply":
      return unless(
        floorBusy(state) ?? speakerRefusal(state, delegation) ?? none,
        { type: "replyGranted", delegation, item: state.current },
        { type: "speechStarted", delegation, as: "reply", seconds: seconds ?? 0 },
      );
  }
}
