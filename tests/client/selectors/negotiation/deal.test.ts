import { describe, expect, test } from "vitest";
import { optionOf } from "../../../../src/client/selectors/match/options.ts";
import { byWorth, dealWith, sumsOf } from "../../../../src/client/selectors/negotiation/deal.ts";
import {
  firstTerms,
  gainOf,
  isFair,
  type Market,
  packageIdeas,
  partnersFor,
  pointsOf,
  whyNoIdea,
} from "../../../../src/client/selectors/negotiation/partners.ts";
import { liftOf, liftSize } from "../../../../src/client/selectors/negotiation/word.ts";
import { forecast } from "../../../../src/engine/forecasts/forecast.ts";
import { rivalOf } from "../../../../src/engine/model/leverage.ts";
import { verdicts } from "../../../../src/engine/model/verdicts.ts";
import { currentText } from "../../../../src/engine/model/whole-text.ts";
import type { Offer, Pact } from "../../../../src/engine/state/treaty.ts";
import type { Mine } from "../../../../src/engine/views/view.ts";
import { tableAt } from "./at-table.ts";

const { own, mine, view, scenario } = tableAt("deal");
const option = optionOf(view, "offerPackage");
const terms = { gives: option?.gives ?? [], asks: option?.asks ?? [], helpable: option?.helpable ?? [] };
const sure = { of: "chance" as const, low: 400, high: 600, reasons: [] };
const real: Market = { own, mine, expect: (command) => forecast(own, command) };
const market: Market = { own, mine, expect: () => sure };
const withMine = (change: Partial<Mine>): Market => ({ ...market, mine: { ...mine, ...change } });
const ideas = packageIdeas(market, terms);
const [idea] = ideas;
if (idea === undefined) throw new Error("no idea to test");

const offerOf = (change: Partial<Offer>): Offer => ({
  id: 1,
  from: mine.country,
  to: idea.partner.country,
  give: idea.give,
  ask: idea.ask,
  assistance: 0,
  trust: 600,
  status: "refused",
  ...change,
});

test("without an idea the reason is what is missing: a text to ask for, a promise to give, or a partner", () => {
  expect(whyNoIdea(withMine({ objectives: [] }), terms)).toBe("ask");
  expect(whyNoIdea(market, { ...terms, gives: [] })).toBe("give");
  const never: Market = { ...market, expect: () => ({ ...sure, low: 0, high: 0 }) };
  expect(packageIdeas(never, terms)).toEqual([]);
  expect(whyNoIdea(never, terms)).toBe("partner");
});

describe("ideas for a package", () => {
  test("do not return to a partner that has refused this seat on the article, whatever the offer was", () => {
    const other = terms.gives.find(({ article }) => article !== idea.ask.article) ?? idea.give;
    const after = packageIdeas(withMine({ offers: [offerOf({ give: other })] }), terms);
    const again = after.filter(
      ({ partner, ask }) => partner.country === idea.partner.country && ask.article === idea.ask.article,
    );
    expect(again).toEqual([]);
  });

  test("never ask for the opposite of what this seat has promised itself", () => {
    const word: Pact = {
      by: mine.country,
      to: idea.partner.country,
      kind: "support",
      article: idea.ask.article,
      alternative: idea.ask.alternative === 0 ? 1 : 0,
      paid: true,
      status: "open",
      due: 0,
    };
    const bound: Market = { ...market, own: { ...own, world: { ...own.world, pacts: [word] } } };
    expect(packageIdeas(bound, terms).filter(({ ask }) => ask.article === word.article)).toEqual([]);
  });

  test("with help come after those without help", () => {
    const dear: Market = {
      ...market,
      expect: ({ assistance, to }) =>
        assistance === 1 || to % 2 === 0 ? sure : { ...sure, low: 0, high: 120 },
    };
    const help = packageIdeas(dear, { ...terms, helpable: own.scenario.countries.map((_, i) => i) });
    const order = help.map(({ assistance }) => assistance);
    expect(order).toEqual([...order].sort());
  });
});

describe("one judgement of a deal", () => {
  test("what the text says already brings nothing, whoever promises it", () => {
    const now = currentText(own.world);
    for (const article of own.world.draft.floor)
      expect(pointsOf(market, { article, alternative: now[article] ?? 0 })).toBe(0);
  });

  test("a promise that gives up the mandate has no gain beside it, however much the other side brings", () => {
    const points = { theirs: 8, own: 0 };
    expect(sumsOf({ balance: "good", points })).toEqual({ gain: 8, loss: 0 });
    for (const balance of ["givesUp", "crosses"] as const)
      expect(sumsOf({ balance, points })).toEqual({ gain: 0, loss: 0 });
  });

  test("no suggestion costs its sender more than it brings, whatever the mandate wants", () => {
    const [first, second] = mine.objectives;
    let bad = 0;
    for (const accept of [[0], [1], [2], [3]]) {
      const objectives = mine.objectives.map((goal) =>
        goal === first || goal === second ? { ...goal, accept } : goal,
      );
      const from = withMine({ objectives });
      for (const { give, ask } of packageIdeas(from, terms)) expect(isFair(from, give, ask)).toBe(true);
      for (const give of terms.gives)
        for (const ask of terms.asks) {
          const { points, balance } = dealWith(from, 0, ask, give);
          const net = points.theirs + points.own;
          if (net < 0) bad += 1;
          if (net < 0) expect(["bad", "givesUp", "crosses"]).toContain(balance);
          if (balance === "good") expect(net).toBeGreaterThan(0);
        }
    }
    expect(bad).toBeGreaterThan(0);
  });
});

describe("help", () => {
  const byLift = own.scenario.countries
    .map((_, country) => country)
    .sort((a, b) => liftOf(market, b, idea.ask) - liftOf(market, a, idea.ask));
  const small = byLift[20] ?? 0;
  const free = terms.gives.filter((term) => term.article !== idea.ask.article && gainOf(market, term) >= 0);

  /** This table, except that one small state has `times` its power and accepts only if it gets assistance. */
  const weighing = (times: number): Market => {
    const countries = own.scenario.countries.map((country, i) =>
      i === small ? { ...country, power: times * country.power } : country,
    );
    const scenario = { ...own.scenario, countries };
    return {
      mine,
      own: { ...own, scenario, world: { ...own.world, scenario } },
      expect: ({ assistance }) => (assistance === 1 ? sure : { ...sure, low: 0, high: 0 }),
    };
  };
  const cases = Array.from({ length: 60 }, (_, k) => weighing(1 + k / 4)).map((table) => ({
    lift: liftOf(table, small, idea.ask),
    isNamed: packageIdeas(table, { gives: free, asks: [idea.ask], helpable: [small] }).length > 0,
  }));

  test("is suggested for support that brings 30 thousandths or little more", () => {
    const enough = cases.filter(({ lift }) => lift >= 30 && lift < 35);
    expect(enough.length).toBeGreaterThan(0);
    expect(enough.filter(({ isNamed }) => !isNamed)).toEqual([]);
  });

  test("is not suggested for support that brings less", () => {
    const little = cases.filter(({ lift }) => lift >= 25 && lift < 30);
    expect(little.length).toBeGreaterThan(0);
    expect(little.filter(({ isNamed }) => isNamed)).toEqual([]);
  });
});

describe("partners", () => {
  test("that are almost sure to refuse are not named", () => {
    const deaf: Market = { ...market, expect: () => ({ ...sure, low: 0, high: 120 }) };
    expect(partnersFor(market, idea.give, idea.ask, []).length).toBeGreaterThan(0);
    expect(partnersFor(deaf, idea.give, idea.ask, [])).toEqual([]);
  });
});

describe("the free form", () => {
  test("begins with the mandate's largest gain, and with no promise against it", () => {
    const first = firstTerms(real, terms);
    if (first === null) throw new Error("nothing to begin with");
    const { give, ask } = first;
    expect(gainOf(real, ask)).toBe(Math.max(...terms.asks.map((term) => gainOf(real, term))));
    expect(give.article).not.toBe(ask.article);
    expect(["crosses", "givesUp"]).not.toContain(dealWith(real, 0, ask, give).balance);
  });

  test("begins with a pair on two articles if there is one, and empty if there is none", () => {
    const [best] = [...terms.asks].sort((a, b) => gainOf(real, b) - gainOf(real, a));
    const gives = terms.gives.filter(({ article }) => article === best?.article);
    const first = firstTerms(real, { gives, asks: terms.asks });
    expect(first?.give.article).toBe(best?.article);
    expect(first?.ask.article).not.toBe(best?.article);
    expect(firstTerms(real, { gives, asks: gives })).toBeNull();
  });

  test("begins with nothing beyond a red line if anything else can be given", () => {
    for (const give of terms.gives) {
      const redLines = [...mine.redLines];
      redLines[give.article] = 1 << give.alternative;
      const first = firstTerms(withMine({ redLines }), terms);
      expect(first?.give).not.toEqual(give);
    }
  });
});

describe("what a package does", () => {
  test("is good for a mandate that gets what it wants for something that it does not mind", () => {
    const deal = dealWith(market, idea.partner.country, idea.ask, idea.give);
    expect(deal.balance).toBe("good");
    expect(deal.theirs.effect).toBe(liftSize(idea.partner.lift));
  });

  test("is bad if it costs more than it brings, no matter which side offers it", () => {
    // A mandate that has all it wants can only lose.
    const now = currentText(own.world);
    const objectives = mine.objectives.map((goal) => ({ ...goal, accept: [now[goal.article] ?? 0] }));
    const full = withMine({ objectives });
    const costly = terms.gives.filter((term) => pointsOf(full, term) < 0);
    const useless = terms.asks.filter((term) => pointsOf(full, term) <= 0);
    expect(costly.length * useless.length).toBeGreaterThan(0);
    for (const give of costly) {
      for (const theirs of useless) {
        expect(["bad", "givesUp", "crosses"]).toContain(dealWith(full, 0, theirs, give).balance);
      }
    }
  });

  test("names an answer of the cases that changes with the text", () => {
    let told = 0;
    for (const theirs of terms.asks) {
      const { turned } = dealWith(market, idea.partner.country, theirs, idea.give).theirs;
      const rival = rivalOf(own.world, theirs);
      if (rival < 0) continue;
      const text = currentText(own.world);
      const answer = (alternative: number) =>
        verdicts(scenario, text.with(theirs.article, alternative)).find(
          (one) => one.case === turned?.case && one.question === turned.question,
        )?.answer;
      if (turned === null) continue;
      told++;
      expect(answer(theirs.alternative)).toBe(turned.answer);
      expect(answer(rival)).not.toBe(turned.answer);
    }
    expect(told).toBeGreaterThan(0);
  });

  test("describes the seat's own promise in the same way as the partner's", () => {
    for (const term of terms.gives) {
      const { theirs, own: promised } = dealWith(market, mine.country, term, term);
      expect(promised).toEqual(theirs);
    }
  });

  test("puts the best offer for the mandate first, and one beyond a red line last", () => {
    const good = offerOf({
      id: 1,
      from: idea.partner.country,
      to: mine.country,
      give: idea.ask,
      ask: idea.give,
    });
    const bad = { ...good, id: 2, give: idea.give, ask: idea.ask };
    const redLines = mine.redLines.map(() => 0);
    redLines[idea.give.article] = 1 << idea.give.alternative;
    const order = (from: Market) => byWorth(from, [bad, good]).map(({ offer }) => offer.id);
    expect(order(market)).toEqual([1, 2]);
    expect(order(withMine({ redLines }))).toEqual([2, 1]);
  });
});

test("each side of a package knows every person whose answer it changes, each once, the first with the answer", () => {
  const now = currentText(own.world);
  for (const term of [...terms.gives, ...terms.asks]) {
    const { turned, others } = dealWith(market, idea.partner.country, term, term).theirs;
    const rival = rivalOf(own.world, term);
    const told = [...(turned === null ? [] : [turned.case]), ...others];
    const before = verdicts(scenario, now.with(term.article, rival < 0 ? term.alternative : rival));
    const differing = verdicts(scenario, now.with(term.article, term.alternative)).flatMap((one, at) =>
      one.answer === before[at]?.answer ? [] : [one.case],
    );
    expect(new Set(told)).toEqual(new Set(differing));
    expect(told.length).toBe(new Set(told).size);
  }
});

test("how far a promise moves the chair is told in words, because it is no chance of agreement", () => {
  expect([0, -3, 1, 199, 200, 850].map(liftSize)).toEqual(["none", "none", "some", "some", "much", "much"]);
});
