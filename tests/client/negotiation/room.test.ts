import { describe, expect, test } from "vitest";
import {
  declaredLines,
  likelyBlockers,
  objectionOf,
  whyNotTested,
} from "../../../src/client/readings/outlook.ts";
import { liftOf, packageIdeas, partnersFor } from "../../../src/client/readings/partners.ts";
import { optionOf } from "../../../src/client/readings/reading.ts";
import { fitsOfRoom } from "../../../src/client/readings/speech-fit.ts";
import { standingOf } from "../../../src/client/readings/standing.ts";
import { placardsOn, soundingsOf, talliesByCaucus, talliesOf } from "../../../src/client/readings/tallies.ts";
import { bitsFrom } from "../../../src/engine/rules/dealing.ts";
import { type PublicWorld, size } from "../../../src/engine/state/world.ts";
import { put } from "../../support/play.ts";
import { tableAt } from "./at-table.ts";

const deal = tableAt("deal", 2);
const soundings = soundingsOf(deal.journal);
const [first = 0] = deal.view.world.draft.floor;
const chair = deal.view.world.draft.chair[first] ?? 0;

describe("what a sounding showed", () => {
  test("is counted by digit", () => {
    expect(talliesOf("00213")).toEqual({ support: 2, live: 1, object: 1, silent: 1 });
  });

  test("is told by twelve caucuses that together are the room", () => {
    const digits = placardsOn(soundings, first, chair);
    const caucuses = talliesByCaucus(deal.scenario, digits);
    expect(digits).toHaveLength(193);
    expect(caucuses).toHaveLength(12);
    expect(caucuses.reduce((sum, { size: members }) => sum + members, 0)).toBe(193);
    const objecting = caucuses.reduce((sum, { tally }) => sum + tally.object, 0);
    expect(objecting).toBe(talliesOf(digits).object);
    for (const { caucus, spokesperson } of caucuses) {
      expect(deal.scenario.countries[spokesperson]?.caucus).toBe(caucus);
    }
  });

  test("has nothing to tell of a text that was bridged in since", () => {
    const missing = deal.scenario.articles[first]?.alternatives.length ?? 0;
    expect(placardsOn(soundings, first, missing)).toBe("");
  });

  test("keeps its placards on the texts they were laid on when a bridge shifts the brackets", () => {
    const closing = tableAt("close", 1);
    const before = soundingsOf(tableAt("deal", 1).journal);
    const after = soundingsOf(closing.journal);
    for (const [article, { texts }] of before) {
      for (const text of texts) {
        expect(placardsOn(after, article, text)).toBe(placardsOn(before, article, text));
      }
    }
  });
});

describe("who may stand in the way", () => {
  const world = deal.view.world;

  test("objected to the chair's text and has a block left", () => {
    const digits = placardsOn(soundings, first, chair);
    const blockers = likelyBlockers(deal.scenario, world, soundings, first);
    expect(blockers.length).toBe(
      [...digits].filter((digit, i) => digit === "2" && (world.blocks[i] ?? 0) > 0).length,
    );
  });

  test("comes with a declared red line first", () => {
    const n = size(world);
    const objector = placardsOn(soundings, first, chair).lastIndexOf("2");
    const declaredLinesNow = [...world.declaredLines];
    declaredLinesNow[first * n + objector] = 1 << chair;
    const drawn: PublicWorld = { ...world, declaredLines: declaredLinesNow };
    const [likeliest] = likelyBlockers(deal.scenario, drawn, soundings, first);
    expect(likeliest).toMatchObject({ country: objector, why: "redLine" });
  });

  test("says why an article is not put: more than a third of the weight objects, else it is off the centre", () => {
    const sounding = world.soundings[first];
    if (sounding === null || sounding === undefined) throw new Error("not sounded");
    const heavy = {
      ...world,
      soundings: world.soundings.map((one, a) => (a === first ? { ...sounding, objection: 400 } : one)),
    };
    expect(whyNotTested(heavy, first)).toBe("objection");
    expect(objectionOf(heavy, first)).toEqual({ now: 40, limit: 33 });
    const light = {
      ...world,
      soundings: world.soundings.map((one, a) => (a === first ? { ...sounding, objection: 100 } : one)),
    };
    expect(whyNotTested(light, first)).toBe("centre");
  });
});

describe("a red line", () => {
  test("covers the text named and all beyond it, never the wish declared", () => {
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
  const option = optionOf(deal.view.options, "offerPackage");
  const [gives, asks] = [option?.gives ?? [], option?.asks ?? []];
  const market = {
    ...deal,
    world: deal.view.world,
    expect: () => ({ of: "chance" as const, low: 100, high: 300, reasons: [] }),
  };

  test("are those whose support would bring what is asked forward, the strongest first where all are as likely", () => {
    let found = 0;
    for (const ask of asks) {
      const give = gives.find(({ article }) => article !== ask.article);
      if (give === undefined) continue;
      const partners = partnersFor(market, give, ask, []);
      found += partners.length;
      expect(partners.length).toBeLessThanOrEqual(6);
      for (const { country, lift } of partners) {
        expect(country).not.toBe(deal.mine.country);
        expect(lift).toBe(liftOf(market, country, ask));
        expect(lift).toBeGreaterThan(0);
      }
      expect(partners.map(({ lift }) => lift)).toEqual(
        partners.map(({ lift }) => lift).sort((a, b) => b - a),
      );
    }
    expect(found).toBeGreaterThan(0);
  });

  test("come with at most three ideas, of different partners, none beyond a red line of one's own", () => {
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
  test("turn half as many each time they are used on an article, and the strongest has the whole bar", () => {
    const term = { article: first, alternative: 0 };
    const used = deal.view.world.used.map(() => 0);
    const fits = (now: readonly number[]) =>
      fitsOfRoom(deal.scenario, { ...deal.view.world, used: now }, deal.mine.country, term);
    const fresh = fits(used);
    expect(Math.max(...fresh.map(({ share }) => share))).toBe(100);
    const [rights] = fresh;
    const [worn] = fits(put(used, { [first * 4]: 2 }));
    expect(worn?.times).toBe(2);
    expect(Math.abs((worn?.states ?? 0) - (rights?.states ?? 0) / 4)).toBeLessThanOrEqual(1);
  });
});
