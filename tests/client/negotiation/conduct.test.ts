import { describe, expect, test } from "vitest";
import {
  blockPrice,
  costOfWish,
  isLeavingChair,
  wasSounded,
  wishBefore,
  wordOf,
} from "../../../src/client/readings/conduct.ts";
import { holdersOf, holdsFloor, ownWeights } from "../../../src/client/readings/floor.ts";
import { optionOf } from "../../../src/client/readings/reading.ts";
import { placardsByMandate } from "../../../src/client/readings/standing.ts";
import { act, viewOf } from "../../../src/match/index.ts";
import { tableAt } from "./at-table.ts";

const sound = tableAt("sound", 1);
const deal = tableAt("deal", 2);
const own = deal.mine.country;

describe("the floor", () => {
  test("before anybody speaks nobody has it, and a speech would add to the own weight", () => {
    const { scenario, view, mine } = sound;
    const weights = ownWeights(scenario, view.world, mine.country);
    expect(weights.map(({ article }) => article)).toEqual(view.world.draft.floor);
    for (const { now, spoken, hasFloor } of weights) {
      expect(hasFloor).toBe(false);
      expect(spoken).toBeGreaterThan(now);
    }
  });

  test("who spoke is told, the weightiest first, and from public facts", () => {
    const { scenario, view } = deal;
    const all = view.world.draft.floor.flatMap((article) => holdersOf(scenario, view.world, article));
    expect(all.length).toBeGreaterThan(0);
    for (const { country } of all) expect(holdsFloor(view.world, country)).toBe(true);
    for (const article of view.world.draft.floor) {
      const shares = holdersOf(scenario, view.world, article).map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
    }
  });
});

describe("the record", () => {
  test("what was never sounded has no mark; what one said before costs to change", () => {
    expect(wasSounded(sound.view.world, sound.view.world.draft.floor[0] ?? 0)).toBe(false);
    const [article = 0] = deal.view.world.draft.floor;
    const before = deal.view.world.declared[article * deal.scenario.countries.length + own] ?? 0;
    expect(wishBefore(deal.scenario, deal.view.world, own, article)).toBe(before);
    const { scenario, view, mine } = sound;
    expect(wishBefore(scenario, view.world, mine.country, view.world.draft.floor[0] ?? 0)).toBeNull();
    expect(costOfWish(deal.view.world, own, { article, wish: before })).toBe(0);
    expect(costOfWish(deal.view.world, own, { article, wish: before + 2 })).toBe(20);
  });
});

test("a chair is about to be left empty until one placard is sealed", () => {
  expect(isLeavingChair(sound.view, {})).toBe(true);
  const laid = optionOf(sound.view.options, "layPlacards")?.articles[0];
  if (laid === undefined) throw new Error("nothing to lay");
  const acted = act(
    sound.match,
    "KEN",
    placardsByMandate(sound.mine, sound.scenario, laid.article, laid.texts),
  );
  if (!acted.ok) throw new Error("refused");
  expect(isLeavingChair(viewOf(acted.match, "KEN"), {})).toBe(false);
  expect(isLeavingChair(deal.view, {})).toBe(false);
});

test("a block costs half where its cause can be seen", () => {
  const { scenario, view } = tableAt("close", 2);
  for (const article of view.world.draft.floor) {
    const { cost, hasCause, plain, wanton } = blockPrice(scenario, view.world, own, article);
    expect(cost).toBe(hasCause ? plain : wanton);
  }
});

test("who was there when the text was adopted by consensus has said yes to it", () => {
  const { scenario, view } = tableAt("sign");
  const { saidYes, crossed, isBroken } = wordOf(scenario, view.world, own);
  const { outcome } = view.world.treaty;
  expect(saidYes).toBe(outcome?.ballot === null || outcome?.ballot.votes.charAt(own) === "0");
  expect(crossed).toEqual([]);
  expect(isBroken).toBe(saidYes);
});
