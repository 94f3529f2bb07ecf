/**
 * The text of the room of five is B, B, B, B. Kenya's mandate forbids B on the first and the last article: joining a
 * text beyond a line of the mandate costs 300 points, and beyond a declared line 400 trust (MODEL §3.8 and §3.12).
 */
import { beforeAll, describe, expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { lineWarnings } from "../../../src/client/sentences/line-warnings.ts";
import { seen } from "../../../src/engine/seats/seen.ts";
import type { World } from "../../../src/engine/state/world.ts";
import { capitals } from "../../support/capitals.ts";
import { put, withSecrets } from "../../support/play.ts";

beforeAll(() => loadWording("ratification"));

const KEN = 3;
const B = 0b10;
const NAMES = { articlesShort: (articles: readonly number[]) => articles.join(" and ") };

/** @param forbidden the articles whose B the mandate forbids; @param declared those where Kenya has said so openly */
function warned(forbidden: readonly number[], declared: readonly number[]): ReturnType<typeof lineWarnings> {
  const plain = capitals();
  const lines = (articles: readonly number[]): Record<number, number> =>
    Object.fromEntries(articles.map((article) => [5 * article + KEN, B]));
  const world: World = {
    ...withSecrets(plain, {
      objectives: put(plain.secrets.objectives, {
        [KEN]: [0, 1, 2, 3].map((article) => ({ article, accept: [0], weight: 25 })),
      }),
      redLines: put(plain.secrets.redLines, lines(forbidden)),
    }),
    declaredLines: put(plain.declaredLines, lines(declared)),
  };
  return lineWarnings(seen(world, KEN), NAMES);
}

describe("a text beyond a red line", () => {
  test("of the mandate costs points", () => {
    const { declared, ofMandate } = warned([0, 3], []);
    expect(declared).toEqual([]);
    expect(ofMandate).toEqual([
      "This text crosses your red line on “0 and 3”: −300 points without a reservation.",
    ]);
  });

  test("that was declared costs trust", () => {
    const { declared, ofMandate } = warned([], [1]);
    expect(declared).toEqual([
      "Joining crosses your declared red line on “1”: −400 trust without a reservation.",
    ]);
    expect(ofMandate).toEqual([]);
  });

  test("that is both is named once, with both costs", () => {
    const { declared, ofMandate } = warned([0, 3], [0]);
    expect(declared).toEqual([
      "Joining crosses your declared red line on “0”: −300 points and −400 trust without a reservation.",
    ]);
    expect(ofMandate).toEqual(["This text crosses your red line on “3”: −300 points without a reservation."]);
  });

  test("that is in neither costs nothing", () => {
    expect(warned([], [])).toEqual({ declared: [], ofMandate: [] });
  });
});
