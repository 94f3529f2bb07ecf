/** What the chair would read if a seat laid some placards and gave a speech (MODEL.md §3.6). */
import { describe, expect, test } from "vitest";
import { placardsOutlook, readingWith } from "../../src/engine/forecasts/placards.ts";
import { readingOf } from "../../src/engine/model/chair.ts";
import type { LayPlacards, Speak } from "../../src/engine/state/command.ts";
import type { Sounding } from "../../src/engine/state/world.ts";
import { EGY, HR62, JAM, KEN, TECH } from "../support/bazaar.ts";
import { contested, lay, pen, trusting } from "../support/contested.ts";
import { given } from "../support/given.ts";
import { put } from "../support/play.ts";

/** Rights for hr62 A with the case of the journalist carry fully. */
const RIGHTS: Speak = {
  type: "speak",
  article: HR62,
  alternative: 0,
  argument: "rights",
  case: "journalist",
};

const scores = (
  laid: LayPlacards,
  speech: Speak | null,
  world = contested(),
  country: number = KEN,
): readonly number[] => readingWith(world, country, laid, speech).scores;

describe("placards without a speech", () => {
  test("pull their texts by 250; the placards and wishes of the others stay", () => {
    expect(scores(lay(3, 1, 1), null)).toEqual([2706, 2294]);
    expect(scores(lay(3, 0, 2), null)).toEqual([2456, 2294 + 163 + 250]);
    expect(scores(lay(3, 0, 1), null, contested({}, "12111"))).toEqual([2456 + 198, 2294]);
  });

  test("replace the seat's own", () => {
    expect(scores(lay(3, 1, 1), null, contested({}, "11121"))).toEqual([2706, 2294]);
  });

  test("move the centre with the wish declared with them: Kenya at A instead of D", () => {
    expect(scores(lay(0, 1, 1), null)).toEqual([2215, 2785]);
  });
});

describe("with a speech on the article", () => {
  test("the seat has the floor and the pen, and its placard counts five times: 2,952 − 360 − 1,250", () => {
    expect(scores(lay(3, 0, 1), RIGHTS)).toEqual([1342, 2048]);
    expect(scores(lay(3, 1, 1), RIGHTS)).toEqual([2952 - 360, 2048]);
  });

  test("it replaces the seat's last speech there; another delegation's pen stays", () => {
    const spoken = contested({ pens: [pen({ alternative: 5, carry: 500 })] });
    expect(scores(lay(3, 0, 1), RIGHTS, spoken)).toEqual([1342, 2048]);
    const two = contested({ named: [JAM, KEN], pens: [pen({ country: JAM, alternative: 5 })] });
    expect(scores(lay(3, 1, 1), RIGHTS, two)).toEqual([2952 - 360, 2048 - 360]);
  });

  test("it carries less if the argument was used before: 500, so 2,952 − 180 − 750", () => {
    expect(
      scores(lay(3, 0, 1), RIGHTS, contested({ used: put(contested().used, { [4 * HR62]: 1 }) })),
    ).toEqual([2022, 2048]);
  });

  test("a delegation that cannot hold a pen only has the floor", () => {
    // Egypt, at hr62 E, counts 12,460 of 14,320: the centre is 3,790.
    expect(scores(lay(4, 0, 1), RIGHTS, contested(), EGY)).toEqual([3790, 1210]);
  });

  test("a speech on another article changes nothing here", () => {
    const there: Speak = { ...RIGHTS, article: TECH, alternative: 3, argument: "capacity", case: "island" };
    expect(scores(lay(3, 0, 1), there)).toEqual([2456, 2294]);
  });

  test("is what the chair then reads, if the others show what they showed", () => {
    const floor = trusting(contested({ beat: "sound", round: 2 }), { [KEN]: 700 });
    const after = given(floor).close({ KEN: [lay(3, 0, 1), RIGHTS] }).world;
    const read = readingWith(floor, KEN, lay(3, 0, 1), RIGHTS);
    expect(readingOf(after, HR62)).toMatchObject({ centre: read.centre, scores: read.scores });
    expect(after.draft.chair[HR62]).toBe(placardsOutlook(floor, KEN, lay(3, 0, 1), RIGHTS)?.laid);
  });
});

test("before the first sounding only the wishes and the seat's own placards count", () => {
  const open = contested({}, "12111");
  const unheard = { ...open, soundings: put<Sounding | null>(open.soundings, { [HR62]: null }) };
  expect(scores(lay(3, 0, 1), null, unheard)).toEqual([2456, 2294]);
});
