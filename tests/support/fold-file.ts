/**
 * Applies the events of a saved match and prints the resulting world, and the price of a speech by the rules of this
 * process.
 */
import { readFileSync } from "node:fs";
import { evolveAll } from "../../src/engine/events/evolve.ts";
import { COSTS } from "../../src/engine/model/costs.ts";
import { blank } from "../../src/engine/state/blank.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import type { SavedMatch } from "../../src/match/types.ts";

const { setup, events } = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as SavedMatch;
const { scenario, ...world } = evolveAll(
  blank(setup, libraryFor("", setup).buildScenario(setup.scenario, setup.audience, setup.procedure)),
  events,
);
process.stdout.write(JSON.stringify({ speech: COSTS.speak, scenario: scenario.id, world }));
