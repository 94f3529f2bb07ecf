/** Dares: finished matches of friends that came as links. Each is replayed before anything is said of it. */
import { seenBy } from "../../../engine/seats/seen.ts";
import type { Match, MatchRecord } from "../../../match/types.ts";
import type { Dare } from "../../game/game-store.ts";
import { libraryFor } from "../../game/library.ts";
import { fromFragment } from "../../saves/match-link.ts";
import { matchOf } from "../../saves/open-match.ts";
import { type EndOfMatch, endOfMatch } from "../../selectors/debrief/end-of-match.ts";

/** The dare in a record: null unless its replay ends and exactly one person played it, from its beginning. */
export function dareIn(record: MatchRecord, link: string): Dare | null {
  const match = finished(record);
  const seat = match === null ? null : seatOf(match);
  if (match === null || seat === null) return null;
  // The answer is a first try, whatever the friend's match was.
  const { secondTry: _, ...setup } = match.setup;
  return { link, setup, seat };
}

/** The match of a dare, replayed; null if its replay does not lead to its record any more. */
export async function friendsMatch(link: string): Promise<Match | null> {
  const read = await fromFragment(link);
  return read.ok ? finished(read.value) : null;
}

/** How the match of a dare ended; "bad" if its replay does not lead to its record any more. */
export async function friendsEnd(link: string): Promise<EndOfMatch | "bad"> {
  const match = await friendsMatch(link);
  const seat = match === null ? null : seatOf(match);
  return match === null || seat === null ? "bad" : endOfMatch(seenBy(match.world, seat));
}

function finished(record: MatchRecord): Match | null {
  const found = matchOf(libraryFor(record.setup), record);
  return found.ok && !found.frozen && found.match.world.phase === "over" ? found.match : null;
}

function seatOf({ setup }: Match): string | null {
  const [seat, ...others] = Object.entries(setup.seats).flatMap(([seat, holder]) =>
    holder.type === "person" ? [seat] : [],
  );
  return others.length === 0 && seat !== undefined && seat !== "chair" ? seat : null;
}
