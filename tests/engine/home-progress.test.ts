import { describe, expect, test } from "vitest";
import { seedWordsOf } from "../../src/engine/exact/rng.ts";
import { forecast } from "../../src/engine/forecasts/forecast.ts";
import { gambleChance, pointsOf, supportOf } from "../../src/engine/model/home.ts";
import { CONSULTED_FLOOR, consulting, homeChance, MOST_CHANCE } from "../../src/engine/model/home-chance.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { CallVote, Command } from "../../src/engine/state/command.ts";
import { CARDS, type Climate } from "../../src/engine/state/scenario.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals, tableOf, withTable } from "../support/capitals.ts";
import { given } from "../support/given.ts";
import { withSecrets } from "../support/play.ts";

const FIFTEEN_POINTS = 9_830;
const LAW: Command = { type: "implementLaw" };
const HEARING: Command = { type: "holdHearing", card: "courts" };

/** Capitals in a season where people play, with an event that makes an unprepared attempt hopeless (−300) or sure. */
function room(urgency: number, climate: Climate = "contested"): World {
  const effect = { urgency, trust: 0, rights: 0, capacity: 0 };
  const happening = { event: "", country: -1, group: -1, effect, until: 999, answered: true };
  const world = withTable(capitals({ threshold: 40 }), 0, { moods: [1, 1, 0, 1, 1] });
  return { ...world, climate, happenings: [happening] };
}

const hopeless = room(-300);

describe("MODEL §3.11: a failed attempt leaves progress", () => {
  const tried = given(hopeless).close({ CAN: [LAW] }).world;

  test("given a law that failed, then its next attempt has fifteen points more", () => {
    const chance = homeChance(hopeless, tableOf(hopeless, 0), "law");
    expect(tableOf(tried, 0).law).toBe(false);
    expect(homeChance(tried, tableOf(tried, 0), "law")).toBe(chance + FIFTEEN_POINTS);
  });

  test("and no other target has", () => {
    const home = tableOf(tried, 0);
    for (const card of CARDS) expect(homeChance(tried, home, card)).toBeLessThan(FIFTEEN_POINTS);
  });

  test("given hearings that fail again and again, then the chance rises by fifteen points each time, to the most", () => {
    let world = hopeless;
    const chances: number[] = [];
    for (let k = 0; k < 40; k++) {
      const words = seedWordsOf(`progress/${k}`);
      world = given(withSecrets({ ...hopeless, secrets: world.secrets }, { words })).close({
        CAN: [HEARING],
      }).world;
      if ((tableOf(world, 0).moods[2] ?? 0) > 0) break;
      chances.push(homeChance(hopeless, tableOf(world, 0), "courts"));
    }
    expect(chances.length).toBeGreaterThan(0);
    const first = homeChance(hopeless, tableOf(hopeless, 0), "courts");
    expect(chances).toEqual(chances.map((_, k) => Math.min(MOST_CHANCE, first + (k + 1) * FIFTEEN_POINTS)));
  });

  test("given progress on a card, when a hearing succeeds, then it is used up", () => {
    const sure = withTable(room(300), 0, { progress: [0, 0, 0, 30_000, 0, 0] });
    const after = tableOf(given(sure).close({ CAN: [HEARING] }).world, 0);
    expect(after.moods).toEqual([1, 1, 1, 1, 1]);
    expect(after.progress).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("given a consultation, then its chance lasts until the attempt succeeds, whatever is consulted on next", () => {
    const asked = given(hopeless).close({ CAN: [{ type: "consultAtHome", card: "law" }] }).world;
    const twice = given({ ...hopeless, secrets: asked.secrets }).close({
      CAN: [{ type: "consultAtHome", card: "courts" }],
    }).world;
    const home = tableOf(twice, 0);
    expect(home.consulted).toBe("courts");
    expect(homeChance(hopeless, home, "law")).toBe(CONSULTED_FLOOR);
    expect(homeChance(hopeless, home, "courts")).toBe(CONSULTED_FLOOR);
  });

  test("in a research climate a failed attempt leaves nothing", () => {
    const after = given(room(-300, "measured")).close({ CAN: [LAW] }).world;
    expect(tableOf(after, 0).progress).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe("a forecast of the vote at home counts the acts sealed before it", () => {
  const GAMBLE: CallVote = { type: "callVote", gamble: true };
  const chanceOf = (world: World, vote: CallVote, ...sealed: Command[]): number => {
    const own = seen(withSecrets(world, { sealed: { CAN: sealed } }), 0);
    return forecast(own, vote)?.low ?? Number.NaN;
  };
  const ready = { law: true, moods: [2, 2, 2, 2, 2], line: 60 } as const;
  /** Five points short, and the courts' mood is worth more than that. */
  const short = withTable(room(300), 0, { ...ready, moods: [2, 2, 1, 2, 2] });
  const near = withTable(short, 0, { line: supportOf(tableOf(short, 0)) + 5 });

  test("given a reservation that brings enough support, then even a gamble counts it", () => {
    const home = tableOf(near, 0);
    expect(chanceOf(near, GAMBLE)).toBe(Math.trunc((gambleChance(home) * 1000) / 65_536));
    expect(chanceOf(near, GAMBLE, { type: "enterReservation", card: "courts" })).toBeGreaterThan(
      chanceOf(near, GAMBLE),
    );
  });

  test("given a hearing that may bring enough, then a vote when it is safe has the chance of the hearing", () => {
    expect(chanceOf(near, { type: "callVote", gamble: false })).toBe(0);
    const hearing = homeChance(near, tableOf(near, 0), "courts");
    expect(chanceOf(near, { type: "callVote", gamble: false }, HEARING)).toBe(
      Math.trunc((hearing * 1000) / 65_536),
    );
  });

  test("given a law that may fail in the same season, then the vote has at most its chance", () => {
    const open = withTable(room(-300), 0, { ...ready, law: false });
    const asked: Command = { type: "consultAtHome", card: "law" };
    expect(chanceOf(open, { type: "callVote", gamble: false })).toBe(0);
    expect(chanceOf(open, { type: "callVote", gamble: false }, asked, LAW)).toBe(399);
  });
});

describe("MODEL §3.11: the support is the sum of the cards", () => {
  test("given any table, then each card has whole points and their sum is the support", () => {
    const world = room(0);
    for (const own of world.secrets.homes) {
      const home = consulting(world, own, "courts");
      const points = CARDS.map((_, card) => pointsOf(home, card));
      expect(points.every(Number.isInteger)).toBe(true);
      expect(points.reduce((sum, one) => sum + one, 0)).toBe(supportOf(home));
    }
  });
});
