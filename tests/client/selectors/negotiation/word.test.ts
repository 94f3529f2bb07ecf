/** What a state's word on a text does, as every part of a page says it. */
import { describe, expect, test } from "vitest";
import { dealWith } from "../../../../src/client/selectors/negotiation/deal.ts";
import type { Market } from "../../../../src/client/selectors/negotiation/partners.ts";
import { effectOf, isNewsFrom } from "../../../../src/client/selectors/negotiation/word.ts";
import { view } from "../../../../src/engine/views/view.ts";
import { bazaar, CAN, EGY, HR62, hr62, KEN, tech } from "../../../support/bazaar.ts";
import { seenBy } from "../../../support/play.ts";

/** All five declare the same text of hr62, so that the chair is certain to put it. @param rows placards on hr62 0 */
function agreed(on: number, rows = "11111"): Market {
  const table = bazaar(rows);
  const declared = table.declared.map((wish, cell) => (Math.floor(cell / 5) === HR62 ? on : wish));
  const world = { ...table, declared };
  const { mine } = view(world, "CAN");
  if (mine === null) throw new Error("no seat");
  const objectives = [{ article: HR62, accept: [0], weight: 100 }];
  return { own: seenBy(world, "CAN"), mine: { ...mine, objectives }, expect: () => null };
}

describe("a word on a text that the chair puts anyway", () => {
  test("binds, because who breaks it by a block loses trust (MODEL §3.6)", () => {
    expect(effectOf(agreed(0), EGY, hr62(0))).toBe("binds");
    expect(isNewsFrom(agreed(0), EGY, hr62(0))).toBe(true);
  });

  test("is nothing new from a state that supports it, but from one that objects", () => {
    expect(isNewsFrom(agreed(0, "10111"), EGY, hr62(0))).toBe(false);
    expect(isNewsFrom(agreed(0, "12111"), EGY, hr62(0))).toBe(true);
  });

  test("helps the mandate a little, and the card of the package says so", () => {
    expect(dealWith(agreed(0), EGY, hr62(0), tech(0)).theirs.effect).toBe("binds");
    expect(dealWith(agreed(0), EGY, hr62(0), tech(0)).value).not.toBe(0);
  });
});

describe("a word on a text that has no chance", () => {
  test("does nothing, so nobody is asked for it", () => {
    expect(effectOf(agreed(5), EGY, hr62(0))).toBe("none");
    expect(isNewsFrom(agreed(5), KEN, hr62(0))).toBe(false);
    expect(isNewsFrom(agreed(5), CAN, hr62(0))).toBe(false);
  });
});
