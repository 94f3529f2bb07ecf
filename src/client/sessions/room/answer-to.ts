/** Which delegation a new message goes to. */
import type { Seat } from "../../../engine/state/seat.ts";
import type { SentMessage } from "../../../room/said.ts";

/**
 * The delegation that wrote to this one last, because most messages are answers; otherwise the first of the others.
 * @param others the delegations that can be written to
 */
export function answerTo(
  said: readonly Pick<SentMessage, "from">[],
  own: Seat | null,
  others: readonly Seat[],
): Seat | null {
  const last = said.findLast(({ from }) => from !== own && others.includes(from));
  return last?.from ?? others[0] ?? null;
}
