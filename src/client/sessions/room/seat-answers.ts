/** What the devices of one seat answered in a lesson, for the sheet of its delegation and for spreadsheets. */
import type { CheckReport } from "../../../room/check-view.ts";
import type { DeskView } from "../../../room/message.ts";
import type { Moment, OpinionAnswer, OpinionQuestion } from "../../../room/opinion.ts";

export type SeatAnswers = Readonly<{
  opinions: DeskView["opinions"];
  /** The questions that the seat was asked, with its own answers only. */
  checks: readonly CheckReport[];
  tickets: DeskView["tickets"];
}>;

type Answered = Pick<DeskView, "opinions" | "checks" | "tickets">;

export function answersOfSeat(desk: Answered, table: number, seat: string): SeatAnswers {
  const isOwn = (one: Readonly<{ table: number; seat: string }>): boolean =>
    one.table === table && one.seat === seat;
  const checks = desk.checks
    .filter((check) => check.table === table)
    .map((check) => ({ ...check, answers: check.answers.filter((one) => one.seat === seat) }));
  return { opinions: desk.opinions.filter(isOwn), checks, tickets: desk.tickets.filter(isOwn) };
}

/** The answers of a seat's devices to one question; skipped questions are left out. */
export function opinionsOf(
  { opinions }: Pick<SeatAnswers, "opinions">,
  question: OpinionQuestion,
  moment: Moment,
): readonly OpinionAnswer[] {
  return opinions.flatMap((one) =>
    one.question === question && one.moment === moment && one.answer !== null ? [one.answer] : [],
  );
}
