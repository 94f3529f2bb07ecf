/** All readings that a seat may ask for about its match. */

import { explainDeposit, explainStand, explainVote } from "../../src/engine/forecasts/explain.ts";
import { forecast } from "../../src/engine/forecasts/forecast.ts";
import { explainAnswer } from "../../src/engine/forecasts/package.ts";
import { homeChance } from "../../src/engine/model/home.ts";
import { currentText } from "../../src/engine/model/whole-text.ts";
import { isAllowed } from "../../src/engine/options/legal.ts";
import { options } from "../../src/engine/options/options.ts";
import { results } from "../../src/engine/seats/results.ts";
import { ownHome, ownOpenOffers, type Seen } from "../../src/engine/seats/seen.ts";
import { watchList } from "../../src/engine/seats/watch.ts";
import type { Command } from "../../src/engine/state/command.ts";
import type { World } from "../../src/engine/state/world.ts";
import { commandFor, dice } from "../../src/tools/fuzz/random-commands.ts";

/** All readings that a screen may ask for, as one text. */
export function readingsOf(own: Seen, seed: string): string {
  const { world, scenario } = own;
  const roll = dice(seed);
  const offered = own.country < 0 ? [] : options(own);
  const commands = offered.map((option): Command => commandFor(option, world as World, roll));
  const home = ownHome(own);
  const states = [0, 40, 88, 150];
  return JSON.stringify([
    offered,
    commands.map((command) => [forecast(own, command), isAllowed(own, command)]),
    ownOpenOffers(own).map(({ id }) => explainAnswer(own, id)),
    states.map((state) => [explainVote(world, state), explainDeposit(world, state)]),
    scenario.articles.map((_, article) => states.map((state) => explainStand(world, article, state))),
    [currentText(world), watchList(world, own.country)],
    home === null ? null : homeChance(world, home, "law"),
    world.phase === "over" ? results(own) : null,
  ]);
}
