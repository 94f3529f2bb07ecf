/** Random orders about caucuses, the crisis staff, updates, straw polls, elections, letters, position papers, awards. */

import { hasQueue } from "../../committee/rules/speakers.ts";
import type {
  ElectionOrder,
  LetterOrder,
  PositionOrder,
  ScoreOrder,
} from "../../committee/state/conference-orders.ts";
import { HANDS } from "../../committee/state/crisis.ts";
import { NOTE_MODES, REQUEST_TOPICS } from "../../committee/state/letter.ts";
import type { CaucusOrder, CrisisOrder } from "../../committee/state/order.ts";
import { POSITION_MARKS } from "../../committee/state/position.ts";
import { USUAL_RUBRIC } from "../../committee/state/score.ts";
import { CAUCUS_KINDS, type Committee } from "../../committee/state/state.ts";
import { type Dice, pick } from "./random-commands.ts";

type Either = CaucusOrder | CrisisOrder | ElectionOrder | LetterOrder | PositionOrder | ScoreOrder;

type Makers = {
  readonly [T in Either["type"]]: (
    state: Committee,
    roll: Dice,
  ) => Omit<Extract<Either, Readonly<{ type: T }>>, "type">;
};

const itself = ({ delegations }: Committee, roll: Dice) => ({ delegation: pick(delegations, roll).id });

export const CRISIS_MAKERS: Makers = {
  startCaucus: (_, roll) => {
    const kind = pick(CAUCUS_KINDS, roll);
    return { kind, topic: "Scope", seconds: 600, each: hasQueue(kind) ? 60 : null };
  },
  extendCaucus: (_, roll) => ({ seconds: 60 * (1 + roll(10)) }),
  endCaucus: () => ({}),
  nameFacilitator: itself,
  sendNote: (state, roll) => ({ ...itself(state, roll), text: "We send a ship" }),
  answerNote: (_, roll) => ({ note: 1 + roll(3), text: "It arrives" }),
  announceUpdate: (_, roll) => ({
    text: "The lights are out",
    ...(roll(2) === 0 ? {} : { headline: "Capital in the dark" }),
  }),
  askStrawPoll: (state, roll) => ({ ...itself(state, roll), question: "Shall we wait?" }),
  openStrawPoll: ({ strawPolls }) => ({ poll: strawPolls?.asked[0]?.n ?? 1 }),
  answerStrawPoll: (state, roll) => ({ ...itself(state, roll), choice: pick(HANDS, roll) }),
  closeStrawPoll: (_, roll) => ({ yes: roll(4), no: roll(4) }),
  // An election holds up everything else, so most of these have no office and are refused.
  openElection: (_, roll) => {
    const office = roll(6) === 0 ? "Chair" : "";
    return roll(2) === 0
      ? { office, among: "seats", names: [] }
      : { office, among: "names", names: ["Ada", "Ben", "Cem"] };
  },
  closeElection: ({ elections }, roll) => {
    const { n = 1, ballot = 1, names = [], voters = [] } = elections?.open ?? {};
    const votes = names.map((_, at) => (at < 3 ? roll(3) : 0));
    const cast = votes.reduce((sum, count) => sum + count, 0);
    return { election: n, ballot, votes, blank: 0, missing: Math.max(0, voters.length - cast) };
  },
  cancelElection: ({ elections }) => ({ election: elections?.open?.n ?? 1 }),
  allowNotes: (_, roll) => ({ mode: pick(NOTE_MODES, roll) }),
  sendRequest: (state, roll) => ({
    ...itself(state, roll),
    topic: pick(REQUEST_TOPICS, roll),
    text: "May we ask",
  }),
  answerRequest: (_, roll) => ({ letter: 1 + roll(4), answer: roll(2) === 0 ? "" : "Yes" }),
  sendNoteTo: (state, roll) => ({
    ...itself(state, roll),
    to: itself(state, roll).delegation,
    text: "Will you sign?",
  }),
  passNote: (_, roll) => ({ letter: 1 + roll(4) }),
  stopNote: (_, roll) => ({ letter: 1 + roll(4) }),
  withdrawNote: (_, roll) => ({ letter: 1 + roll(4) }),
  reportNote: (state, roll) => ({ letter: 1 + roll(4), ...itself(state, roll) }),
  handInPosition: (state, roll) => ({ ...itself(state, roll), text: `We ask for ${roll(9)} years` }),
  commentPosition: (state, roll) => ({
    ...itself(state, roll),
    text: roll(2) === 0 ? "" : "Name your sources",
    mark: pick(POSITION_MARKS, roll),
    version: 1 + roll(2),
  }),
  setPositionDeadline: (_, roll) => ({ deadline: roll(2) === 0 ? null : 1_000_000 * roll(4) }),
  sharePositions: (_, roll) => ({ isShared: roll(2) === 0 }),
  setRubric: (_, roll) => ({ criteria: USUAL_RUBRIC.slice(0, roll(6)) }),
  giveScore: (state, roll) => ({ ...itself(state, roll), criterion: 1 + roll(6), points: roll(25) }),
  dropStrawPoll: ({ strawPolls }) => ({ poll: strawPolls?.asked[0]?.n ?? strawPolls?.open?.n ?? 1 }),
};
