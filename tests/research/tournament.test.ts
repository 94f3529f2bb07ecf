import { expect, test } from "vitest";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { openMatch } from "../../src/match/match.ts";
import { playDuel } from "../../src/research/tournament/duel.ts";
import { exploitOf } from "../../src/research/tournament/exploits.ts";
import { eloOf, rungOf } from "../../src/research/tournament/ladder.ts";
import { judge, welfareOf } from "../../src/research/tournament/welfare.ts";
import { SOLO, TEST_VERSION } from "../support/by-hand.ts";

const TABLE = { scenario: "lesson", climate: "measured", audience: "adult", seed: "duel/1" } as const;
const score = (mandate: number, trust = 600, world = 500) => ({ mandate, trust, world });

test("a duel has one score per seed, and fewer games give the same first scores (seeds duel/1/0 to duel/1/2)", () => {
  const duel = { table: TABLE, level: 2, seat: "KEN", policy: { type: "bot", level: 1 }, games: 3 } as const;
  const scores = playDuel(TEST_VERSION, duel);
  expect(scores).toHaveLength(3);
  expect(playDuel(TEST_VERSION, { ...duel, games: 2 })).toEqual(scores.slice(0, 2));
});

test("Elo: 0 for equal wins, 147 for three wins to one, finite without a loss", () => {
  expect(eloOf({ wins: 7, draws: 3, losses: 7 })).toBe(0);
  expect(eloOf({ wins: 3, draws: 0, losses: 1 })).toBeCloseTo(147, 0);
  expect(eloOf({ wins: 50, draws: 0, losses: 0 })).toBeLessThan(1000);
});

test("a rung counts pairs by seed and resamples seats", () => {
  const rung = rungOf(2, 1, [
    { seat: "KEN", upper: [score(700), score(600)], lower: [score(600), score(600)] },
    { seat: "BRA", upper: [score(500), score(800)], lower: [score(550), score(700)] },
  ]);
  expect(rung).toMatchObject({ games: 4, wins: 2, draws: 1, losses: 1 });
  expect(rung.gain.value).toBe((100 + 0 - 50 + 100) / 4);
});

test("a habit passes if it makes a tenth less on average and is better in two seats at most", () => {
  const outcome = (seat: string, mandate: number) => ({
    seat,
    habit: [score(mandate, 400, 400)],
    level2: [score(600)],
  });
  const bad = exploitOf("bad", [outcome("KEN", 500), outcome("BRA", 550)]);
  expect(bad).toMatchObject({ best: [], held: true });
  expect(bad.shares.world).toBe(0.8);
  const good = exploitOf("good", [outcome("KEN", 950), outcome("BRA", 1000), outcome("USA", 1000)]);
  expect(good).toMatchObject({ best: ["KEN", "BRA", "USA"], held: false });
});

test("welfare: the best text has a utilitarian share of 1, and no text has more (seed welfare/1)", () => {
  const setup = { ...SOLO, scenario: "lesson", seed: "welfare/1", seats: {} } as const;
  const { world, scenario } = openMatch(libraryFor(TEST_VERSION, setup), setup);
  const texts = scenario.articles.reduce<number[][]>(
    (all, { alternatives }) => all.flatMap((text) => alternatives.map((_, o) => [...text, o])),
    [[]],
  );
  const judged = texts.map((text) => judge(world, text));
  expect(Math.max(...judged.map(({ utilitarian }) => utilitarian))).toBeCloseTo(1, 12);
  for (const { utilitarian, fifthPercentile, nash, improvements } of judged) {
    expect(utilitarian).toBeGreaterThan(0);
    expect(fifthPercentile).toBeLessThanOrEqual(1);
    expect(nash).toBeGreaterThan(0);
    expect(nash).toBeLessThanOrEqual(1 + 1e-9);
    if (utilitarian > 1 - 1e-12) expect(improvements).toBe(0);
  }
  expect(welfareOf(TEST_VERSION, TABLE, 2, 2)).toHaveLength(2);
});
