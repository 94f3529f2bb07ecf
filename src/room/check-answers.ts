/** The answers to check questions. An answer belongs to a seat and a role, and to the device that gave it. */
import type { Seat } from "../engine/state/seat.ts";
import type { CheckAnswer, CheckMoment } from "./check.ts";
import { clashes, type Device } from "./device.ts";
import type { DeviceId, Role, RoomFact } from "./fact.ts";

/**
 * The device that answered, and its seat at that time. `device`: null once another device may get its number. Answers from
 * before they belonged to a role have none.
 */
export type CheckAnswerOfDevice = CheckAnswer &
  Readonly<{ device: DeviceId | null; table: number; seat: Seat; role?: Role }>;

export type CheckId = Readonly<{ table: number; moment: CheckMoment; number: number }>;

type Fact<T extends RoomFact["type"]> = Extract<RoomFact, Readonly<{ type: T }>>;

/** Adds an answer, or drops those to questions that are drawn anew. */
export function answersAfter(
  answers: readonly CheckAnswerOfDevice[],
  fact: Fact<"checksDrawn" | "checksExplained" | "checkAnswered">,
): readonly CheckAnswerOfDevice[] {
  if (fact.type === "checksExplained") return answers;
  if (fact.type === "checksDrawn")
    return answers.filter(({ table, moment }) => table !== fact.table || moment !== fact.moment);
  const { type: _, ...answer } = fact;
  return [...answers, answer];
}

/** The answers once the number of a device may go to another one, which must not inherit them. They stay with their seat. */
export function answersWithout(
  answers: readonly CheckAnswerOfDevice[],
  device: DeviceId,
): readonly CheckAnswerOfDevice[] {
  return answers
    .filter((one) => one.device !== device || one.role !== undefined)
    .map((one) => (one.device === device ? { ...one, device: null } : one));
}

/** The answers to one question of a table. */
export function answersToCheck(
  answers: readonly CheckAnswerOfDevice[],
  of: CheckId,
): readonly CheckAnswerOfDevice[] {
  return answers.filter(
    ({ table, moment, number }) => table === of.table && moment === of.moment && number === of.number,
  );
}

/**
 * Whether a question has been answered or skipped by this device, wherever it sat, or by another one in its place. One
 * device for a pair answers for both.
 */
export function isAnswered(
  answers: readonly CheckAnswerOfDevice[],
  { id, place }: Pick<Device, "id" | "place">,
  of: CheckId,
): boolean {
  return answersToCheck(answers, of).some(({ device, table, seat, role }) => {
    if (device === id) return true;
    return place !== null && role !== undefined && clashes(place, { table, seat, role });
  });
}
