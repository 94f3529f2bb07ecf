/** The other people at a table as partners: first, without odds, by what they said in public. */
import { describe, expect, test } from "vitest";
import { dealWith } from "../../../../src/client/selectors/negotiation/deal.ts";
import { type Market, partnersFor } from "../../../../src/client/selectors/negotiation/partners.ts";
import {
  askedForBy,
  ideasForPeople,
  otherPeople,
  peopleFor,
  tradesWith,
} from "../../../../src/client/selectors/negotiation/people.ts";
import { slipOf } from "../../../../src/client/selectors/negotiation/slip.ts";
import type { SlipAct } from "../../../../src/client/selectors/negotiation/slip-act.ts";
import { type Sought, soughtByPeople } from "../../../../src/client/selectors/negotiation/sought.ts";
import { pairsWith } from "../../../../src/client/selectors/negotiation/talked-deal.ts";
import { effectOf, strengthOf } from "../../../../src/client/selectors/negotiation/word.ts";
import type { Term } from "../../../../src/engine/state/command.ts";
import type { Holder } from "../../../../src/engine/state/setup.ts";
import type { Offer } from "../../../../src/engine/state/treaty.ts";
import { LAID_PLACARDS, type Sounding, type World } from "../../../../src/engine/state/world.ts";
import { type View, view } from "../../../../src/engine/views/view.ts";
import { bazaar, CAN, EGY, HR62, hr62, JAM, KEN, RUS, TECH, tech } from "../../../support/bazaar.ts";
import { put, seenBy } from "../../../support/play.ts";
import { PERSON } from "../../../support/scenario.ts";

const BOT: Holder = { type: "bot", level: 2 };

/**
 * Canada wants text 0 of hr62; people hold Canada, Egypt and Kenya.
 * @param rows placards on hr62 0
 * @param techRow placards on techtransfer 3
 */
function market(rows = "11111", offers: readonly Offer[] = [], techRow = "10101"): Market {
  const holders = put<Holder>([BOT, BOT, BOT, BOT, BOT], { [CAN]: PERSON, [EGY]: PERSON, [KEN]: PERSON });
  const table = bazaar(rows);
  // On techtransfer, Russia supports text 0, and Egypt and Kenya support text 3. The others can live with both.
  const placards = ["11110", techRow];
  const sounding = { ...(table.soundings[TECH] as Sounding), placards };
  const world: World = { ...table, holders, soundings: put(table.soundings, { [TECH]: sounding }) };
  const { mine } = view(world, "CAN");
  if (mine === null) throw new Error("no seat");
  const wishes = [0, 1, 1, 0];
  return {
    own: seenBy(world, "CAN"),
    mine: {
      ...mine,
      ...{ wishes, openingWishes: wishes, redLines: [0, 0, 0, 0], offers },
      objectives: [
        { article: HR62, accept: [0], weight: 60 },
        { article: TECH, accept: [0, 3], weight: 40 },
      ],
    },
    expect: () => ({ of: "chance", low: 400, high: 600, reasons: [] }),
  };
}

const ON_OFFER = { gives: [tech(3), tech(0)], asks: [hr62(0)], helpable: [] };
const partners = (from: Market): readonly number[] =>
  ideasForPeople(from, ON_OFFER).map(({ partner }) => partner.country);

const asked = (from: Market): readonly number[] | undefined =>
  slipOf(from, ON_OFFER)?.ask.map(({ country }) => country);

function withDeclared(from: Market, country: number, { article, alternative }: Term): Market {
  const { world } = from.own;
  const declared = put(world.declared, { [world.credit.length * article + country]: alternative });
  return { ...from, own: { ...from.own, world: { ...world, declared } } };
}

/** The same for Canada without credit. */
function withoutCredit(from: Market): Market {
  const { world } = from.own;
  const credit = put(world.credit, { [CAN]: 0 });
  return { ...from, own: { ...from.own, world: { ...world, credit } } };
}

/** The same, after the state has laid placards and declared this text itself. */
function withHeard(from: Market, country: number, term: Term): Market {
  const declared = withDeclared(from, country, term);
  const { world } = declared.own;
  const heard = put(world.heard, { [world.credit.length * term.article + country]: LAID_PLACARDS });
  return { ...declared, own: { ...declared.own, world: { ...world, heard } } };
}

/** Placards of Canada, Egypt, Jamaica, Kenya and Russia on hr62 0: support, can live with, object. */
const ROWS = ["11111", "01111", "10111", "12111", "10121", "12121", "10101", "00000", "22222", "11112"];

const offer = (change: Partial<Offer>): Offer => ({
  ...{ id: 1, from: CAN, to: EGY, give: tech(3), ask: hr62(0), assistance: 0, trust: 600, status: "open" },
  ...change,
});

describe("people first", () => {
  test("the others are the seats that people hold, without the player's own", () => {
    expect(otherPeople(market().own)).toEqual([EGY, KEN]);
  });

  test("a rival that the computer plays is no person", () => {
    const from = market();
    const holders = put<Holder>(from.own.world.holders.slice(), { [EGY]: { type: "search" } });
    expect(otherPeople({ ...from.own, world: { ...from.own.world, holders } })).toEqual([KEN]);
  });

  test("all of them are listed, those who objected to the text last", () => {
    // Egypt is the second digit: it objects, so Kenya comes first.
    const found = peopleFor(market("12111"), hr62(0));
    expect(found.map(({ country, said, isOpen }) => [country, said, isOpen])).toEqual([
      [KEN, "live", true],
      [EGY, "object", false],
    ]);
  });

  test("the list of states with odds names no person", () => {
    const listed = partnersFor(market(), tech(3), hr62(0), []).map(({ country }) => country);
    expect(listed).toContain(JAM);
    expect(listed).not.toContain(EGY);
    expect(listed).not.toContain(KEN);
  });

  test("a person asked for the texts that its state supports with its placard", () => {
    expect(askedForBy(market(), EGY, [tech(3), tech(0)])).toEqual([tech(3)]);
    expect(askedForBy(market(), RUS, [tech(3), tech(0)])).toEqual([tech(0)]);
  });

  test("a package is suggested for people who can live with the text, in return for what they asked for", () => {
    expect(partners(market())).toEqual(expect.arrayContaining([EGY, KEN]));
    expect(ideasForPeople(market(), ON_OFFER).map(({ give }) => give)).toEqual([tech(3), tech(3)]);
    expect(partners(market("12111"))).toEqual([KEN]);
    expect(partners(market("12121"))).toEqual([]);
  });

  test("a package may be suggested for a text that is in already: their promise keeps it there", () => {
    const all = market();
    const from = { ...all, mine: { ...all.mine, objectives: all.mine.objectives.slice(0, 1) } };
    const { world } = from.own;
    const chosen = { ...world, draft: { ...world.draft, chair: [0, -1, -1, -1] } };
    expect(partners({ ...from, own: { ...from.own, world: chosen } })).toEqual(partners(from));
  });

  test("nothing is suggested for what a person can live with but declared a wish against", () => {
    // Nobody supports techtransfer 3, and the chair puts text 0, so text 3 moves it away from who declared 0.
    const from = market("11111", [], "11111");
    const terms = { ...ON_OFFER, gives: [tech(3)] };
    const givesTo = (at: Market): readonly Term[] => tradesWith(at, EGY, terms).map(({ give }) => give);
    expect(givesTo(from)).toEqual([tech(3)]);
    expect(givesTo(withHeard(from, EGY, tech(0)))).toEqual([]);
    expect(givesTo(withHeard(from, EGY, tech(3)))).toEqual([tech(3)]);
  });

  test("nothing is suggested that costs a person more than it brings, by what it said in public", () => {
    // Egypt declared that it wants hr62 5 most, so that its support of text 0 is dear.
    const from = withHeard(market(), EGY, hr62(5));
    expect(partners(market())).toContain(EGY);
    expect(partners(from)).not.toContain(EGY);
  });

  test("nobody is asked twice: not while an offer waits, and not for a text that was refused", () => {
    expect(partners(market("11111", [offer({})]))).toEqual([KEN]);
    expect(partners(market("11111", [offer({ from: EGY, to: CAN })]))).toEqual([KEN]);
    expect(partners(market("11111", [offer({ status: "refused" })]))).toEqual([KEN]);
    expect(partners(market("11111", [offer({ status: "refused", ask: hr62(5) })]))).toContain(EGY);
  });
});

describe("a deal agreed on by talking", () => {
  test("is one of the pairs of what the player wishes and what the other asked for in public", () => {
    expect(pairsWith(market(), EGY, ON_OFFER).pairs).toEqual([{ give: tech(3), ask: hr62(0) }]);
  });

  test("is never for what the other shows already, or about a wording that the table does not have", () => {
    // Egypt, the second digit, supports hr62 0 already; techtransfer 2 is not on the table.
    expect(pairsWith(market("10111"), EGY, ON_OFFER).pairs).toEqual([]);
    expect(pairsWith(market(), EGY, { gives: [tech(2)], asks: [hr62(0)] }).pairs).toEqual([]);
  });

  test("may promise what the player shows already, as an offer may: a promise moves the chair more", () => {
    // Canada, the first digit of the row on techtransfer 3, supports it already.
    const from = market("11111", [], "00101");
    const terms = { ...ON_OFFER, gives: [tech(3)] };
    expect(strengthOf(from, CAN, tech(3))).toBeGreaterThan(0);
    expect(pairsWith(from, EGY, terms).pairs).toEqual([{ give: tech(3), ask: hr62(0) }]);
    expect(ideasForPeople(from, terms).map(({ give, ask }) => ({ give, ask }))).toContainEqual({
      give: tech(3),
      ask: hr62(0),
    });
  });

  test("may be with somebody who objected before they talked", () => {
    expect(pairsWith(market("12111"), EGY, ON_OFFER).pairs).toEqual([{ give: tech(3), ask: hr62(0) }]);
  });

  test("is never of one article alone, and of what costs least, as the page says, if nothing helps", () => {
    const onOne = { gives: [hr62(5), tech(3)], asks: [hr62(0)] };
    const { pairs } = pairsWith(market(), KEN, onOne);
    for (const { give, ask } of pairs) expect(give.article).not.toBe(ask.article);
    const last = pairsWith(market(), EGY, { gives: [tech(3)], asks: [hr62(5)] });
    expect(last).toMatchObject({ isLast: true, pairs: [{ give: tech(3) }] });
    expect(pairsWith(market(), EGY, ON_OFFER).isLast).toBe(false);
  });
});

/** One judgement for all parts of the page, whatever the placards on hr62 0 are. */
describe.each(ROWS)("placards %s: slip, suggestions and talked deals agree", (rows) => {
  const at = market(rows);

  test("whoever the slip gives something to has a deal between the two on the page", () => {
    for (const { give, country } of slipOf(at, ON_OFFER)?.ask ?? []) {
      const { pairs, isLast } = pairsWith(at, country, ON_OFFER);
      expect(isLast).toBe(false);
      expect(pairs.map((pair) => pair.give)).toContainEqual(give);
    }
  });

  test("whoever a suggestion names can be asked, and neither word is called useless", () => {
    for (const { ask, give, partner } of ideasForPeople(at, ON_OFFER)) {
      const { country } = partner;
      expect(peopleFor(at, ask).find((person) => person.country === country)?.isOpen).toBe(true);
      expect(effectOf(at, country, ask)).not.toBe("none");
      expect(effectOf(at, CAN, give)).not.toBe("none");
      expect(dealWith(at, country, ask, give).balance).toBe("good");
    }
  });

  test("whatever a suggestion names, two who talked can enter", () => {
    for (const { ask, give, partner } of ideasForPeople(at, ON_OFFER)) {
      expect(tradesWith(at, partner.country, ON_OFFER)).toContainEqual(
        expect.objectContaining({ ask, give }),
      );
    }
  });

  test("what two who talked are offered to enter moves the chair or binds", () => {
    for (const country of otherPeople(at.own)) {
      const { pairs, isLast } = pairsWith(at, country, ON_OFFER);
      if (!isLast) for (const { ask } of pairs) expect(effectOf(at, country, ask)).not.toBe("none");
    }
  });
});

describe("the slip to carry around", () => {
  test("names the text wanted most, who could support it, and what they asked for", () => {
    expect(slipOf(market(), ON_OFFER)).toMatchObject({
      want: hr62(0),
      ask: [
        { said: "live", give: tech(3), isGiveAsked: true },
        { said: "live", give: tech(3), isGiveAsked: true },
      ],
      others: [],
    });
  });

  test("names the wish that the wall shows, if it serves the mandate", () => {
    // Canada is the first digit: it showed support for text 0 of hr62, which the chair has not put.
    expect(slipOf(market("01111"), ON_OFFER)).toMatchObject({ want: hr62(0), onWall: null });
  });

  test("says so if the wall shows another wish: what the state said in public and does not want", () => {
    expect(slipOf(market("11111", [], "00101"), ON_OFFER)).toMatchObject({ want: hr62(0), onWall: tech(3) });
    expect(slipOf(market(), ON_OFFER)).toMatchObject({ want: hr62(0), onWall: "none" });
  });

  test("is for a first wish with which somebody can help, also if the wall shows another text that is accepted", () => {
    // Canada supports techtransfer 3 in public, which it accepts; its first wish, hr62 0, is shown nowhere.
    const from = market("11111", [], "00101");
    const both = { ...ON_OFFER, asks: [tech(3), hr62(0)], gives: [tech(3), hr62(5)] };
    const accepting = [
      { article: HR62, accept: [0], weight: 30 },
      { article: TECH, accept: [2, 3], weight: 70 },
    ];
    const slip = slipOf({ ...from, mine: { ...from.mine, objectives: accepting } }, both);
    expect(slip).toMatchObject({ want: hr62(0), first: null });
  });

  test("names the first wish if it has to send after another text of the same article", () => {
    // A bridge to text 1 would bring in the first wish, but Canada cannot pay for a call.
    const from = withoutCredit(market());
    const objectives = [{ article: HR62, accept: [1, 0], weight: 100 }];
    const slip = slipOf({ ...from, mine: { ...from.mine, objectives } }, ON_OFFER);
    expect(slip).toMatchObject({ want: hr62(0), first: hr62(1) });
  });

  test("says so if the chair puts the text already and nothing else is to be had", () => {
    const from = market();
    const { world } = from.own;
    const draft = { ...world.draft, chair: put(world.draft.chair, { [HR62]: 0 }) };
    const isIn = { ...from, own: { ...from.own, world: { ...world, draft } } };
    expect(slipOf(isIn, ON_OFFER)).toMatchObject({ want: hr62(0), place: "put" });
    expect(slipOf(from, ON_OFFER)?.place).toBe("table");
  });

  test("keeps to the weightiest first wish if nobody can help with any", () => {
    // Everybody objects to both texts; techtransfer weighs more, and hr62 would gain more at once.
    const from = market("02222", [], "02222");
    const objectives = [
      { article: HR62, accept: [0], weight: 30 },
      { article: TECH, accept: [3], weight: 70 },
    ];
    const both = { ...ON_OFFER, asks: [hr62(0), tech(3)], helpable: [] };
    const slip = slipOf({ ...from, mine: { ...from.mine, objectives } }, both);
    expect(slip).toMatchObject({ want: tech(3), ask: [], others: [] });
  });

  test("turns round if nobody can help: who wants what the player can give", () => {
    // Everybody objects to hr62 0 except Canada, and Egypt asks for techtransfer 3, which Canada can spare.
    const from = market("02222", [], "10222");
    expect(slipOf(from, ON_OFFER)).toMatchObject({
      want: hr62(0),
      ...{ ask: [], others: [] },
      act: { type: "turn", country: EGY, give: tech(3) },
    });
    expect(slipOf(market(), ON_OFFER)?.act).toBeNull();
  });

  test("has something to do even if nobody wants what the player can give", () => {
    const act = (rows: string): SlipAct | null | undefined =>
      slipOf(market(rows), { ...ON_OFFER, gives: [] })?.act;
    expect(act("02222")).toEqual({ type: "persuade", countries: [EGY, KEN] });
    expect(act("00000")).toEqual({ type: "join", countries: [EGY, KEN] });
  });

  describe("when the chair puts one first wish, and only a bridge brings in the other", () => {
    /** Canada wants hr62 0, which the chair puts, and techtransfer 2, which is not on the table. */
    const between = (from: Market): Market => {
      const { world } = from.own;
      const draft = { ...world.draft, chair: put(world.draft.chair, { [HR62]: 0 }) };
      const objectives = [
        { article: HR62, accept: [0], weight: 60 },
        { article: TECH, accept: [2, 3], weight: 40 },
      ];
      return {
        ...from,
        own: { ...from.own, world: { ...world, draft } },
        mine: { ...from.mine, objectives },
      };
    };
    const gives = [tech(3), hr62(5)];

    test("is for the bridge, although people would keep the other in a trade", () => {
      const slip = slipOf(between(market()), { ...ON_OFFER, gives });
      expect(slip).toMatchObject({ want: tech(2), place: "off", act: null, state: -1 });
    });

    test("names who could call for it too, and what they asked for", () => {
      // Egypt supports hr62 5 in public, a text that Canada can spare here; Kenya asked for nothing.
      const from = between(withHeard(market(), EGY, hr62(5)));
      const objectives = from.mine.objectives.filter(({ article }) => article === TECH);
      const slip = slipOf({ ...from, mine: { ...from.mine, objectives } }, { ...ON_OFFER, gives });
      expect(slip?.ask).toMatchObject([{ country: EGY, give: hr62(5), isGiveAsked: true }]);
      expect(slip?.others).toMatchObject([{ country: KEN }]);
    });

    test("leaves out who drew a red line against it", () => {
      const from = between(market());
      const { world } = from.own;
      const declaredLines = put(world.declaredLines, { [world.credit.length * TECH + EGY]: 1 << 2 });
      const slip = slipOf({ ...from, own: { ...from.own, world: { ...world, declaredLines } } }, ON_OFFER);
      expect(slip).toMatchObject({ want: tech(2), others: [{ country: KEN }] });
    });

    test("is not for a bridge that the seat cannot pay for, or that would come too late", () => {
      expect(slipOf(withoutCredit(between(market())), ON_OFFER)?.want).toEqual(hr62(0));
      const from = between(market());
      const { world } = from.own;
      const scenario = { ...world.scenario, isBrief: true };
      const last = { ...world, scenario, round: scenario.rounds - 1 };
      expect(slipOf({ ...from, own: { ...from.own, scenario, world: last } }, ON_OFFER)?.want).toEqual(
        hr62(0),
      );
    });
  });

  test("leaves out those who objected, and names a state if nobody is left", () => {
    expect(asked(market("12111"))).toEqual([KEN]);
    const slip = slipOf(market("12121"), ON_OFFER);
    expect(slip).toMatchObject({ ask: [], others: [] });
    expect(slip?.state).toBe(RUS);
    expect(slipOf(market(), ON_OFFER)?.state).toBe(-1);
  });

  test("leaves out those who support the text already", () => {
    expect(asked(market("10111"))).toEqual([KEN]);
    expect(asked(market("10101"))).toEqual([]);
  });

  test("offers what they can live with if they asked for nothing that the mandate can spare", () => {
    // Egypt asked for text 3 of techtransfer, and Kenya shows only that it can live with it.
    const quiet = withDeclared(market("11111", [], "10111"), KEN, tech(0));
    const slip = slipOf(quiet, { ...ON_OFFER, gives: [tech(3)] });
    expect(slip?.ask.map(({ country, give, isGiveAsked }) => [country, give, isGiveAsked])).toEqual(
      expect.arrayContaining([
        [EGY, tech(3), true],
        [KEN, tech(3), false],
      ]),
    );
  });

  test("does not send after a text that the chair puts already, while there is another to ask for", () => {
    // Egypt can live with text 3 and declared another, so that its word would be news.
    const from = withDeclared(market("11111", [], "11111"), EGY, tech(0));
    const { world } = from.own;
    const chosen = { ...world, draft: { ...world.draft, chair: [0, -1, -1, 0] } };
    const objectives = [
      { article: HR62, accept: [0], weight: 60 },
      { article: TECH, accept: [3], weight: 40 },
    ];
    const both = { ...ON_OFFER, asks: [hr62(0), tech(3)], gives: [hr62(5), tech(3)] };
    const slip = slipOf(
      { ...from, own: { ...from.own, world: chosen }, mine: { ...from.mine, objectives } },
      both,
    );
    expect(slip?.want).toEqual(tech(3));
  });

  test("names who declared the same wish, if it is not on the table: they can call for a bridge together", () => {
    const from = market();
    const objectives = [{ article: TECH, accept: [2], weight: 100 }, ...from.mine.objectives];
    const wishing = { ...from, mine: { ...from.mine, objectives } };
    expect(slipOf(wishing, ON_OFFER)?.bridge).toBeNull();
    expect(slipOf(withHeard(wishing, EGY, tech(2)), ON_OFFER)?.bridge).toMatchObject({
      term: tech(2),
      allies: [EGY],
    });
  });

  test("names nobody with an empty hand: to whom nothing can be given, it says to ask what they want", () => {
    const nothing = slipOf(market(), { ...ON_OFFER, gives: [] });
    expect(nothing?.ask).toEqual([]);
    expect(nothing?.others.map(({ country }) => country)).toEqual(expect.arrayContaining([EGY, KEN]));
    expect(nothing?.state).toBe(-1);
    // Kenya objected to all that Canada could give, and Egypt asked for it.
    const one = slipOf(withDeclared(market("11111", [], "10121"), KEN, tech(0)), {
      ...ON_OFFER,
      gives: [tech(3)],
    });
    expect(one?.ask.map(({ country }) => country)).toEqual([EGY]);
    expect(one?.others.map(({ country }) => country)).toEqual([KEN]);
  });

  test("is not there for somebody who plays alone, nor if there is nothing to ask for", () => {
    const alone = market();
    const holders = alone.own.world.holders.map((_, at) => (at === CAN ? PERSON : BOT));
    expect(
      slipOf({ ...alone, own: { ...alone.own, world: { ...alone.own.world, holders } } }, ON_OFFER),
    ).toBeNull();
    expect(slipOf(market(), { ...ON_OFFER, asks: [hr62(5)] })).toBeNull();
  });
});

describe("who looks for what, on the wall", () => {
  const sought = (change: Partial<World["draft"]> = {}): readonly Sought[] => {
    const { world } = market().own;
    return soughtByPeople({ ...world, draft: { ...world.draft, ...change } } as View["world"]);
  };

  test("is the first text that a person's state supports and the chair has not put", () => {
    // Egypt and Kenya support text 3 of techtransfer; the chair has put text 0. Canada shows no support.
    expect(sought()).toEqual([
      { country: EGY, term: tech(3) },
      { country: KEN, term: tech(3) },
    ]);
  });

  test("is what a state said it wants, if it supports no text that the chair has not put", () => {
    const { world } = withHeard(market(), CAN, hr62(0)).own;
    expect(soughtByPeople(world as View["world"])).toContainEqual({ country: CAN, term: hr62(0) });
  });

  test("is nothing once the chair has put it, or the article is agreed", () => {
    expect(sought({ chair: [5, -1, -1, 3] })).toEqual([]);
    expect(sought({ agreed: [-1, -1, -1, 3] })).toEqual([]);
  });
});
