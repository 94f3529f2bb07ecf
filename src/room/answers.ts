/** What devices answer about the lesson: the exit ticket, the questions before and after the match, and the checks. */
import { isAnswered } from "./check-answers.ts";
import type { Device } from "./device.ts";
import type { Place, RoomFact } from "./fact.ts";
import { isAnswerTo } from "./opinion.ts";
import type { DeviceOrder, RoomRefusal } from "./order.ts";
import type { RoomState } from "./state.ts";

export type AnswerOrder = Extract<
  DeviceOrder,
  Readonly<{ type: "answerTicket" | "sayOpinion" | "answerCheck" }>
>;

type Answered = Pick<RoomState, "isDebriefed" | "opinions" | "tables" | "checkAnswers">;

/**
 * The fact that an answer leads to, or the reason for refusing it. It is stored with the device's current seat.
 * @param hasBegun whether the match at the device's table has begun
 */
export function answerFact(
  room: Answered,
  sender: Device,
  order: AnswerOrder,
  hasBegun: boolean,
): RoomFact | RoomRefusal {
  const { id: device, place } = sender;
  if (order.type === "answerTicket" && !room.isDebriefed) return "notDebriefed";
  if (place === null) return "noSeat";
  const { table, seat } = place;
  if (order.type === "answerTicket")
    return { type: "ticketAnswered", device, table, seat, ticket: order.ticket };
  if (order.type === "answerCheck") return checkFact(room, sender, place, order);
  const { question, answer } = order;
  if (!isAnswerTo(question, answer)) return "nonsense";
  const moment = room.isDebriefed ? "after" : "before";
  const isFixed = moment === "before" && hasBegun;
  if (isFixed && hasAnswered(room, device, question)) return "notAsked";
  return { type: "opinionGiven", device, table, seat, moment, question, answer };
}

/** Once its match has begun, a device can still answer a question for the first time, but not change its mind. */
function hasAnswered({ opinions }: Answered, of: number, asked: string): boolean {
  return opinions.some(
    ({ device, question, moment, answer }) =>
      device === of && question === asked && moment === "before" && answer !== null,
  );
}

/**
 * A check question takes one answer from a device, and one from a seat in each role, so that nobody answers again from
 * another seat or with another device. It takes none once the wall may explain it, or if the teacher has taken back the
 * beat that it was about.
 */
function checkFact(
  { tables, checkAnswers }: Answered,
  sender: Device,
  { table, seat, role }: Place,
  { moment, closed, number, choice }: Extract<AnswerOrder, { type: "answerCheck" }>,
): RoomFact | RoomRefusal {
  const drawn = tables[table - 1]?.checks[moment] ?? null;
  const check = drawn?.checks[number];
  if (drawn === null || check === undefined || drawn.closed !== closed || drawn.explained.includes(number))
    return "notAsked";
  if (choice !== null && !check.choices.includes(choice)) return "nonsense";
  if (isAnswered(checkAnswers, sender, { table, moment, number })) return "notAsked";
  return { type: "checkAnswered", device: sender.id, table, seat, role, moment, number, choice };
}
