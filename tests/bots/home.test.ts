import { describe, expect, test } from "vitest";
import { season } from "../../src/bots/home.ts";
import { homePlay } from "../../src/bots/level3-home.ts";
import type { Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { readerOf } from "../support/mind.ts";
import { put } from "../support/play.ts";
import { countryOf, fiveCountries } from "../support/scenario.ts";

const [russia, jamaica, kenya] = ["RUS", "JAM", "KEN"].map((iso3) => countryOf(fiveCountries(), iso3));

/** Russia owes help to Jamaica and to Kenya, in this order; all five go home to a table. */
function owing(change: Partial<World["treaty"]> = {}): World {
  const pact = { by: russia ?? 0, kind: "assist", article: 0, alternative: 0, paid: true } as const;
  const pacts = [jamaica, kenya].map((to): Pact => ({ ...pact, to: to ?? 0, status: "open", due: 24 }));
  const world = { ...capitals(), named: [0, 1, 2, 3, 4], pacts };
  return { ...world, treaty: { ...world.treaty, ...change } };
}

describe("MODEL §3.11: help that was promised comes before all else at home", () => {
  test("level 2 gives it to whom it promised it first", () => {
    expect(season(readerOf(owing(), "RUS"))).toEqual([{ type: "assist", to: jamaica }]);
  });

  test("and to the next where another has helped, or the first has joined", () => {
    const { assistedBy, deposited } = owing().treaty;
    const helped = owing({ assistedBy: put(assistedBy, { [jamaica ?? 0]: 0 }) });
    const joined = owing({ deposited: put(deposited, { [jamaica ?? 0]: 0 }) });
    for (const world of [helped, joined])
      expect(season(readerOf(world, "RUS"))).toEqual([{ type: "assist", to: kenya }]);
  });

  test("level 3 lets neither a reservation nor a pledge come before it", () => {
    const r = readerOf(owing(), "RUS");
    const usual = season(r);
    expect(homePlay(r, usual)).toEqual(usual);
  });
});
