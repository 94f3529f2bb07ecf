/** Random orders of every type. Each has a valid form, but the committee may refuse it. The same seed gives the same orders. */
import { calledNow } from "../../committee/rules/ballots.ts";
import { CHOICES, METHODS } from "../../committee/state/ballot.ts";
import { missingIn } from "../../committee/state/count.ts";
import { ATTENDANCES, type DelegationId } from "../../committee/state/delegation.ts";
import { MOTION_KINDS, type MotionValues, SIDES } from "../../committee/state/motion.ts";
import type { Order, OrderType } from "../../committee/state/order.ts";
import { POINT_KINDS, YIELDS } from "../../committee/state/pack.ts";
import { CHANGES, clausesOf, PAPER_KINDS } from "../../committee/state/paper.ts";
import { type Committee, LISTS } from "../../committee/state/state.ts";
import {
  friendlyAnswer,
  mergerAnswer,
  openProposal,
  sponsorAnswer,
  withdrawnPaper,
} from "./committee-answers.ts";
import { CRISIS_MAKERS } from "./crisis-orders.ts";
import { type Dice, pick, shuffled } from "./random-commands.ts";

type Maker<T extends OrderType> = (
  state: Committee,
  roll: Dice,
) => Omit<Extract<Order, Readonly<{ type: T }>>, "type">;

const seconds = (_: Committee, roll: Dice) => ({ seconds: 60 * (1 + roll(10)) });
const nothing = () => ({});

function anyone({ delegations, floor }: Committee, roll: Dice): DelegationId {
  const called = floor.type === "ballot" && roll(3) > 0 ? calledNow(floor.ballot) : undefined;
  return called ?? pick(delegations, roll).id;
}

const delegation = (state: Committee, roll: Dice) => ({ delegation: anyone(state, roll) });
/** Usually the number of something that exists. */
const numberUpTo = (most: number, roll: Dice): number => (most === 0 ? 1 : 1 + roll(most));
const paper = ({ counts }: Committee, roll: Dice) => ({ paper: numberUpTo(counts.paper, roll) });
/** A paper and a delegation. */
const paperOf = (state: Committee, roll: Dice) => ({ ...paper(state, roll), ...delegation(state, roll) });
const motion = ({ motions, counts }: Committee, roll: Dice) => ({
  motion: roll(4) > 0 ? (motions[0]?.n ?? 1) : numberUpTo(counts.motion, roll),
});
const point = ({ points, ruling }: Committee) => ({ point: points[0]?.n ?? ruling?.n ?? 1 });
const item = ({ counts }: Committee, roll: Dice) => ({ item: numberUpTo(counts.item, roll) });
const method = (roll: Dice) => ({ method: pick(METHODS, roll) });
function values(state: Committee, roll: Dice): MotionValues {
  const drafts = state.papers.filter(({ kind, status }) => kind === "draft" && status === "introduced");
  return {
    total: 600,
    each: pick([60, 50, 90], roll),
    topic: "Scope",
    ...item(state, roll),
    ...paper(state, roll),
    clauses: [1 + roll(3)],
    ...(roll(4) === 0 ? { preamble: [1 + roll(2)] } : {}),
    papers: shuffled(drafts, roll).map(({ n }) => n),
  };
}

const MAKERS: { readonly [T in OrderType]: Maker<T> } = {
  ...CRISIS_MAKERS,
  openMeeting: nothing,
  suspendMeeting: seconds,
  resumeMeeting: nothing,
  adjournMeeting: nothing,
  setNextMeeting: (_, roll) => ({ at: roll(3) === 0 ? null : 1_764_000_000_000 + roll(9) }),
  closeCommittee: nothing,
  changePack: ({ pack }) => ({ pack }),
  addDelegation: (_, roll) => ({ delegation: { id: `N${roll(40)}`, name: "New", kind: "member" } }),
  removeDelegation: delegation,
  writeNote: () => ({ text: "Lunch at one" }),
  startRollCall: nothing,
  answerRollCall: (_, roll) => ({ attendance: pick(ATTENDANCES, roll) }),
  endRollCall: nothing,
  takeAnswers: nothing,
  recordAttendance: (state, roll) => ({
    ...delegation(state, roll),
    attendance: roll(6) === 0 ? pick(ATTENDANCES, roll) : "present",
  }),
  addItem: () => ({ title: "An item" }),
  removeItem: item,
  orderItems: ({ agenda }, roll) => ({
    items: shuffled(
      agenda.map(({ id }) => id),
      roll,
    ),
  }),
  takeItem: item,
  openDebate: nothing,
  closeDebate: nothing,
  adjournDebate: nothing,
  resumeDebate: item,
  finishItem: nothing,
  setDebateTime: seconds,
  openList: nothing,
  closeList: nothing,
  setSpeakingTime: seconds,
  joinList: (state, roll) => ({ list: pick(LISTS, roll), ...delegation(state, roll) }),
  leaveList: (state, roll) => ({ list: pick(LISTS, roll), ...delegation(state, roll) }),
  orderSpeakers: ({ list }, roll) => ({ list: "general", order: shuffled(list.entries, roll) }),
  callNext: (_, roll) => ({ list: pick(LISTS, roll) }),
  callSpeaker: delegation,
  yieldSpeech: (state, roll) => {
    const to = pick(YIELDS, roll);
    return { to, delegation: to === "delegate" ? anyone(state, roll) : null };
  },
  stopClocks: nothing,
  startClocks: nothing,
  extendSpeech: seconds,
  endSpeech: nothing,
  debatePaper: (state, roll) => {
    const isOpen = roll(2) === 0;
    const introduced = state.papers.filter(({ status }) => status === "introduced");
    const { paper: any } = paper(state, roll);
    const n = introduced.length > 0 && roll(4) > 0 ? pick(introduced, roll).n : any;
    return { paper: n, mode: isOpen ? "open" : "closed", seconds: 600, against: isOpen ? 0 : 300 };
  },
  turnDebate: nothing,
  endPaperDebate: nothing,
  extendDebate: seconds,
  move: (state, roll) => ({
    ...delegation(state, roll),
    kind: pick([...MOTION_KINDS, ...state.pack.motions.map(({ kind }) => kind)], roll),
    values: values(state, roll),
  }),
  secondMotion: (state, roll) => ({ ...motion(state, roll), ...delegation(state, roll) }),
  objectToMotion: (state, roll) => ({ ...motion(state, roll), ...delegation(state, roll) }),
  withdrawMotion: motion,
  ruleOutMotion: motion,
  clearMotions: nothing,
  hearOnMotion: (state, roll) => ({
    ...motion(state, roll),
    ...delegation(state, roll),
    side: pick(SIDES, roll),
  }),
  grantMotion: motion,
  putMotion: (state, roll) => ({ ...motion(state, roll), ...method(roll) }),
  putPaper: (state, roll) => ({ ...paper(state, roll), ...method(roll) }),
  putPart: (state, roll) => ({ ...paper(state, roll), part: roll(3), ...method(roll) }),
  vote: (state, roll) => ({
    ...delegation(state, roll),
    choice: pick(CHOICES, roll),
    withRights: roll(4) === 0,
  }),
  pass: delegation,
  declareBySight: (_, roll) => ({ carried: roll(2) === 0 }),
  countPlacards: (_, roll) => ({ yes: roll(8), no: roll(5), abstain: roll(2) }),
  object: delegation,
  askForCount: delegation,
  closeBallot: ({ floor }, roll) =>
    floor.type === "ballot" && roll(3) > 0 ? { missing: missingIn(floor.ballot).count } : {},
  cancelBallot: nothing,
  explainVote: delegation,
  waiveRights: delegation,
  raisePoint: (state, roll) => ({ kind: pick(POINT_KINDS, roll), ...delegation(state, roll) }),
  rulePoint: (state, roll) => ({ ...point(state), upheld: roll(2) === 0 }),
  dropPoint: point,
  appealRuling: (state, roll) => ({ ...point(state), ...delegation(state, roll), ...method(roll) }),
  askReply: delegation,
  grantReply: delegation,
  refuseReply: delegation,
  submitPaper: (state, roll) => {
    const kind = pick(PAPER_KINDS, roll);
    const half = roll(3) === 0 ? { part: "preamble" as const } : {};
    const amends = { ...paper(state, roll), change: pick(CHANGES, roll), clause: 1 + roll(3), ...half };
    const text = kind === "amendment" ? "Other words" : "One\nTwo\nThree";
    return {
      ...delegation(state, roll),
      kind,
      title: "A paper",
      preamble: kind === "amendment" ? "" : "Recalling\nNoting",
      text,
      amends: kind === "amendment" ? amends : null,
    };
  },
  editPaper: (state, roll) => ({ ...paper(state, roll), title: "A paper", preamble: "", text: "One\nTwo" }),
  signPaper: (state, roll) => ({
    ...paperOf(state, roll),
    as: roll(3) === 0 ? "sponsor" : "signatory",
  }),
  unsignPaper: paperOf,
  answerSponsor: (state, roll) => sponsorAnswer(state, roll, paperOf(state, roll)),
  withdrawSponsorAsk: paperOf,
  promotePaper: paper,
  approvePaper: (state, roll) => ({ ...paper(state, roll), isApproved: roll(4) > 0 }),
  introducePaper: paper,
  withdrawPaper: paper,
  takeUpPaper: (state, roll) => withdrawnPaper(state, roll, paperOf(state, roll)),
  orderAmendments: (state, roll) => {
    const { paper: n } = paper(state, roll);
    const to = state.papers.filter(({ amends, status }) => amends?.paper === n && status === "introduced");
    const order = to.map((one) => one.n);
    return { paper: n, order: shuffled(order, roll) };
  },
  orderPapers: (state, roll) => ({ papers: values(state, roll).papers }),
  acceptAmendment: paper,
  answerAmendment: (state, roll) => friendlyAnswer(state, roll, paperOf(state, roll)),
  matchClauses: (state, roll) => {
    const { paper: n } = paper(state, roll);
    const text = state.papers.find((one) => one.n === n)?.text ?? "";
    const wordings = clausesOf(text).map((clause) => (clause.trim() === "" || roll(3) === 0 ? null : "a/b"));
    return { paper: n, wordings, isShown: roll(2) === 0 };
  },
  setModel: (_, roll) => ({ isUsed: roll(4) !== 0 }),
  mergePapers: (state, roll) => ({
    papers: [paper(state, roll).paper, paper(state, roll).paper],
    title: "One of two",
    preamble: "",
    text: "One\nTwo",
  }),
  answerMerger: (state, roll) => mergerAnswer(state, roll, anyone(state, roll)),
  decideMerger: (state, roll) => ({ merger: openProposal(state, roll)?.n ?? 1, isMerged: roll(2) === 0 }),
};

export const ORDER_TYPES = Object.keys(MAKERS) as readonly OrderType[];

/** Orders that end or undo a lot are rare, so that a committee makes progress. */
const SELDOM: readonly OrderType[] = [
  "adjournMeeting",
  "suspendMeeting",
  "finishItem",
  "adjournDebate",
  "cancelBallot",
  "ruleOutMotion",
  "clearMotions",
  "withdrawMotion",
  "withdrawPaper",
  "mergePapers",
  "changePack",
];

/** An order of a random type. */
export function anyOrder(state: Committee, roll: Dice): Order {
  const type = pick(ORDER_TYPES, roll);
  if (type === "closeCommittee" && roll(500) > 0) return anyOrder(state, roll);
  if (SELDOM.includes(type) && roll(12) > 0) return anyOrder(state, roll);
  return orderOf(type, state, roll);
}

/** A random order of this type. */
export function orderOf(type: OrderType, state: Committee, roll: Dice): Order {
  return { type, ...MAKERS[type](state, roll) } as Order;
}
