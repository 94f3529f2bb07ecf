import { describe, expect, test } from "vitest";
import {
  careOf,
  hasMark,
  placardsByMandate,
  standingOf,
  wishOn,
} from "../../../../src/client/selectors/negotiation/standing.ts";
import { textScore } from "../../../../src/client/selectors/negotiation/text-score.ts";
import type { Mine } from "../../../../src/engine/views/view.ts";
import { articleOf, scenarioOf } from "../../../support/scenario.ts";
import { type AtTable, tableAt } from "./at-table.ts";

const scenario = scenarioOf("express", "young");
const hr62 = articleOf(scenario, "hr62");

/**
 * A mandate that wants the rights list of hr62, preferably tied to law (1) but also plain (0), and cannot accept the
 * last two texts.
 */
function mandated(): Mine {
  const { mine } = tableAt("sound");
  const fill = (value: number): number[] => scenario.articles.map(() => value);
  const redLines = fill(0);
  redLines[hr62] = 0b110000;
  return {
    ...mine,
    openingWishes: fill(1),
    wishes: fill(1),
    weight: scenario.articles.map((_, a) => (a === hr62 ? 1000 : 200)),
    redLines,
    objectives: [{ article: hr62, accept: [1, 0], weight: 60 }],
  };
}

describe("how well a text fits the mandate", () => {
  test("counts steps from the nearest text the mandate accepts", () => {
    const steps = [0, 1, 2, 3].map((text) => standingOf(mandated(), scenario, hr62, text).steps);
    expect(steps).toEqual([0, 0, 1, 2]);
  });

  test("is worth most for the first wish, and nothing beyond a red line", () => {
    const worth = [0, 1, 2, 4].map((text) => standingOf(mandated(), scenario, hr62, text).worth);
    expect(worth[1]).toBe(1000);
    expect(worth[0]).toBeGreaterThanOrEqual(800);
    expect(worth[2]).toBeLessThan(500);
    expect(worth[3]).toBe(0);
    expect(standingOf(mandated(), scenario, hr62, 4).isBeyond).toBe(true);
  });

  test("falls back on the capital's wish if the mandate is silent", () => {
    const mine = mandated();
    const other = articleOf(scenario, "mla");
    expect(wishOn(mine, other)).toBe(1);
    expect(standingOf(mine, scenario, other, 1)).toMatchObject({ steps: 0, weight: 0, worth: 1000 });
  });
});

describe("placards by the mandate", () => {
  test("never support a text while they object to one closer to the wish, which would cost trust", () => {
    // A red line covers text 3, one step from the wish, so that text 0, two steps away, is the best left.
    const mine: Mine = { ...mandated(), objectives: [{ article: hr62, accept: [2, 0], weight: 60 }] };
    const crossed = { ...mine, redLines: mine.redLines.with(hr62, 0b001000) };
    expect(placardsByMandate(crossed, scenario, hr62, [0, 3])).toMatchObject({ placards: [1, 2], wish: 2 });
    expect(placardsByMandate(mine, scenario, hr62, [0, 5])).toMatchObject({ placards: [0, 2], wish: 2 });
  });

  test("support the best text, live with a near one, object beyond a red line", () => {
    const laid = placardsByMandate(mandated(), scenario, hr62, [1, 2, 4]);
    expect(laid).toMatchObject({ article: hr62, placards: [0, 1, 2], wish: 1, care: 2 });
  });

  test("never support a text that is far from everything the mandate accepts", () => {
    expect(placardsByMandate(mandated(), scenario, hr62, [3, 4]).placards).toEqual([2, 2]);
  });

  test("never support a text beyond a declared red line, even one that the seat could accept", () => {
    expect(placardsByMandate(mandated(), scenario, hr62, [1, 2]).placards).toEqual([0, 1]);
    expect(placardsByMandate(mandated(), scenario, hr62, [1, 2], 0b111100).placards).toEqual([0, 2]);
  });

  test("support neither of two texts with the same worth", () => {
    const even: Mine = { ...mandated(), objectives: [], openingWishes: scenario.articles.map(() => 2) };
    expect(placardsByMandate(even, scenario, hr62, [1, 3]).placards).toEqual([1, 1]);
  });

  test("show true care: much for the heaviest article, little for one with a fifth of its weight", () => {
    const mine = mandated();
    expect(careOf(mine, hr62)).toBe(2);
    expect(careOf(mine, articleOf(scenario, "mla"))).toBe(0);
  });

  test("are accepted by the match unchanged", () => {
    const { view, mine, scenario: played } = tableAt("sound", 2);
    const option = view.options.find(({ type }) => type === "layPlacards");
    if (option?.type !== "layPlacards") throw new Error("nothing on the floor");
    for (const { article, texts } of option.articles) {
      expect(placardsByMandate(mine, played, article, texts).placards).toHaveLength(texts.length);
    }
  });
});

describe("what a whole text is worth to the mandate", () => {
  test("counts a line that is met in full, and a crossed one not at all", () => {
    const text = scenario.articles.map(() => 1);
    expect(textScore(mandated(), scenario, text)).toMatchObject({
      score: 600,
      crossed: [],
    });
    const bad = text.map((alternative, a) => (a === hr62 ? 5 : alternative));
    expect(textScore(mandated(), scenario, bad)).toMatchObject({ score: 0, crossed: [hr62] });
  });
});

describe("the capital's instructions", () => {
  /**
   * Everything the page says about a seat's wishes: the steps to each text, and the wish that the mandate suggests.
   */
  const instructions = ({ mine, scenario: { articles }, scenario: played }: AtTable) =>
    articles.map(({ alternatives }, article) => ({
      wish: wishOn(mine, article),
      laid: placardsByMandate(mine, played, article, [0, 1]).wish,
      steps: alternatives.map((_, text) => standingOf(mine, played, article, text).steps),
    }));

  test("stay the same although arguments in the room change the delegation's mind", () => {
    const [before, after] = [tableAt("sound"), tableAt("lastSounding")];
    expect(after.mine.wishes, "minds that were moved").not.toEqual(before.mine.wishes);
    expect(instructions(after)).toEqual(instructions(before));
  });

  test("are the mandate's first wish, even after arguments have changed the delegation's mind", () => {
    const persuaded: Mine = { ...mandated(), wishes: scenario.articles.map(() => 3) };
    expect(wishOn(persuaded, hr62)).toBe(1);
    expect(placardsByMandate(persuaded, scenario, hr62, [1, 3])).toMatchObject({ placards: [0, 2], wish: 1 });
  });
});

test("a text that the mandate can live with, without wanting it, has no mark of its own", () => {
  const marked = [0, 1, 2, 3, 4].map((text) => hasMark(standingOf(mandated(), scenario, hr62, text)));
  expect(marked).toEqual([true, true, false, false, true]);
});
