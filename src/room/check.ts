/**
 * Check questions: two about the first round and two about the whole match, drawn from what everybody at the table has
 * seen. An answer belongs to a seat, never to a name, and is not graded.
 */
import type { Question } from "../engine/state/scenario.ts";
import type { Seat } from "../engine/state/seat.ts";

export const CHECK_MOMENTS = ["round", "end"] as const;
/** After which part of a match a question is asked: the first round, or all of it. */
export type CheckMoment = (typeof CHECK_MOMENTS)[number];

/** The number of questions at each moment. */
export const CHECKS_EACH = 2;

/** The longest id of a choice. */
export const LONGEST_CHOICE = 20;

/** What a question is about. It must not tell which choice is right. */
export type CheckAbout =
  /** What a text means for one of the eight people. The choices are the answers of a verdict. */
  | Readonly<{ kind: "meaning"; case: string; question: Question; text: "soFar" | "adopted" | "failed" }>
  /** Which state blocked the article. The choices are states. */
  | Readonly<{ kind: "blocker"; article: number }>
  /** Why an article is still open. */
  | Readonly<{ kind: "stillOpen"; article: number }>
  /** What it means that an article is agreed in the talks. */
  | Readonly<{ kind: "agreed"; article: number }>
  /** Why the text was not adopted. */
  | Readonly<{ kind: "failed" }>
  /** How the text was adopted. */
  | Readonly<{ kind: "adoptedBy" }>
  /** What an abstention counted. */
  | Readonly<{ kind: "abstained"; count: number }>
  /** How many instruments are missing. The choices are numbers. */
  | Readonly<{ kind: "missing" }>
  /** Why the treaty is in force. */
  | Readonly<{ kind: "inForce" }>
  /** What its signature binds a state to that has not joined. */
  | Readonly<{ kind: "signature"; state: Seat }>;

/**
 * Public facts for the sentence that explains the right answer; 0 and empty where it needs none. `because`: the wording
 * of this match that weighs most for the answer of a verdict, or that the chair put forward in the first round. Questions
 * drawn by an earlier version do not have it.
 */
export type CheckFacts = Readonly<{
  because?: Readonly<{ article: string; alternative: string }>;
  states: readonly Seat[];
  yes: number;
  needed: number;
  joined: number;
}>;

/** A question with its three choices, of which one is right. */
export type Check = Readonly<{
  about: CheckAbout;
  choices: readonly string[];
  right: string;
  facts: CheckFacts;
}>;

/**
 * The questions of a table at a moment. `closed`: how many beats had closed when they were drawn. `explained`: the numbers
 * of those that the wall may explain, which nobody can answer any more.
 */
export type DrawnChecks = Readonly<{
  closed: number;
  checks: readonly Check[];
  explained: readonly number[];
}>;

export type ChecksOfTable = Readonly<Record<CheckMoment, DrawnChecks | null>>;

/** One answer. `choice`: null if the device skipped the question. */
export type CheckAnswer = Readonly<{ moment: CheckMoment; number: number; choice: string | null }>;

/** How the devices of a table answered. `counts`: null until so many have answered that they name nobody. */
export type CheckPoll = Readonly<{ answered: number; counts: readonly number[] | null }>;

/** With fewer answers than this, the counts could tell the table who said what. */
const LEAST_COUNTED = 3;

/** Counts the answers to a question, without those who skipped it. */
export function checkPoll(
  { choices }: Pick<Check, "choices">,
  answers: readonly Pick<CheckAnswer, "choice">[],
): CheckPoll {
  const given = answers.flatMap(({ choice }) => (choice === null ? [] : [choice]));
  const counts = choices.map((id) => given.filter((choice) => choice === id).length);
  return { answered: given.length, counts: given.length < LEAST_COUNTED ? null : counts };
}
