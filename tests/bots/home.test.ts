import { describe, expect, test } from "vitest";
import { season } from "../../src/bots/home.ts";
import { homePlay } from "../../src/bots/level3-home.ts";
import type { Command } from "../../src/engine/state/command.ts";
import { isAbroad } from "../../src/engine/state/command-slots.ts";
import type { Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { readerOf } from "../support/mind.ts";
import { put } from "../support/play.ts";
import { countryOf, fiveCountries } from "../support/scenario.ts";

const [russia, jamaica, kenya] = ["RUS", "JAM", "KEN"].map((iso3) => countryOf(fiveCountries(), iso3));

/** Russia owes help first to Jamaica, then to Kenya. All five countries have a home table. */
function owing(change: Partial<World["treaty"]> = {}): World {
  const pact = { by: russia ?? 0, kind: "assist", article: 0, alternative: 0, paid: true } as const;
  const pacts = [jamaica, kenya].map((to): Pact => ({ ...pact, to: to ?? 0, status: "open", due: 24 }));
  const world = { ...capitals(), named: [0, 1, 2, 3, 4], pacts };
  return { ...world, treaty: { ...world.treaty, ...change } };
}

/** The bot's acts abroad, without its acts at home. */
const abroad = (acts: readonly Command[]): Command[] => acts.filter(isAbroad);

describe("MODEL §3.11: help that was promised comes before all else abroad", () => {
  test("level 2 helps the state that it promised help to first", () => {
    const acts = season(readerOf(owing(), "RUS"));
    expect(abroad(acts)).toEqual([{ type: "assist", to: jamaica }]);
    expect(acts.map(({ type }) => type)).toContain("implementLaw");
  });

  test("and the next state if another has helped the first, or the first has joined", () => {
    const { assistedBy, deposited } = owing().treaty;
    const helped = owing({ assistedBy: put(assistedBy, { [jamaica ?? 0]: 0 }) });
    const joined = owing({ deposited: put(deposited, { [jamaica ?? 0]: 0 }) });
    for (const world of [helped, joined])
      expect(abroad(season(readerOf(world, "RUS")))).toEqual([{ type: "assist", to: kenya }]);
  });

  test("level 3 also helps first, with or without a reservation at home, and makes no pledge instead", () => {
    const r = readerOf(owing(), "RUS");
    const usual = season(r);
    expect(abroad(homePlay(r, usual))).toEqual([{ type: "assist", to: jamaica }]);
  });
});
