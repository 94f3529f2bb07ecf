import { describe, expect, test } from "vitest";
import { seedWordsOf } from "../../src/engine/exact/rng.ts";
import {
  gambleChance,
  homeOn,
  homeWeights,
  moodOn,
  passLine,
  reservable,
  supportOf,
} from "../../src/engine/model/home.ts";
import { CONSULTED_FLOOR, hazardAhead, homeChance } from "../../src/engine/model/home-chance.ts";
import { pledgeMemory } from "../../src/engine/model/memories.ts";
import { openHomes } from "../../src/engine/rules/home-table.ts";
import type { Command } from "../../src/engine/state/command.ts";
import { CARDS } from "../../src/engine/state/scenario.ts";
import type { HomeTable, Memory, Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals, tableOf, withTable } from "../support/capitals.ts";
import { given } from "../support/given.ts";
import { only, put, withSecrets, withTreaty } from "../support/play.ts";
import { articleOf, countryOf, modelScenario, scenarioOf } from "../support/scenario.ts";

const real = modelScenario("full");
const TEXT = real.articles.map((article) => article.adopted);
const BRAZIL = countryOf(real, "BRA");

describe("MODEL §3.11: Brazil's home table on the real text", () => {
  const home = homeOn(real, BRAZIL, TEXT);

  test("justice 15, parliament 31, courts 22, industry 18, security 14", () => {
    expect(home.weights).toEqual([15, 31, 22, 18, 14]);
    expect(CARDS).toEqual(["justice", "parliament", "courts", "industry", "security"]);
  });

  test("support 6 + 31 + 9 + 7 + 6 = 59, short of 67; two acts are missing, the law among them", () => {
    expect(home.moods).toEqual([1, 2, 1, 1, 1]);
    expect([supportOf(home), home.line, home.missing]).toEqual([59, 67, 2]);
  });

  test("one mood is enough: the courts to for bring +13, 72", () => {
    expect(supportOf({ ...home, moods: [1, 2, 2, 1, 1] })).toBe(72);
  });

  test("MODEL §3.11: q = ⌊PHI[N]·N·H/(1000·a)⌋: one attempt for the law alone, two a season with moods missing", () => {
    const world = capitals({ threshold: 40 });
    const ahead = hazardAhead(world, 0);
    const chanceAt = (missing: number): number => homeChance(world, { ...tableOf(world, 0), missing }, "law");
    expect(ahead).toBeGreaterThan(1000);
    expect(chanceAt(1)).toBe(Math.trunc((900 * ahead) / 1000));
    expect(chanceAt(2)).toBe(Math.trunc((1250 * 2 * ahead) / 2000));
    expect(chanceAt(3)).toBe(Math.trunc((1300 * 3 * ahead) / 2000));
  });
});

describe("MODEL §3.11: weights, lines and moods", () => {
  test("the five cards add to 100 in every state, none below its range", () => {
    for (const country of scenarioOf("full").countries) {
      const weights = homeWeights(country);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
      const [justice, parliament, courts, industry, security] = weights;
      expect([justice, parliament, courts, industry, security].every(Number.isInteger)).toBe(true);
      expect(justice).toBeGreaterThanOrEqual(10);
      expect(parliament).toBeGreaterThanOrEqual(15);
      expect(courts).toBeGreaterThanOrEqual(10);
      expect(industry).toBeLessThanOrEqual(20);
      expect(security).toBeLessThanOrEqual(30);
    }
  });

  test("pass line 50, 60 or 67 by the hurdle of the constitution", () => {
    const [canada] = scenarioOf("full").countries;
    if (canada === undefined) throw new Error("no country");
    expect([10, 15, 16, 20, 21, 30].map((hurdle) => passLine({ ...canada, hurdle }))).toEqual([
      50, 50, 60, 60, 67, 67,
    ]);
  });

  test("a card is for it at its wish, split one step away, and against it beyond", () => {
    const content = articleOf(real, "content");
    const moods = [0, 1, 2].map((o) => moodOn(real, BRAZIL, 4, put(TEXT, { [content]: o })));
    expect([...moods].sort()).toEqual([...moods].sort((x, y) => x - y));
    expect(Math.max(...moods)).toBe(2);
    for (let o = 1; o < 3; o++)
      expect(Math.abs((moods[o] ?? 0) - (moods[o - 1] ?? 0))).toBeLessThanOrEqual(1);
  });

  test("support: a card against gives nothing, split 40 of its 100, for all of it", () => {
    const home = homeOn(real, BRAZIL, TEXT);
    expect(supportOf({ ...home, moods: [0, 0, 0, 0, 0] })).toBe(0);
    expect(supportOf({ ...home, moods: [1, 1, 1, 1, 1] })).toBe(40);
    expect(supportOf({ ...home, moods: [2, 2, 2, 2, 2] })).toBe(100);
    expect(supportOf({ ...home, memories: [pledgeMemory(15)] })).toBe(74);
  });

  test("moods are whole steps between against and for, on every text, in every state", () => {
    const texts = [0, 1, 2].map((o) =>
      real.articles.map((article) => Math.min(o, article.alternatives.length - 1)),
    );
    for (const text of texts) {
      real.countries.forEach((_, country) => {
        for (const mood of homeOn(real, country, text).moods) expect([0, 1, 2]).toContain(mood);
      });
    }
  });

  test("the table comes from public facts, so it looks the same to every seat in every match", () => {
    const table = homeOn(scenarioOf("full"), BRAZIL, TEXT);
    expect(homeOn(scenarioOf("full"), BRAZIL, [...TEXT])).toEqual(table);
  });
});

describe("MODEL §3.11: what a delegation brings home", () => {
  const KEN = 3;
  /** The text is B, B, B, B. Kenya is named and wanted these wordings of its three articles. */
  const home = (accept: readonly number[], change: Partial<World> = {}): World => {
    const plain = capitals();
    const objectives = accept.map((wording, article) => ({ article, accept: [wording], weight: 30 }));
    const secrets = { objectives: put(plain.secrets.objectives, { [KEN]: objectives }) };
    return { ...withSecrets(plain, secrets), named: [KEN], pacts: [], ...change };
  };
  const memories = (world: World): readonly Memory[] =>
    only(openHomes(world, [KEN]), "homesOpened")[0]?.homes[0]?.memories ?? [];
  const bonus = (world: World): number => memories(world).reduce((sum, { points }) => sum + points, 0);
  const promise = (change: Partial<Pact> = {}): Pact => {
    const plain = { by: 0, to: KEN, kind: "support", article: 0, alternative: 1 } as const;
    return { ...plain, paid: true, status: "kept", due: 0, ...change };
  };

  test("five points for each line of its mandate in the text, five less for each that is not", () => {
    expect(
      [
        [1, 1, 1],
        [1, 1, 0],
        [1, 0, 0],
        [0, 0, 0],
      ].map((accept) => bonus(home(accept))),
    ).toEqual([15, 5, -5, -15]);
  });

  test("any wording that the mandate accepts is enough", () => {
    const plain = home([0, 0, 0]);
    const objectives = [{ article: 0, accept: [3, 1], weight: 100 }];
    const wide = withSecrets(plain, { objectives: put(plain.secrets.objectives, { [KEN]: objectives }) });
    expect(bonus(wide)).toBe(5);
  });

  test("a capital that sent no delegation to the table asks for nothing", () => {
    expect(bonus(home([1, 1, 1], { named: [] }))).toBe(0);
  });

  test("eight for each promise that was kept to it and that it paid for, three at most", () => {
    const kept = (...pacts: readonly Pact[]): number => bonus(home([1, 1, 0], { pacts })) - 5;
    expect(kept(promise())).toBe(8);
    expect(kept(promise(), promise({ by: 1 }), promise({ by: 2 }), promise({ by: 4 }))).toBe(24);
    expect(kept(promise({ paid: false }))).toBe(0);
    expect(kept(promise({ status: "broken" }), promise({ status: "void" }))).toBe(0);
    expect(kept(promise({ to: 1 }), promise({ by: KEN, to: 0 }), promise({ kind: "assist" }))).toBe(0);
  });

  test("four less for each article joined at a loss, three at most", () => {
    const joined = (articles: readonly number[]): number => {
      const cells = Object.fromEntries(articles.map((article) => [article * 5 + KEN, 1]));
      const world = home([1, 1, 0]);
      return bonus({ ...world, concessions: put(world.concessions, cells) }) - 5;
    };
    expect([[], [0], [0, 1, 2], [0, 1, 2, 3]].map(joined)).toEqual([0, -4, -12, -12]);
  });

  test("and counts as support from the first day", () => {
    const [opened] = only(openHomes(home([1, 1, 1]), [KEN]), "homesOpened");
    const [plain] = only(openHomes(home([1, 1, 1], { named: [] }), [KEN]), "homesOpened");
    const support = (event: typeof opened): number =>
      event?.homes[0] ? supportOf(event.homes[0]) : Number.NaN;
    expect(support(opened)).toBe(support(plain) + 15);
  });
});

const LAW: Command = { type: "implementLaw" };

/**
 * The world with an event in force everywhere that adds this urgency. At 300 every attempt succeeds, and at −300 none
 * does.
 */
function urgent(world: World, urgency: number): World {
  const effect = { urgency, trust: 0, rights: 0, capacity: 0 };
  const happening = { event: "", country: -1, group: -1, effect, until: 999, answered: true };
  return { ...world, happenings: [happening] };
}

const lucky = (world: World): World => urgent(world, 300);
const unlucky = (world: World): World => urgent(world, -300);

describe("acts at home", () => {
  const open = withTable(capitals({ threshold: 40 }), 0, { moods: [1, 1, 0, 1, 1] });

  test("an implementing law and a hearing: two acts per season", () => {
    const after = given(lucky(open))
      .when("CAN", LAW)
      .when("CAN", { type: "holdHearing", card: "courts" })
      .when("CAN", { type: "consultAtHome", card: "justice" })
      .then("noActs")
      .close()
      .then([{ type: "homeStepped" }]).world;
    expect(tableOf(after, 0)).toMatchObject({ law: true, moods: [1, 1, 1, 1, 1] });
  });

  test("acts abroad do not use any of them", () => {
    const signed = withTreaty(open, { signed: [0, -1, -1, -1, -1] });
    const abroad: readonly Command[] = [
      { type: "assist", to: 3 },
      { type: "campaign", unGroup: "African" },
      { type: "pledge", with: [3], count: 1, season: 1 },
    ];
    for (const act of abroad) {
      given(signed)
        .when("CAN", act)
        .when("CAN", LAW)
        .when("CAN", { type: "holdHearing", card: "courts" })
        .then([{ type: "actSealed" }])
        .when("CAN", { type: "consultAtHome", card: "justice" })
        .then("noActs");
      given(lucky(signed))
        .close({ CAN: [act, LAW, { type: "holdHearing", card: "courts" }] })
        .then([{ type: "homeStepped", steps: [{ act: "implementLaw" }, { act: "holdHearing" }] }]);
    }
  });

  test("after the vote is won no further acts are needed", () => {
    const won = withTable(lucky(open), 0, { won: true, law: false });
    given(won)
      .close({ CAN: [LAW, { type: "holdHearing", card: "courts" }] })
      .without("homeStepped");
  });

  test("if the clock is monthly there is one act", () => {
    given({ ...open, monthsAhead: 1 })
      .when("CAN", LAW)
      .when("CAN", { type: "holdHearing", card: "courts" })
      .then("noActs");
  });

  test("the secret pace of the match makes no difference: a visible chance must not reveal it", () => {
    const home = tableOf(open, 0);
    expect(homeChance(withSecrets(open, { pace: 900 }), home, "law")).toBe(homeChance(open, home, "law"));
  });

  test("failing changes nothing in a research climate, and shows the chance of the attempt", () => {
    const after = given(unlucky(open)).close({ CAN: [LAW] });
    const [event] = only(after.events, "homeStepped");
    expect(event?.steps).toMatchObject([{ country: 0, act: "implementLaw", card: "law", ok: false }]);
    expect(event?.steps[0]?.chance).toBeGreaterThan(0);
    expect(tableOf(after.world, 0)).toMatchObject({ law: false, moods: [1, 1, 0, 1, 1] });
  });

  test("consultation: the next attempt on that card has three times the chance and at least four in ten, once", () => {
    const home = tableOf(open, 0);
    const plain = homeChance(open, home, "law");
    const consulted: HomeTable = { ...home, consulted: "courts" };
    expect(homeChance(open, consulted, "law")).toBe(plain);
    for (const urgency of [0, 12, 25, 50]) {
      const now = urgent(open, urgency);
      const before = homeChance(now, home, "courts");
      const after = Math.min(62_000, Math.max(CONSULTED_FLOOR, 3 * before));
      expect(homeChance(now, consulted, "courts")).toBe(after);
    }
    const asked = given(open).close({ CAN: [{ type: "consultAtHome", card: "courts" }] }).world;
    expect(tableOf(asked, 0).consulted).toBe("courts");
    const tried = given(unlucky(asked)).close({ CAN: [{ type: "holdHearing", card: "courts" }] }).world;
    expect(tableOf(tried, 0).consulted).toBe("none");
  });

  test("a chance never exceeds 62,000 of 65,536", () => {
    expect(homeChance(open, { ...tableOf(open, 0), missing: 10_000 }, "law")).toBe(62_000);
  });

  test("the chance rises with the state's own hazard and with what is missing", () => {
    const home = tableOf(open, 0);
    const chances = [-30, -15, 0, 15].map((urgency) => homeChance(urgent(open, urgency), home, "law"));
    expect(chances).toEqual([...chances].sort((x, y) => x - y));
    const missing = [1, 2, 3, 4].map((n) => homeChance(open, { ...home, missing: n }, "law"));
    expect(missing).toEqual([...missing].sort((x, y) => x - y));
  });
});

describe("reservations", () => {
  const open = withTable(capitals({ threshold: 40 }), 0, { moods: [1, 1, 1, 1, 1] });

  test("buy a card at once, for part of the club's benefit: trust", () => {
    const after = given(open)
      .when("CAN", { type: "enterReservation", card: "industry" })
      .close()
      .then([{ type: "reservationsEntered" }, { type: "homeStepped" }]).world;
    expect(tableOf(after, 0)).toMatchObject({ moods: [1, 1, 1, 2, 1], reservations: ["industry"] });
    expect(after.treaty.reservations).toHaveLength(1);
    expect(after.trust[0]).toBeLessThan(600);
  });

  test("three at most", () => {
    const three = withTable(open, 0, { reservations: ["justice", "parliament", "industry"] });
    expect(reservable(three, tableOf(three, 0))).toEqual([]);
    given(three).when("CAN", { type: "enterReservation", card: "courts" }).then("wrongPhase");
  });

  test("not on rights if the text locks them: hr62, safeguards, dataprot, mla", () => {
    const scenario = scenarioOf("full");
    const lock = articleOf(scenario, "reservations");
    const text = scenario.articles.map((article) => article.adopted);
    const world = { ...open, scenario };
    const home: HomeTable = { ...tableOf(open, 0), country: BRAZIL };
    const locked = withTreaty(world, { text: put(text, { [lock]: 0 }) });
    expect(reservable(locked, home)).toEqual(["parliament", "industry", "security"]);
    const free = withTreaty(world, { text: put(text, { [lock]: 2 }) });
    expect(reservable(free, home)).toEqual([...CARDS]);
  });
});

describe("the vote at home", () => {
  const table = (change: Partial<HomeTable>): World =>
    withTable(capitals({ threshold: 40 }), 0, { law: true, moods: [2, 2, 2, 2, 2], ...change });

  test("is not held without the implementing law, not even as a gamble", () => {
    const vote = { type: "callVote", gamble: false } as const;
    given(table({ law: false }))
      .when("CAN", vote)
      .close()
      .without("homeStepped");
    given(table({ law: false }))
      .when("CAN", { ...vote, gamble: true })
      .then("needsLaw");
  });

  test("can come in the same season as the law, and so can the deposit: for people as for bots", () => {
    const season = (k: number) =>
      given(withSecrets(table({ law: false, consulted: "law" }), { words: seedWordsOf(`law/${k}`) }))
        .when("CAN", { type: "implementLaw" })
        .when("CAN", { type: "callVote", gamble: false })
        .when("CAN", { type: "deposit" })
        .close().world;
    const ends = Array.from({ length: 20 }, (_, k) => season(k));
    const deposited = ends.filter(({ treaty }) => (treaty.deposited[0] ?? -1) >= 0);
    expect(deposited.length).toBeGreaterThan(0);
    expect(deposited.length).toBe(ends.filter((world) => tableOf(world, 0).law).length);
  });

  test("is sure if support reaches the line; otherwise a vote is held only as a gamble", () => {
    const won = given(table({})).when("CAN", { type: "callVote", gamble: false }).close().world;
    expect(tableOf(won, 0).won).toBe(true);
    const short = given(table({ moods: [0, 0, 0, 0, 0] })).close({
      CAN: [{ type: "callVote", gamble: false }],
    });
    short.without("homeStepped");
    expect(tableOf(short.world, 0)).toMatchObject({ won: false, voteFrom: 0 });
  });

  test("a gamble far below the line is lost: parliament one mood down, no vote for two seasons", () => {
    const lost = given(table({ moods: [0, 2, 0, 0, 0] }))
      .when("CAN", { type: "callVote", gamble: true })
      .close().world;
    expect(tableOf(lost, 0)).toMatchObject({ won: false, moods: [0, 1, 0, 0, 0], voteFrom: 24 });
    given(lost).when("CAN", { type: "callVote", gamble: false }).then("mustWait");
    const later = given(lost).close().world;
    expect(later.month).toBe(24);
    given(later)
      .when("CAN", { type: "callVote", gamble: false })
      .then([{ type: "actSealed" }]);
  });

  test("a gamble swings by ten points at most: sure from line + 10, hopeless below line − 10, even between", () => {
    const home = tableOf(table({}), 0);
    const at = (support: number): number =>
      gambleChance({ ...home, moods: [0, 0, 0, 0, 0], memories: [pledgeMemory(support)], line: 60 });
    expect(at(70)).toBe(65_536);
    expect(at(49)).toBe(0);
    expect(at(50)).toBe(Math.trunc(65_536 / 21));
    expect(at(60)).toBe(Math.trunc((65_536 * 11) / 21));
  });

  test("the vote comes after the acts of its season", () => {
    const ready = lucky(table({ moods: [2, 2, 0, 2, 2], line: 80 }));
    const after = given(ready)
      .when("CAN", { type: "callVote", gamble: false })
      .when("CAN", { type: "holdHearing", card: "courts" })
      .close().world;
    expect(supportOf(tableOf(after, 0))).toBeGreaterThanOrEqual(80);
    expect(tableOf(after, 0).won).toBe(true);
  });

  test("after it is won, the deposit is the only act left at home", () => {
    const won = table({ won: true });
    given(won).when("CAN", LAW).then("wrongPhase");
    given(won).when("CAN", { type: "holdHearing", card: "courts" }).then("wrongPhase");
    given(won)
      .when("CAN", { type: "deposit" })
      .then([{ type: "actSealed" }]);
  });
});
