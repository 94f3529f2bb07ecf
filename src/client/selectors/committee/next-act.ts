/** The chair's most likely next act: an order, or what the committee is waiting for. */
import { choices } from "../../../committee/choices.ts";
import { itemOf } from "../../../committee/rules/decision.ts";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import type { Order } from "../../../committee/state/order.ts";
import { mayDebate, votersOf } from "../../../committee/state/seats.ts";
import type { Committee } from "../../../committee/state/state.ts";
import { methodsOf } from "./methods.ts";

/** Acts that name no delegation. */
type PlainAct =
  | "openMeeting"
  | "nextMeeting"
  | "startRollCall"
  | "resumeMeeting"
  | "openDebate"
  | "openList"
  | "endCaucus";

/** Cases without a button: the chair must first hear from somebody, or the middle of the page asks for a decision. */
export type Waiting =
  | "addItem"
  | "addSpeaker"
  | "waitQueue"
  | "decideMotion"
  | "rulePoint"
  | "ballot"
  | "rollCall"
  | "closed";

export type NextAct =
  | Readonly<{ code: PlainAct; order: Order }>
  | Readonly<{ code: "endSpeech" | "callNext"; order: Order; seat: DelegationId }>
  | Readonly<{ code: "takeItem" | "finishItem"; order: Order; item: number }>
  | Readonly<{ code: "putPaper"; order: Order; paper: number }>
  | Readonly<{ code: "putPart"; order: Order; paper: number; part: number }>
  | Readonly<{ code: Waiting; order: null }>;

const wait = (code: Waiting): NextAct => ({ code, order: null });
const act = (code: PlainAct, order: Order): NextAct => ({ code, order });

export function nextAct(state: Committee): NextAct {
  switch (state.session) {
    case "before":
      return act("openMeeting", { type: "openMeeting" });
    case "adjourned":
      return act("nextMeeting", { type: "openMeeting" });
    case "suspended":
      return act("resumeMeeting", { type: "resumeMeeting" });
    case "closed":
      return wait("closed");
    case "open":
      return inSession(state);
  }
}

function inSession(state: Committee): NextAct {
  if (state.rollCall !== null) return wait("rollCall");
  if (state.points.some(({ upheld }) => upheld === null)) return wait("rulePoint");
  const { floor } = state;
  switch (floor.type) {
    case "ballot":
      return wait("ballot");
    case "speech":
      return { code: "endSpeech", order: { type: "endSpeech" }, seat: floor.speech.speaker };
    case "caucus": {
      if (floor.speech !== null)
        return { code: "endSpeech", order: { type: "endSpeech" }, seat: floor.speech.speaker };
      if (state.motions.length > 0) return wait("decideMotion");
      if (floor.kind !== "moderated") return act("endCaucus", { type: "endCaucus" });
      const [seat] = floor.queue;
      return seat === undefined
        ? wait("waitQueue")
        : { code: "callNext", order: { type: "callNext", list: "caucus" }, seat };
    }
    case "idle":
      return whileIdle(state);
  }
}

function whileIdle(state: Committee): NextAct {
  if (votersOf(state).length === 0 || !mayDebate(state))
    return act("startRollCall", { type: "startRollCall" });
  if (state.motions.length > 0) return wait("decideMotion");
  const item = itemOf(state, state.current);
  if (item === undefined) {
    const first = state.agenda.find(({ status }) => status === "waiting");
    return first === undefined
      ? wait("addItem")
      : { code: "takeItem", order: { type: "takeItem", item: first.id }, item: first.id };
  }
  if (item.status === "taken") return act("openDebate", { type: "openDebate" });
  if (item.status === "closed") return beforeVote(state, item.id);
  const [seat] = state.list.entries;
  if (seat !== undefined) return { code: "callNext", order: { type: "callNext", list: "general" }, seat };
  return state.list.isOpen ? wait("addSpeaker") : act("openList", { type: "openList" });
}

/** The act once the debate is closed: put the next paper to the vote or, if there is none, finish the item. */
function beforeVote(state: Committee, item: number): NextAct {
  const { papers } = choices(state);
  const found = papers.find(({ reason }) => reason === null);
  const [method] = methodsOf(state, "substance");
  if (found === undefined || method === undefined)
    return { code: "finishItem", order: { type: "finishItem" }, item };
  const { paper, part } = found;
  return part === null
    ? { code: "putPaper", order: { type: "putPaper", paper, method }, paper }
    : { code: "putPart", order: { type: "putPart", paper, part, method }, paper, part };
}
