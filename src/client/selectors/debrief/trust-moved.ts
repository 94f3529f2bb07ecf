/** What moved a seat's trust during a match: the causes in its events, added up. */
import { TRUST_CAUSES, type TrustCause } from "../../../engine/state/consequence.ts";
import { isByHand } from "../../../engine/state/setup.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";

/**
 * How often a cause moved trust, and by how much in total. `byBot` is all that moved while a bot played the seat: the
 * state bears it, but it is nothing that the person there did.
 */
export type TrustMoved = Readonly<{ cause: TrustCause | "byBot"; count: number; points: number }>;

/**
 * One entry for each cause that occurred, and one for a bot in the seat. These points plus the opening trust give the
 * final trust.
 *
 * @param seat the ISO code of the state, as events of seats name it
 */
export function trustMoved(
  journal: readonly ReceivedEvent[],
  own: number,
  seat: string,
): readonly TrustMoved[] {
  const moves = movesOf(journal, own, seat);
  return [...TRUST_CAUSES, "byBot" as const].flatMap((cause) => {
    const times = moves.filter((move) => move.cause === cause);
    const points = times.reduce((sum, { by }) => sum + by, 0);
    return times.length === 0 ? [] : [{ cause, count: times.length, points }];
  });
}

type Moved = Readonly<{ cause: TrustMoved["cause"]; by: number }>;

/**
 * Every move of one seat's trust. A host hands a silent seat to a bot right before a beat closes and takes it back right
 * after, so what follows from a beat belongs to whoever held the seat when it closed.
 */
function movesOf(journal: readonly ReceivedEvent[], own: number, seat: string): readonly Moved[] {
  const moves: Moved[] = [];
  let isBotNow = false;
  let isBots = false;
  let isOpen = true;
  for (const { event } of journal) {
    if (event.type === "seatChanged" && event.seat === seat) isBotNow = !isByHand(event.holder);
    if (event.type === "beatOpened") isOpen = true;
    if (isOpen) isBots = isBotNow;
    if (event.type === "beatClosed") isOpen = false;
    for (const { cause, by, countries } of event.did?.trust ?? []) {
      const times = countries.filter((country) => country === own).length;
      for (let at = 0; at < times; at += 1) moves.push({ cause: isBots ? "byBot" : cause, by });
    }
  }
  return moves;
}
