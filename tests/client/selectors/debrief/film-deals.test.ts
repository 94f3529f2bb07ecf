/** The film of a class tells the deal between two pupils that is in the text, with both names, or says that none is. */
import { describe, expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { countryName, namesOf } from "../../../../src/client/i18n/names.ts";
import type { ToldMoment } from "../../../../src/client/selectors/debrief/film-acts.ts";
import { bridgeSteps } from "../../../../src/client/selectors/debrief/film-bridges.ts";
import { ownDealSteps, peopleDealStep } from "../../../../src/client/selectors/debrief/film-deals.ts";
import { stepKey } from "../../../../src/client/selectors/debrief/film-steps.ts";
import type { EndedTable } from "../../../../src/client/selectors/debrief/made-at-table.ts";
import { filmSentence } from "../../../../src/client/sentences/film-words.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import { modelScenario } from "../../../support/scenario.ts";

await loadWording("content", "film", "debrief");

const scenario = modelScenario("lesson");
const at = (seat: string): number => scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
const [KEN, BRA, USA, FRA] = [at("KEN"), at("BRA"), at("USA"), at("FRA")] as const;
const person = { type: "person" } as const;

type Said = readonly [by: number, to: number, article: number, alternative: number];

/** A match in which Kenya, Brazil and the United States were people, with these promises and this text. */
function made(said: readonly Said[], text: readonly number[], events: readonly GameEvent[] = []): EndedTable {
  const pacts = said.map(([by, to, article, alternative]) => ({
    kind: "support",
    by,
    to,
    article,
    alternative,
  }));
  return {
    scenario,
    text,
    record: { setup: { seats: { KEN: person, BRA: person, USA: person } } },
    events,
    view: { world: { pacts }, mine: null },
  } as unknown as EndedTable;
}

const FIRST: readonly Said[] = [
  [KEN, BRA, 0, 1],
  [BRA, KEN, 1, 2],
];
const SECOND: readonly Said[] = [
  [USA, BRA, 1, 0],
  [BRA, USA, 2, 1],
];

describe("of the deals between pupils, the film tells", () => {
  test("the one of which most is in the text, with both names", () => {
    const table = made([...FIRST, ...SECOND], [0, 0, 1]);
    const [step] = peopleDealStep(table, []);
    expect(step).toMatchObject({ own: USA, deal: { with: BRA }, standing: 2, deals: 2 });
    const sentence = step === undefined ? "" : filmSentence(step, { made: table, moments: [], guesses: [] });
    for (const seat of ["USA", "BRA"]) expect(sentence).toContain(countryName(seat));
  });

  test("honestly that none of them changed the text", () => {
    const table = made([...FIRST, ...SECOND], [2, 1, 0]);
    const [step] = peopleDealStep(table, []);
    expect(step).toMatchObject({ standing: 0 });
    const sentence = step === undefined ? "" : filmSentence(step, { made: table, moments: [], guesses: [] });
    expect(sentence).toContain("none of your class’s 2 deals changed it");
  });

  test("none with a bot, none of which only one side promised, and none that a moment shows", () => {
    const withBot: readonly Said[] = [
      [KEN, FRA, 0, 1],
      [FRA, KEN, 1, 2],
    ];
    expect(peopleDealStep(made([...withBot, [KEN, BRA, 0, 1]], [1, 2, 0]), [])).toEqual([]);
    const offer = { type: "offerPackage", to: BRA, give: FIRST[0], ask: FIRST[1], assistance: 0 };
    const moments = [{ deeds: [{ seat: "KEN", command: offer }] }] as unknown as Parameters<
      typeof peopleDealStep
    >[1];
    expect(peopleDealStep(made(FIRST, [1, 2, 0]), moments)).toEqual([]);
  });
});

describe("of the deals of one player, the film tells", () => {
  const table = (text: readonly number[]): EndedTable =>
    made([...FIRST, [KEN, USA, 2, 1], [USA, KEN, 0, 1]], text);

  test("each one, and what it changed in the text", () => {
    const story = table([1, 2, 0]);
    const told = ownDealSteps(story, [], KEN);
    expect(told.map(stepKey)).toEqual(["deal", "deal-1"]);
    expect(told).toMatchObject([
      { deal: { with: BRA }, standing: 2 },
      { deal: { with: USA }, standing: 1 },
    ]);
    const said = told.map((step) => filmSentence(step, { made: story, moments: [], guesses: [] }));
    expect(said[0]).toContain("Both are in the text.");
    expect(said[1]).toContain("One of the two is in the text.");
  });

  test("the second also where a moment shows the first", () => {
    const [, , article, alternative] = FIRST[0] ?? [0, 0, 0, 0];
    const [, , asked, text] = FIRST[1] ?? [0, 0, 0, 0];
    const give = { article, alternative };
    const offer = { type: "offerPackage", to: BRA, give, ask: { article: asked, alternative: text } };
    const moment = { deeds: [{ seat: "KEN", command: offer }] };
    const told = ownDealSteps(table([1, 2, 0]), [moment as unknown as ToldMoment], KEN);
    expect(told).toMatchObject([{ deal: { with: USA } }]);
  });
});

describe("a bridge of the class that is in the text", () => {
  const revised = { type: "textRevised", article: 0, alternative: 1 } as unknown as GameEvent;
  const bridge: GameEvent = {
    type: "bridgeBuilt",
    article: 0,
    alternative: 3,
    author: FRA,
    sponsors: [KEN, BRA],
  };

  test("is a step of its own, with those who built it and the text that the chair had first put", () => {
    const table = made([], [3, 0, 0], [revised, bridge]);
    const [step] = bridgeSteps(table, null);
    expect(step).toMatchObject({
      article: 0,
      alternative: 3,
      builders: [BRA, KEN].toSorted((a, b) => a - b),
      first: 1,
    });
    const sentence = step === undefined ? "" : filmSentence(step, { made: table, moments: [], guesses: [] });
    for (const name of [countryName("KEN"), countryName("BRA"), namesOf(scenario).alternative(0, 1)])
      expect(sentence).toContain(name);
    expect(bridgeSteps(table, USA)).toEqual([]);
  });

  test("is not denied by a deal that changed nothing", () => {
    expect(peopleDealStep(made(FIRST, [3, 0, 0], [revised, bridge]), [])).toEqual([]);
  });

  test("is no step if the text is another one", () => {
    expect(bridgeSteps(made([], [1, 0, 0], [revised, bridge]), null)).toEqual([]);
  });
});
