/** What devices answer about the lesson: the exit ticket, and the questions before and after the match. */
import type { Device } from "./device.ts";
import type { RoomFact } from "./fact.ts";
import { isAnswerTo } from "./opinion.ts";
import type { DeviceOrder, RoomRefusal } from "./order.ts";
import type { RoomState } from "./state.ts";

export type AnswerOrder = Extract<DeviceOrder, Readonly<{ type: "answerTicket" | "sayOpinion" }>>;

type Answered = Pick<RoomState, "isDebriefed" | "opinions">;

/**
 * The fact that an answer leads to, or the reason for refusing it. It is stored with the device's current seat.
 * @param hasBegun whether the match at the device's table has begun
 */
export function answerFact(
  room: Answered,
  { id: device, place }: Device,
  order: AnswerOrder,
  hasBegun: boolean,
): RoomFact | RoomRefusal {
  if (order.type === "answerTicket" && !room.isDebriefed) return "notDebriefed";
  if (place === null) return "noSeat";
  const { table, seat } = place;
  if (order.type === "answerTicket")
    return { type: "ticketAnswered", device, table, seat, ticket: order.ticket };
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
