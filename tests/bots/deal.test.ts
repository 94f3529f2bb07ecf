import { describe, expect, test } from "vitest";
import { accepts, bridge, offer, redLine } from "../../src/bots/deal.ts";
import type { Offer, World } from "../../src/engine/world.ts";
import { priceUnit } from "../../src/engine/worth.ts";
import { readerOf, sounded, thinking, withOutside } from "../support/mind.ts";
import { opened, put, withDraft } from "../support/play.ts";
import { articleOf, countryOf, modelScenario, setupOf } from "../support/scenario.ts";

const real = modelScenario("full");
const tech = articleOf(real, "techtransfer");
const hr62 = articleOf(real, "hr62");
const canada = countryOf(real, "CAN");
const egypt = countryOf(real, "EGY");

/** Placards on the chair's text with so many objectors, all of them below the numbers of the two at the table. */
function objectors(count: number): string {
  return real.countries.map((_, i) => (i < count ? "2" : "1")).join("");
}

/**
 * MODEL §3.14: Egypt offers Canada "you join techtransfer C, I join hr62 B"; both are the chair's texts.
 * Canada wishes A of both; it gives techtransfer 58 and hr62 68 thousandths of its attention.
 */
function table(objecting = 60): World {
  const base = { ...opened(setupOf({ scenario: "full" }), real), beat: "deal" as const };
  const chair = put(base.draft.chair, { [tech]: 2, [hr62]: 1 });
  const texts = base.draft.texts.map((known, a) => (a === tech ? [0, 2] : a === hr62 ? [1, 4] : known));
  let world: World = withDraft(base, { floor: [hr62, tech], chair, texts });
  world = thinking(world, "CAN", "techtransfer", { position: 0, salience: 58, redLines: 0 });
  world = thinking(world, "CAN", "hr62", { position: 0, salience: 68, redLines: 0 });
  world = withOutside(world, "CAN", 680_000);
  const caucuses = real.caucuses.map((caucus) => (caucus.id === "west" ? 300 : 1000));
  world = sounded(world, "techtransfer", { seats: 700, caucuses, placards: [objectors(0), objectors(0)] });
  return sounded(world, "hr62", { placards: [objectors(objecting), objectors(0)] });
}

const deal: Offer = {
  id: 0,
  from: egypt,
  to: canada,
  give: { article: hr62, alternative: 1 },
  ask: { article: tech, alternative: 2 },
  assistance: 0,
  status: "open",
};

const answer = (world: World, item: Offer = deal): boolean => accepts(readerOf(world, "CAN"), item);

describe("MODEL §3.14: Canada answers Egypt", () => {
  test("gain 68·911 = 61,948 u shared by the objectors, ·600/1000, no harm, less ⌊ku/200⌋: accepted iff not negative", () => {
    const answers = [10, 30, 40, 60, 80, 100, 193].map((count) => {
      const gain = Math.trunc((600 * Math.trunc(61_948 / count)) / 1000);
      expect(answer(table(count))).toBe(gain - Math.trunc(priceUnit(24) / 200) >= 0);
      return answer(table(count));
    });
    expect(answers[0]).toBe(true);
    expect(answers.at(-1)).toBe(false);
  });

  test("who is not trusted is not believed", () => {
    const world = table(30);
    expect(answer(world)).toBe(true);
    expect(answer({ ...world, trust: put(world.trust, { [egypt]: 100 }) })).toBe(false);
  });

  test("never beyond a red line of its own", () => {
    expect(answer(thinking(table(30), "CAN", "techtransfer", { redLines: 0b0100 }))).toBe(false);
  });

  test("a unit of assistance, 15,000 u, makes up for a small loss", () => {
    const world = table(193);
    expect(answer(world)).toBe(false);
    expect(answer(world, { ...deal, assistance: 1 })).toBe(true);
  });

  test("harm beyond the price of standing alone counts against it", () => {
    const worse = thinking(withOutside(table(30), "CAN", 990_000), "CAN", "techtransfer", { salience: 140 });
    expect(answer(worse)).toBe(false);
  });
});

describe("what bots propose", () => {
  test("a red line is declared when the chair's text crosses it, once", () => {
    const crossed = thinking(table(), "CAN", "techtransfer", { redLines: 0b1100 });
    const line = { type: "declareRedLine", article: tech, alternative: 2 };
    const wished = { ...crossed, declared: put(crossed.declared, { [tech * 193 + canada]: 0 }) };
    expect(redLine(readerOf(wished, "CAN"))).toEqual([line]);
    const declared = {
      ...wished,
      declaredLines: put(wished.declaredLines, { [tech * 193 + canada]: 0b1100 }),
    };
    expect(redLine(readerOf(declared, "CAN"))).toEqual([]);
    expect(redLine(readerOf({ ...wished, credit: put(wished.credit, { [canada]: 1 }) }, "CAN"))).toEqual([]);
  });

  describe("at the last reading a delegation that carries the talks declares a line any text on the floor crosses", () => {
    /** The United States wishes techtransfer A and cannot bear C or D; the chair's text is A. */
    const reading = (round: number, texts: readonly number[], iso3 = "USA"): World => {
      const free = thinking({ ...table(), round }, iso3, "hr62", { redLines: 0 });
      const world = thinking(free, iso3, "techtransfer", { redLines: 0b1100 });
      return withDraft(
        { ...world, declared: put(world.declared, { [tech * 193 + countryOf(real, iso3)]: 0 }) },
        { chair: put(world.draft.chair, { [tech]: 0 }), texts: put(world.draft.texts, { [tech]: texts }) },
      );
    };
    const line = { type: "declareRedLine", article: tech, alternative: 2 };

    test("in round 23 of 24, the last of the floor", () => {
      expect(redLine(readerOf(reading(23, [0, 2]), "USA"))).toEqual([line]);
    });

    test("the line begins where it begins, not at the text that crosses it", () => {
      expect(redLine(readerOf(reading(23, [0, 3]), "USA"))).toEqual([line]);
    });

    test("not before, not where nothing crosses it, and not who only follows", () => {
      expect(redLine(readerOf(reading(1, [0, 2]), "USA"))).toEqual([]);
      expect(redLine(readerOf(reading(23, [0, 1]), "USA"))).toEqual([]);
      expect(redLine(readerOf(reading(23, [0, 2], "NZL"), "NZL"))).toEqual([]);
    });
  });

  test("a bridge never crosses a red line of its own, and is never there already", () => {
    const always = (): number => 0;
    const world = table();
    real.countries.forEach(({ iso3 }, i) => {
      for (const command of bridge(readerOf(world, iso3), always)) {
        const bits = world.secrets.redLines[command.article * 193 + i] ?? 0;
        expect((bits >> command.alternative) & 1).toBe(0);
        expect(world.draft.texts[command.article]).not.toContain(command.alternative);
      }
    });
  });

  test("a package gives what the bot objects to and asks for what it supports, of one who wants it the other way", () => {
    let made = 0;
    const [even, odd] = ["02", "20"].map((pair) => real.countries.map((_, k) => pair[k % 2]).join(""));
    const heard = sounded(table(), "techtransfer", { placards: ["", even ?? ""] });
    const world = sounded(heard, "hr62", { placards: [odd ?? "", ""] });
    const on = (article: number, country: number): string | undefined => {
      const at = world.draft.texts[article]?.indexOf(world.draft.chair[article] ?? 0) ?? 0;
      return world.soundings[article]?.placards[at]?.charAt(country);
    };
    real.countries.forEach(({ iso3 }, i) => {
      for (const command of offer(readerOf(world, iso3))) {
        made++;
        expect(on(command.ask.article, i)).toBe("0");
        expect(on(command.give.article, i)).toBe("2");
        expect(on(command.ask.article, command.to)).toBe("2");
        expect(on(command.give.article, command.to)).toBe("0");
      }
    });
    expect(made).toBeGreaterThan(0);
  });
});
