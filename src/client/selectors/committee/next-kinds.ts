/** The kinds of acts that the large button of the console offers. */
import type { DelegationId } from "../../../committee/state/delegation.ts";
import type { Order } from "../../../committee/state/order.ts";

/** Acts that name nothing. */
export type PlainAct =
  | "openMeeting"
  | "nextMeeting"
  | "startRollCall"
  | "resumeMeeting"
  | "openDebate"
  | "openList"
  | "startLobbying"
  | "endCaucus"
  | "closeBallot"
  | "noObjection";

/** Cases without a button: the chair must first hear from somebody, or the middle of the page asks for a decision. */
export type Waiting =
  | "addItem"
  | "addSeat"
  | "addSpeaker"
  | "giveFloor"
  | "waitQueue"
  | "secondMotion"
  | "rulePoint"
  | "ballot"
  | "rollCall"
  | "election"
  | "closed";

/** An act with its order. */
export type Act =
  | Readonly<{ code: PlainAct; order: Order }>
  | Readonly<{ code: "endSpeech" | "callNext"; order: Order; seat: DelegationId }>
  | Readonly<{ code: "takeItem" | "resumeDebate" | "finishItem"; order: Order; item: number }>
  | Readonly<{ code: "putMotion" | "grantMotion"; order: Order; motion: number }>
  | Readonly<{
      code: "putPaper" | "introducePaper" | "debatePaper" | "turnDebate" | "endPaperDebate";
      order: Order;
      paper: number;
    }>
  | Readonly<{ code: "putPart"; order: Order; paper: number; part: number }>;

export type NextAct = Act | Readonly<{ code: Waiting; order: null }>;
