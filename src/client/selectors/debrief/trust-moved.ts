/** What moved a seat's trust during a match: the causes in its events, added up. */
import { TRUST_CAUSES, type TrustCause } from "../../../engine/state/consequence.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";

/** How often a cause moved trust, and by how much in total. */
export type TrustMoved = Readonly<{ cause: TrustCause; count: number; points: number }>;

/** One entry for each cause that occurred. These points plus the opening trust give the final trust. */
export function trustMoved(journal: readonly ReceivedEvent[], own: number): readonly TrustMoved[] {
  const moves = journal.flatMap(({ event }) => event.did?.trust ?? []);
  return TRUST_CAUSES.flatMap((cause) => {
    const times = moves
      .filter((move) => move.cause === cause)
      .flatMap(({ by, countries }) => countries.filter((country) => country === own).map(() => by));
    const points = times.reduce((sum, by) => sum + by, 0);
    return times.length === 0 ? [] : [{ cause, count: times.length, points }];
  });
}
