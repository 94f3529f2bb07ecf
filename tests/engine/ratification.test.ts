import { describe, expect, test } from "vitest";
import { FINAL_STRETCH, MONTHS_TO_FORCE } from "../../src/engine/model/costs.ts";
import { SIGNING } from "../../src/engine/model/signing.ts";
import { stepLength } from "../../src/engine/rules/ratification.ts";
import type { Command } from "../../src/engine/state/command.ts";
import { horizonOf, type World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { given } from "../support/given.ts";
import { only, opened, playOn, withSecrets, withTreaty } from "../support/play.ts";
import { countryOf, scenarioOf, setupOf } from "../support/scenario.ts";

const DEPOSIT: Command[] = [{ type: "deposit" }];

describe("deposits", () => {
  test("a person who has won at home deposits at once; for others the act has no effect", () => {
    const after = given(capitals({ won: [0], threshold: 40 }))
      .when("CAN", { type: "deposit" })
      .when("EGY", { type: "deposit" });
    after.close().then([{ type: "monthsPassed", from: 0, to: 12, deposits: [[0, 0]] }]);
  });

  test("holding an instrument back costs nothing and has no time limit", () => {
    const after = given(capitals({ won: [0], threshold: 40 })).close().world;
    expect(after.treaty.deposited[0]).toBe(-1);
    given(after)
      .when("CAN", { type: "deposit" })
      .close()
      .then([{ type: "monthsPassed", deposits: [[12, 0]] }]);
  });

  test("a home-table state in a bot's hands deposits in a month of the season drawn by chance", () => {
    const world = capitals({ won: [1], persons: [], threshold: 40 });
    const [passed] = only(given(world).close({ EGY: DEPOSIT }).events, "monthsPassed");
    expect(passed?.deposits).toHaveLength(1);
    const [month, country] = passed?.deposits[0] ?? [-1, -1];
    expect(country).toBe(1);
    expect(month).toBeGreaterThanOrEqual(0);
    expect(month).toBeLessThan(12);
  });

  test("VCLT art. 15: accession without a signature counts like ratification", () => {
    const after = given(capitals({ won: [0], threshold: 40 }))
      .when("CAN", { type: "deposit" })
      .close().world;
    expect(after.treaty.signed[0]).toBe(-1);
    expect(after.treaty.deposited[0]).toBe(0);
  });
});

describe("Convention art. 65: in force ninety days after the N-th instrument", () => {
  test("three months after the month of the N-th, which is named", () => {
    const after = given(capitals({ won: [0, 1, 2], threshold: 3 }))
      .close({ CAN: DEPOSIT, EGY: DEPOSIT, JAM: DEPOSIT })
      .then([
        { type: "monthsPassed", from: 0, to: 1 },
        { type: "thresholdReached", month: 0, inForce: 3 },
      ]);
    expect(MONTHS_TO_FORCE).toBe(3);
    expect([after.world.treaty.reached, after.world.treaty.inForce]).toEqual([0, 3]);
    const [passed] = only(after.events, "monthsPassed");
    expect(only(after.events, "thresholdReached")[0]?.country).toBe(passed?.deposits[2]?.[1]);
  });

  test("in one month a person's instrument that was held back comes first, and the others by lot", () => {
    const won = [0, 1, 2, 3];
    const due = { CAN: DEPOSIT, EGY: DEPOSIT, JAM: DEPOSIT, KEN: DEPOSIT };
    const orders = Array.from({ length: 20 }, (_, game) => {
      const world = capitals({ won, persons: ["JAM"], threshold: 4, monthsAhead: 1, seed: `lot/${game}` });
      const [passed] = only(given(world).close(due).events, "monthsPassed");
      return passed?.deposits.map(([, country]) => country) ?? [];
    });
    expect(new Set(orders.map(([first]) => first))).toEqual(new Set([2]));
    expect(new Set(orders.map((order) => order.join())).size).toBeGreaterThan(1);
  });

  test("one instrument fewer is not enough", () => {
    given(capitals({ won: [0, 1], threshold: 3 }))
      .close({ CAN: DEPOSIT, EGY: DEPOSIT })
      .without("thresholdReached");
  });

  test("it is reached once: later instruments change nothing", () => {
    const reached = given(capitals({ won: [0, 1, 2, 3], threshold: 3 })).close({
      CAN: DEPOSIT,
      EGY: DEPOSIT,
      JAM: DEPOSIT,
    }).world;
    const later = given(reached).close({ KEN: DEPOSIT }).without("thresholdReached").world;
    expect([later.treaty.reached, later.treaty.inForce]).toEqual([0, 3]);
    expect(later.treaty.deposited[3]).toBe(1);
  });

  test("the EU's own consent is not an instrument: its month adds nobody to the parties", () => {
    let after = capitals({ threshold: 1 });
    const seen = Array.from({ length: 40 }, (_, game) => {
      const world = withSecrets(after, { words: [game, 2, 3, 4] });
      return given(world).close().without("thresholdReached").world.treaty.euConsent;
    });
    expect(new Set(seen)).toEqual(new Set([-1, 5]));
    while (after.month < 36) after = given(after).close().without("thresholdReached").world;
    expect(after.treaty.reached).toBe(-1);
  });
});

describe("the clock", () => {
  const parties = (count: number, threshold: number): World =>
    withTreaty(capitals({ threshold }), { deposited: [0, 1, 2, 3, 4].map((i) => (i < count ? 0 : -1)) });

  test("a season lasts to its end", () => {
    const world = parties(0, 40);
    expect([0, 5, 11, 12, 30].map((month) => stepLength(world, month))).toEqual([12, 7, 1, 12, 6]);
    expect(horizonOf(world)).toBe(36);
  });

  test("at N − 5 it turns monthly, and back to seasons when N is reached", () => {
    expect(FINAL_STRETCH).toBe(5);
    expect(stepLength(parties(1, 7), 0)).toBe(12);
    expect(stepLength(parties(2, 7), 0)).toBe(1);
    expect(stepLength(parties(4, 5), 0)).toBe(1);
    expect(stepLength(parties(5, 5), 0)).toBe(12);
  });

  test("a season ends early in the month that brings the final stretch", () => {
    given(capitals({ won: [0, 1], threshold: 7 }))
      .close({ CAN: DEPOSIT, EGY: DEPOSIT })
      .then([
        { type: "monthsPassed", from: 0, to: 1 },
        { type: "beatOpened", beat: "season", month: 1, monthsAhead: 1 },
      ]);
  });

  test("months run without a gap to the horizon, in every scenario", () => {
    for (const id of ["lesson", "standard", "full"] as const) {
      const { log, world } = playOn(opened(setupOf({ scenario: id, seed: `clock/${id}` }), scenarioOf(id)));
      const passed = only(log, "monthsPassed");
      expect(passed.map((event) => event.from)).toEqual([0, ...passed.slice(0, -1).map((event) => event.to)]);
      if (world.treaty.outcome?.how !== "failed") {
        expect(passed.at(-1)?.to).toBe(world.scenario.seasons * world.scenario.seasonMonths);
      }
    }
  });
});

describe("art. 64: open for signature", () => {
  test("for 24 months after the opening; then there is only accession", () => {
    expect(SIGNING.laterMonths).toBe(24);
    const third = capitals({ month: 25, monthsAhead: 11 });
    given(third).when("CAN", { type: "sign", declaration: "none" }).then("wrongPhase");
    given(third)
      .close({ CAN: [{ type: "sign", declaration: "none" }] })
      .then([{ type: "monthsPassed", signatures: [] }]);
    given(capitals({ month: 24, monthsAhead: 12 }))
      .close({ CAN: [{ type: "sign", declaration: "none" }] })
      .then([{ type: "monthsPassed", signatures: [[24, 0]] }]);
  });

  test("a person can sign late, in the season that it says so, and never by chance", () => {
    const silent = given(capitals()).close().world;
    expect(silent.treaty.signed).toEqual([-1, -1, -1, -1, -1]);
    const after = given(silent).close({ KEN: [{ type: "sign", declaration: "none" }] }).world;
    expect(after.treaty.signed).toEqual([-1, -1, -1, 12, -1]);
  });

  test("nobody signs after 24 months, after depositing, or twice", () => {
    for (const id of ["standard", "full"] as const) {
      const { log } = playOn(opened(setupOf({ scenario: id, seed: `late/${id}` }), scenarioOf(id)));
      const late = only(log, "monthsPassed").flatMap((event) => event.signatures);
      expect(late.length).toBeGreaterThan(0);
      expect(late.every(([month]) => month > 0 && month <= 24)).toBe(true);
      const [opening] = only(log, "signaturesOpened");
      const countries = late.map(([, i]) => i);
      expect(new Set(countries).size).toBe(countries.length);
      expect(countries.some((i) => opening?.signed[i] === 1)).toBe(false);
      const deposits = only(log, "monthsPassed").flatMap((event) => event.deposits);
      for (const [month, i] of late) {
        expect(deposits.some(([when, who]) => who === i && when < month)).toBe(false);
      }
    }
  });
});

describe("hazard in effect", () => {
  test("nobody at a home table rolls, and everybody else does", () => {
    const world = withSecrets(capitals({ tables: [0], persons: [], threshold: 40 }), { pace: 9000 });
    const [passed] = only(given(world).close().events, "monthsPassed");
    const countries = passed?.deposits.map(([, i]) => i) ?? [];
    expect(countries).not.toContain(0);
    expect(countries.length).toBe(4);
  });

  test("with a higher pace the same luck brings each instrument no later", () => {
    const scenario = scenarioOf("lesson");
    const base = playOn(
      opened(setupOf({ seed: "pace" }), scenario),
      undefined,
      (world) => world.beat === "season",
    ).world;
    const monthsOf = (pace: number): number[] => {
      const world = withSecrets(withTreaty(base, { threshold: 190 }), { pace });
      return [...given(world).close().close().close().world.treaty.deposited];
    };
    const slow = monthsOf(0);
    const fast = monthsOf(500);
    slow.forEach((month, i) => {
      if (base.secrets.homes.some((home) => home.country === i) || month < 0) return;
      expect(fast[i]).toBeGreaterThanOrEqual(0);
      expect(fast[i]).toBeLessThanOrEqual(month);
    });
    expect(countryOf(scenario, "KEN")).toBeGreaterThan(0);
  });
});
