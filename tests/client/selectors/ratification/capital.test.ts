import { describe, expect, test } from "vitest";
import {
  cardSeats,
  declaring,
  isReady,
  monthsToSign,
  protocolPartiesFor,
  reservationFor,
  signingFactor,
  supportOf,
} from "../../../../src/client/selectors/ratification/capital.ts";
import { buildScenario } from "../../../../src/content/scenarios.ts";
import { homeOn } from "../../../../src/engine/model/home.ts";
import {
  articleMemory,
  pledgeMemory,
  priceMemory,
  remembering,
} from "../../../../src/engine/model/memories.ts";
import { capitals } from "../../../support/capitals.ts";

const scenario = buildScenario("full", "young");
const brazil = scenario.countries.findIndex(({ iso3 }) => iso3 === "BRA");
const text = scenario.articles.map((article) => article.adopted);
const home = homeOn(scenario, brazil, text);

describe("a home table laid out", () => {
  test("has five cards and a support of 59, short of its line of 67: Brazil on the real text", () => {
    const seats = cardSeats(scenario, home, text);
    expect(seats.map(({ card }) => card)).toEqual([
      "justice",
      "parliament",
      "courts",
      "industry",
      "security",
    ]);
    expect(seats.map(({ weight }) => weight)).toEqual([15, 31, 22, 18, 14]);
    expect(supportOf(home)).toBe(59);
    expect(home.line).toBe(67);
  });

  test("on the real text parliament is for it and the other four are split", () => {
    expect(cardSeats(scenario, home, text).map(({ mood, points }) => [mood, points])).toEqual([
      [1, 6],
      [2, 31],
      [1, 9],
      [1, 7],
      [1, 6],
    ]);
  });

  test("the points of the five cards add up to the support shown, also with what the groups remember", () => {
    const remembered = remembering(
      home,
      articleMemory({ scenario }, "lineMissed", 0),
      priceMemory("reservation"),
      pledgeMemory(12),
    );
    for (const own of [home, remembered]) {
      const points = cardSeats(scenario, own, text).map((seat) => seat.points);
      expect(points.reduce((sum, one) => sum + one, 0)).toBe(supportOf(own));
    }
    expect(supportOf(remembered)).toBe(59 - 5 + 15 + 12);
  });

  test("each card shows what its group remembers, the latest first", () => {
    const twice = remembering(home, priceMemory("pledge"), priceMemory("assistance"), pledgeMemory(4));
    const [justice, parliament, courts] = cardSeats(scenario, twice, text);
    expect(justice?.memories.map(({ of }) => of)).toEqual(["priceGranted"]);
    expect(parliament?.memories.map(({ of }) => of)).toEqual(["pledgeMet", "priceGranted"]);
    expect(courts?.memories).toEqual([]);
  });

  test("a declaration moves a card from against to split, and no other card", () => {
    const against = { ...home, moods: [0, 1, 2, 0, 0] };
    expect(declaring(against, "justice").moods).toEqual([1, 1, 2, 0, 0]);
    expect(declaring(against, "parliament").moods).toEqual([0, 1, 2, 0, 0]);
    expect(declaring(against, "none").moods).toEqual([0, 1, 2, 0, 0]);
  });

  test("a second reservation on the same article is offered only if it adds support", () => {
    const seat = { card: "courts", article: 3 } as const;
    const entering = (article: number) => {
      const world = capitals();
      const reservations = [{ country: brazil, article }];
      return { world: { ...world, treaty: { ...world.treaty, reservations } }, country: brazil };
    };
    const without = { ...home, weights: home.weights.map((weight, at) => (at === 2 ? 0 : weight)) };
    expect(reservationFor(entering(4), home, seat)).toBe("first");
    expect(reservationFor(entering(4), without, seat)).toBe("first");
    expect(reservationFor(entering(3), home, seat)).toBe("again");
    expect(reservationFor(entering(3), without, seat)).toBeNull();
  });

  test("is ready at its line, not below", () => {
    const all = { ...home, moods: [2, 2, 2, 2, 2] };
    expect(isReady(all)).toBe(true);
    expect(isReady({ ...home, moods: [0, 0, 0, 0, 0] })).toBe(false);
  });
});

describe("signature", () => {
  test("goes with odds 3.8 times as high at the opening and 2.9 times later (MODEL §3.10)", () => {
    expect(signingFactor(0)).toBeCloseTo(3.83, 2);
    expect(signingFactor(7)).toBeCloseTo(2.92, 2);
  });

  test("is open for 24 months", () => {
    expect([0, 12, 24, 30].map(monthsToSign)).toEqual([24, 12, 0, 0]);
  });
});

describe("a protocol", () => {
  const at = scenario.articles.findIndex(({ id }) => id === "protocols");
  const withKey = (key: string): number[] => {
    const alternative = scenario.articles[at]?.alternatives.findIndex((item) => item.key === key) ?? 0;
    return text.map((value, a) => (a === at ? alternative : value));
  };

  test("needs 60 parties, unless the text lets talks be concluded at once", () => {
    expect(protocolPartiesFor(scenario, withKey("at-sixty"))).toBe(60);
    expect(protocolPartiesFor(scenario, withKey("at-once"))).toBe(0);
    expect(protocolPartiesFor(buildScenario("lesson", "young"), [0, 0, 0])).toBe(60);
  });
});
