import { describe, expect, test } from "vitest";
import { caucusMeans, isLastReading } from "../../src/engine/model/agenda.ts";
import { openFloor } from "../../src/engine/rules/floor.ts";
import { size, type World } from "../../src/engine/state/world.ts";
import { given } from "../support/given.ts";
import { only, opened, put, withDraft } from "../support/play.ts";
import { fiveCountries, scenarioOf, setupOf } from "../support/scenario.ts";

const start = opened(setupOf(), fiveCountries());

function floorAfter(world: World): readonly number[] {
  return only(openFloor(world), "floorOpened")[0]?.floor ?? [];
}

/** The world with these wishes of the five countries declared on an article. */
function declaring(world: World, article: number, ...wishes: readonly number[]): World {
  const n = size(world);
  return {
    ...world,
    declared: put(world.declared, Object.fromEntries(wishes.map((w, i) => [article * n + i, w]))),
  };
}

function textsOn(world: World, article: number): readonly number[] {
  const bare = withDraft({ ...world, round: 0 }, { floor: [], texts: world.draft.texts.map(() => []) });
  return only(openFloor(bare), "floorOpened")[0]?.texts[article] ?? [];
}

describe("the chair puts the next three open articles on the floor, in cyclic order", () => {
  test("three of four, then the fourth and the first two", () => {
    expect(start.draft.floor).toEqual([0, 1, 2]);
    expect(floorAfter(start)).toEqual([3, 0, 1]);
    expect(floorAfter(withDraft(start, { floor: [3, 0, 1] }))).toEqual([2, 3, 0]);
  });

  test("an agreed article does not come back", () => {
    expect(floorAfter(withDraft(start, { agreed: [-1, 2, -1, -1] }))).toEqual([3, 0, 2]);
    expect(floorAfter(withDraft(start, { agreed: [1, 2, -1, -1] }))).toEqual([3, 2]);
  });

  test("every article comes to the floor before any comes twice as often, in every scenario", () => {
    for (const id of ["standard", "full", "validation16"] as const) {
      let world = opened(setupOf({ scenario: id }), scenarioOf(id));
      while (world.round < world.scenario.rounds - 1) {
        world = given({ ...world, beat: "close", soundings: world.soundings.map(() => null) }).close().world;
        const { readings } = world.draft;
        expect(Math.max(...readings) - Math.min(...readings)).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe("the last round is the package", () => {
  const closing = (round: number, agreed: readonly number[]): World => ({
    ...withDraft(start, { agreed, chair: [1, 2, 0, 1] }),
    soundings: start.soundings.map(() => null),
    round,
    beat: "close",
  });

  test("round T puts all open articles on the floor for the last sounding", () => {
    given(closing(3, [-1, 2, -1, -1]))
      .close()
      .then([
        { type: "floorOpened", round: 4, floor: [0, 2, 3] },
        { type: "beatOpened", phase: "adoption", beat: "lastSounding", round: 4 },
      ])
      .without("packagePut");
  });

  test("it comes earlier if nothing is left to negotiate, and needs no last sounding", () => {
    given(closing(1, [1, 2, 0, 1]))
      .close()
      .then([
        { type: "floorOpened", floor: [] },
        { type: "packagePut", text: [1, 2, 0, 1] },
        { type: "beatOpened", phase: "adoption", beat: "amend", round: 2 },
      ]);
  });

  test("in a brief match the package is decided at once: no last sounding, no amendments", () => {
    const brief = closing(3, [-1, 2, -1, -1]);
    given({ ...brief, scenario: { ...brief.scenario, isBrief: true } })
      .close()
      .then([
        { type: "packagePut", text: [1, 2, 0, 1] },
        { type: "beatOpened", phase: "adoption", beat: "stand", round: 4 },
      ]);
  });

  test("the last reading is the one after which an article does not come back before the package", () => {
    // Four articles, three per round: the floors of rounds 1 to 3 are 012, 301 and 230.
    const at = (round: number, floor: number[]): boolean[] =>
      floor.map((article) => isLastReading(withDraft({ ...start, round }, { floor }), article));
    expect(at(1, [0, 1, 2])).toEqual([false, false, false]);
    expect(at(2, [3, 0, 1])).toEqual([false, false, true]);
    expect(at(3, [2, 3, 0])).toEqual([true, true, true]);
  });
});

describe("MODEL §3.6: an article opens with two texts, the lowest and the highest rounded mean of the caucuses", () => {
  test("one country per caucus: the outermost declared wishes", () => {
    expect(textsOn(declaring(start, 0, 1, 4, 2, 3, 3), 0)).toEqual([1, 4]);
  });

  test("means of several countries are rounded at the half step", () => {
    const world = opened(setupOf({ scenario: "lesson" }), scenarioOf("lesson"));
    for (const article of world.draft.floor) {
      const means = caucusMeans(world, article).map((mean) => Math.trunc((mean + 500) / 1000));
      expect(world.draft.texts[article]).toEqual([Math.min(...means), Math.max(...means)]);
    }
  });

  test("if all are equal, it is widened by one step, downwards at the end of the axis", () => {
    expect(textsOn(declaring(start, 0, 2, 2, 2, 2, 2), 0)).toEqual([2, 3]);
    expect(textsOn(declaring(start, 0, 5, 5, 5, 5, 5), 0)).toEqual([4, 5]);
    expect(textsOn(declaring(start, 0, 0, 0, 0, 0, 0), 0)).toEqual([0, 1]);
  });

  test("texts already in brackets stay as they are", () => {
    const known = withDraft(start, { floor: [2], texts: [[], [], [], [0, 1, 3]] });
    const [opening] = only(openFloor(known), "floorOpened");
    expect(opening?.floor).toEqual([3, 0, 1]);
    expect(opening?.texts[0]).toEqual([0, 1, 3]);
  });
});

describe("credit 6 at the start, +3 a round, at most 8", () => {
  test("a match opens with six and no extra in its first round", () => {
    expect(start.credit).toEqual([6, 6, 6, 6, 6]);
  });

  test("each later round adds three up to eight", () => {
    const poor = { ...start, beat: "close" as const, credit: [0, 1, 4, 6, 8] };
    expect(given(poor).close().world.credit).toEqual([3, 4, 7, 8, 8]);
  });
});
