import { describe, expect, test } from "vitest";
import { optionOf } from "../../../../src/client/selectors/match/options.ts";
import {
  declaredLines,
  likelyBlockers,
  objectionOf,
  stepsFromCentre,
  testOf,
} from "../../../../src/client/selectors/negotiation/outlook.ts";
import { packageIdeas } from "../../../../src/client/selectors/negotiation/partners.ts";
import { fitsOfRoom } from "../../../../src/client/selectors/negotiation/speech-fit.ts";
import { standingOf } from "../../../../src/client/selectors/negotiation/standing.ts";
import {
  isBlankRow,
  placardsOn,
  placardTally,
  talliesByCaucus,
} from "../../../../src/client/selectors/negotiation/tallies.ts";
import { casesOf } from "../../../../src/engine/options/options.ts";
import { bitsFrom } from "../../../../src/engine/rules/dealing.ts";
import { size } from "../../../../src/engine/state/world.ts";
import { put } from "../../../support/play.ts";
import { tableAt } from "./at-table.ts";

const deal = tableAt("deal", 2);
const [first = 0] = deal.view.world.draft.floor;
const chair = deal.view.world.draft.chair[first] ?? 0;

describe("what a sounding showed", () => {
  test("is described by twelve caucuses that together make up the room", () => {
    const digits = placardsOn(deal.view.world, first, chair);
    const caucuses = talliesByCaucus(deal.scenario, digits);
    expect(digits).toHaveLength(193);
    expect(caucuses).toHaveLength(12);
    expect(caucuses.reduce((sum, { size: members }) => sum + members, 0)).toBe(193);
    const objecting = caucuses.reduce((sum, { tally }) => sum + tally.object, 0);
    expect(objecting).toBe(placardTally(digits).object);
    for (const { caucus, spokesperson } of caucuses) {
      expect(deal.scenario.countries[spokesperson]?.caucus).toBe(caucus);
    }
  });

  test("says nothing about a text that is not on the table", () => {
    const missing = deal.scenario.articles[first]?.alternatives.length ?? 0;
    expect(placardsOn(deal.view.world, first, missing)).toBe("");
  });

  test("keeps its placards on their texts when a bridge shifts the brackets", () => {
    const before = tableAt("deal", 1).view.world;
    const after = tableAt("close", 1).view.world;
    const bridged = before.draft.floor.flatMap((article) => {
      const texts = before.draft.texts[article] ?? [];
      for (const text of texts)
        expect(placardsOn(after, article, text)).toBe(placardsOn(before, article, text));
      return (after.draft.texts[article] ?? []).flatMap((text) =>
        texts.includes(text) ? [] : [placardsOn(after, article, text)],
      );
    });
    expect(bridged.length).toBeGreaterThan(0);
    expect(bridged.every(isBlankRow)).toBe(true);
  });
});

describe("states that may block", () => {
  const world = deal.view.world;

  test("begin with those that have a declared red line", () => {
    const n = size(world);
    const objector = placardsOn(world, first, chair).lastIndexOf("2");
    const declaredLinesNow = [...world.declaredLines];
    declaredLinesNow[first * n + objector] = 1 << chair;
    const drawn = { ...deal.own.world, declaredLines: declaredLinesNow };
    const [likeliest] = likelyBlockers(drawn, first);
    expect(likeliest).toMatchObject({ country: objector, why: "redLine" });
  });

  test("says why an article is not put: more than a third of the weight objects, else it is off the centre", () => {
    const sounding = world.soundings[first];
    if (sounding === null || sounding === undefined) throw new Error("not sounded");
    const heavy = {
      ...deal.own.world,
      soundings: world.soundings.map((one, a) => (a === first ? { ...sounding, objection: 400 } : one)),
    };
    expect(testOf(heavy, first)).toBe("objection");
    expect(objectionOf(heavy, first)).toEqual({ now: 40, limit: 33 });
    const away = { objection: 100, centre: 1000 * chair + 600 };
    const light = {
      ...deal.own.world,
      scenario: { ...deal.scenario, rounds: 9 },
      soundings: world.soundings.map((one, a) => (a === first ? { ...sounding, ...away } : one)),
    };
    expect(testOf(light, first)).toBe("centre");
    expect(stepsFromCentre(light, first)).toEqual({ now: 0.6, limit: 0.5 });
  });
});

describe("a red line", () => {
  test("covers the named text and all beyond it, never the declared wish", () => {
    const { scenario, view, mine } = deal;
    const n = size(view.world);
    const declared = [...view.world.declared];
    declared[first * n + mine.country] = 0;
    const low = { ...view.world, declared };
    const count = scenario.articles[first]?.alternatives.length ?? 0;
    expect(bitsFrom({ ...low, scenario }, mine.country, first, 1)).toBe(2 ** count - 2);
  });

  test("is listed while its article is open", () => {
    const { scenario, view, mine } = deal;
    const lines = [...view.world.declaredLines];
    lines[first * size(view.world) + mine.country] = 0b10;
    const drawn = { ...view.world, declaredLines: lines };
    expect(declaredLines(scenario, drawn, mine.country)).toContainEqual({ article: first, bits: 0b10 });
  });
});

describe("partners for a package", () => {
  const option = optionOf(deal.view, "offerPackage");
  const [gives, asks] = [option?.gives ?? [], option?.asks ?? []];
  const market = {
    own: deal.own,
    mine: deal.mine,
    expect: () => ({ of: "chance" as const, low: 100, high: 300, reasons: [] }),
  };

  test("come with at most three ideas, of different partners, none beyond the seat's own red line", () => {
    const ideas = packageIdeas(market, { gives, asks, helpable: [] });
    expect(ideas.length).toBeGreaterThan(0);
    expect(ideas.length).toBeLessThanOrEqual(3);
    expect(new Set(ideas.map(({ partner }) => partner.country)).size).toBe(ideas.length);
    for (const { give, ask } of ideas) {
      expect(give.article).not.toBe(ask.article);
      expect(standingOf(deal.mine, deal.scenario, give.article, give.alternative).isBeyond).toBe(false);
    }
  });
});

describe("arguments", () => {
  test("move positions half as much with each use on an article, and the strongest has the whole bar", () => {
    const term = { article: first, alternative: 0, case: casesOf(deal.scenario, first)[0] ?? "" };
    const used = deal.view.world.used.map(() => 0);
    const fits = (now: readonly number[]) =>
      fitsOfRoom({ ...deal.own, world: { ...deal.own.world, used: now } }, term);
    const fresh = fits(used);
    expect(Math.max(...fresh.map(({ share }) => share))).toBe(100);
    const [rights] = fresh;
    const [worn] = fits(put(used, { [first * 4]: 2 }));
    expect(worn?.times).toBe(2);
    expect(Math.abs((worn?.states ?? 0) - (rights?.states ?? 0) / 4)).toBeLessThanOrEqual(1);
  });
});
