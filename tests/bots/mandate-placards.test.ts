/** Placards of named bots where people play: they serve the mandate and never contradict the declared wish. */
import { describe, expect, test } from "vitest";
import { chanceOfSeat } from "../../src/bots/chance.ts";
import { layPlacards } from "../../src/bots/placards.ts";
import { mandateWorth, prospectOf } from "../../src/bots/stakes.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Placard } from "../../src/engine/state/command.ts";
import type { World } from "../../src/engine/state/world.ts";
import { openMatch, playOut } from "../../src/match/match.ts";
import { bazaar, KEN, TECH } from "../support/bazaar.ts";
import { thinking } from "../support/mind.ts";
import { put, withDraft, withSecrets } from "../support/play.ts";
import { libraryOf, setupOf } from "../support/scenario.ts";

type Kenya = Readonly<{
  accept: readonly number[];
  weight?: number;
  texts: readonly number[];
  position?: number;
  lines?: number;
}>;

/** A contested sounding of techtransfer, where Kenya, which was named, has its one objective. By default it wants 2. */
function sounding(
  { accept, weight = 100, texts, position = 1836, lines = 0 }: Kenya,
  change: Partial<World> = {},
): World {
  const base: World = { ...bazaar(), climate: "contested", named: [KEN], beat: "sound", round: 2, ...change };
  const objectives = put(base.secrets.objectives, { [KEN]: [{ article: TECH, accept, weight }] });
  const minded = withSecrets(base, { objectives, redLines: base.secrets.redLines.map(() => 0) });
  const chair = [5, -1, -1, texts[0] ?? 0];
  const floor = withDraft(minded, { floor: [TECH], texts: [[0, 5], [], [], texts], chair });
  return thinking(floor, "KEN", "techtransfer", { position, redLines: lines, followed: 1 });
}

function laid(...room: Parameters<typeof sounding>): readonly Placard[] {
  const world = sounding(...room);
  const own = layPlacards(seen(world, KEN), chanceOfSeat(world.secrets.words, world.clock, KEN));
  return own[0]?.placards ?? [];
}

describe("what a text promises the mandate", () => {
  test("its worth and that of the other articles, less six tenths of the chance that the treaty fails", () => {
    const r = seen(sounding({ accept: [3], texts: [1, 3] }), KEN);
    // The other articles are worth 13,884. A treaty with text 1 is adopted with a chance of 450 in 1,000: ⌊36,684·670/1000⌋;
    // with text 3 of 467: ⌊113,884·681/1000⌋.
    expect([1, 3].map((text) => mandateWorth(r, TECH, text))).toEqual([22_800, 100_000]);
    expect([1, 3].map((text) => prospectOf(r, TECH, text))).toEqual([24_578, 77_555]);
  });

  test("its worth alone in the climates of research, or for a delegation that was not named", () => {
    for (const change of [{ climate: "measured" }, { named: [] }] as const) {
      const r = seen(sounding({ accept: [3], texts: [1, 3] }, change), KEN);
      expect([1, 3].map((text) => prospectOf(r, TECH, text))).toEqual([22_800, 100_000]);
    }
  });
});

describe("the placards", () => {
  test("support the text that serves the mandate best, and object to one that serves it clearly less", () => {
    expect(laid({ accept: [3], texts: [1, 3] })).toEqual([2, 0]);
    expect(laid({ accept: [1], texts: [1, 3] })).toEqual([0, 2]);
  });

  test("accept a text that promises up to 5,000 less than the best", () => {
    // Text 2 is the objective. Text 1 promises 153 + 410·weight less, text 3 406·weight less.
    const by = (weight: number): readonly Placard[] => laid({ accept: [2], weight, texts: [1, 2, 3] });
    expect([11, 12, 13].map(by)).toEqual([
      [1, 0, 1],
      [2, 0, 1],
      [2, 0, 2],
    ]);
  });

  test("accept the only text", () => {
    expect(laid({ accept: [3], texts: [3] })).toEqual([1]);
  });

  test("accept a text that serves less but is closer to the declared wish, since objecting to it would be crossed", () => {
    // The mandate accepts 0, but Kenya wants 2: text 1 is closer to 2 than text 0, and so is text 3.
    expect(laid({ accept: [0], texts: [0, 1, 3] })).toEqual([0, 1, 1]);
  });

  test("object beyond the red line, and then support no text further from the wish", () => {
    expect(laid({ accept: [3], texts: [1, 3], lines: 0b1000 })).toEqual([0, 2]);
    expect(laid({ accept: [0], texts: [0, 3], lines: 0b1000, position: 3000 })).toEqual([1, 2]);
  });

  test("follow the worth to the state itself in the climates of research, or if it was not named", () => {
    // Kenya wants 2: texts 1 and 3 are worth 808 to it, and the first of them is its favourite.
    for (const change of [{ climate: "measured" }, { named: [] }] as const)
      expect(laid({ accept: [3], texts: [1, 3] }, change)).toEqual([0, 2]);
  });
});

describe("no bot is charged for a contradiction", () => {
  const SEATS = ["BRA", "CHN", "KEN", "NZL", "USA"];
  test.each([
    ["lesson", 1],
    ["lesson", 2],
    ["lesson", 3],
    ["express", 1],
    ["express", 2],
    ["express", 3],
  ] as const)("%s, level %i, three seeds", (scenario, level) => {
    for (const seed of ["crossed/1", "crossed/2", "crossed/3"]) {
      const seats = Object.fromEntries(SEATS.map((seat) => [seat, { type: "bot" as const, level }]));
      const setup = setupOf({ scenario, climate: "contested", seed, seats });
      const match = playOut(openMatch(libraryOf(setup), setup));
      const charged = match.log.flatMap((event) =>
        (event.did?.trust ?? [])
          .filter(({ cause }) => cause === "contradicted")
          .flatMap(({ countries }) => countries),
      );
      expect(match.world.named).toHaveLength(SEATS.length);
      expect(charged.filter((country) => match.world.named.includes(country))).toEqual([]);
    }
  });
});
