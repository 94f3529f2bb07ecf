/** Removing a mechanism changes nothing else in the game, and its effect is counted correctly. */
import { expect, test } from "vitest";
import { canonical } from "../../src/engine/model/canonical.ts";
import { START_TRUST } from "../../src/engine/model/costs.ts";
import { indexOf } from "../../src/engine/state/seat.ts";
import { scenarioOf } from "../../src/lab/matches/library.ts";
import { ablationOf, compareRooms } from "../../src/research/tournament/ablation-figures.ts";
import { MEASURES, playRooms, playSeat, type RoomOutcome } from "../../src/research/tournament/ablations.ts";
import { playDuel } from "../../src/research/tournament/duel.ts";
import { type Lack, MECHANISMS, playWithout } from "../../src/research/tournament/without.ts";
import { TEST_VERSION } from "../support/by-hand.ts";
import { setupOf } from "../support/scenario.ts";

const TABLE = { scenario: "express", climate: "measured", audience: "adult", seed: "without/1" } as const;
const setup = setupOf({ scenario: "express", seed: "without/1/0" });
const whole = scenarioOf("express", "adult");
const everyone = (mechanism: Lack["mechanism"]): Lack => ({ mechanism, of: "all" });

test("with nothing removed a trial is a duel of the tournament (seeds without/1/0 and without/1/1)", () => {
  const policy = { type: "bot", level: 2 } as const;
  const trial = { table: TABLE, seat: "KEN", policy, games: 2, lack: null };
  expect(playSeat(trial)).toEqual(
    playDuel(TEST_VERSION, { table: TABLE, level: 2, seat: "KEN", policy, games: 2 }),
  );
});

test("a room without packages, bridges or speeches has none of them, and keeps the others", () => {
  const used = (mechanism: Lack["mechanism"] | null) => {
    const { end } = playWithout(setup, mechanism === null ? null : everyone(mechanism));
    return {
      packages: end.secrets.offers.length,
      bridges: end.draft.authors.length,
      speeches: end.used.reduce((sum, times) => sum + times, 0),
    };
  };
  const full = used(null);
  for (const count of Object.values(full)) expect(count).toBeGreaterThan(0);
  for (const missing of ["packages", "bridges", "speeches"] as const) {
    for (const [mechanism, count] of Object.entries(used(missing))) {
      if (mechanism === missing) expect(count, missing).toBe(0);
      else expect(count, `${mechanism} without ${missing}`).toBeGreaterThan(0);
    }
  }
});

test("one seat without packages makes no offer; the others still make theirs", () => {
  const country = indexOf(whole, "USA");
  const { end } = playWithout(setup, { mechanism: "packages", of: country });
  expect(end.secrets.offers.some(({ from }) => from === country)).toBe(false);
  expect(end.secrets.offers.length).toBeGreaterThan(0);
});

test("without caucuses the states are the same, each in its own caucus, and at home again afterwards", () => {
  const full = playWithout(setup, null);
  const { opening, end } = playWithout(setup, everyone("caucuses"));
  expect(opening.secrets).toEqual(full.opening.secrets);
  expect(canonical(opening.scenario).caucusSize).toEqual(whole.countries.map(() => 1));
  expect(canonical(opening.scenario).wishes).toEqual(canonical(whole).wishes);
  expect(end.scenario).toBe(whole);
  const one = playWithout(setup, { mechanism: "caucuses", of: indexOf(whole, "KEN") }).opening.scenario;
  expect(one.countries.filter(({ caucus, iso3 }) => caucus === iso3).map(({ iso3 }) => iso3)).toEqual([
    "KEN",
  ]);
});

test("without reputation nobody's trust lasts longer than the beat it changed in", () => {
  const spread = (lack: Lack | null): number =>
    Math.max(...playWithout(setup, lack).end.trust.map((trust) => Math.abs(trust - START_TRUST)));
  expect(spread(null)).toBeGreaterThan(0);
  expect(spread(everyone("reputation"))).toBeLessThan(spread(null));
});

/** A room with the same value for every measure. */
function roomOf(value: number, text: readonly number[]): RoomOutcome {
  const figures = Object.fromEntries(MEASURES.map((measure) => [measure, value])) as RoomOutcome["figures"];
  return { text, figures };
}

test("rooms are compared seed by seed: half of two articles changed, ten more of everything", () => {
  const full = [roomOf(0, [1, 2]), roomOf(5, [0, 0])];
  const { games, changes, texts } = compareRooms(full, [roomOf(10, [1, 3]), roomOf(15, [1, 0])]);
  expect(games).toBe(2);
  expect(texts).toEqual({ value: 0.5, low: 0.5, high: 0.5 });
  for (const { full: mean, difference } of changes) {
    expect(mean).toBe(2.5);
    expect(difference).toEqual({ value: 10, low: 10, high: 10 });
  }
});

test("a mechanism without effect counts for nothing; one that the seat, the room or the breaker notices is named", () => {
  const score = (mandate: number) => ({ mandate, trust: 600, world: 500 });
  const same = [score(600), score(500)];
  const room = [roomOf(1, [0, 0]), roomOf(1, [0, 0])];
  const trials = {
    mechanism: "reputation",
    level: 2,
    seats: [{ seat: "KEN", full: same, without: same }],
    rooms: { full: room, without: room },
    breakers: null,
  } as const;
  expect(ablationOf(trials).earnsBy).toEqual([]);
  const worse = [{ seat: "KEN", full: same, without: [score(400), score(300)] }];
  expect(ablationOf({ ...trials, seats: worse }).earnsBy).toEqual(["seat"]);
  const other = { full: room, without: [roomOf(1, [0, 1]), roomOf(1, [0, 1])] };
  expect(ablationOf({ ...trials, rooms: other }).earnsBy).toEqual(["texts"]);
  const pairing = (upper: number, lower: number) => [
    { seat: "KEN", upper: [score(upper)], lower: [score(lower)] },
  ];
  const breakers = { remembered: pairing(700, 400), forgotten: pairing(500, 500) };
  expect(ablationOf({ ...trials, breakers }).earnsBy).toEqual(["deterrence"]);
});

test("splitting rooms into ranges gives the same games (seeds without/1/0 to without/1/2)", () => {
  const plan = {
    table: { ...TABLE, scenario: "lesson" },
    seats: ["KEN", "BRA"],
    level: 2,
    lack: null,
  } as const;
  const whole = playRooms({ ...plan, range: [0, 3] });
  expect([...playRooms({ ...plan, range: [0, 1] }), ...playRooms({ ...plan, range: [1, 3] })]).toEqual(whole);
  expect(MECHANISMS).toHaveLength(6);
});
