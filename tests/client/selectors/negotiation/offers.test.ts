/** How offers are judged and sorted, and which texts a package would move, in a room whose numbers are known. */
import { describe, expect, test } from "vitest";
import {
  isPutForPrecedent,
  scoredTexts,
  whyChair,
} from "../../../../src/client/selectors/negotiation/chair.ts";
import { bridgesOneShort, callersWanted } from "../../../../src/client/selectors/negotiation/chances.ts";
import {
  byWorth,
  dealWith,
  deathOf,
  grouped,
  otherWord,
  turnedBy,
} from "../../../../src/client/selectors/negotiation/deal.ts";
import { holdersOf } from "../../../../src/client/selectors/negotiation/floor.ts";
import { declaredLines, objectionOf } from "../../../../src/client/selectors/negotiation/outlook.ts";
import { packageRefusal } from "../../../../src/client/selectors/negotiation/package-refusal.ts";
import { gainOf, type Market, packageIdeas } from "../../../../src/client/selectors/negotiation/partners.ts";
import { coveredBy } from "../../../../src/client/selectors/negotiation/red-line.ts";
import { fitsOfRoom } from "../../../../src/client/selectors/negotiation/speech-fit.ts";
import {
  placardsByMandate,
  standingOf,
  wishOn,
} from "../../../../src/client/selectors/negotiation/standing.ts";
import { talliesByCaucus } from "../../../../src/client/selectors/negotiation/tallies.ts";
import { textScore } from "../../../../src/client/selectors/negotiation/text-score.ts";
import { liftOf } from "../../../../src/client/selectors/negotiation/word.ts";
import { START_CASE } from "../../../../src/client/selectors/text/start-case.ts";
import { rivalOf } from "../../../../src/engine/model/leverage.ts";
import { verdicts } from "../../../../src/engine/model/verdicts.ts";
import { currentText } from "../../../../src/engine/model/whole-text.ts";
import type { Term } from "../../../../src/engine/state/command.ts";
import { QUESTIONS } from "../../../../src/engine/state/scenario.ts";
import type { Offer } from "../../../../src/engine/state/treaty.ts";
import { TOOK_FLOOR, type World } from "../../../../src/engine/state/world.ts";
import { type Mine, view } from "../../../../src/engine/views/view.ts";
import { bazaar, CAN, EGY, HR62, hr62, JAM, KEN, RUS, TECH, tech } from "../../../support/bazaar.ts";
import { put, seenBy, withDraft } from "../../../support/play.ts";
import { scenarioOf } from "../../../support/scenario.ts";
import { tableAt } from "./at-table.ts";

const room = bazaar();
const GOALS = [
  { article: HR62, accept: [0], weight: 60 },
  { article: TECH, accept: [0], weight: 40 },
];

function market(change: Partial<Mine> = {}, world: World = room): Market {
  const { mine } = view(world, "CAN");
  if (mine === null) throw new Error("no seat");
  const openingWishes = [0, 1, 1, 0];
  return {
    own: seenBy(world, "CAN"),
    mine: { ...mine, openingWishes, redLines: [0, 0, 0, 0], objectives: GOALS, ...change },
    expect: () => ({ of: "chance", low: 400, high: 600, reasons: [] }),
  };
}

const offer = (id: number, give: Term, ask: Term): Offer => ({
  ...{ id, from: EGY, to: CAN, give, ask, assistance: 0, trust: 600, status: "open" },
});

describe("the balance of a package", () => {
  const balance = (theirs: Term, own: Term, change: Partial<Mine> = {}) =>
    dealWith(market(change), EGY, theirs, own).balance;
  const LIGHT = { objectives: [{ article: HR62, accept: [0], weight: 100 }] };

  test("is good with a gain, bad with a loss, and nothing with neither", () => {
    expect(balance(hr62(0), tech(0))).toBe("good");
    expect(balance({ article: 1, alternative: 0 }, tech(3))).toBe("bad");
    expect(balance({ article: 1, alternative: 0 }, { article: 2, alternative: 1 })).toBe("nothing");
  });

  test("says first that a red line is crossed, then that a heavier line of the mandate is given up", () => {
    expect(balance(tech(0), hr62(5), { redLines: [0b100000, 0, 0, 0] })).toBe("crosses");
    expect(balance(tech(0), hr62(5))).toBe("givesUp");
    expect(balance(hr62(5), tech(0), { redLines: [0b100000, 0, 0, 0] })).not.toBe("crosses");
  });

  test("adds what both promises bring, each by its effect with the chair", () => {
    const nothing: Term = { article: 2, alternative: 1 };
    const value = (theirs: Term, own: Term) => dealWith(market(LIGHT), EGY, theirs, own).value;
    expect(value(hr62(0), nothing)).toBeGreaterThan(0);
    expect(value(nothing, tech(3))).toBeLessThan(0);
    expect(value(hr62(0), tech(3))).toBe(value(hr62(0), nothing) + value(nothing, tech(3)));
    expect(value(hr62(0), nothing)).toBe(
      gainOf(market(LIGHT), hr62(0)) * liftOf(market(LIGHT), EGY, hr62(0)),
    );
  });
});

describe("offers to this seat", () => {
  const idsOf = (from: Market, ...offers: readonly Offer[]) =>
    byWorth(from, offers).map((one) => one.offer.id);

  test("come best first", () => {
    const nothing: Term = { article: 2, alternative: 1 };
    const offers = [offer(1, nothing, nothing), offer(2, hr62(5), nothing), offer(3, hr62(0), tech(0))];
    expect(idsOf(market(), ...offers)).toEqual([3, 1, 2]);
  });

  test("that give up the mandate or cross a line come last, whatever they bring", () => {
    const nothing: Term = { article: 2, alternative: 1 };
    const givesUp = offer(1, tech(0), hr62(5));
    const poor = offer(2, hr62(5), nothing);
    const light = market({
      objectives: [
        { article: HR62, accept: [0], weight: 51 },
        { article: TECH, accept: [0], weight: 49 },
      ],
    });
    // The chair puts that text already, so that it brings and costs nothing more.
    expect(dealWith(light, EGY, poor.give, poor.ask).balance).toBe("in");
    expect(dealWith(light, EGY, givesUp.give, givesUp.ask).balance).toBe("givesUp");
    expect(idsOf(light, givesUp, poor)).toEqual([2, 1]);
    const lined = market({ redLines: [0, 0b1, 0, 0] });
    expect(idsOf(lined, offer(1, hr62(0), { article: 1, alternative: 0 }), poor)).toEqual([2, 1]);
  });
});

describe("what an offer says of itself", () => {
  test("it is good for the mandate only if it brings something on an article of the mandate", () => {
    const elsewhere = {
      objectives: [{ article: TECH, accept: [3], weight: 100 }],
      openingWishes: [0, 0, 1, 0],
    };
    const nothing: Term = { article: 2, alternative: 1 };
    expect(dealWith(market(elsewhere), EGY, hr62(0), nothing).value).toBeGreaterThan(0);
    expect(dealWith(market(elsewhere), EGY, hr62(0), nothing).balance).toBe("beside");
    expect(dealWith(market(), EGY, hr62(0), nothing).balance).toBe("good");
  });

  test("it is dead once either side has promised a text of its own article, and says which", () => {
    const one = offer(1, hr62(0), tech(0));
    const word = { ...{ kind: "support", status: "open", due: -1 }, offer: 9, since: 0 } as const;
    const pacts = (by: number, { article, alternative }: Term) =>
      ({ pacts: [{ ...word, by, to: KEN, article, alternative }] }) as unknown as Pick<World, "pacts">;
    expect(deathOf({ pacts: [] }, one)).toBeNull();
    expect(deathOf(pacts(EGY, hr62(1)), one)).toBe("theirWord");
    expect(deathOf(pacts(CAN, tech(1)), one)).toBe("ownWord");
    expect(deathOf(pacts(KEN, tech(1)), one)).toBeNull();
  });

  test("a partner that has promised its own support to another text than the one it asks for is named", () => {
    const one = offer(1, hr62(0), tech(0));
    const promise = (by: number, { article, alternative }: Term, status = "open") =>
      ({
        pacts: [{ kind: "support", by, to: KEN, article, alternative, status, due: -1, paid: true }],
      }) as unknown as Pick<World, "pacts">;
    expect(otherWord(promise(EGY, tech(1)), one)).toMatchObject({ by: EGY, to: KEN, alternative: 1 });
    expect(otherWord(promise(EGY, tech(0)), one)).toBeNull();
    expect(otherWord(promise(EGY, tech(1), "broken"), one)).toBeNull();
    expect(otherWord(promise(KEN, tech(1)), one)).toBeNull();
  });

  test("states that offer the same package share one place, and dead offers come last", () => {
    const same = [offer(1, hr62(0), tech(0)), { ...offer(2, hr62(0), tech(0)), from: KEN }];
    const other = offer(3, hr62(0), { article: 2, alternative: 1 });
    const ids = (world: World) =>
      grouped(market({}, world), [...same, other]).map((group) =>
        group.map((one) => one.offer.id).sort((a, b) => a - b),
      );
    expect(ids(room)).toHaveLength(2);
    expect(ids(room)).toContainEqual([1, 2]);
    const word = {
      by: EGY,
      to: JAM,
      kind: "support",
      article: HR62,
      alternative: 1,
      status: "open",
      due: -1,
    };
    const bound = { ...room, pacts: [word] } as unknown as World;
    expect(ids(bound)[0]).toEqual([2]);
  });
});

describe("another person's offer", () => {
  const nothing: Term = { article: 2, alternative: 1 };
  const classmate = { ...offer(1, nothing, nothing), from: KEN };
  const withPerson: World = { ...room, holders: put(room.holders, { [KEN]: { type: "person" } }) };
  const placesIn = (world: World, ...offers: readonly Offer[]) =>
    grouped(market({}, world), offers).map((same) => same.map((one) => one.offer.id));

  test("comes before a bot's that brings the mandate more", () => {
    const better = offer(2, hr62(0), tech(0));
    expect(placesIn(room, better, classmate)).toEqual([[2], [1]]);
    expect(placesIn(withPerson, better, classmate)).toEqual([[1], [2]]);
  });

  test("has a place of its own beside a bot's of the same package", () => {
    const same = offer(2, nothing, nothing);
    expect(placesIn(room, same, classmate)).toEqual([[2, 1]]);
    expect(placesIn(withPerson, same, classmate)).toEqual([[1], [2]]);
  });
});

describe("the answer that a text changes", () => {
  test("does not exist if no other text is on the table", () => {
    expect(turnedBy(market().own, { article: 2, alternative: 1 })).toBeNull();
  });

  test("is that of the opening case if it turns, else the first question: crime, data, refusal", () => {
    const ranks = new Set<number>();
    for (const seed of ["panels", "why/1", "why/2"]) {
      const { own } = tableAt("deal", 1, seed);
      const { world, scenario } = own;
      for (const [article, texts] of world.draft.texts.entries()) {
        for (const alternative of texts) {
          const rival = rivalOf(world, { article, alternative });
          if (rival < 0) continue;
          const [with_, without] = [alternative, rival].map((text) =>
            verdicts(scenario, currentText(world).with(article, text)),
          );
          const rankOf = (one: Readonly<{ case: string; question: (typeof QUESTIONS)[number] }>): number =>
            QUESTIONS.indexOf(one.question) + (one.case === START_CASE.case ? 0 : 10);
          const turned = (with_ ?? []).filter(({ answer }, at) => answer !== without?.[at]?.answer);
          const found = turnedBy(own, { article, alternative });
          expect(found === null).toBe(turned.length === 0);
          if (found === null) continue;
          expect(rankOf(found)).toBe(Math.min(...turned.map(rankOf)));
          expect(turned).toContainEqual(expect.objectContaining(found));
          if (turned.length > 1) ranks.add(rankOf(found));
        }
      }
    }
    expect(ranks.size).toBeGreaterThan(0);
  });
});

describe("ideas for a package", () => {
  const terms = (gives: readonly Term[], asks: readonly Term[]) => ({
    gives,
    asks,
    helpable: [] as number[],
  });
  const FREE = { objectives: [{ article: HR62, accept: [0], weight: 60 }] };

  test("ask only for what the mandate names and gains by, and give nothing on the same article", () => {
    expect(packageIdeas(market(FREE), terms([tech(3)], [hr62(0)]))).toHaveLength(1);
    expect(packageIdeas(market(FREE), terms([tech(3)], [hr62(5)]))).toEqual([]);
    expect(packageIdeas(market(FREE), terms([hr62(5)], [hr62(0)]))).toEqual([]);
    expect(packageIdeas(market(FREE), terms([hr62(5)], [tech(0)]))).toEqual([]);
  });

  test("give only a text that would have an effect", () => {
    expect(packageIdeas(market(FREE), terms([{ article: 2, alternative: 1 }], [hr62(0)]))).toEqual([]);
  });

  test("never give a text beyond a red line, or a heavier line of the mandate", () => {
    expect(
      packageIdeas(market({ ...FREE, redLines: [0, 0, 0, 0b1000] }), terms([tech(3)], [hr62(0)])),
    ).toEqual([]);
    const heavy = [
      { article: HR62, accept: [0], weight: 40 },
      { article: TECH, accept: [0], weight: 60 },
    ];
    expect(packageIdeas(market({ objectives: heavy }), terms([tech(3)], [hr62(0)]))).toEqual([]);
  });
});

describe("a seat may offer no package", () => {
  test("with one sounded open article, and may with two", () => {
    const seat = view(room, "CAN");
    const withAgreed = (agreed: readonly number[]) =>
      packageRefusal({ ...seat, world: { ...seat.world, draft: { ...seat.world.draft, agreed } } });
    expect(withAgreed([-1, -1, -1, -1])).toBe("wordGiven");
    expect(withAgreed([0, -1, -1, -1])).toBe("tooFew");
  });

  test("because of too many of its own offers only while they are open", () => {
    const seat = view(room, "CAN");
    const { mine } = seat;
    if (mine === null) throw new Error("no seat");
    const offers = (status: Offer["status"]) =>
      Array.from({ length: 20 }, (_, id) => ({ ...offer(id, hr62(0), tech(0)), from: CAN, status }));
    expect(packageRefusal({ ...seat, mine: { ...mine, offers: offers("open") } })).toBe("tooMany");
    expect(packageRefusal({ ...seat, mine: { ...mine, offers: offers("refused") } })).toBe("wordGiven");
    expect(packageRefusal({ ...seat, mine: null })).toBe("wordGiven");
  });
});

describe("a bridge", () => {
  const bridge = (alternative: number, ...sponsors: readonly number[]) => ({
    ...hr62(alternative),
    sponsors,
    callers: 1,
  });
  const withBridges = (...bridges: readonly ReturnType<typeof bridge>[]) =>
    seenBy(withDraft(room, { bridges }), "CAN");
  const { mine } = market();

  test("is also shown if its text is worth exactly as much as the chair's", () => {
    // Beyond the texts on the floor a bridge needs no sponsors from both sides.
    const texts = put(room.draft.texts, { [HR62]: [0, 4] });
    const draft = { bridges: [bridge(5, EGY, JAM)], chair: [5, -1, -1, 0], texts };
    const chairs = seenBy(withDraft(room, draft), "CAN");
    expect(bridgesOneShort(chairs, mine, [hr62(5)])).toHaveLength(1);
  });

  test("is shown only for this very text of the article", () => {
    const own = withBridges(bridge(0, EGY, JAM));
    expect(bridgesOneShort(own, mine, [hr62(0)])).toHaveLength(1);
    expect(bridgesOneShort(own, mine, [hr62(1)])).toEqual([]);
    expect(bridgesOneShort(own, mine, [tech(0)])).toEqual([]);
  });

  test("at the last reading lacks two others if nobody has called for this text", () => {
    const last = tableAt("deal", 4);
    const [article = 0] = last.view.world.draft.floor;
    const bridges = (term: Term) => ({
      ...last.own,
      world: {
        ...last.own.world,
        draft: { ...last.own.world.draft, bridges: [{ ...term, sponsors: [3, 40], callers: 1 }] },
      },
    });
    const term = { article, alternative: 1 };
    expect(
      callersWanted(
        { ...last.own, world: { ...last.own.world, draft: { ...last.own.world.draft, bridges: [] } } },
        term,
      ),
    ).toBe(2);
    expect(callersWanted(bridges({ article, alternative: 0 }), term)).toBe(2);
    expect(callersWanted(bridges({ article: article + 1, alternative: 1 }), term)).toBe(2);
    expect(callersWanted(bridges(term), term)).toBe(0);
  });
});

describe("a red line of the mandate", () => {
  test("is true only if every text it covers is beyond the mandate's own", () => {
    const own = seenBy(room, "CAN");
    const { bits } = coveredBy(own, hr62(4), []);
    expect(bits).toBe(0b110000);
    const isTrue = (lines: number) => coveredBy(own, hr62(4), [lines]).isTrue;
    expect([0b110000, 0b111000, 0b100000, 0b010000, 0].map(isTrue)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test("makes a text worth nothing, and a whole text that crosses it names the article", () => {
    const mine: Mine = { ...market().mine, redLines: [0, 0, 0b10, 0b1] };
    expect(standingOf(mine, room.scenario, TECH, 0)).toMatchObject({ steps: 0, isBeyond: true, worth: 0 });
    expect(textScore(mine, room.scenario, [0, 0, 1, 0])).toMatchObject({ crossed: [2, TECH] });
    expect(textScore(mine, room.scenario, [1, 0, 0, 1])).toMatchObject({ crossed: [] });
  });
});

test("the wish on an article is the mandate's first, else the instruction at the opening", () => {
  const mine: Mine = {
    ...market().mine,
    objectives: [{ article: HR62, accept: [3, 1], weight: 60 }],
    openingWishes: [5, 2, 1, 0],
  };
  expect([0, 1, 2, 9].map((article) => wishOn(mine, article))).toEqual([3, 2, 1, 0]);
});

test("placards support one best text of at least 640, and live with texts of at least 400", () => {
  const mine: Mine = { ...market().mine, objectives: [], openingWishes: [0, 0, 0, 0] };
  const texts = [0, 1, 2, 3, 4, 5];
  const { placards } = placardsByMandate(mine, room.scenario, HR62, texts);
  const worths = texts.map((text) => standingOf(mine, room.scenario, HR62, text).worth);
  expect(placards[0]).toBe(0);
  expect(placards.slice(1)).toEqual(worths.slice(1).map((worth) => (worth >= 400 ? 1 : 2)));
  const further = placardsByMandate(mine, room.scenario, HR62, texts.slice(1)).placards;
  expect(further[0]).toBe((worths[1] ?? 0) >= 640 ? 0 : 1);
  expect(new Set(placards)).toEqual(new Set([0, 1, 2]));
});

test("caucuses are sorted by size, largest first, each with its placards", () => {
  const full = scenarioOf("full");
  const row = full.countries.map(({ caucus }) => (caucus === "africa" ? "2" : "0")).join("");
  const all = talliesByCaucus(full, row);
  const sizes = all.map(({ size }) => size);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  for (const { caucus, size, tally } of all) {
    expect(tally).toEqual({
      support: caucus === "africa" ? 0 : size,
      live: 0,
      object: caucus === "africa" ? size : 0,
      silent: 0,
    });
  }
});

test("states with the floor are sorted by weight, and by number if it is equal", () => {
  const heard = put(room.heard, {
    [5 * HR62 + JAM]: TOOK_FLOOR,
    [5 * HR62 + KEN]: TOOK_FLOOR,
    [5 * HR62 + RUS]: TOOK_FLOOR,
  });
  const [, , third] = room.scenario.countries;
  const countries = room.scenario.countries.map((country, at) =>
    at === KEN && third !== undefined ? { ...country, power: third.power } : country,
  );
  const even = {
    ...room,
    heard,
    scenario: { ...room.scenario, countries },
    trust: room.trust.map(() => 600),
  };
  const holders = holdersOf(even, HR62);
  expect(holders.map(({ country }) => country)).toEqual([RUS, JAM, KEN]);
  expect(holders[1]?.share).toBe(holders[2]?.share);
});

test("an article that was not sounded has no objection, against a limit of 33%", () => {
  expect(objectionOf(room, 1)).toEqual({ now: 0, limit: 33 });
});

test("an argument has no bar in a room that it would not move", () => {
  const settled: World = { ...room, declared: room.declared.map(() => 0) };
  const fits = fitsOfRoom({ world: settled, country: CAN }, { ...hr62(0), case: "journalist" });
  expect(fits.map(({ states, share }) => [states, share])).toEqual(fits.map(() => [0, 0]));
});

test("an article that is not in play is worth nothing to the mandate", () => {
  expect(standingOf(market().mine, room.scenario, 9, 0)).toEqual({
    steps: 0,
    isBeyond: false,
    worth: 0,
    weight: 0,
  });
});

test("a declared red line is listed until its article is agreed", () => {
  const declared = put(room.declaredLines, { [5 * HR62 + RUS]: 0b11, [5 * TECH + RUS]: 0b1000 });
  const linesWith = (agreed: readonly number[]) =>
    declaredLines(room.scenario, { ...room, declaredLines: declared, draft: { ...room.draft, agreed } }, RUS);
  expect(linesWith([-1, -1, -1, -1])).toEqual([
    { article: HR62, bits: 0b11 },
    { article: TECH, bits: 0b1000 },
  ]);
  expect(linesWith([0, -1, -1, -1])).toEqual([{ article: TECH, bits: 0b1000 }]);
  expect(linesWith([])).toHaveLength(2);
});

describe("the chair", () => {
  const put5 = (placards: readonly string[], chair = 5): World => ({
    ...withDraft(room, { chair: [chair, -1, -1, 0] }),
    soundings: room.soundings.map((one, a) => (a === HR62 && one !== null ? { ...one, placards } : one)),
  });

  test("has nothing to explain if its text has the most support, or as much as any", () => {
    expect(whyChair(put5(["11111", "01111"]), HR62)).toBeNull();
    expect(whyChair(put5(["01111", "01111"]), HR62)).toBeNull();
    expect(whyChair(put5(["01111", "11111"], -1), HR62)).toBeNull();
    expect(whyChair(put5(["01111", "11111"]), 1)).toBeNull();
  });

  test("chose the nearer text over the one with more support, or simply chose", () => {
    expect(whyChair(put5(["00111", "11111"]), HR62)).toMatchObject({
      other: 0,
      support: 2,
      by: "distance",
      counted: { put: { alternative: 5, distance: 2.29 }, other: { alternative: 0, distance: 2.71 } },
    });
    expect(whyChair(put5(["11111", "00011"], 0), HR62)).toMatchObject({ other: 5, support: 3, by: "chosen" });
  });

  test("chose the text with fewer objections, if that weighed more than the distance", () => {
    const [text0, text5] = scoredTexts(put5(["00222", "11111"]), HR62);
    expect((text0?.objection ?? 0) - (text5?.objection ?? 0)).toBeGreaterThan(
      (text0?.distance ?? 0) - (text5?.distance ?? 0),
    );
    expect(whyChair(put5(["00222", "11111"]), HR62)).toMatchObject({ other: 0, by: "objection" });
  });

  test("does not put an article for its precedent that was not sounded", () => {
    expect(isPutForPrecedent(room, 1)).toBe(false);
  });
});
