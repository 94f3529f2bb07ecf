/** The bot that plays for the people of a seat: while they are away, or until the teacher gives the seat back. */
import { indexOf, type Seat } from "../../engine/state/seat.ts";
import type { Holder, Level } from "../../engine/state/setup.ts";
import { standingEntries } from "../../match/take-back.ts";
import type { Match } from "../../match/types.ts";
import type { Open } from "./snapshot.ts";
import { tableOf } from "./snapshot.ts";

/** @param level that of the room if left out */
export function standInFor(
  { snapshot }: Readonly<{ snapshot: Open }>,
  table: number,
  seat: Seat,
  level: Level = snapshot.state.settings.level,
): Holder {
  const match = tableOf(snapshot, table)?.match;
  const keeps = match === undefined ? [] : givenBy(match, seat);
  return keeps.length === 0 ? { type: "bot", level } : { type: "bot", level, keeps };
}

/**
 * The articles on which the people of a seat have given its word themselves: by placards, or by a promise that still
 * binds. What a bot said for them binds nobody.
 */
function givenBy({ entries, scenario, world }: Match, seat: Seat): readonly number[] {
  const own = standingEntries(entries).filter((entry) => entry.seat === seat);
  const laid = own.flatMap(({ command }) => (command.type === "layPlacards" ? [command.article] : []));
  const hasDealt = own.some(({ command }) => DEALS.includes(command.type));
  const country = indexOf(scenario, seat);
  const promised = world.pacts.flatMap(({ kind, status, by, article }) =>
    hasDealt && kind === "support" && status === "open" && by === country ? [article] : [],
  );
  return [...new Set([...laid, ...promised])].sort((a, b) => a - b);
}

const DEALS: readonly string[] = ["offerPackage", "answerOffer", "counterOffer"];
