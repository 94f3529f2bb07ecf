/** What a player knows at a beat of a real express match, without a page. */

import type { ReceivedEvent } from "../../../../src/client/game/game-store.ts";
import { placardsByMandate } from "../../../../src/client/selectors/negotiation/standing.ts";
import type { Seen } from "../../../../src/engine/seats/seen.ts";
import type { Scenario } from "../../../../src/engine/state/scenario.ts";
import type { Beat } from "../../../../src/engine/state/world.ts";
import { seenFrom } from "../../../../src/engine/views/seen-from.ts";
import type { Mine, View } from "../../../../src/engine/views/view.ts";
import { eventsFor, giveCommand, openMatch, setReady, viewOf } from "../../../../src/match/match.ts";
import type { Match } from "../../../../src/match/types.ts";
import { heard } from "../../../support/heard.ts";
import { libraryOf, PERSON, setupOf } from "../../../support/scenario.ts";

export type AtTable = Readonly<{
  match: Match;
  scenario: Scenario;
  view: View;
  mine: Mine;
  own: Seen;
  journal: readonly ReceivedEvent[];
}>;

/**
 * Plays until this beat. Kenya (or another seat) lays the placards that its mandate suggests and does nothing else.
 */
export function tableAt(beat: Beat, round = 1, seed = "panels", seat = "KEN"): AtTable {
  const setup = setupOf({ scenario: "express", audience: "young", seed, seats: { [seat]: PERSON } });
  let match = openMatch(libraryOf(setup), setup);
  while (match.world.beat !== "over" && (match.world.beat !== beat || match.world.round < round)) {
    match = setReady(laid(match, seat), seat);
  }
  const view = viewOf(match, seat);
  const { mine } = view;
  if (mine === null) throw new Error("no seat");
  const journal = heard(eventsFor(match, seat, 0));
  const own = seenFrom(match.scenario, view);
  return { match, scenario: match.scenario, view, mine, own, journal };
}

function laid(match: Match, seat: string): Match {
  let now = match;
  const { mine, options } = viewOf(match, seat);
  for (const option of options) {
    if (option.type !== "layPlacards" || mine === null) continue;
    for (const { article, texts } of option.articles) {
      const acted = giveCommand(now, seat, placardsByMandate(mine, match.scenario, article, texts));
      if (acted.ok) now = acted.match;
    }
  }
  return now;
}
