/** A deal that both sides enter is one deal: the second offer on the same terms is a yes to the first. */
import { describe, expect, test } from "vitest";
import type { OfferPackage } from "../../src/engine/state/command.ts";
import type { Offer } from "../../src/engine/state/treaty.ts";
import { asMeant } from "../../src/room/same-deal.ts";

const [KEN, BRA] = [4, 7];
const x = { article: 0, alternative: 1 };
const y = { article: 2, alternative: 0 };
/** Kenya gives x and asks for y. */
const first: Offer = {
  ...{ id: 5, from: KEN, to: BRA, give: x, ask: y },
  ...{ assistance: 0, trust: 100, status: "open" },
};
const mirrored: OfferPackage = { type: "offerPackage", to: KEN, give: y, ask: x, assistance: 0 };

describe("an offer of what the other has offered", () => {
  test("on the same terms is a yes", () => {
    expect(asMeant(mirrored, BRA, [first])).toEqual({ type: "answerOffer", offer: 5, accept: true });
  });

  test("on other terms is an offer", () => {
    const other = { ...mirrored, give: { ...y, alternative: 1 } };
    expect(asMeant(other, BRA, [first])).toBe(other);
  });

  test("that has been answered, or goes to somebody else, is an offer", () => {
    expect(asMeant(mirrored, BRA, [{ ...first, status: "refused" }])).toBe(mirrored);
    expect(asMeant(mirrored, BRA, [{ ...first, to: 9 }])).toBe(mirrored);
    expect(asMeant({ ...mirrored, to: 9 }, BRA, [first])).toEqual({ ...mirrored, to: 9 });
  });

  test("with a promise of help is an offer, because each names who helps", () => {
    expect(asMeant(mirrored, BRA, [{ ...first, assistance: 1 }])).toBe(mirrored);
    expect(asMeant({ ...mirrored, assistance: 1 }, BRA, [first])).toEqual({ ...mirrored, assistance: 1 });
  });
});
