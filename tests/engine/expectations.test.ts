import { describe, expect, test } from "vitest";
import { evolve } from "../../src/engine/events/evolve.ts";
import { explainDeposit, explainStand, explainVote } from "../../src/engine/forecasts/explain.ts";
import { forecast } from "../../src/engine/forecasts/forecast.ts";
import { options } from "../../src/engine/options/options.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import { WATCH_LIMIT, watchList } from "../../src/engine/seats/watch.ts";
import type { Command } from "../../src/engine/state/command.ts";
import { REASONS } from "../../src/engine/state/forecast.ts";
import { size, type World } from "../../src/engine/state/world.ts";
import { dice } from "../../src/tools/fuzz/random-commands.ts";
import { oneOfEach } from "../support/arbitrary.ts";
import { opened, playOn, seenBy } from "../support/play.ts";
import { countryOf, PERSON, scenarioOf, setupOf } from "../support/scenario.ts";
import { withEverythingElseSecret } from "../support/secrets.ts";

const scenario = scenarioOf("express");
const setup = setupOf({ scenario: "express", seed: "expect", seats: { KEN: PERSON } });
const kenya = countryOf(scenario, "KEN");
const { beats, world: end } = playOn(opened(setup, scenario));
const worlds: readonly World[] = [...beats.map((beat) => beat.world), end];

/** Three commands of every kind on offer to Kenya. */
function commands(world: World, seed: string): Command[] {
  const roll = dice(seed);
  return [1, 2, 3].flatMap(() => oneOfEach(options(seen(world, kenya)), world, roll));
}

describe("what can be expected of a command", () => {
  test("is the same whatever the secrets of all others, as it uses only what Kenya can know (seed: expect)", () => {
    for (const world of worlds) {
      const other = withEverythingElseSecret(world, kenya, "expect");
      const samePace: World = { ...other, secrets: { ...other.secrets, pace: world.secrets.pace } };
      for (const command of commands(world, "expect")) {
        expect(forecast(seenBy(samePace, "KEN"), command)).toEqual(forecast(seenBy(world, "KEN"), command));
      }
    }
  });

  test("is a range of whole numbers, in thousandths if it is a chance, with known reasons", () => {
    let made = 0;
    for (const world of worlds) {
      for (const command of commands(world, "range")) {
        const range = forecast(seenBy(world, "KEN"), command);
        if (range === null) continue;
        made++;
        expect(Number.isInteger(range.low) && Number.isInteger(range.high)).toBe(true);
        expect(range.low).toBeLessThanOrEqual(range.high);
        expect(range.low).toBeGreaterThanOrEqual(0);
        if (range.of === "chance") expect(range.high).toBeLessThanOrEqual(1000);
        for (const reason of range.reasons) {
          expect(REASONS).toContain(reason.code);
          expect(Number.isInteger(reason.value)).toBe(true);
        }
      }
    }
    expect(made).toBeGreaterThan(50);
  });

  test("seats without a country expect nothing", () => {
    expect(forecast(seen(end, -1), { type: "castVote", vote: "yes" })).toBeNull();
  });
});

describe("how many vote in favour", () => {
  /**
   * The forecast and the actual number of yes votes, for every vote on the whole text and on an amendment (seeds
   * votes/0 to votes/19).
   */
  const counts = Array.from({ length: 20 }, (_, k) => {
    const { world, log } = playOn(opened(setupOf({ scenario: "express", seed: `votes/${k}` }), scenario));
    let now = opened(setupOf({ scenario: "express", seed: `votes/${k}` }), scenario);
    return log.flatMap((event) => {
      const before = now;
      now = evolve(now, event);
      if (event.type === "amendmentVoted") {
        const { article, alternative, by } = event.amendment;
        const command: Command = { type: "proposeAmendment", article, alternative };
        return [{ of: "amendment", range: forecast(seen(before, by), command), yes: event.ballot.tally.yes }];
      }
      const ballot = event.type === "packageTested" ? world.treaty.outcome?.ballot : null;
      if (ballot == null) return [];
      const range = forecast(seenBy(now, "KEN"), { type: "castVote", vote: "yes" });
      return [{ of: "text", range, yes: ballot.tally.yes }];
    });
  }).flat();
  const inside = (of: string): boolean[] =>
    counts
      .filter((count) => count.of === of)
      .map(({ range, yes }) => range !== null && range.low <= yes && yes <= range.high);

  test("on the whole text the range is right nine times in ten, and counts abstentions and absences", () => {
    const held = inside("text");
    expect(held.length).toBeGreaterThan(5);
    expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(0.9 * held.length);
  });

  test("also in a tense room: its climate is announced to all (seeds votes/0 to votes/7)", () => {
    const held = Array.from({ length: 8 }, (_, k) => {
      const tense = setupOf({ scenario: "standard", seed: `votes/${k}`, climate: "tense" });
      const { beats, world } = playOn(opened(tense, scenarioOf("standard")));
      const before = beats.find((beat) => beat.world.beat === "vote")?.world;
      const yes = world.treaty.outcome?.ballot?.tally.yes;
      if (before === undefined || yes === undefined) return [];
      const range = forecast(seenBy(before, "KEN"), { type: "castVote", vote: "yes" });
      return [range !== null && range.low <= yes && yes <= range.high];
    }).flat();
    expect(held.length).toBeGreaterThan(4);
    expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(0.8 * held.length);
  });

  test("on an amendment it is right at least half the time, because only public facts about 193 states are known", () => {
    const held = inside("amendment");
    expect(held.length).toBeGreaterThan(3);
    expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(0.5 * held.length);
  });
});

describe("which states block an article", () => {
  /** The forecast and the actual number of blocks, for every article tested (seeds blocks/0 to blocks/11). */
  const counts = Array.from({ length: 12 }, (_, k) => {
    const { log } = playOn(opened(setupOf({ scenario: "express", seed: `blocks/${k}` }), scenario));
    let now = opened(setupOf({ scenario: "express", seed: `blocks/${k}` }), scenario);
    return log.flatMap((event) => {
      const before = now;
      now = evolve(now, event);
      if (event.type !== "standsTaken") return [];
      const { article, blockers } = event;
      const others = blockers.filter((i) => i !== kenya).length;
      const command: Command = { type: "takeStand", article, stand: "join", breaking: false };
      return [{ range: forecast(seenBy(before, "KEN"), command), others }];
    });
  }).flat();

  test("the range is right four times in five", () => {
    const held = counts.filter(
      ({ range, others }) => range !== null && range.low <= others && others <= range.high,
    );
    expect(counts.length).toBeGreaterThan(40);
    expect(held.length).toBeGreaterThanOrEqual(0.8 * counts.length);
  });

  test("if it says that nobody blocks, hardly anybody ever does", () => {
    const quiet = counts.filter(({ range }) => range?.high === 0);
    expect(quiet.length).toBeGreaterThan(10);
    expect(quiet.filter(({ others }) => others > 0).length).toBeLessThanOrEqual(0.05 * quiet.length);
  });
});

describe("why it happened", () => {
  test("is explained by public facts, whatever the secrets of any seat", () => {
    for (const world of worlds.filter((now) => now.phase !== "over")) {
      const other = withEverythingElseSecret(world, -1, "explain");
      for (const i of [0, 40, kenya, 192]) {
        expect(explainVote(other, i)).toEqual(explainVote(world, i));
        expect(explainDeposit(other, i)).toEqual(explainDeposit(world, i));
        for (const article of world.draft.floor) {
          expect(explainStand(other, article, i)).toEqual(explainStand(world, article, i));
        }
      }
    }
  });

  test("a sourced position is marked sourced, all others modelled", () => {
    const hr62 = scenario.articles.findIndex((article) => article.id === "hr62");
    const canada = countryOf(scenario, "CAN");
    const fiji = countryOf(scenario, "FJI");
    const world = worlds[3] as World;
    expect(explainStand(world, hr62, canada)[0]?.mark).toBe("sourced");
    expect(explainStand(world, hr62, fiji)[0]?.mark).toBe("modelled");
  });

  test("luck is named if the public picture expected otherwise", () => {
    const stood = beats.filter((beat) => beat.world.beat === "close").map((beat) => beat.world);
    const codes = stood.flatMap((world) =>
      world.draft.floor.flatMap((article) =>
        explainStand(world, article, kenya).map((reason) => reason.code),
      ),
    );
    for (const code of codes) expect(REASONS).toContain(code);
  });
});

describe("the watch list", () => {
  test("names at most twelve others, each once, from public facts and the seat's own promises", () => {
    expect(WATCH_LIMIT).toBe(12);
    for (const world of worlds) {
      for (const seat of [kenya, 0, 100]) {
        const list = watchList(world, seat);
        const countries = list.map((item) => item.country);
        expect(list.length).toBeLessThanOrEqual(12);
        expect(new Set(countries).size).toBe(countries.length);
        expect(countries).not.toContain(seat);
        expect(countries.every((i) => i >= 0 && i < size(world))).toBe(true);
        expect(watchList(withEverythingElseSecret(world, seat, "watch"), seat)).toEqual(list);
      }
    }
  });
});
