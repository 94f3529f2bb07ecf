/** How many partners and ideas the page suggests, and which idea it picks when there are several with one partner. */
import { expect, test } from "vitest";
import { optionOf } from "../../../../src/client/selectors/match/options.ts";
import {
  firstTerms,
  gainOf,
  type Market,
  packageIdeas,
  partnersFor,
} from "../../../../src/client/selectors/negotiation/partners.ts";
import { liftOf } from "../../../../src/client/selectors/negotiation/word.ts";
import { tableAt } from "./at-table.ts";

const { own, mine, view } = tableAt("deal");
const option = optionOf(view, "offerPackage");
if (option === null) throw new Error("no package on offer");
const { gives, asks } = option;
const all = own.scenario.countries.map((_, country) => country);
const willing: Market = { own, mine, expect: () => ({ of: "chance", low: 400, high: 600, reasons: [] }) };
const first = firstTerms(willing, option);
if (first === null) throw new Error("no terms");
const { give, ask } = first;

test("at most six partners are named, those with the most effect first", () => {
  const partners = partnersFor(willing, give, ask, []);
  const lifts = all
    .filter((country) => country !== mine.country)
    .map((country) => liftOf(willing, country, ask));
  expect(partners.map(({ lift }) => lift)).toEqual([...lifts].sort((a, b) => b - a).slice(0, 6));
});

test("only the 24 states with the most effect are asked", () => {
  const asked: number[] = [];
  const counting: Market = {
    ...willing,
    expect: ({ to }) => {
      asked.push(to);
      return { of: "chance", low: 0, high: 0, reasons: [] };
    },
  };
  partnersFor(counting, give, ask, []);
  expect(asked).toHaveLength(24);
  const least = Math.min(...asked.map((country) => liftOf(willing, country, ask)));
  const others = all.filter((country) => country !== mine.country && !asked.includes(country));
  for (const country of others) expect(liftOf(willing, country, ask)).toBeLessThanOrEqual(least);
});

test("assistance is offered to states that need it, and to no others", () => {
  const offers = new Map<number, number>();
  const counting: Market = {
    ...willing,
    expect: ({ to, assistance, type, give: given, ask: wanted }) => {
      offers.set(to, assistance);
      expect([type, given, wanted]).toEqual(["offerPackage", give, ask]);
      return null;
    },
  };
  const [one = -1, two = -1] = partnersFor(willing, give, ask, []).map(({ country }) => country);
  expect(partnersFor(counting, give, ask, [one])).toEqual([]);
  expect([offers.get(one), offers.get(two)]).toEqual([1, 0]);
});

test("the best idea with each partner is kept, at most three in all, the best first", () => {
  const ideas = packageIdeas(willing, { gives, asks, helpable: [] });
  const value = ({ ask: wanted, give: given, partner }: (typeof ideas)[number]): number =>
    gainOf(willing, wanted) * partner.lift +
    Math.min(0, gainOf(willing, given)) * liftOf(willing, mine.country, given);
  expect(ideas.length).toBeLessThanOrEqual(3);
  const values = ideas.map(value);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  for (const idea of ideas) {
    expect(value(idea)).toBeGreaterThan(0);
    for (const other of gives.filter(({ article }) => article !== idea.ask.article)) {
      const [alone] = packageIdeas(willing, { gives: [other], asks: [idea.ask], helpable: [] });
      if (alone?.partner.country === idea.partner.country)
        expect(value(alone)).toBeLessThanOrEqual(value(idea));
    }
  }
});

test("an idea with help is shown only if no partner accepts without help, and then says so", () => {
  const dear: Market = {
    ...willing,
    expect: ({ assistance }) => ({
      of: "chance",
      low: 300 * assistance,
      high: 600 * assistance,
      reasons: [],
    }),
  };
  const helped = packageIdeas(dear, { gives, asks, helpable: all });
  expect(helped.length).toBeGreaterThan(0);
  for (const { assistance, partner } of helped) {
    expect(assistance).toBe(1);
    expect(partner.lift).toBeGreaterThanOrEqual(30);
  }
  expect(packageIdeas(dear, { gives, asks, helpable: [] })).toEqual([]);
  expect(
    packageIdeas(willing, { gives, asks, helpable: all }).map(({ assistance }) => assistance),
  ).not.toContain(1);
});
