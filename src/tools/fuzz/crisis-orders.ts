/** Random orders about caucuses, notes to the crisis staff, updates and straw polls. */

import { hasQueue } from "../../committee/rules/speakers.ts";
import { HANDS } from "../../committee/state/crisis.ts";
import type { CaucusOrder, CrisisOrder } from "../../committee/state/order.ts";
import { CAUCUS_KINDS, type Committee } from "../../committee/state/state.ts";
import { type Dice, pick } from "./random-commands.ts";

type Either = CaucusOrder | CrisisOrder;

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
  announceUpdate: () => ({ text: "The lights are out" }),
  askStrawPoll: (state, roll) => ({ ...itself(state, roll), question: "Shall we wait?" }),
  openStrawPoll: ({ strawPolls }) => ({ poll: strawPolls?.asked[0]?.n ?? 1 }),
  answerStrawPoll: (state, roll) => ({ ...itself(state, roll), choice: pick(HANDS, roll) }),
  closeStrawPoll: (_, roll) => ({ yes: roll(4), no: roll(4) }),
  dropStrawPoll: ({ strawPolls }) => ({ poll: strawPolls?.asked[0]?.n ?? strawPolls?.open?.n ?? 1 }),
};
