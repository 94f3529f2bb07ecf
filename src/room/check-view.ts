/** The check questions as a device, the wall and the desk may see them. */
import type { Seat } from "../engine/state/seat.ts";
import {
  CHECK_MOMENTS,
  type Check,
  type CheckFacts,
  type CheckMoment,
  type CheckPoll,
  type ChecksOfTable,
  checkPoll,
} from "./check.ts";
import { answersToCheck, type CheckAnswerOfDevice, isAnswered } from "./check-answers.ts";
import type { Device } from "./device.ts";

/**
 * A question as a device sees it. `given`: the wording to reason from, if the question is what a text means for a person; hosts of
 * an earlier version send none.
 * `truth`: null until the device has answered or skipped it.
 */
export type CheckOfDevice = Readonly<{ moment: CheckMoment; closed: number; number: number }> &
  Pick<Check, "about" | "choices"> &
  Readonly<{
    given?: NonNullable<CheckFacts["because"]> | null;
    choice: string | null;
    truth: Pick<Check, "right" | "facts"> | null;
  }>;

/** A question that the wall may explain, with the number of answers but not those who gave them. */
export type ExplainedCheck = Check & Readonly<{ moment: CheckMoment; number: number; poll: CheckPoll }>;

/**
 * A question with the answers of each seat. Only the desk sees them. `present`: how many devices are at the table now, of
 * which `heard` have answered or skipped it.
 */
export type CheckReport = Check &
  Readonly<{
    table: number;
    moment: CheckMoment;
    number: number;
    isExplained: boolean;
    present: number;
    heard: number;
    answers: readonly Readonly<{ seat: Seat; choice: string | null }>[];
  }>;

type Numbered = Readonly<{
  moment: CheckMoment;
  number: number;
  closed: number;
  isExplained: boolean;
  check: Check;
}>;

function numbered(checks: ChecksOfTable): readonly Numbered[] {
  return CHECK_MOMENTS.flatMap((moment) => {
    const drawn = checks[moment];
    if (drawn === null) return [];
    const { closed, explained } = drawn;
    return drawn.checks.map((check, number) => ({
      moment,
      number,
      closed,
      isExplained: explained.includes(number),
      check,
    }));
  });
}

/**
 * Those that the device has answered, and those that it still may. One that another device has answered in its place is
 * left out, because that answer is not its own. @param answers those of the table
 */
export function checksOfDevice(
  checks: ChecksOfTable,
  answers: readonly CheckAnswerOfDevice[],
  own: Device,
  table: number,
): readonly CheckOfDevice[] {
  return numbered(checks).flatMap(({ moment, number, closed, isExplained, check }) => {
    const id = { table, moment, number };
    const answer = answersToCheck(answers, id).find(({ device }) => device === own.id);
    if (answer === undefined && (isExplained || isAnswered(answers, own, id))) return [];
    const { about, choices, right, facts } = check;
    const truth = answer === undefined ? null : { right, facts };
    const given = about.kind === "meaning" ? (facts.because ?? null) : null;
    return [{ moment, number, closed, about, choices, given, choice: answer?.choice ?? null, truth }];
  });
}

/** Those that nobody can answer any more. Every device may look at the wall, so it must not learn of others. */
export function explainedChecks(
  checks: ChecksOfTable,
  answers: readonly CheckAnswerOfDevice[],
  table: number,
): readonly ExplainedCheck[] {
  return numbered(checks).flatMap(({ moment, number, isExplained, check }) => {
    if (!isExplained) return [];
    return [
      {
        ...check,
        moment,
        number,
        poll: checkPoll(check, answersToCheck(answers, { table, moment, number })),
      },
    ];
  });
}

/** Each answer stays with the seat that gave it. */
export function checkReports(
  checks: ChecksOfTable,
  answers: readonly CheckAnswerOfDevice[],
  table: number,
  devices: readonly Device[],
  here: ReadonlySet<number>,
): readonly CheckReport[] {
  const present = devices.filter(({ id, place }) => place?.table === table && here.has(id));
  return numbered(checks).map(({ moment, number, isExplained, check }) => {
    const all = answersToCheck(answers, { table, moment, number });
    const heard = present.filter((one) => isAnswered(answers, one, { table, moment, number })).length;
    // The order of arrival would show who was quick.
    const inOrder = all
      .map(({ seat, choice }) => ({ seat, choice }))
      .sort((a, b) => (a.seat < b.seat ? -1 : a.seat > b.seat ? 1 : 0));
    const numbers = { table, moment, number, present: present.length, heard };
    return { ...check, ...numbers, isExplained, answers: inOrder };
  });
}
