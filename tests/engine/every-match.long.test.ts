/**
 * Whole matches in every scenario and climate and at every level, with bots alone and with people who act at random.
 */
import { describe, expect, test } from "vitest";
import { MANDATES } from "../../src/content/mandates.ts";
import { evolveAll } from "../../src/engine/events/evolve.ts";
import { start } from "../../src/engine/resolve.ts";
import { open } from "../../src/engine/rules/opening.ts";
import { hash as hashOf } from "../../src/engine/state/hash.ts";
import { CLIMATES, SCENARIOS, type ScenarioId } from "../../src/engine/state/scenario.ts";
import { LEVELS, SCRIPTS } from "../../src/engine/state/setup.ts";
import { record, replay } from "../../src/match/record.ts";
import { playAtTable } from "../../src/tools/fuzz/table.ts";
import { only, opened, playOn, withSecrets } from "../support/play.ts";
import { libraryOf, PERSON, scenarioOf, setupOf } from "../support/scenario.ts";

const ALL = SCENARIOS.flatMap((scenario) =>
  CLIMATES.flatMap((climate) => LEVELS.map((level) => [scenario, climate, level] as const)),
);

describe("every match ends, and its log gives its world", () => {
  test.each(ALL)("%s, %s, bots of level %i, seed end", (scenario, climate, level) => {
    const blank = open(setupOf({ scenario, climate, level, seed: "end" }), scenarioOf(scenario), MANDATES);
    const begun = start(blank);
    const { world, log } = playOn(begun.world);
    expect(world.beat).toBe("over");
    expect(only(log, "matchEnded")).toHaveLength(1);
    expect(evolveAll(blank, [...begun.events, ...log])).toEqual(world);
    const decided = only(log, "textDecided")[0]?.outcome;
    expect(decided).toBeDefined();
    if (decided?.how === "consensus") expect(decided.blockers).toEqual([]);
    if (decided?.ballot) {
      const { yes, no, abstain, absent } = decided.ballot.tally;
      expect(yes + no + abstain + absent).toBe(193);
      expect(decided.ballot.carried).toBe(yes > 0 && 3 * yes >= 2 * (yes + no));
    }
  });

  test.each(SCENARIOS.flatMap((scenario) => CLIMATES.map((climate) => [scenario, climate] as const)))(
    "%s, %s, three persons acting at random, seed hands",
    (scenario, climate) => {
      const seats = { FRA: PERSON, KEN: PERSON, USA: PERSON };
      const setup = setupOf({ scenario, climate, seed: `hands/${scenario}/${climate}`, seats });
      const match = playAtTable(libraryOf(setup), setup, Object.keys(seats));
      expect(match.world.beat).toBe("over");
      const again = replay(libraryOf(setup), record(match));
      expect(again.ok && hashOf(again.match.log)).toBe(hashOf(match.log));
    },
  );

  test.each(SCRIPTS)("express with the script %s on Kenya's and the United States' seats", (script) => {
    const holder = { type: "script", script } as const;
    const setup = setupOf({
      scenario: "express",
      seed: `script/${script}`,
      seats: { KEN: holder, USA: holder },
    });
    expect(playOn(opened(setup, scenarioOf("express"))).world.beat).toBe("over");
  });
});

describe("MODEL §3.11: a home-table state in a bot's hands deposits on average as fast as its hazard says", () => {
  /**
   * The mean month of deposit (the horizon if a state never deposits) and the proportion of states that deposit, each
   * with home tables and without.
   */
  function compared(id: ScenarioId, seeds: number): { months: [number, number]; shares: [number, number] } {
    const months: [number, number] = [0, 0];
    const shares: [number, number] = [0, 0];
    let count = 0;
    for (let k = 0; k < seeds; k++) {
      const setup = setupOf({ scenario: id, seed: `pace/${k}` });
      const world = playOn(opened(setup, scenarioOf(id)), undefined, (now) => now.beat === "season").world;
      if (world.beat !== "season") continue;
      const horizon = world.scenario.seasons * world.scenario.seasonMonths;
      const ends = [world, withSecrets(world, { homes: [] })].map(
        (from) => playOn(from).world.treaty.deposited,
      );
      for (const { country } of world.secrets.homes) {
        count++;
        ends.forEach((deposited, k2) => {
          const month = deposited[country] ?? -1;
          months[k2 === 0 ? 0 : 1] += month < 0 ? horizon : month;
          shares[k2 === 0 ? 0 : 1] += month < 0 ? 0 : 1;
        });
      }
    }
    return {
      months: [months[0] / count, months[1] / count],
      shares: [shares[0] / count, shares[1] / count],
    };
  }

  test.each(["lesson", "express", "standard"] as const)(
    "%s, 80 seeds: within four months and five points",
    (id) => {
      const { months, shares } = compared(id, 80);
      expect(Math.abs(months[0] - months[1])).toBeLessThan(4);
      expect(Math.abs(shares[0] - shares[1])).toBeLessThan(0.05);
    },
  );
});
