/** What the panels for deals and red lines say before anything is sealed. */
import { expect, test } from "vitest";
import { optionOf } from "../../../../src/client/selectors/match/options.ts";
import { packageRefusal } from "../../../../src/client/selectors/negotiation/package-refusal.ts";
import { coveredBy } from "../../../../src/client/selectors/negotiation/red-line.ts";
import { MOST_OPEN_OFFERS } from "../../../../src/engine/model/pacts.ts";
import type { View } from "../../../../src/engine/views/view.ts";
import { tableAt } from "./at-table.ts";

const { view, mine, own, scenario } = tableAt("deal", 2);

function withOffers(count: number, from: number): View {
  const offer = { id: 1, from, to: 0, gives: [], asks: [], help: null, round: 1, status: "open" };
  return { ...view, mine: { ...mine, offers: Array(count).fill(offer) } };
}

test("given as many open offers of its own as allowed, that is the reason for offering no package", () => {
  expect(packageRefusal(withOffers(MOST_OPEN_OFFERS, mine.country))).toBe("tooMany");
  expect(packageRefusal(withOffers(MOST_OPEN_OFFERS - 1, mine.country))).not.toBe("tooMany");
  expect(packageRefusal(withOffers(MOST_OPEN_OFFERS, mine.country + 1))).not.toBe("tooMany");
});

test("given fewer than two sounded open articles, there are too few; otherwise the seat has given its word", () => {
  const { world } = view;
  expect(packageRefusal({ ...view, world: { ...world, soundings: world.soundings.map(() => null) } })).toBe(
    "tooFew",
  );
  expect(packageRefusal(withOffers(0, mine.country))).toBe("wordGiven");
});

test("a red line covers its text and all beyond, and is true if the mandate has the same lines", () => {
  const term = optionOf(view, "declareRedLine")?.terms[0];
  if (term === undefined) throw new Error("no line to declare");
  const { bits } = coveredBy(own, term, []);
  expect(bits & (1 << term.alternative)).not.toBe(0);
  const lines = (is: number) => scenario.articles.map((_, article) => (article === term.article ? is : 0));
  expect(coveredBy(own, term, lines(bits)).isTrue).toBe(true);
  expect(coveredBy(own, term, lines(0)).isTrue).toBe(false);
});

test("an act that is not on offer gives null", () => {
  expect(optionOf(view, "deposit")).toBeNull();
});
