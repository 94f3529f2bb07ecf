/** The facts that follow when a motion carries, and the reasons why a motion would have no effect now. */
import type { Fact } from "../facts/fact.ts";
import { debateNow, type PaperDebate } from "../state/debate.ts";
import { type Motion, type MotionKind, type MotionValues, NO_VALUES } from "../state/motion.ts";
import type { Refusal } from "../state/order.ts";
import { HALVES, type Half, numbersIn, type Paper, standing } from "../state/paper.ts";
import type { CaucusKind, Committee } from "../state/state.ts";
import { listShut, mayOpen, mayResume, mayTake, openRefusal } from "./agenda.ts";
import { roundOf, roundRefusal } from "./caucus.ts";
import { movedOn, turned } from "./debates.ts";
import { debateStopped, isSameSet, itemOf } from "./decision.ts";
import { paperOf } from "./open-paper.ts";
import { freshParts, introduceRefusal, onTheFloor } from "./papers.ts";

type Needs = (state: Committee, values: MotionValues) => Refusal | null;

const always: Needs = () => null;
const inDebate: Needs = (state) => {
  const item = itemOf(state, state.current);
  return item === undefined ? "noItem" : openRefusal(item);
};
const inCaucus: Needs = ({ floor, waiting }) =>
  floor.type === "caucus" || waiting?.type === "caucus" ? null : "noCaucus";

/** Why a paper is not debated on this side now, or null if one is. */
function inSide(state: Committee, side: PaperDebate["side"]): Refusal | null {
  const now = debateNow(state);
  if (now === undefined) return "noPaperDebate";
  return now.side === side ? null : "notInOrder";
}

/** A condition on the paper that the motion names. */
const ofPaper =
  (needs: (paper: Paper, state: Committee, values: MotionValues) => Refusal | null): Needs =>
  (state, values) => {
    const paper = paperOf(state, values.paper);
    return paper === undefined ? "unknownPaper" : needs(paper, state, values);
  };

/** For each kind of motion, the conditions under which it has an effect. */
const NEEDS: { readonly [K in MotionKind]: Needs } = {
  setAgenda: (state, { item }) => mayTake(state, item),
  openDebate: (state) => mayOpen(state),
  openList: ({ list }) => (list.isOpen ? "alreadyDone" : null),
  closeList: ({ list }) => (list.isOpen ? null : "alreadyDone"),
  setSpeakingTime: always,
  moderatedCaucus: always,
  unmoderatedCaucus: always,
  consultation: always,
  informals: always,
  lobbying: always,
  roundRobin: (state, { each }) => roundRefusal(state, each),
  extendCaucus: inCaucus,
  endCaucus: inCaucus,
  introducePaper: ofPaper((paper, state) =>
    paper.kind === "amendment" ? "notInOrder" : introduceRefusal(state, paper),
  ),
  introduceAmendment: ofPaper((paper, state) =>
    paper.kind === "amendment" ? introduceRefusal(state, paper) : "notInOrder",
  ),
  extendDebate: ({ debateClock }) => (debateClock === null ? "noDebateTime" : null),
  timeFor: (state) => inSide(state, "open"),
  timeAgainst: (state) => inSide(state, "for"),
  previousQuestion: inDebate,
  closeDebate: inDebate,
  adjournDebate: inDebate,
  resumeDebate: (state, { item }) => mayResume(state, item),
  suspendMeeting: always,
  adjournMeeting: always,
  competence: ofPaper(({ status }) => (status === "introduced" ? null : "notInOrder")),
  reorder: (state, { papers }) =>
    isSameSet(
      papers,
      onTheFloor(state).map(({ n }) => n),
    )
      ? null
      : "unknownPaper",
  divide: ofPaper((paper, _, values) => divideRefusal(paper, values)),
  rollCallVote: always,
  recordedVote: always,
  divideHouse: always,
  reconsider: ofPaper(({ status, kind }) =>
    (status === "adopted" || status === "rejected") && kind !== "amendment" ? null : "notInOrder",
  ),
  importantQuestion: ofPaper((paper) => importantRefusal(paper)),
  table: ofPaper((paper) => tableRefusal(paper)),
  takeFromTable: ofPaper(({ status, item }, { current, debates = [] }) =>
    status === "tabled" && item === current && debates.length === 0 ? null : "notInOrder",
  ),
};

function tableRefusal({ kind, status, parts }: Paper): Refusal | null {
  const isBegun = parts.some(({ carried }) => carried !== null);
  return kind === "draft" && status === "introduced" && !isBegun ? null : "notInOrder";
}

/** The majority is settled before any vote on the paper. */
function importantRefusal({ kind, status, parts, isImportant }: Paper): Refusal | null {
  if (isImportant === true) return "alreadyDone";
  const isBegun = parts.some(({ carried }) => carried !== null);
  return kind === "draft" && status === "introduced" && !isBegun ? null : "notInOrder";
}

/**
 * A paper can be divided only before any part of it is voted on, and the division must leave at least one clause or
 * preambular paragraph. Both can be voted on separately (GA rule 129 speaks of parts of a proposal).
 */
function divideRefusal(paper: Paper, values: MotionValues): Refusal | null {
  if (paper.status !== "introduced" || paper.parts.some(({ carried }) => carried !== null))
    return "notInOrder";
  const isPart = HALVES.every((half) => {
    const numbers = numbersIn(values, half);
    const all = standing(paper, half);
    return numbers.every((one) => all.includes(one)) && new Set(numbers).size === numbers.length;
  });
  const count = (numbers: (half: Half) => readonly number[]): number =>
    HALVES.reduce((sum, half) => sum + numbers(half).length, 0);
  const isLess = count((half) => numbersIn(values, half)) < count((half) => standing(paper, half));
  return isPart && isLess ? null : "nonsense";
}

/** Why a motion of this kind cannot name this item or paper now, or null if it can. */
export function targetRefusal(
  state: Committee,
  kind: MotionKind,
  values: Partial<MotionValues>,
): Refusal | null {
  return NEEDS[kind](state, { ...NO_VALUES, ...values });
}

/**
 * Why a motion would have no effect now, or null if it would have one. The item or paper that it names must exist and
 * be in the right state.
 */
export function effectRefusal(state: Committee, { kind, values }: Motion): Refusal | null {
  return NEEDS[kind](state, values);
}

type Effect = (state: Committee, values: MotionValues) => readonly Fact[];

const onItem =
  (type: "debateOpened" | "debateClosed" | "debateAdjourned"): Effect =>
  ({ current }) =>
    current === null ? [] : [{ type, item: current }];

/** The speakers' list ends with the debate. */
const closed: Effect = (state, values) => [...onItem("debateClosed")(state, values), ...listShut(state)];

const caucus =
  (kind: CaucusKind): Effect =>
  (_, { topic, total, each }) => [
    {
      type: "caucusStarted",
      kind,
      topic: topic ?? "",
      seconds: total ?? 0,
      each: kind === "moderated" ? each : null,
    },
  ];

const introduced: Effect = (state, values) => {
  const paper = paperOf(state, values.paper);
  if (paper === undefined) return [];
  const parts = freshParts(state.pack, paper);
  return [{ type: "paperIntroduced", paper: paper.n, item: state.current ?? 0, parts }];
};

/** Ends the caucus that has the floor or waited during the vote on the motion. */
const caucusEnded: Effect = ({ floor, waiting }) => {
  const ends = floor.type === "caucus" ? floor : waiting;
  return ends?.type === "caucus" ? [{ type: "caucusEnded", kind: ends.kind }] : [];
};

const EFFECTS: { readonly [K in MotionKind]: Effect } = {
  setAgenda: (_, { item }) => (item === null ? [] : [{ type: "itemTaken", item }]),
  openDebate: onItem("debateOpened"),
  openList: () => [{ type: "listOpened" }],
  closeList: () => [{ type: "listClosed" }],
  setSpeakingTime: (_, { each }) => (each === null ? [] : [{ type: "speakingTimeSet", seconds: each }]),
  moderatedCaucus: caucus("moderated"),
  unmoderatedCaucus: caucus("unmoderated"),
  consultation: caucus("consultation"),
  informals: caucus("informal"),
  lobbying: caucus("lobbying"),
  roundRobin: (state, { topic, each }) => [roundOf(state, topic ?? "", each ?? 0)],
  extendCaucus: (_, { total }) => [{ type: "caucusExtended", seconds: total ?? 0 }],
  endCaucus: caucusEnded,
  introducePaper: introduced,
  introduceAmendment: introduced,
  extendDebate: (_, { total }) => [{ type: "debateTimeExtended", seconds: total ?? 0 }],
  timeFor: (state, { total }) => {
    const now = debateNow(state);
    if (now === undefined || total === null) return [];
    return [{ type: "paperDebateTurned", paper: now.paper, seconds: total, against: total }];
  },
  timeAgainst: (state) => turned(state),
  previousQuestion: (state, values) => movedOn(state) ?? closed(state, values),
  closeDebate: closed,
  adjournDebate: onItem("debateAdjourned"),
  resumeDebate: (_, { item }) => (item === null ? [] : [{ type: "debateResumed", item }]),
  suspendMeeting: (_, { total }) => [{ type: "meetingSuspended", seconds: total }],
  adjournMeeting: (state, values) => [
    ...caucusEnded(state, values),
    ...debateStopped(state),
    { type: "meetingAdjourned" },
  ],
  competence: (_, { paper }) => (paper === null ? [] : [{ type: "paperSetAside", paper }]),
  reorder: (_, { papers }) => [{ type: "papersOrdered", papers }],
  divide: ({ pack, papers }, values) => {
    const { clauses, preamble = [] } = values;
    const paper = papers.find(({ n }) => n === values.paper);
    if (paper === undefined) return [];
    const kept =
      pack.clauses === "whole"
        ? []
        : paper.parts.filter(
            (one) => !HALVES.some((half) => overlaps(numbersIn(one, half), numbersIn(values, half))),
          );
    const part = { clauses, ...(preamble.length === 0 ? {} : { preamble }), carried: null };
    return [{ type: "paperDivided", paper: paper.n, parts: [...kept, part] }];
  },
  rollCallVote: () => [{ type: "methodSet", method: "rollCall" }],
  recordedVote: () => [{ type: "methodSet", method: "recorded" }],
  divideHouse: () => [{ type: "methodSet", method: "divideHouse" }],
  reconsider: (state, values) => {
    const paper = paperOf(state, values.paper);
    if (paper === undefined) return [];
    return [{ type: "paperReopened", paper: paper.n, parts: freshParts(state.pack, paper) }];
  },
  table: (_, { paper }) => (paper === null ? [] : [{ type: "paperTabled", paper }]),
  takeFromTable: (_, { paper }) => (paper === null ? [] : [{ type: "paperTakenFromTable", paper }]),
  importantQuestion: (_, { paper }) => (paper === null ? [] : [{ type: "paperMadeImportant", paper }]),
};

const overlaps = (some: readonly number[], others: readonly number[]): boolean =>
  some.some((clause) => others.includes(clause));

/** The facts that follow `motionDecided` when a motion has carried. */
export function effectsOf(state: Committee, { kind, values }: Motion): readonly Fact[] {
  return EFFECTS[kind](state, values);
}
