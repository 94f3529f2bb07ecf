/** The questions before and after the match: which one a device is asked next, and how its answers changed. */
import type { RoomView } from "../../../room/message.ts";
import {
  type Moment,
  OPINION_QUESTIONS,
  type OpinionAnswer,
  type OpinionQuestion,
} from "../../../room/opinion.ts";

export {
  MOMENTS,
  type Moment,
  OPINION_QUESTIONS,
  OPINIONS,
  type OpinionAnswer,
  type OpinionQuestion,
  type Poll,
  pollOf,
} from "../../../room/opinion.ts";

type Asked = Pick<RoomView, "opinions" | "isDebriefed" | "committee">;

export function momentOf({ isDebriefed }: Pick<RoomView, "isDebriefed">): Moment {
  return isDebriefed ? "after" : "before";
}

/** The first question that this device has neither answered nor skipped, or null. Only a class is asked. */
export function nextQuestion(room: Asked): OpinionQuestion | null {
  if (room.committee !== undefined) return null;
  const now = momentOf(room);
  const isOpen = (asked: OpinionQuestion): boolean =>
    room.opinions.every(({ moment, question }) => moment !== now || question !== asked);
  return OPINION_QUESTIONS.find(isOpen) ?? null;
}

export type OpinionChange = Readonly<{
  question: OpinionQuestion;
  before: OpinionAnswer | null;
  after: OpinionAnswer | null;
}>;

/** The questions that this device answered at least once, with its answer before and after. */
export function opinionChanges({ opinions }: Pick<RoomView, "opinions">): readonly OpinionChange[] {
  const at = (asked: OpinionQuestion, when: Moment): OpinionAnswer | null =>
    opinions.find(({ moment, question }) => moment === when && question === asked)?.answer ?? null;
  return OPINION_QUESTIONS.map((question) => ({
    question,
    before: at(question, "before"),
    after: at(question, "after"),
  })).filter(({ before, after }) => before !== null || after !== null);
}
