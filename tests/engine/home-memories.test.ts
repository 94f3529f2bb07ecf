import { describe, expect, test } from "vitest";
import { pointsOf, supportOf } from "../../src/engine/model/home.ts";
import { openHomes } from "../../src/engine/rules/home-table.ts";
import { PRICES } from "../../src/engine/state/command.ts";
import { CARDS, type Card } from "../../src/engine/state/scenario.ts";
import type { HomeTable, Memory, Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals, tableOf, withTable } from "../support/capitals.ts";
import { given } from "../support/given.ts";
import { only, put, withSecrets, withTreaty } from "../support/play.ts";

const KEN = 3;
const EGY = 1;

/** The text is B, B, B, B. Kenya is named and wanted these wordings of the first articles. */
function adopted(accept: readonly number[], change: Partial<World> = {}): World {
  const plain = capitals();
  const objectives = accept.map((wording, article) => ({ article, accept: [wording], weight: 30 }));
  const secrets = { objectives: put(plain.secrets.objectives, { [KEN]: objectives }) };
  return { ...withSecrets(plain, secrets), named: [KEN], pacts: [], ...change };
}

function openedTable(world: World): HomeTable {
  const home = only(openHomes(world, [KEN]), "homesOpened")[0]?.homes[0];
  if (home === undefined) throw new Error("no table");
  return home;
}

const short = ({ card, points, of, article }: Memory) => ({ card, points, of, article });
const cares = (world: World, article: number): Card =>
  world.scenario.articles[article]?.caredForBy ?? "justice";

describe("MODEL §3.11: the groups remember the talks", () => {
  test("given a mandate line met and one missed, then the group that cares for each article remembers it", () => {
    const world = adopted([1, 0]);
    expect(openedTable(world).memories.map(short)).toEqual([
      { card: cares(world, 0), points: 5, of: "lineMet", article: 0 },
      { card: cares(world, 1), points: -5, of: "lineMissed", article: 1 },
    ]);
  });

  test("given a deal kept to the delegation and a concession at a loss, then their groups remember them", () => {
    const pact: Pact = {
      by: 0,
      to: KEN,
      kind: "support",
      article: 2,
      alternative: 1,
      paid: true,
      status: "kept",
      due: 0,
    };
    const plain = adopted([]);
    const world = { ...plain, pacts: [pact], concessions: put(plain.concessions, { [1 * 5 + KEN]: 1 }) };
    expect(openedTable(world).memories.map(short)).toEqual([
      { card: cares(world, 2), points: 8, of: "dealKept", article: 2 },
      { card: cares(world, 1), points: -4, of: "conceded", article: 1 },
    ]);
  });

  test("points may exceed a card's weight or be negative: nothing is cut, so the sum is the support", () => {
    const home: HomeTable = { ...openedTable(adopted([0, 0, 0])), moods: [0, 0, 0, 0, 0] };
    expect(supportOf(home)).toBe(-15);
    expect(Math.min(...CARDS.map((_, card) => pointsOf(home, card)))).toBeLessThan(0);
  });
});

const played = (world: World): World => ({ ...world, climate: "contested" });

describe("MODEL §3.11: the groups remember what happens afterwards", () => {
  test("given a consultation, then its group remembers it with two points, once", () => {
    const open = played(withTable(capitals({ threshold: 40 }), KEN, { moods: [1, 1, 0, 1, 1] }));
    const ask = { type: "consultAtHome", card: "courts" } as const;
    const once = given(open).close({ KEN: [ask] }).world;
    expect(tableOf(once, KEN).memories.map(short)).toEqual([
      { card: "courts", points: 2, of: "consulted", article: -1 },
    ]);
    const other = withTable(once, KEN, { consulted: "none" });
    const twice = given(other).close({ KEN: [ask] }).world;
    expect(tableOf(twice, KEN).memories).toHaveLength(1);
  });

  test("given a consultation on the law, then parliament remembers it", () => {
    const open = played(capitals({ threshold: 40 }));
    const after = given(open).close({ KEN: [{ type: "consultAtHome", card: "law" }] }).world;
    expect(tableOf(after, KEN).memories.map(short)).toEqual([
      { card: "parliament", points: 2, of: "consulted", article: -1 },
    ]);
  });

  test("given an event that was answered, then the group that the answer touches remembers it by name", () => {
    const event = capitals().scenario.events.find(({ answers }) => answers.length > 0);
    const answer = event?.answers[0];
    if (event === undefined || answer === undefined) throw new Error("no event to answer");
    const happening = {
      event: event.id,
      country: KEN,
      group: -1,
      effect: event.effect,
      until: 6,
      answered: false,
    };
    const struck = { ...capitals({ threshold: 40 }), happenings: [happening] };
    const answered = (world: World): readonly Memory[] =>
      tableOf(given(world).close({ KEN: [{ type: "answerEvent", answer: answer.key }] }).world, KEN).memories;
    expect(answered(played(struck))).toEqual([
      {
        card: answer.card,
        points: answer.points,
        of: "eventAnswered",
        article: -1,
        event: event.id,
        answer: answer.key,
      },
    ]);
    expect(answered(struck)).toEqual([]);
  });

  test("given a met pledge, then parliament remembers it with four points for each partner", () => {
    const pledge = { by: KEN, with: [0], count: 1, until: 24, status: "open" } as const;
    const won = capitals({ threshold: 40, won: [0] });
    const after = given({ ...won, pledges: [pledge] }).close({ CAN: [{ type: "deposit" }] }).world;
    expect(tableOf(after, KEN).memories.map(short)).toEqual([
      { card: "parliament", points: 4, of: "pledgeMet", article: -1 },
    ]);
  });

  test.each(
    PRICES.map((price) => [
      price,
      { assistance: "justice", reservation: "courts", pledge: "parliament" }[price],
    ]),
  )("given a granted price of %s, then its group remembers it with fifteen points: %s", (price, card) => {
    const stretch = withTreaty(capitals({ threshold: 2, monthsAhead: 1 }), {
      deposited: [0, -1, -1, -1, -1],
    });
    const named = given(stretch).close({ EGY: [{ type: "namePrice", price, of: 0 }] }).world;
    const after = given(named).close({ CAN: [{ type: "grantPrice", to: EGY }] }).world;
    expect(tableOf(after, EGY).memories.map(short)).toEqual([
      { card, points: 15, of: "priceGranted", article: -1 },
    ]);
  });
});
