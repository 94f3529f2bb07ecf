/** What a screen may read about the match at this table. It uses only what the seat was sent. */

import { explainDeposit, explainStand, explainVote } from "../../engine/forecasts/explain.ts";
import { forecast } from "../../engine/forecasts/forecast.ts";
import { explainAnswer } from "../../engine/forecasts/package.ts";
import { placardsOutlook } from "../../engine/forecasts/placards.ts";
import { homeOn } from "../../engine/model/home.ts";
import { homeChance } from "../../engine/model/home-chance.ts";
import { currentText } from "../../engine/model/whole-text.ts";
import { isAllowed } from "../../engine/options/legal.ts";
import { results } from "../../engine/seats/results.ts";
import { ownHome, type Seen } from "../../engine/seats/seen.ts";
import { watchList } from "../../engine/seats/watch.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import { seenOf } from "./at-table.ts";
import type { GameStore } from "./game-store.ts";
import { futuresNow } from "./joining-now.ts";
import type { MatchQueries } from "./play.ts";

/** The queries for the match in a store. */
export function queriesFrom(store: GameStore): MatchQueries {
  return queriesOf(() => {
    const { view, scenario } = store.getState();
    return view === null || scenario === null ? null : seenOf(scenario, view);
  });
}

/** @param at returns what the seat may know now, or null if no match is open */
export function queriesOf(at: () => Seen | null): MatchQueries {
  const ask = <T>(none: T, read: (own: Seen) => T): T => {
    const own = at();
    return own === null ? none : read(own);
  };
  return {
    forecast: (command) => ask(null, (own) => forecast(own, command)),
    placardsOutlook: (laid, speech) =>
      ask(null, ({ world, country }) => placardsOutlook(world, country, laid, speech)),
    isAllowed: (command) => ask(false, (own) => isAllowed(own, command)),
    explainAnswer: (offer) => ask([], (own) => explainAnswer(own, offer)),
    explainVote: (country) => ask([], ({ world }) => explainVote(world, country)),
    explainStand: (article, country) => ask([], ({ world }) => explainStand(world, article, country)),
    explainDeposit: (country) => ask([], ({ world }) => explainDeposit(world, country)),
    currentText: () => ask([], ({ world }) => currentText(world)),
    watchList: () => ask([], ({ world, country }) => watchList(world, country)),
    home: () => ask(null, homeOfSeat),
    futures: () => ask(null, (own) => (mayJoin(own) ? futuresNow(own) : null)),
    homeChance: (card) => ask(0, (own) => chanceAtHome(own, card)),
    results: () => ask(null, (own) => (isOver(own) && own.country >= 0 ? results(own) : null)),
    worldResult: () => ask(null, (own) => (isOver(own) ? results(own) : null)),
  };
}

/** Whether the seat has a country and there is an adopted text that it has not joined. */
function mayJoin({ world, country }: Seen): boolean {
  const { outcome, deposited } = world.treaty;
  return country >= 0 && outcome !== null && outcome.how !== "failed" && (deposited[country] ?? -1) < 0;
}

/** Results are available only after the match, since earlier they would reveal hidden facts. */
function isOver({ world }: Seen): boolean {
  return world.phase === "over";
}

/** The home table or, before it opens, how it would look under the current text. Screens show it from round one. */
function homeOfSeat(own: Seen): HomeTable | null {
  if (own.country < 0) return null;
  return ownHome(own) ?? homeOn(own.scenario, own.country, currentText(own.world));
}

function chanceAtHome(own: Seen, card: Parameters<MatchQueries["homeChance"]>[0]): number {
  const home = homeOfSeat(own);
  return home === null ? 0 : homeChance(own.world, home, card);
}
