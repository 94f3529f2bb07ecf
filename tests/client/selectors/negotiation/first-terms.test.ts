/** The terms that the free form of a package starts with, in a room whose numbers are known. */
import { describe, expect, test } from "vitest";
import {
  firstTerms,
  gainOf,
  type Market,
  packageIdeas,
  partnersFor,
} from "../../../../src/client/selectors/negotiation/partners.ts";
import type { Term } from "../../../../src/engine/state/command.ts";
import type { Pact } from "../../../../src/engine/state/treaty.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { type Mine, view } from "../../../../src/engine/views/view.ts";
import { bazaar, CAN, EGY, HR62, hr62, KEN, RUS, TECH, tech } from "../../../support/bazaar.ts";
import { seenBy } from "../../../support/play.ts";

const MLA = 2;
const mla = (alternative: number): Term => ({ article: MLA, alternative });
const NO_LINES = [0, 0, 0, 0];

/** Canada wants text 0 of hr62 (weight 60) and text 0 of techtransfer (weight 40). The mandate names nothing else. */
const GOALS = [
  { article: HR62, accept: [0], weight: 60 },
  { article: TECH, accept: [0], weight: 40 },
];

function market(change: Partial<Mine> = {}, pacts: readonly Pact[] = []): Market {
  const world: World = { ...bazaar(), pacts };
  const { mine } = view(world, "CAN");
  if (mine === null) throw new Error("no seat");
  const own = seenBy(world, "CAN");
  const wishes = [0, 1, 1, 0];
  return {
    own,
    mine: { ...mine, wishes, openingWishes: wishes, redLines: NO_LINES, objectives: GOALS, ...change },
    expect: () => ({ of: "chance", low: 400, high: 600, reasons: [] }),
  };
}

const promise = (by: number, term: Term): Pact => ({
  ...term,
  by,
  to: RUS,
  kind: "support",
  paid: true,
  status: "open",
  due: 0,
});

const BOTH = [tech(3), hr62(5), hr62(0), tech(0)];

describe("the free form of a package", () => {
  test("asks for the text with the largest gain, and offers the text with the smallest loss", () => {
    expect(gainOf(market(), hr62(0))).toBeGreaterThan(gainOf(market(), tech(0)));
    expect(firstTerms(market(), { gives: BOTH, asks: BOTH })).toEqual({ ask: hr62(0), give: tech(0) });
  });

  test("asks only for a text that can be paid for with another article", () => {
    expect(firstTerms(market(), { gives: [hr62(5)], asks: BOTH })).toEqual({ ask: tech(0), give: hr62(5) });
  });

  test("does not ask for a text beyond a red line, even if the other costs more", () => {
    const goals = [{ article: TECH, accept: [0], weight: 100 }];
    const lined = market({ objectives: goals, redLines: [0b1, 0, 0, 0] });
    expect(gainOf(lined, hr62(0))).toBeGreaterThan(gainOf(lined, tech(3)));
    const asks = [hr62(0), tech(3)];
    expect(firstTerms(lined, { gives: BOTH, asks })?.ask).toEqual(tech(3));
    expect(firstTerms(lined, { gives: BOTH, asks: [hr62(0)] })?.ask).toEqual(hr62(0));
  });

  test("does not ask for the opposite of what this seat has promised", () => {
    const bound = (by: number, text: number) => market({}, [promise(by, hr62(text))]);
    const askIn = (from: Market, asks = BOTH) => firstTerms(from, { gives: BOTH, asks })?.ask;
    expect(askIn(bound(CAN, 5))).toEqual(tech(0));
    expect(askIn(bound(CAN, 0))).toEqual(hr62(0));
    expect(askIn(bound(EGY, 5))).toEqual(hr62(0));
    expect(askIn(bound(CAN, 5), [hr62(0)])).toEqual(hr62(0));
  });

  test("does not offer a text beyond a red line, unless there is nothing else", () => {
    const lined = market({ objectives: GOALS.slice(0, 1), redLines: [0, 0, 0b1, 0] });
    const giveOf = (gives: readonly Term[]) => firstTerms(lined, { gives, asks: [hr62(0)] })?.give;
    expect(gainOf(lined, mla(0))).toBeGreaterThan(gainOf(lined, tech(3)));
    expect(giveOf([mla(0), tech(3)])).toEqual(tech(3));
    expect(giveOf([mla(0)])).toEqual(mla(0));
  });

  test("does not offer to give up a heavier line of the mandate, unless there is nothing else", () => {
    const heavy = { article: MLA, accept: [1], weight: 70 };
    const torn = market({ objectives: [heavy, { article: HR62, accept: [0], weight: 30 }] });
    const giveOf = (gives: readonly Term[]) => firstTerms(torn, { gives, asks: [hr62(0)] })?.give;
    expect(gainOf(torn, mla(0))).toBeGreaterThan(gainOf(torn, tech(3)));
    expect(giveOf([mla(0), tech(3)])).toEqual(tech(3));
    expect(giveOf([mla(0)])).toEqual(mla(0));
  });

  test("is empty if there is nothing to ask for, or nothing to give", () => {
    expect(firstTerms(market(), { gives: BOTH, asks: [] })).toBeNull();
    expect(firstTerms(market(), { gives: [], asks: BOTH })).toBeNull();
  });
});

describe("the gain from a text", () => {
  test("is nothing if no other text is on the table", () => {
    expect(gainOf(market(), mla(1))).toBe(0);
  });

  test("counts by the weight of the article in the mandate, plus ten", () => {
    const worth = (text: number, weight: number) =>
      gainOf(market({ objectives: [{ article: TECH, accept: [0], weight }] }), tech(text)) / (weight + 10);
    expect(worth(0, 30)).toBeGreaterThan(0);
    expect(worth(0, 90)).toBe(worth(0, 30));
    expect(worth(3, 30)).toBe(-worth(0, 30));
  });
});

describe("the partners for a text", () => {
  const chance = (low: number, high: number, change: Partial<Market> = {}): Market => ({
    ...market(),
    expect: () => ({ of: "chance", low, high, reasons: [] }),
    ...change,
  });
  const namesOf = (from: Market, among?: readonly number[]) =>
    partnersFor(from, tech(3), hr62(0), [], among).map(({ country }) => country);

  test("are named from a middle chance of 10%", () => {
    expect(namesOf(chance(0, 199))).toEqual([]);
    expect(namesOf(chance(0, 200))).not.toEqual([]);
  });

  test("never include this seat, or a state that has promised the text already", () => {
    expect(namesOf(market(), [CAN])).toEqual([]);
    expect(namesOf(market(), [KEN])).toEqual([KEN]);
    expect(namesOf(market({}, [promise(KEN, hr62(0))]), [KEN])).toEqual([]);
  });

  test("are sorted by chance times effect", () => {
    const found = partnersFor(market(), tech(3), hr62(0), []);
    const lifts = found.map(({ lift }) => lift);
    expect(lifts).toEqual([...lifts].sort((a, b) => b - a));
    const [last] = found.slice(-1);
    const fond: Market = {
      ...market(),
      expect: ({ to }) => ({ of: "chance", low: to === last?.country ? 9000 : 100, high: 100, reasons: [] }),
    };
    expect(namesOf(fond)[0]).toBe(last?.country);
  });

  test("are suggested in a package only from a middle chance of 20%", () => {
    const terms = { gives: [tech(3)], asks: [hr62(0)], helpable: [] };
    const goals = { objectives: GOALS.slice(0, 1) };
    const ideas = (low: number, high: number) =>
      packageIdeas({ ...market(goals), expect: chance(low, high).expect }, terms);
    expect(ideas(0, 399)).toEqual([]);
    expect(ideas(0, 400)).toMatchObject([{ ask: hr62(0), give: tech(3), assistance: 0 }]);
  });

  test("may be suggested for a text that is in already: their promise keeps it there", () => {
    const terms = { gives: [tech(3)], asks: [hr62(0)], helpable: [] };
    const from = market({ objectives: GOALS.slice(0, 1) });
    const { world } = from.own;
    const chosen = { ...world, draft: { ...world.draft, chair: [0, -1, -1, -1] } };
    const ideas = packageIdeas({ ...from, own: { ...from.own, world: chosen } }, terms);
    expect(ideas).toMatchObject([{ ask: hr62(0), give: tech(3) }]);
  });
});
