/**
 * Three questions that each device is asked twice: before its match and once the debrief is open. An answer belongs to a
 * device and its seat, never to a name. The wall shows how the class answered the first question, and the teacher all.
 */
import type { Seat } from "../engine/state/seat.ts";

/** The questions in their order, each with its three possible answers. */
export const OPINIONS = {
  /** Whether Ines, who found a fault and reported it, is a criminal. */
  criminal: ["yes", "no", "may"],
  /** Whether police abroad may read the chats of Eli, a pupil. */
  data: ["yes", "no", "may"],
  /** When states must obey a treaty. */
  binds: ["adopted", "signed", "ratified"],
} as const;

export type OpinionQuestion = keyof typeof OPINIONS;
export type OpinionAnswer = (typeof OPINIONS)[OpinionQuestion][number];

export const OPINION_QUESTIONS = ["criminal", "data", "binds"] as const satisfies readonly OpinionQuestion[];
export const OPINION_ANSWERS = ["yes", "no", "may", "adopted", "signed", "ratified"] as const;

/** The question whose answers the wall shows. */
export const SHOWN_QUESTION = "criminal" satisfies OpinionQuestion;

export const MOMENTS = ["before", "after"] as const;
export type Moment = (typeof MOMENTS)[number];

/** An answer to a question, or null if the device has skipped it. */
export type Opinion = Readonly<{
  moment: Moment;
  question: OpinionQuestion;
  answer: OpinionAnswer | null;
}>;

/** The device that answered, and its seat at that time. */
export type OpinionOfDevice = Opinion & Readonly<{ device: number; table: number; seat: Seat }>;

/** How the class answered a question: the number of devices asked, those that answered, and the count of each answer. */
export type Poll = Readonly<{
  asked: number;
  answered: number;
  /** Null until enough devices have answered. */
  counts: Readonly<Record<string, number>> | null;
}>;

/** With fewer answers than this, the counts could tell the class who said what. */
export const LEAST_COUNTED = 3;

export function isAnswerTo(question: OpinionQuestion, answer: OpinionAnswer | null): boolean {
  return answer === null || OPINIONS[question].some((one) => one === answer);
}

/** A device has one answer to each question at each moment; a new one replaces it. */
export function withOpinion(
  opinions: readonly OpinionOfDevice[],
  given: OpinionOfDevice,
): readonly OpinionOfDevice[] {
  const isSame = ({ device, moment, question }: OpinionOfDevice): boolean =>
    device === given.device && moment === given.moment && question === given.question;
  return [...opinions.filter((one) => !isSame(one)), given];
}

/** Counts the answers to a question at a moment. @param asked how many devices have a seat */
export function pollOf(
  opinions: readonly OpinionOfDevice[],
  { moment, question }: Pick<Opinion, "moment" | "question">,
  asked: number,
): Poll {
  const answers = opinions.flatMap((one) =>
    one.moment === moment && one.question === question && one.answer !== null ? [one.answer] : [],
  );
  const answered = answers.length;
  const count = (answer: OpinionAnswer): number => answers.filter((one) => one === answer).length;
  const counts = Object.fromEntries(OPINIONS[question].map((answer) => [answer, count(answer)]));
  // A device can leave its seat after it has answered.
  return { asked: Math.max(asked, answered), answered, counts: answered < LEAST_COUNTED ? null : counts };
}

/** How the class answered the first question, before and after. */
export type Polls = Readonly<Record<Moment, Poll>>;

export function pollsOf({
  opinions,
  devices,
}: Readonly<{
  opinions: readonly OpinionOfDevice[];
  devices: readonly Readonly<{ place: object | null }>[];
}>): Polls {
  const asked = devices.filter(({ place }) => place !== null).length;
  const at = (moment: Moment): Poll => pollOf(opinions, { moment, question: SHOWN_QUESTION }, asked);
  return { before: at("before"), after: at("after") };
}

/** The answer without the device and seat that gave it. */
export function opinionAlone({ moment, question, answer }: OpinionOfDevice): Opinion {
  return { moment, question, answer };
}
