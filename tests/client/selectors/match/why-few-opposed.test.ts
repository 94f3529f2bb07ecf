/** Why few states opposed a text to which many had objected: the cause that holds for most of them, with its number. */
import { expect, test } from "vitest";
import { whyFewOpposed } from "../../../../src/client/selectors/match/why-few-opposed.ts";
import { publicMarginOfText } from "../../../../src/engine/forecasts/public-votes.ts";
import { currentText } from "../../../../src/engine/model/whole-text.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { bazaar, CAN, HR62, KEN, TECH } from "../../../support/bazaar.ts";
import { put, withDraft } from "../../../support/play.ts";

/** Placards on hr62 0 and 5, and on techtransfer 0 and 3; the chair's text has hr62 5 and techtransfer 0. */
function room(on: Readonly<{ dropped: string; kept: string }>): World {
  const world = bazaar(on.dropped);
  const hr62 = world.soundings[HR62];
  if (hr62 == null) throw new Error("not sounded");
  return {
    ...world,
    soundings: put(world.soundings, { [HR62]: { ...hr62, placards: [on.dropped, on.kept] } }),
  };
}

const why = (world: World, opposing = 0) => whyFewOpposed({ world, scenario: world.scenario }, opposing);

test("they objected only to a text that is not in the package", () => {
  expect(why(room({ dropped: "12221", kept: "11111" }))).toEqual({
    cause: "dropped",
    count: 3,
    objecting: 3,
  });
});

test("they object to a clause in it, but the whole text seems worth more to them than no treaty, or not", () => {
  const world = room({ dropped: "11111", kept: "21121" });
  const isFor = (country: number): boolean => publicMarginOfText(world, country, currentText(world)) >= 0;
  const whole = [CAN, KEN].filter(isFor).length;
  const expected = whole >= 1 ? { cause: "whole", count: whole } : { cause: "alone", count: 2 };
  expect(why(world)).toEqual({ ...expected, objecting: 2 });
});

test("nothing is said if nobody objected, or if many of those who objected opposed the text", () => {
  expect(why(room({ dropped: "11111", kept: "11111" }))).toBeNull();
  expect(why(room({ dropped: "22221", kept: "11111" }), 1)).not.toBeNull();
  expect(why(room({ dropped: "22221", kept: "11111" }), 2)).toBeNull();
});

test("an article whose texts nobody has sounded counts for nobody", () => {
  const world = room({ dropped: "11111", kept: "11111" });
  expect(why(withDraft({ ...world, soundings: put(world.soundings, { [TECH]: null }) }, {}))).toBeNull();
});
