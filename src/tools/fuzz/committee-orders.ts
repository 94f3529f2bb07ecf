/** Random orders in a committee, mostly related to what is on the floor. The same seed gives the same orders. */
import { CHOICES, METHODS } from "../../committee/state/ballot.ts";
import { ATTENDANCES, DELEGATION_KINDS } from "../../committee/state/delegation.ts";
import { MOTION_KINDS, SIDES } from "../../committee/state/motion.ts";
import type { Order } from "../../committee/state/order.ts";
import { POINT_KINDS, YIELDS } from "../../committee/state/pack.ts";
import { CHANGES } from "../../committee/state/paper.ts";
import type { Committee } from "../../committee/state/state.ts";
import { type Dice, pick } from "./random-commands.ts";

type Maker = (state: Committee, roll: Dice) => Order;

export const TEXTS = [
  "Decides that States help each other with evidence in electronic form;\nUrges all States to pay for training;",
  "Takes note with appreciation of the work done so far;",
  "Invites States to: (a) name an authority that answers at any hour; (b) keep data for ninety days;\nRequests a report in two years.",
] as const;
const PREAMBLE = "Recalling the Charter of the United Nations,\nHaving met this evening,";
const SECONDS = [10, 45, 60, 300] as const;

const seat = ({ delegations }: Committee, roll: Dice): string => pick(delegations, roll).id;
const upTo = (count: number, roll: Dice): number => 1 + roll(Math.max(1, count));
const paper = ({ counts }: Committee, roll: Dice): number => upTo(counts.paper, roll);
const motion = ({ counts }: Committee, roll: Dice): number => Math.max(1, counts.motion - roll(2));
const seconds = (roll: Dice): number => pick(SECONDS, roll);
const method = (roll: Dice) => pick(METHODS, roll);

const MEETING: readonly Maker[] = [
  () => ({ type: "openMeeting" }),
  (_, roll) => ({ type: "suspendMeeting", seconds: seconds(roll) }),
  () => ({ type: "resumeMeeting" }),
  () => ({ type: "writeNote", text: "Ask Kenya about clause 2." }),
  (state, roll) => ({
    type: "addDelegation",
    delegation: { id: `N${state.delegations.length}`, name: "Newcomer", kind: pick(DELEGATION_KINDS, roll) },
  }),
  () => ({ type: "startRollCall" }),
  (_, roll) => ({ type: "answerRollCall", attendance: pick(ATTENDANCES, roll) }),
  () => ({ type: "endRollCall" }),
  (state, roll) => ({ type: "recordAttendance", delegation: seat(state, roll), attendance: "present" }),
];

const DEBATE: readonly Maker[] = [
  () => ({ type: "addItem", title: "Crime by means of computers" }),
  (state, roll) => ({ type: "takeItem", item: upTo(state.counts.item, roll) }),
  () => ({ type: "openDebate" }),
  (_, roll) => ({ type: roll(6) === 0 ? "closeDebate" : "openList" }),
  (state, roll) => ({ type: "resumeDebate", item: upTo(state.counts.item, roll) }),
  (_, roll) => ({ type: "setSpeakingTime", seconds: seconds(roll) }),
  (state, roll) => ({ type: "joinList", list: "general", delegation: seat(state, roll) }),
  (state, roll) => ({ type: "leaveList", list: "general", delegation: seat(state, roll) }),
  () => ({ type: "callNext", list: "general" }),
  (state, roll) => ({ type: "yieldSpeech", to: pick(YIELDS, roll), delegation: seat(state, roll) }),
  () => ({ type: "stopClocks" }),
  () => ({ type: "startClocks" }),
  () => ({ type: "endSpeech" }),
  (_, roll) => ({
    type: "startCaucus",
    kind: pick(["moderated", "unmoderated"] as const, roll),
    topic: "Evidence",
    seconds: 600,
    each: 60,
  }),
  () => ({ type: "endCaucus" }),
  (state, roll) => ({ type: "raisePoint", kind: pick(POINT_KINDS, roll), delegation: seat(state, roll) }),
  (state, roll) => ({ type: "rulePoint", point: state.counts.point, upheld: roll(2) === 0 }),
  (state, roll) => ({ type: "askReply", delegation: seat(state, roll) }),
];

const MOTIONS: readonly Maker[] = [
  (state, roll) => ({
    type: "move",
    delegation: seat(state, roll),
    kind: pick(MOTION_KINDS, roll),
    values: {
      total: 600,
      each: 60,
      topic: "Evidence",
      item: upTo(state.counts.item, roll),
      paper: paper(state, roll),
      clauses: [1],
      papers: [paper(state, roll)],
    },
  }),
  (state, roll) => ({ type: "secondMotion", motion: motion(state, roll), delegation: seat(state, roll) }),
  (state, roll) => ({
    type: "hearOnMotion",
    motion: motion(state, roll),
    delegation: seat(state, roll),
    side: pick(SIDES, roll),
  }),
  (state, roll) => ({ type: "grantMotion", motion: motion(state, roll) }),
  (state, roll) => ({ type: "putMotion", motion: motion(state, roll), method: method(roll) }),
  (state, roll) => ({
    type: roll(2) === 0 ? "withdrawMotion" : "ruleOutMotion",
    motion: motion(state, roll),
  }),
  () => ({ type: "clearMotions" }),
];

const PAPERS: readonly Maker[] = [
  (state, roll) => ({
    type: "submitPaper",
    delegation: seat(state, roll),
    kind: "working",
    title: "Evidence",
    preamble: PREAMBLE,
    text: pick(TEXTS, roll),
    amends: null,
  }),
  (state, roll) => ({
    type: "submitPaper",
    delegation: seat(state, roll),
    kind: "amendment",
    title: "Who can",
    preamble: "",
    text: "Sets up a fund.",
    amends: { paper: paper(state, roll), change: pick(CHANGES, roll), clause: roll(3) },
  }),
  (state, roll) => ({
    type: "signPaper",
    paper: paper(state, roll),
    delegation: seat(state, roll),
    as: pick(["sponsor", "signatory"] as const, roll),
  }),
  (state, roll) => ({ type: "promotePaper", paper: paper(state, roll) }),
  (state, roll) => ({ type: "introducePaper", paper: paper(state, roll) }),
  (state, roll) => ({ type: "withdrawPaper", paper: paper(state, roll) }),
  (state, roll) => ({ type: "acceptAmendment", paper: paper(state, roll) }),
  (state, roll) => ({
    type: "mergePapers",
    papers: [paper(state, roll), paper(state, roll)],
    title: "Together",
    preamble: PREAMBLE,
    text: TEXTS.join("\n"),
  }),
  (state, roll) => ({
    type: "matchClauses",
    paper: paper(state, roll),
    wordings: ["threshold/sixty", null],
    isShown: roll(2) === 0,
  }),
];

const VOTES: readonly Maker[] = [
  (state, roll) => ({ type: "putPaper", paper: paper(state, roll), method: method(roll) }),
  (state, roll) => ({ type: "putPart", paper: paper(state, roll), part: 0, method: method(roll) }),
  () => ({ type: "closeBallot" }),
  () => ({ type: "cancelBallot" }),
];

/** A ballot needs many votes before it can be closed. */
const BALLOT: readonly Maker[] = [
  (state, roll) => ({
    type: "vote",
    delegation: calledIn(state) ?? seat(state, roll),
    choice: pick(CHOICES, roll),
    withRights: false,
  }),
  (state) => ({ type: "countPlacards", yes: votersIn(state), no: 0, abstain: 0 }),
  () => ({ type: "closeBallot" }),
];

function votersIn({ floor }: Committee): number {
  return floor.type === "ballot" ? floor.ballot.voters.length : 0;
}

function calledIn({ floor }: Committee): string | null {
  if (floor.type !== "ballot") return null;
  const { voters, votes } = floor.ballot;
  return voters.find((id) => votes[id] === undefined) ?? null;
}

const USUAL = [MEETING, DEBATE, DEBATE, DEBATE, MOTIONS, MOTIONS, PAPERS, PAPERS, VOTES] as const;

/** An order that lets the committee continue, or null if nothing stops it. */
function goingOn({ session, rollCall }: Committee): Order | null {
  if (session === "suspended") return { type: "resumeMeeting" };
  if (session === "adjourned") return { type: "openMeeting" };
  return rollCall === null ? null : { type: "endRollCall" };
}

/** An order that somebody might give now. It may be refused. */
export function orderFor(state: Committee, roll: Dice): Order {
  const next = goingOn(state);
  if (next !== null && roll(2) === 0) return next;
  const kinds = state.floor.type === "ballot" && roll(4) > 0 ? BALLOT : pick(USUAL, roll);
  return pick(kinds, roll)(state, roll);
}

/** An order in a committee that votes on its papers. */
export function votingOrder(state: Committee, roll: Dice): Order {
  return pick(state.floor.type === "ballot" ? BALLOT : VOTES, roll)(state, roll);
}
