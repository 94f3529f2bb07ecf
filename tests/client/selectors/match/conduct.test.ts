import { describe, expect, test } from "vitest";
import {
  contradictionCost,
  crossedCost,
  declaredBy,
  isLeavingChair,
  linesCrossed,
  saidYes,
  storyCost,
} from "../../../../src/client/selectors/match/conduct.ts";
import { optionOf } from "../../../../src/client/selectors/match/options.ts";
import { holdersOf, holdsFloor, ownWeights } from "../../../../src/client/selectors/negotiation/floor.ts";
import { placardsByMandate } from "../../../../src/client/selectors/negotiation/standing.ts";
import { isUnfaithful } from "../../../../src/engine/model/faithfulness.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { giveCommand, viewOf } from "../../../../src/match/match.ts";
import { bazaar, CAN, EGY, HR62 } from "../../../support/bazaar.ts";
import { tableAt } from "../negotiation/at-table.ts";

const sound = tableAt("sound", 1);
const deal = tableAt("deal", 2);
const own = deal.mine.country;

describe("the floor", () => {
  test("before the first speech nobody has the floor, and a speech would add to the seat's own weight", () => {
    const { view } = sound;
    const weights = ownWeights(sound.own);
    expect(weights.map(({ article }) => article)).toEqual(view.world.draft.floor);
    for (const { now, spoken, hasFloor } of weights) {
      expect(hasFloor).toBe(false);
      expect(spoken).toBeGreaterThan(now);
    }
  });

  test("the speakers are listed from public facts, the one with the most weight first", () => {
    const { view } = deal;
    const all = view.world.draft.floor.flatMap((article) => holdersOf(deal.own.world, article));
    expect(all.length).toBeGreaterThan(0);
    for (const { country } of all) expect(holdsFloor(view.world, country)).toBe(true);
    for (const article of view.world.draft.floor) {
      const shares = holdersOf(deal.own.world, article).map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
    }
  });
});

describe("the record", () => {
  test("changing an earlier statement has its price", () => {
    const [article = 0] = deal.view.world.draft.floor;
    const before = deal.view.world.declared[article * deal.scenario.countries.length + own] ?? 0;
    expect(declaredBy(deal.view.world, article, own)).toBe(before);
    const { view, mine } = sound;
    expect(declaredBy(view.world, view.world.draft.floor[0] ?? 0, mine.country)).toBeNull();
    expect(storyCost(deal.view.world, article, own, before)).toBe(0);
    expect(storyCost(deal.view.world, article, own, before + 2)).toBe(20);
  });
});

describe("a contradiction", () => {
  const room = bazaar("20111");
  const term = { article: HR62, alternative: 0 };
  const contested: World = { ...room, climate: "contested" };

  test("costs 40 trust: joining what one objected to, and standing aside from what one supported", () => {
    expect(contradictionCost(contested, CAN, term, "join")).toBe(40);
    expect(contradictionCost(contested, CAN, term, "abstain")).toBe(0);
    expect(contradictionCost(contested, EGY, term, "join")).toBe(0);
    expect(contradictionCost(contested, EGY, term, "abstain")).toBe(40);
    expect(contradictionCost(contested, EGY, term, "block")).toBe(40);
    expect(contradictionCost({ ...room, climate: "measured" }, CAN, term, "join")).toBe(0);
  });

  test("costs 40 trust in placards that object to a text closer to the declared wish; open ones do not count", () => {
    expect(crossedCost(contested, [2, 0], [0, 5], 0)).toBe(40);
    expect(crossedCost(contested, [2, 0], [0, 5], 5)).toBe(0);
    expect(crossedCost(contested, [2, null], [0, 5], 0)).toBe(0);
    expect(crossedCost({ climate: "measured" }, [2, 0], [0, 5], 0)).toBe(0);
  });
});

test("the chair counts as empty until placards are laid", () => {
  expect(isLeavingChair(sound.view)).toBe(true);
  const laid = optionOf(sound.view, "layPlacards")?.articles[0];
  if (laid === undefined) throw new Error("nothing to lay");
  const acted = giveCommand(
    sound.match,
    "KEN",
    placardsByMandate(sound.mine, sound.scenario, laid.article, laid.texts),
  );
  if (!acted.ok) throw new Error("refused");
  expect(isLeavingChair(viewOf(acted.match, "KEN"))).toBe(false);
  expect(isLeavingChair(deal.view)).toBe(false);
  const speechesAlone = sound.view.options.filter(({ type }) => type === "speak");
  expect(isLeavingChair({ ...sound.view, options: speechesAlone })).toBe(false);
});

test("no chair is empty on the last night, in another beat, or for somebody who only watches", () => {
  const { view } = sound;
  for (const beat of ["lastSounding", "deal"] as const)
    expect(isLeavingChair({ ...view, world: { ...view.world, beat } })).toBe(false);
  expect(isLeavingChair({ ...view, mine: null })).toBe(false);
});

test("a state that was present when the text was adopted by consensus has said yes to it", () => {
  const { world } = tableAt("sign").own;
  const { outcome } = world.treaty;
  expect(saidYes(world, own)).toBe(outcome?.ballot === null || outcome?.ballot.votes.charAt(own) === "0");
  expect(linesCrossed(world, own)).toEqual([]);
  expect(isUnfaithful(world, own)).toBe(saidYes(world, own));
});
