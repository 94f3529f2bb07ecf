/**
 * Orders of every kind, as pages send them. Orders for a committee are random orders in a committee that is in
 * debate.
 */
import { stateOf } from "../../committee/log.ts";
import type { HostOrder } from "../../committee/message.ts";
import type { Order } from "../../room/order.ts";
import { inDebate } from "./committee-corpus.ts";
import { orderFor } from "./committee-course.ts";
import { dice } from "./random-commands.ts";

const place = { table: 1, seat: "KEN", role: "both" } as const;
const term = { article: 0, alternative: 1 };

export const ROOM_ORDERS: readonly Order[] = [
  { type: "act", beat: 1, command: { type: "layPlacards", article: 0, placards: [0, 1], wish: 0, care: 1 } },
  {
    type: "act",
    beat: 1,
    command: { type: "speak", article: 0, alternative: 0, argument: "rights", case: "" },
  },
  {
    type: "act",
    beat: 1,
    command: { type: "offerPackage", to: 3, give: term, ask: { ...term, article: 1 }, assistance: 0 },
  },
  { type: "act", beat: 1, command: { type: "pledge", with: [1, 2], count: 1, season: 1 } },
  { type: "unseal", beat: 1, slot: "layPlacards/0" },
  { type: "ready", beat: 1 },
  { type: "moreTime", beat: 1 },
  { type: "guess", beat: 1, percent: 50 },
  { type: "takeSeat", place },
  { type: "dealMe", role: "both" },
  { type: "leaveSeat" },
  { type: "answerPartner", device: 1, isYes: true },
  { type: "setLimit", article: 0, limit: "wishes" },
  { type: "setLimit", article: 1, limit: 2 },
  { type: "giveVerdict", verdict: "leave" },
  { type: "draftDeclaration", beat: 1, declaration: "none" },
  {
    type: "ask",
    beat: 1,
    command: { type: "offerPackage", to: 3, give: term, ask: { ...term, article: 1 }, assistance: 1 },
  },
  { type: "ask", beat: 1, command: { type: "answerOffer", offer: 5, accept: true } },
  { type: "withdrawAsk", beat: 1, ask: 0 },
  { type: "answerAsk", beat: 1, ask: 0, answer: "yes" },
  { type: "answerAsk", beat: 1, ask: 0, answer: "takenBack" },
  { type: "say", to: "BRA", phrase: "thankYou", article: -1 },
  { type: "write", to: "BRA", text: "Hello." },
  { type: "report", from: "KEN", number: 0 },
  { type: "post", text: "Hello." },
  { type: "readMessage", number: 0 },
  { type: "sayOpinion", question: "criminal", answer: "no" },
  { type: "answerCheck", moment: "round", closed: 3, number: 0, choice: "yes" },
  { type: "answerTicket", ticket: { success: "yes", decision: "The first.", limit: "" } },
  { type: "start", table: 1 },
  { type: "setBell", at: 1_764_582_000_000 },
  { type: "leaveForCommittee" },
  { type: "pause", table: 0, isPaused: true },
  { type: "extend", table: 1, seconds: 10 },
  { type: "giveTime", table: 1, seat: "KEN", beat: 1, seconds: 60 },
  { type: "putOffTime", table: 1, seat: "KEN", beat: 1 },
  { type: "setSeatTime", table: 1, seat: "KEN", time: "double" },
  { type: "closeBeat", table: 1, beat: 1 },
  { type: "closeBeat", table: 0, beat: 0, beats: [1] },
  { type: "undoBeat", table: 1, beat: 2 },
  { type: "undoBeat", table: 0, beat: 0, beats: [2] },
  { type: "inject", table: 1, event: "hospitals", season: null },
  { type: "dropInject", table: 1, event: "hospitals" },
  { type: "giveToBot", table: 1, seat: "KEN" },
  { type: "giveBack", table: 1, seat: "KEN" },
  { type: "moveDevice", device: 0, place },
  { type: "swapSeats", devices: [0, 1] },
  { type: "letIn", device: 0 },
  { type: "putOff", device: 0 },
  { type: "removeDevice", device: 2 },
  { type: "readmitDevice", device: 2 },
  { type: "setJoining", isOpen: true },
  { type: "showOnWall", table: 1, item: { type: "article", article: 0 } },
  { type: "showOnWall", table: 1, item: { type: "offer", offer: 5 } },
  { type: "showOnWall", table: 1, item: { type: "state", seat: "KEN" } },
  { type: "showOnWall", table: 1, item: { type: "person", case: "ines" } },
  { type: "showOnWall", table: 1, item: { type: "check", moment: "round", number: 0 } },
  { type: "showOnWall", table: 0, item: { type: "question", text: "What did you give?" } },
  { type: "showOnWall", table: 0, item: { type: "slide", slide: 3 } },
  { type: "showOnWall", table: 0, item: { type: "film", step: 2 } },
  { type: "showOnWall", table: 1, item: null },
  { type: "tell", to: { table: 0, seat: null }, text: "Hello." },
  { type: "change", pace: "hard", talk: "notes", forecasts: true, marks: true },
  { type: "inviteTeacher" },
  { type: "renewKey" },
  { type: "renewWallKey" },
  { type: "endNow" },
  { type: "played", table: 1, closed: 3 },
  { type: "deleteRoom" },
];

const draft = "draft0000001";
const WRITING: readonly HostOrder[] = [
  { type: "beginDraft", draft: "draft0000002", title: "Evidence" },
  { type: "renameDraft", draft, title: "Help" },
  { type: "shareDraft", draft, delegation: "S2" },
  { type: "uninviteWriter", draft, delegation: "S2" },
  { type: "writeDraft", draft, field: "text", version: 0, client: "page1", changes: [[[0, "Decides;"]]] },
  { type: "handInDraft", draft, kind: "working" },
  { type: "takeSeat", delegation: "S3" },
  { type: "leaveSeat" },
  { type: "letIn", device: 0 },
  { type: "removeDevice", device: 1 },
  { type: "makeKey", chair: 2 },
  { type: "renewReadKey" },
  { type: "undo", entry: 2 },
  { type: "deleteCommittee" },
];

const MADE = 120;

function made(): readonly HostOrder[] {
  const state = stateOf(inDebate());
  const roll = dice("orders");
  return state === null ? [] : Array.from({ length: MADE }, () => orderFor(state, roll));
}

export const COMMITTEE_ORDERS: readonly HostOrder[] = [...WRITING, ...WRITING, ...made()];
