import { describe, expect, test } from "vitest";
import { bridge } from "../../src/bots/bridges.ts";
import { accepts, MANNER, offer } from "../../src/bots/packages.ts";
import { redLine } from "../../src/bots/red-line.ts";
import { mandateStake } from "../../src/bots/stakes.ts";
import { forecast } from "../../src/engine/forecasts/forecast.ts";
import { isHelpable } from "../../src/engine/model/capitals.ts";
import { rivalOf } from "../../src/engine/model/leverage.ts";
import { isBeyond } from "../../src/engine/seats/seen.ts";
import type { Offer } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { bazaar, CAN, EGY, HR62, hr62 as onHr62, tech as onTech, RUS, TECH } from "../support/bazaar.ts";
import { readerOf, sounded, thinking } from "../support/mind.ts";
import { atBeat, opened, put, seenBy, withDraft, withSecrets } from "../support/play.ts";
import { articleOf, countryOf, modelScenario, setupOf } from "../support/scenario.ts";

const real = modelScenario("full");
const tech = articleOf(real, "techtransfer");
const hr62 = articleOf(real, "hr62");
const canada = countryOf(real, "CAN");

/** The deal beat on hr62 and techtransfer, with chair's texts B and C. */
function table(): World {
  const base = { ...opened(setupOf({ scenario: "full" }), real), beat: "deal" as const };
  const chair = put(base.draft.chair, { [tech]: 2, [hr62]: 1 });
  const texts = base.draft.texts.map((known, a) => (a === tech ? [0, 2] : a === hr62 ? [1, 4] : known));
  let world: World = withDraft(base, { floor: [hr62, tech], chair, texts });
  world = thinking(world, "CAN", "techtransfer", { position: 0, salience: 58, redLines: 0 });
  world = thinking(world, "CAN", "hr62", { position: 0, salience: 68, redLines: 0 });
  const quiet = "1".repeat(real.countries.length);
  world = sounded(world, "techtransfer", { placards: [quiet, quiet] });
  return sounded(world, "hr62", { placards: [quiet, quiet] });
}

describe("MODEL §3.6: Canada weighs a package of Egypt (tests/support/bazaar.ts)", () => {
  /**
   * Canada wants text A of both articles and can accept any. Its attention is 300 of 1,000 on hr62 and 200 on
   * techtransfer.
   */
  const canadas = (): World => {
    const hr = thinking(bazaar(), "CAN", "hr62", { position: 0, salience: 300, redLines: 0 });
    return thinking(hr, "CAN", "techtransfer", { position: 0, salience: 200, redLines: 0 });
  };
  const deal: Offer = {
    id: 0,
    from: EGY,
    to: CAN,
    give: onHr62(0),
    ask: onTech(3),
    assistance: 0,
    trust: 600,
    status: "open",
  };
  const answer = (trust: number, item: Offer = deal, world = withGoals(canadas(), HR62)): boolean =>
    accepts(readerOf({ ...world, trust: put(world.trust, { [EGY]: trust }) }, "CAN"), item);

  /** Gives Canada a mandate that ranks this article above the other. */
  function withGoals(world: World, first: number): World {
    const goals = [HR62, TECH].map((article) => ({
      article,
      accept: [0],
      weight: article === first ? 60 : 40,
    }));
    return withSecrets(world, { objectives: put(world.secrets.objectives, { [CAN]: goals }) });
  }

  test("it brings 300,000 · 706/1000 = 211,800 and costs 200,000 · 526/1000 = 105,200, the margin 3,850: from trust 309", () => {
    expect([308, 309, 600].map((trust) => answer(trust))).toEqual([false, true, true]);
  });

  test("a unit of assistance, 15,000 u, makes up for a little distrust, but not for less than 300", () => {
    expect(answer(300)).toBe(false);
    expect(answer(300, { ...deal, assistance: 1 })).toBe(true);
    expect(answer(299, { ...deal, assistance: 1 })).toBe(false);
  });

  test("never gives a text beyond its own red line", () => {
    const lined = thinking(withGoals(canadas(), HR62), "CAN", "techtransfer", { redLines: 0b1100 });
    expect(answer(600, deal, lined)).toBe(false);
  });

  test("it trades the lightest line of its mandate, and none of the others", () => {
    expect(answer(600, deal, withGoals(canadas(), TECH))).toBe(false);
  });

  test("if it has given its word on a text, it does not give it for another text of the article", () => {
    const pact = { by: CAN, to: RUS, kind: "support", article: TECH, alternative: 0 } as const;
    const bound = {
      ...withGoals(canadas(), HR62),
      pacts: [{ ...pact, paid: true, status: "open" as const, due: 0 }],
    };
    expect(answer(600, deal, bound)).toBe(false);
  });

  test("it does not accept a package that brings it nothing, even if it costs nothing", () => {
    expect(answer(600, { ...deal, give: onTech(3), ask: onHr62(0) })).toBe(false);
  });
});

/** Reasons for which a partner must refuse. */
const FORBIDDING: readonly string[] = ["redLine", "bound", "mandate", "unreliable"];

describe("what bots propose", () => {
  test("a red line is declared when the chair's text crosses it, once", () => {
    const crossed = thinking(table(), "CAN", "techtransfer", { redLines: 0b1100 });
    const line = { type: "declareRedLine", article: tech, alternative: 2 };
    const wished = { ...crossed, declared: put(crossed.declared, { [tech * 193 + canada]: 0 }) };
    expect(redLine(readerOf(wished, "CAN"))).toEqual(line);
    const declared = {
      ...wished,
      declaredLines: put(wished.declaredLines, { [tech * 193 + canada]: 0b1100 }),
    };
    expect(redLine(readerOf(declared, "CAN"))).toBeNull();
    expect(redLine(readerOf({ ...wished, credit: put(wished.credit, { [canada]: 1 }) }, "CAN"))).toBeNull();
  });

  describe("at the last reading a delegation that carries the talks declares a line any text on the floor crosses", () => {
    /** The United States wants techtransfer A, which is also the chair's text, and cannot accept C or D. */
    const reading = (round: number, texts: readonly number[], iso3 = "USA"): World => {
      const free = thinking({ ...table(), round }, iso3, "hr62", { redLines: 0 });
      const world = thinking(free, iso3, "techtransfer", { redLines: 0b1100 });
      return withDraft(
        { ...world, declared: put(world.declared, { [tech * 193 + countryOf(real, iso3)]: 0 }) },
        { chair: put(world.draft.chair, { [tech]: 0 }), texts: put(world.draft.texts, { [tech]: texts }) },
      );
    };
    const line = { type: "declareRedLine", article: tech, alternative: 2 };

    test("in round 23 of 24, the last with this floor", () => {
      expect(redLine(readerOf(reading(23, [0, 2]), "USA"))).toEqual(line);
    });

    test("the line begins at its own limit, not at the text that crosses it", () => {
      expect(redLine(readerOf(reading(23, [0, 3]), "USA"))).toEqual(line);
    });

    test("not earlier, not if no text crosses the line, and not if the bot only follows its spokesperson", () => {
      expect(redLine(readerOf(reading(1, [0, 2]), "USA"))).toBeNull();
      expect(redLine(readerOf(reading(23, [0, 1]), "USA"))).toBeNull();
      expect(redLine(readerOf(reading(23, [0, 2], "NZL"), "NZL"))).toBeNull();
    });
  });

  test("a bridge never crosses the bot's own red line, and never repeats a text on the table", () => {
    const always = (): number => 0;
    const world = table();
    real.countries.forEach(({ iso3 }, i) => {
      const command = bridge(readerOf(world, iso3), always);
      if (command === null) return;
      const bits = world.secrets.redLines[command.article * 193 + i] ?? 0;
      expect((bits >> command.alternative) & 1).toBe(0);
      expect(world.draft.texts[command.article]).not.toContain(command.alternative);
    });
  });

  test("a package asks for a text that the mandate prefers, and no public fact forbids a yes: seeds offers/0 to offers/7", () => {
    let made = 0;
    for (let k = 0; k < 8; k++) {
      const world = atBeat(opened(setupOf({ scenario: "full", seed: `offers/${k}` }), real), "deal");
      real.countries.forEach(({ iso3 }) => {
        const r = readerOf(world, iso3);
        const command = offer(r, MANNER[2]);
        if (command === null) return;
        made++;
        expect(mandateStake(r, command.ask, rivalOf(world, command.ask))).toBeGreaterThan(0);
        expect(isBeyond(r, command.give.article, command.give.alternative)).toBe(false);
        const codes = forecast(seenBy(world, iso3), command)?.reasons.map(({ code }) => code) ?? [];
        expect(codes.filter((code) => FORBIDDING.includes(code))).toEqual([]);
      });
    }
    expect(made).toBeGreaterThan(8);
  });

  test("level 3 pays with help for what it could not get for promises alone, twice a match and once of each: seeds offers/0 to 7", () => {
    let helped = 0;
    for (let k = 0; k < 8; k++) {
      const world = atBeat(opened(setupOf({ scenario: "full", seed: `offers/${k}` }), real), "deal");
      real.countries.forEach(({ iso3 }, by) => {
        const first = offer(readerOf(world, iso3), MANNER[3]);
        if (first?.assistance !== 1) return;
        helped++;
        expect(isHelpable(world, by, first.to)).toBe(true);
        const promise = { by, to: first.to, kind: "assist", article: 0, alternative: 0, paid: true } as const;
        const once = { ...world, pacts: [{ ...promise, status: "open" as const, due: 16 }] };
        const second = offer(readerOf(once, iso3), MANNER[3]);
        expect(second?.assistance === 1 && second.to === first.to).toBe(false);
        const twice = {
          ...once,
          pacts: [0, 1].map((to) => ({ ...promise, to, status: "kept" as const, due: 16 })),
        };
        expect(offer(readerOf(twice, iso3), MANNER[3])?.assistance ?? 0).toBe(0);
      });
    }
    expect(helped).toBeGreaterThan(8);
  });

  test("after a refusal nobody asks again in a room that has agreed no package", () => {
    const world = atBeat(opened(setupOf({ scenario: "full", seed: "offers/0" }), real), "deal");
    const asking = real.countries.find(({ iso3 }) => offer(readerOf(world, iso3), MANNER[2]) !== null);
    const iso3 = asking?.iso3 ?? "";
    const refused: Offer = {
      id: 0,
      from: countryOf(real, iso3),
      to: canada,
      give: { article: 0, alternative: 0 },
      ask: { article: 1, alternative: 0 },
      assistance: 0,
      trust: 600,
      status: "refused",
    };
    const alone = withSecrets(world, { offers: [refused], offersFrom: 1 });
    expect(offer(readerOf(alone, iso3), MANNER[2])).toBeNull();
    const word = { by: canada, to: 0, kind: "support", article: 0, alternative: 0, paid: true } as const;
    const trading = { ...alone, pacts: [{ ...word, status: "void" as const, due: 0 }] };
    expect(offer(readerOf(trading, iso3), MANNER[2])).not.toBeNull();
  });
});
