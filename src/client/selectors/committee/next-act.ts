/** The chair's most likely next act: an order that the rules accept now, or what the committee is waiting for. */
import { decide } from "../../../committee/decide.ts";
import { isElecting, itemOf } from "../../../committee/rules/decision.ts";
import { firstMotion, secondsMissing } from "../../../committee/rules/motions.ts";
import { isForLater } from "../../../committee/rules/points.ts";
import { hasQueue } from "../../../committee/rules/speakers.ts";
import type { OpenBallot } from "../../../committee/state/ballot.ts";
import { missingIn } from "../../../committee/state/count.ts";
import type { DelegationId, Who } from "../../../committee/state/delegation.ts";
import type { Order } from "../../../committee/state/order.ts";
import { ruleOf } from "../../../committee/state/precedence.ts";
import { mayDebate, votersOf } from "../../../committee/state/seats.ts";
import type { Committee, ListName } from "../../../committee/state/state.ts";
import { methodsOf } from "./methods.ts";
import { amendmentDebates, debateActs, lobbyingActs } from "./next-debate.ts";
import type { Act, NextAct, PlainAct, Waiting } from "./next-kinds.ts";
import { paperActs } from "./next-paper.ts";

export type { Act, NextAct, Waiting } from "./next-kinds.ts";

const CHAIR: Who = { type: "chair", chair: 1 };

const wait = (code: Waiting): NextAct => ({ code, order: null });
const plain = (code: PlainAct, order: Order): Act => ({ code, order });
const callRoll = plain("startRollCall", { type: "startRollCall" });

export function nextAct(state: Committee): NextAct {
  switch (state.session) {
    case "before":
      return plain("openMeeting", { type: "openMeeting" });
    case "adjourned":
      return plain("nextMeeting", { type: "openMeeting" });
    case "suspended":
      return plain("resumeMeeting", { type: "resumeMeeting" });
    case "closed":
      return wait("closed");
    case "open":
      return inSession(state);
  }
}

/** The first act that the rules accept now, so that the large button is never refused. */
function firstOf(state: Committee, acts: readonly Act[], otherwise: Waiting): NextAct {
  // The time changes only how long a speech lasted, not whether the order is accepted.
  return acts.find(({ order }) => decide(state, order, CHAIR, 0).ok) ?? wait(otherwise);
}

function inSession(state: Committee): NextAct {
  const { floor } = state;
  if (state.rollCall !== null) return wait("rollCall");
  if (isElecting(state)) return wait("election");
  if (state.points.some(({ upheld, kind }) => upheld === null && !isForLater(state, kind)))
    return wait("rulePoint");
  switch (floor.type) {
    case "ballot":
      return firstOf(state, closing(floor.ballot), "ballot");
    case "speech":
      return { code: "endSpeech", order: { type: "endSpeech" }, seat: floor.speech.speaker };
    case "caucus": {
      if (floor.speech !== null)
        return { code: "endSpeech", order: { type: "endSpeech" }, seat: floor.speech.speaker };
      // A round is over when everybody has spoken; others may still wish to speak in a moderated caucus.
      const end = floor.kind === "moderated" ? [] : [plain("endCaucus", { type: "endCaucus" })];
      const calls = hasQueue(floor.kind) ? callsFrom("caucus", floor.queue) : [];
      return firstOf(state, [...motionActs(state), ...calls, ...end], "waitQueue");
    }
    case "idle":
      return whileIdle(state);
  }
}

/** Closing a vote, once everybody has voted or nobody has objected. */
function closing(open: OpenBallot): readonly Act[] {
  const { method, tally } = open;
  if (method === "consensus") return [plain("noObjection", { type: "closeBallot" })];
  // Placards say nothing until they are counted; with votes missing, the chair is asked in the vote itself.
  const isCounted = tally !== null || (method !== "count" && method !== "sight");
  return isCounted && missingIn(open).count === 0 ? [plain("closeBallot", { type: "closeBallot" })] : [];
}

/** Deciding the first motion. Motions that are not in order, or that a caucus has set aside, do not hold up others. */
function motionActs(state: Committee): readonly Act[] {
  const motion = firstMotion(state);
  if (motion === undefined || motion.isAside === true) return [];
  const [method = "count"] = methodsOf(state, "procedure");
  const { n } = motion;
  return [
    { code: "grantMotion", order: { type: "grantMotion", motion: n }, motion: n },
    { code: "putMotion", order: { type: "putMotion", motion: n, method }, motion: n },
  ];
}

/** Whether a motion is before the committee that still needs a second. */
function needsSecond(state: Committee): boolean {
  const motion = firstMotion(state);
  const rule = motion === undefined ? undefined : ruleOf(state.pack, motion.kind);
  return motion !== undefined && rule !== undefined && secondsMissing(motion, rule) > 0;
}

/** Calling the first on a list, or the first who may still speak. */
function callsFrom(list: ListName, entries: readonly DelegationId[]): readonly Act[] {
  const [first] = entries;
  if (first === undefined) return [];
  return [
    { code: "callNext", order: { type: "callNext", list }, seat: first },
    ...entries.map(
      (seat): Act => ({
        code: "callNext",
        order: { type: "callSpeaker", delegation: seat },
        seat,
      }),
    ),
  ];
}

function whileIdle(state: Committee): NextAct {
  if (votersOf(state).length === 0 || !mayDebate(state)) return firstOf(state, [callRoll], "addSeat");
  const item = itemOf(state, state.current);
  const motions = motionActs(state);
  const calls = callsFrom("general", state.list.entries);
  // A motion comes before speakers and papers, so the chair first asks for its second or rules it out.
  if (motions.length > 0 && needsSecond(state)) return wait("secondMotion");
  if (item === undefined) return firstOf(state, [...motions, ...agendaActs(state), ...calls], "addItem");
  const finish: Act = { code: "finishItem", order: { type: "finishItem" }, item: item.id };
  switch (item.status) {
    case "taken":
      return firstOf(
        state,
        [...motions, ...lobbyingActs(state), plain("openDebate", { type: "openDebate" })],
        "addItem",
      );
    case "closed":
      return firstOf(state, [...motions, ...paperActs(state, callRoll), finish], "addItem");
    case "waiting":
    case "open":
    case "adjourned":
    case "finished": {
      const { hasList = true } = state.pack;
      const open = plain("openList", { type: "openList" });
      // Some rules vote on amendments during the debate: once nobody is left to speak on them.
      const papers = [...amendmentDebates(state), ...paperActs(state, callRoll), ...debateActs(state)];
      const acts = [...motions, ...calls, open, ...papers];
      return firstOf(state, acts, hasList ? "addSpeaker" : "giveFloor");
    }
  }
}

/** Taking up the first item that waits, or the debate that was adjourned. */
function agendaActs({ agenda }: Committee): readonly Act[] {
  const waiting = agenda.filter(({ status }) => status === "waiting");
  const adjourned = agenda.filter(({ status }) => status === "adjourned");
  return [
    ...waiting.map(({ id }): Act => ({ code: "takeItem", order: { type: "takeItem", item: id }, item: id })),
    ...adjourned.map(
      ({ id }): Act => ({
        code: "resumeDebate",
        order: { type: "resumeDebate", item: id },
        item: id,
      }),
    ),
  ];
}
