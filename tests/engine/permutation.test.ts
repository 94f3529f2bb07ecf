/** Nothing depends on the order of the countries in the list, except chance, whose keys are country numbers. */
import { describe, expect, test } from "vitest";
import { evolveAll } from "../../src/engine/events/evolve.ts";
import { caucusMeans } from "../../src/engine/model/agenda.ts";
import { canonical, designTerm, worthOfText } from "../../src/engine/model/canonical.ts";
import { homeOn } from "../../src/engine/model/home.ts";
import { openFloor } from "../../src/engine/rules/floor.ts";
import { open } from "../../src/engine/rules/opening.ts";
import { hearSpeeches, revealPlacards, reviseTexts } from "../../src/engine/rules/sounding.ts";
import type { Command, LayPlacards, Placard } from "../../src/engine/state/command.ts";
import type { Scenario } from "../../src/engine/state/scenario.ts";
import { dice } from "../../src/tools/fuzz/random-commands.ts";
import { only } from "../support/play.ts";
import { scenarioOf, setupOf } from "../support/scenario.ts";

const scenario = scenarioOf("express");
const n = scenario.countries.length;

/** order[k] is the old number of the country that is now number k. */
function shuffled(seed: string): number[] {
  const roll = dice(seed);
  const order = scenario.countries.map((_, i) => i);
  for (let k = order.length - 1; k > 0; k--) {
    const other = roll(k + 1);
    [order[k], order[other]] = [order[other] ?? 0, order[k] ?? 0];
  }
  return order;
}

function rearranged<T>(list: readonly T[], order: readonly number[]): T[] {
  return order.map((old) => list[old] as T);
}

function permuted(order: readonly number[]): Scenario {
  return {
    ...scenario,
    countries: rearranged(scenario.countries, order),
    positions: scenario.positions.map((row) => rearranged(row, order)),
    sourced: scenario.sourced.map((row) => rearranged(row, order)),
  };
}

const SEEDS = ["o1", "o2", "o3"];

describe("the public picture", () => {
  test.each(SEEDS)("is the same state by state, order %s", (seed) => {
    const order = shuffled(seed);
    const other = permuted(order);
    const [one, two] = [canonical(scenario), canonical(other)];
    expect([two.meanSurplus, two.meanDesign, two.powerSum]).toEqual([
      one.meanSurplus,
      one.meanDesign,
      one.powerSum,
    ]);
    const text = scenario.articles.map((article) => article.adopted);
    order.forEach((old, now) => {
      expect(worthOfText(other, two, now, text)).toBe(worthOfText(scenario, one, old, text));
      expect(designTerm(other, now, text, [])).toBe(designTerm(scenario, old, text, []));
      expect({ ...homeOn(other, now, text), country: old }).toEqual(homeOn(scenario, old, text));
      for (let a = 0; a < scenario.articles.length; a++) {
        expect(two.salience[a * n + now]).toBe(one.salience[a * n + old]);
        expect(two.redLines[a * n + now]).toBe(one.redLines[a * n + old]);
      }
    });
  });
});

describe("a sounding", () => {
  test.each(SEEDS)("gives the same texts, shares and movements, order %s", (seed) => {
    const order = shuffled(seed);
    const roll = dice(seed);
    const worldOf = (listed: Scenario, by: readonly number[]) => {
      const plain = open(setupOf({ scenario: "express" }), scenario, []);
      const cells = (list: readonly number[]): number[] =>
        list.map((_, cell) => list[Math.trunc(cell / n) * n + (by[cell % n] ?? 0)] ?? 0);
      const s = plain.secrets;
      const secrets = {
        ...s,
        positions: cells(s.positions),
        opening: cells(s.opening),
        weight: cells(s.weight),
      };
      const world = { ...plain, scenario: listed, declared: cells(plain.declared), secrets };
      return evolveAll(world, openFloor(world));
    };
    const same = scenario.countries.map((_, i) => i);
    const one = worldOf(scenario, same);
    const two = worldOf(permuted(order), order);
    expect(two.draft.texts).toEqual(one.draft.texts);
    for (const article of one.draft.floor)
      expect(caucusMeans(two, article)).toEqual(caucusMeans(one, article));
    const placard = (): Placard => ([0, 1, 2] as const)[roll(3)] ?? 1;
    const laid = scenario.countries.map((_, i): Command[] => [
      ...one.draft.floor.map((article): LayPlacards => {
        const count = scenario.articles[article]?.alternatives.length ?? 1;
        const placards = (one.draft.texts[article] ?? []).map(placard);
        return { type: "layPlacards", article, placards, wish: roll(count), care: 1 };
      }),
      ...(i % 9 === 0
        ? [
            {
              type: "speak" as const,
              article: one.draft.floor[0] ?? 0,
              alternative: 1,
              argument: "rights" as const,
              case: "",
            },
          ]
        : []),
    ]);
    const sounded = (world: typeof one, commands: readonly (readonly Command[])[]) => {
      const revealed = evolveAll(world, revealPlacards(world, commands));
      const spoken = hearSpeeches(revealed, commands);
      return [...spoken, ...reviseTexts(evolveAll(revealed, spoken))];
    };
    const first = sounded(one, laid);
    const second = sounded(two, rearranged(laid, order));
    const texts = (events: typeof first) =>
      only(events, "textRevised").map((event) => [
        event.alternative,
        event.centre,
        event.objection,
        event.seats,
        event.caucuses,
      ]);
    expect(texts(second)).toEqual(texts(first));
    const moved = (events: typeof first) => only(events, "mindsMoved").map((event) => event.shifts);
    expect(moved(second)).toEqual(moved(first).map((shifts) => rearranged(shifts, order)));
  });
});
