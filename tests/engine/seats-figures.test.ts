/**
 * What a seat may do and know, and its results, in rooms with known numbers. They are kept in `seats-figures.txt`, so
 * that a change of what is on offer shows up as a difference. After an intended change: `npx vitest run
 * tests/engine/seats-figures.test.ts -u`.
 */
import { expect, test } from "vitest";
import { objectionTo } from "../../src/engine/options/legal.ts";
import { casesOf, options } from "../../src/engine/options/options.ts";
import { areAllReady, handsOf, isHand } from "../../src/engine/seats/hands.ts";
import { gainOfJoining } from "../../src/engine/seats/joining.ts";
import { results } from "../../src/engine/seats/results.ts";
import * as own from "../../src/engine/seats/seen.ts";
import { watchList } from "../../src/engine/seats/watch.ts";
import { worldHalves } from "../../src/engine/seats/world-halves.ts";
import type { Command, Speak } from "../../src/engine/state/command.ts";
import type { Offer, Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { seenFrom } from "../../src/engine/views/seen-from.ts";
import { view } from "../../src/engine/views/view.ts";
import { bazaar, CAN, EGY, HR62, hr62, JAM, KEN, RUS, TECH, tech } from "../support/bazaar.ts";
import { capitals, withTable } from "../support/capitals.ts";
import { opened, put, withDraft, withSecrets, withTreaty } from "../support/play.ts";
import { fiveCountries, PERSON, scenarioOf, setupOf } from "../support/scenario.ts";

const table = (title: string, rows: readonly string[]): string => `${title}\n${rows.join("\n")}\n`;
const row = (given: string, ...found: readonly unknown[]): string =>
  `  ${given} | ${found.map((one) => JSON.stringify(one)).join(" ")}`;

const room = bazaar();
const sound = opened(setupOf({ seats: { CAN: PERSON, KEN: PERSON } }), fiveCountries());
const credit = (world: World, by: number): World => ({ ...world, credit: world.credit.map(() => by) });
const sealed = (world: World, seat: string, ...commands: Command[]): World =>
  withSecrets(world, { sealed: { [seat]: commands } });

const offer = (id: number, from: number, to: number, change: Partial<Offer> = {}): Offer => ({
  id,
  from,
  to,
  give: tech(3),
  ask: hr62(0),
  assistance: 0,
  trust: 600,
  status: "open",
  ...change,
});
const word = (by: number, to: number, alternative: number): Pact => ({
  by,
  to,
  kind: "support",
  article: HR62,
  alternative,
  paid: true,
  status: "open",
  due: 0,
});

const speech: Speak = { type: "speak", ...hr62(0), argument: "rights", case: "" };
const trading = withSecrets(room, {
  offers: [
    offer(11, CAN, KEN),
    offer(12, EGY, CAN),
    offer(13, JAM, CAN, { status: "refused" }),
    offer(14, RUS, EGY),
  ],
});
const lined: World = { ...room, declaredLines: put(room.declaredLines, { [5 * HR62 + CAN]: 0b110000 }) };
const close: World = {
  ...room,
  beat: "close",
  soundings: room.soundings.map((one, a) => (a === HR62 && one !== null ? { ...one, centre: 4900 } : one)),
};
const text = [5, 1, 1, 0];
const last = withTreaty({ ...room, phase: "adoption", round: 5 }, { text });
const season = capitals({ threshold: 4 });
const late = { ...season, month: 25 };
const party = withTreaty(season, {
  deposited: put(season.treaty.deposited, { [CAN]: 0, [EGY]: 4 }),
  signed: put(season.treaty.signed, { [CAN]: 0, [EGY]: 0, [KEN]: 2 }),
});
const last5 = { ...withTable(party, KEN, { law: true, moods: [2, 2, 2, 2, 2] }), monthsAhead: 1, month: 8 };
const struck: World = {
  ...season,
  happenings: [
    {
      event: "school-leak",
      country: CAN,
      group: -1,
      effect: { urgency: 1, trust: 0, rights: 0, capacity: 0 },
      until: 4,
      answered: false,
    },
  ],
};
const priced: World = {
  ...last5,
  prices: [{ by: KEN, of: CAN, price: "assistance", until: 9, granted: false }],
};
const conference: World = { ...party, beat: "conference" };

/** Every room, with the seat to ask about. */
const ROOMS: readonly (readonly [given: string, world: World, seat: string])[] = [
  ["a sounding", sound, "CAN"],
  ["without credit", credit(sound, 0), "CAN"],
  ["without credit, a speech being sealed", sealed(credit(sound, 0), "CAN", speech), "CAN"],
  ["an empty floor", withDraft(sound, { floor: [] }), "CAN"],
  ["a deal", room, "CAN"],
  ["without credit", credit(room, 0), "CAN"],
  ["with one", credit(room, 1), "CAN"],
  [
    "with three, two of them sealed",
    sealed(credit(room, 3), "CAN", { type: "declareRedLine", ...hr62(4) }),
    "CAN",
  ],
  ["packages on the table", trading, "CAN"],
  ["to who was offered one", trading, "KEN"],
  ["a line declared", lined, "CAN"],
  ["a word given", { ...room, pacts: [word(CAN, KEN, 0)] }, "CAN"],
  ["one article on the floor", withDraft(room, { floor: [HR62] }), "CAN"],
  ["a closing", close, "CAN"],
  ["without blocks", { ...close, blocks: close.blocks.map(() => 0) }, "CAN"],
  ["bound to the chair's text", { ...close, pacts: [word(CAN, KEN, 5)] }, "CAN"],
  ["the last sounding", { ...last, beat: "lastSounding" }, "CAN"],
  ["amendments", { ...last, beat: "amend" }, "CAN"],
  ["without credit", credit({ ...last, beat: "amend" }, 0), "CAN"],
  ["a vote on two", { ...last, beat: "amendVote", amendments: [hr62(0), tech(3)] as never }, "CAN"],
  ["the stand", { ...last, beat: "stand" }, "CAN"],
  ["without blocks", { ...last, beat: "stand", blocks: last.blocks.map(() => 0) }, "CAN"],
  ["the vote", { ...last, beat: "vote" }, "CAN"],
  ["the signature", { ...season, beat: "sign" }, "CAN"],
  ["a season", season, "CAN"],
  ["one act sealed", sealed(season, "CAN", { type: "implementLaw" }), "CAN"],
  ["help sealed", sealed(season, "CAN", { type: "assist", to: KEN }), "CAN"],
  ["without a table", capitals({ tables: [] }), "CAN"],
  ["the law passed", withTable(season, CAN, { law: true }), "CAN"],
  ["and support enough", withTable(season, CAN, { law: true, moods: [2, 2, 2, 2, 2] }), "CAN"],
  ["a vote lost", withTable(season, CAN, { law: true, voteFrom: 5 }), "CAN"],
  ["a vote won", withTable(season, CAN, { law: true, won: true }), "CAN"],
  ["consulted on the law", withTable(season, CAN, { consulted: "law" }), "CAN"],
  ["after 24 months", { ...season, month: 24 }, "CAN"],
  ["after 25", late, "CAN"],
  ["four gifts made", withTreaty(season, { assistedBy: [CAN, CAN, CAN, CAN, -1] }), "CAN"],
  ["a party", party, "CAN"],
  ["the last month, for who has signed", last5, "KEN"],
  ["for a party", last5, "CAN"],
  ["a price named", priced, "CAN"],
  ["an event struck", struck, "CAN"],
  ["another capital", struck, "EGY"],
  ["the third season", { ...season, season: 3 }, "CAN"],
  ["a conference", conference, "CAN"],
  ["for who is no party", conference, "KEN"],
  ["over", { ...season, beat: "over" }, "CAN"],
  ["the wall", room, "wall"],
  ["no chair", close, "chair"],
  ["the chair at a deal", { ...room, isChaired: true }, "chair"],
  ["at a closing", { ...close, isChaired: true }, "chair"],
  ["at a sounding", { ...sound, isChaired: true }, "chair"],
  ["at the last sounding", { ...last, beat: "lastSounding", isChaired: true }, "chair"],
];

const onOffer = (): string =>
  table(
    "what is on offer",
    ROOMS.map(([given, world, seat]) => row(given, options(own.seenBy(world, seat)))),
  );

type Asked = readonly [given: string, world: World, seat: string, command: Command];

const lay = (change: object): Command =>
  ({ type: "layPlacards", article: 0, placards: [0, 1], wish: 0, care: 1, ...change }) as Command;
const pack = (change: object): Command =>
  ({ type: "offerPackage", to: KEN, give: tech(3), ask: hr62(0), assistance: 0, ...change }) as Command;
const pledge = (change: object): Command =>
  ({ type: "pledge", with: [EGY, KEN], count: 1, season: 1, ...change }) as Command;
const stand = (change: object): Command =>
  ({ type: "takeStand", article: HR62, stand: "join", breaking: false, ...change }) as Command;
const floorOf = (...articles: number[]): Command => ({ type: "putOnFloor", articles });

function asked(): readonly Asked[] {
  const laid = withDraft(sound, { floor: [HR62], texts: [[0, 5], [], [], []] });
  const chaired: World = { ...close, isChaired: true };
  const helpless = withTreaty(room, { assistedBy: [-1, -1, -1, EGY, -1] });
  const act = (change: object): Command => ({ ...change }) as Command;
  const two: World = { ...last, beat: "amendVote", amendments: [hr62(0), tech(3)] as never };
  return [
    ["placards", laid, "CAN", lay({})],
    ["one too few", laid, "CAN", lay({ placards: [0] })],
    ["a wish below the axis", laid, "CAN", lay({ wish: -1 })],
    ["beyond it", laid, "CAN", lay({ wish: 6 })],
    ["at its end", laid, "CAN", lay({ wish: 5 })],
    ["on another article", laid, "CAN", lay({ article: 1 })],
    ["a speech", laid, "CAN", { ...speech, case: "journalist" }],
    ["with no case", laid, "CAN", speech],
    ["with a case that nobody knows", laid, "CAN", { ...speech, case: "none" }],
    ["for no text", laid, "CAN", { ...speech, alternative: 9, case: "journalist" }],
    ["on no article of the floor", laid, "CAN", { ...speech, article: 2 }],
    ["without credit", credit(laid, 0), "CAN", speech],
    ["a package", room, "CAN", pack({})],
    ["of one article", room, "CAN", pack({ ask: tech(0) })],
    ["for what is not on the table", room, "CAN", pack({ ask: hr62(3) })],
    ["giving what is not", room, "CAN", pack({ give: tech(2) })],
    ["to oneself", room, "CAN", pack({ to: CAN })],
    ["with help", room, "CAN", pack({ assistance: 1 })],
    ["to who has been helped", helpless, "CAN", pack({ assistance: 1 })],
    ["without help to the same", helpless, "CAN", pack({})],
    ["with one credit", credit(room, 1), "CAN", pack({})],
    [
      "with three, two sealed",
      sealed(credit(room, 3), "CAN", act({ type: "declareRedLine", ...hr62(4) })),
      "CAN",
      pack({}),
    ],
    ["an answer", trading, "CAN", act({ type: "answerOffer", offer: 12, accept: true })],
    ["to one's own", trading, "CAN", act({ type: "answerOffer", offer: 11, accept: true })],
    ["where none is open", room, "CAN", act({ type: "answerOffer", offer: 12, accept: true })],
    ["a withdrawal", trading, "CAN", act({ type: "withdrawOffer", offer: 11 })],
    ["of another's", trading, "CAN", act({ type: "withdrawOffer", offer: 12 })],
    ["where none is open", room, "CAN", act({ type: "withdrawOffer", offer: 12 })],
    ["a bridge", room, "CAN", act({ type: "sponsorBridge", ...hr62(2) })],
    ["a text on the table", room, "CAN", act({ type: "sponsorBridge", ...hr62(5) })],
    ["a red line", room, "CAN", act({ type: "declareRedLine", ...hr62(4) })],
    ["against the own wish", room, "CAN", act({ type: "declareRedLine", ...hr62(0) })],
    ["dropped", lined, "CAN", act({ type: "dropRedLine", article: HR62 })],
    ["on another article", lined, "CAN", act({ type: "dropRedLine", article: TECH })],
    ["joining", close, "CAN", stand({})],
    ["blocking", close, "CAN", stand({ stand: "block" })],
    ["without blocks", { ...close, blocks: close.blocks.map(() => 0) }, "CAN", stand({ stand: "block" })],
    ["breaking a word never given", close, "CAN", stand({ breaking: true })],
    [
      "one that was given",
      { ...close, pacts: [word(CAN, KEN, 5)] },
      "CAN",
      stand({ stand: "block", breaking: true }),
    ],
    ["on another article", close, "CAN", stand({ article: 1 })],
    [
      "blocking the whole without blocks",
      { ...last, beat: "stand", blocks: last.blocks.map(() => 0) },
      "CAN",
      act({ type: "standOnPackage", stand: "block" }),
    ],
    [
      "joining it",
      { ...last, beat: "stand", blocks: last.blocks.map(() => 0) },
      "CAN",
      act({ type: "standOnPackage", stand: "join" }),
    ],
    ["an amendment", { ...last, beat: "amend" }, "CAN", act({ type: "proposeAmendment", ...hr62(0) })],
    ["to what it is", { ...last, beat: "amend" }, "CAN", act({ type: "proposeAmendment", ...hr62(5) })],
    ["a vote on the second", two, "CAN", act({ type: "voteAmendment", amendment: 1, vote: "yes" })],
    ["on a third", two, "CAN", act({ type: "voteAmendment", amendment: 2, vote: "yes" })],
    ["a vote in another beat", close, "CAN", act({ type: "castVote", vote: "yes" })],
    [
      "a signature with a declaration",
      { ...season, beat: "sign" },
      "CAN",
      act({ type: "sign", declaration: "courts" }),
    ],
    ["later", season, "CAN", act({ type: "sign", declaration: "courts" })],
    ["later and plain", season, "CAN", act({ type: "sign", declaration: "none" })],
    ["a law", season, "CAN", act({ type: "implementLaw" })],
    [
      "beside another act",
      sealed(season, "CAN", act({ type: "holdHearing", card: "courts" })),
      "CAN",
      act({ type: "implementLaw" }),
    ],
    [
      "beside two",
      sealed(season, "CAN", act({ type: "assist", to: KEN })),
      "CAN",
      act({ type: "implementLaw" }),
    ],
    [
      "help beside a law",
      sealed(season, "CAN", act({ type: "implementLaw" })),
      "CAN",
      act({ type: "assist", to: KEN }),
    ],
    [
      "help instead of help",
      sealed(season, "CAN", act({ type: "assist", to: EGY })),
      "CAN",
      act({ type: "assist", to: KEN }),
    ],
    ["a hearing", season, "CAN", act({ type: "holdHearing", card: "courts" })],
    ["of a card that is for", season, "CAN", act({ type: "holdHearing", card: "parliament" })],
    ["a consultation on the law", season, "CAN", act({ type: "consultAtHome", card: "law" })],
    [
      "once more",
      withTable(season, CAN, { consulted: "law" }),
      "CAN",
      act({ type: "consultAtHome", card: "law" }),
    ],
    ["a reservation", season, "CAN", act({ type: "enterReservation", card: "courts" })],
    ["for a card that is for", season, "CAN", act({ type: "enterReservation", card: "parliament" })],
    ["a gamble before the law", season, "CAN", act({ type: "callVote", gamble: true })],
    [
      "after a lost one",
      withTable(season, CAN, { law: true, voteFrom: 5 }),
      "CAN",
      act({ type: "callVote", gamble: false }),
    ],
    [
      "from the month it may be held",
      withTable({ ...season, month: 5 }, CAN, { law: true, voteFrom: 5 }),
      "CAN",
      act({ type: "callVote", gamble: true }),
    ],
    ["a deposit before the vote", season, "CAN", act({ type: "deposit" })],
    ["help to a party", party, "KEN", act({ type: "assist", to: EGY })],
    ["a campaign in no group", season, "CAN", act({ type: "campaign", unGroup: "None" })],
    ["in one", season, "CAN", act({ type: "campaign", unGroup: "WEOG" })],
    ["a pledge", season, "CAN", pledge({})],
    ["with nobody", season, "CAN", pledge({ with: [], count: 0 })],
    ["with one twice", season, "CAN", pledge({ with: [EGY, EGY], count: 1 })],
    ["of none", season, "CAN", pledge({ count: 0 })],
    ["of all", season, "CAN", pledge({ count: 2 })],
    ["of more", season, "CAN", pledge({ count: 3 })],
    ["by a season past", { ...season, season: 3 }, "CAN", pledge({ season: 1 })],
    ["by the last", { ...season, season: 3 }, "CAN", pledge({ season: 3 })],
    ["with a party", party, "KEN", pledge({ with: [EGY, RUS] })],
    ["a price", last5, "KEN", act({ type: "namePrice", price: "assistance", of: CAN })],
    ["of who is no party", last5, "KEN", act({ type: "namePrice", price: "assistance", of: RUS })],
    ["no such price", last5, "KEN", act({ type: "namePrice", price: "gold", of: CAN })],
    ["granted", priced, "CAN", act({ type: "grantPrice", to: KEN })],
    ["to another", priced, "CAN", act({ type: "grantPrice", to: JAM })],
    ["an answer to no event", struck, "CAN", act({ type: "answerEvent", answer: "nothing" })],
    ["by the wall", room, "wall", speech],
    ["by no chair", close, "chair", floorOf(1)],
    ["two on the floor", chaired, "chair", floorOf(1, 2)],
    ["none", chaired, "chair", floorOf()],
    ["one twice", chaired, "chair", floorOf(1, 1)],
    ["one that is not there", chaired, "chair", floorOf(1, 9)],
    ["four", chaired, "chair", floorOf(0, 1, 2, 3)],
    ["a text put", { ...room, isChaired: true }, "chair", act({ type: "reviseText", ...hr62(0) })],
    [
      "that is not on the table",
      { ...room, isChaired: true },
      "chair",
      act({ type: "reviseText", ...hr62(3) }),
    ],
    [
      "of another article",
      { ...room, isChaired: true },
      "chair",
      act({ type: "reviseText", article: 1, alternative: 0 }),
    ],
    ["a test", chaired, "chair", act({ type: "testArticle", article: HR62, isTested: false })],
    ["of another article", chaired, "chair", act({ type: "testArticle", article: 1, isTested: false })],
    ["an agreement", chaired, "chair", act({ type: "closeArticle", article: HR62, isAgreed: true })],
    ["on another article", chaired, "chair", act({ type: "closeArticle", article: 1, isAgreed: true })],
  ];
}

const refusals = (): string =>
  table(
    "what may be done, and why not",
    asked().map(([given, world, seat, command]) => row(given, objectionTo(own.seenBy(world, seat), command))),
  );

function known(): string {
  const rich = withSecrets(trading, {
    knowledge: [
      { by: CAN, about: KEN, article: HR62, care: 2, round: 1 },
      { by: KEN, about: CAN, article: HR62, care: 1, round: 1 },
    ],
    positions: room.secrets.positions.map((_, k) => 700 * (k % 7)),
    redLines: put(room.secrets.redLines, { [5 * HR62 + CAN]: 0b110000 }),
    firmness: [0, 1, 2, 0, 1],
  });
  const partly = rich.soundings.map((one, a) =>
    one === null ? null : { ...one, seats: 400 + 100 * a, caucuses: [100, 200, 300, 400, 500] },
  );
  const worlds = [
    rich,
    { ...rich, soundings: partly },
    { ...rich, soundings: rich.soundings.map(() => null) },
  ];
  const owed: Pact = { ...word(CAN, KEN, 0), kind: "assist" };
  const debts = [
    [owed],
    [{ ...owed, status: "kept" as const }],
    [{ ...owed, by: EGY }],
    [word(CAN, KEN, 0), { ...owed, to: JAM }],
  ];
  return table("what a seat knows of itself", [
    ...worlds.flatMap((world) =>
      [CAN, KEN].map((country) => {
        const r = own.seen(world, country);
        return row(
          r.seat,
          world.soundings.map((_, a) => [
            own.ownWish(r, a),
            own.ownSalience(r, a),
            own.ownWeight(r, a),
            own.follows(r, a),
            own.ownLines(r, a),
            own.ownMargin(r, a, 5),
            own.standingAlone(r, a),
          ]),
          [own.firmness(r), own.ownOutside(r), own.standingAloneOnText(r), own.ownMarginOfText(r, text)],
          own.ownWorths(r, HR62),
          own.ownWorth(r, HR62, 2),
        );
      }),
    ),
    ...[CAN, KEN].map((country) => {
      const r = own.seen(rich, country);
      return row(
        "packages",
        own.ownOffers(r).map(({ id }) => id),
        own.ownOpenOffers(r).map(({ id }) => id),
        [11, 12, 14, 99].map((id) => own.ownOffer(r, id)?.id ?? null),
        own.ownKnowledge(r),
        own.hasPromised(r, HR62, 0),
      );
    }),
    ...debts.map((pacts) => row("help owed", own.assistanceOwed(own.seen({ ...season, pacts }, CAN)))),
    row(
      "cases",
      [0, 1, 2, 3, 9].map((a) => casesOf(room.scenario, a)),
    ),
    row("the home table", own.ownHome(own.seen(season, CAN))?.country, own.ownHome(own.seen(season, -1))),
    row(
      "named",
      [CAN, EGY].map((i) => own.isNamed(own.seen({ ...season, named: [EGY] }, i))),
    ),
  ]);
}

function hands(): string {
  const rooms: readonly World[] = [
    sound,
    { ...sound, isChaired: true },
    { ...sound, holders: sound.holders.map(() => ({ type: "bot", level: 2 }) as const) },
  ];
  return table("hands", [
    ...rooms.map((world) =>
      row(
        "hands",
        handsOf(world),
        ["CAN", "EGY", "chair", "wall"].map((seat) => isHand(world, seat)),
      ),
    ),
    ...[[], ["CAN"], ["CAN", "KEN"]].map((ready) =>
      row(
        "ready",
        rooms.map((world) => areAllReady({ ...world, ready })),
      ),
    ),
  ]);
}

function ends(): string {
  const text3 = [1, 1, 1, 0];
  const over = (change: Partial<World["treaty"]>, seat = {}): World => ({
    ...withTreaty(
      withSecrets(season, {
        objectives: season.secrets.objectives.map(() => [
          { article: HR62, accept: [1, 2], weight: 50 },
          { article: 1, accept: [0], weight: 20 },
          { article: TECH, accept: [3], weight: 30 },
        ]),
        redLines: season.secrets.redLines.map((_, k) => (k === 5 + KEN ? 0b10 : 0)),
      }),
      { text: text3, ...change },
    ),
    ...seat,
  });
  const joined = { deposited: [0, 4, -1, 9, -1], inForce: 12, reached: 9 };
  const spoken = {
    declared: put(season.declared, {
      [5 * HR62 + KEN]: 1,
      [5 + KEN]: 0,
      [5 * TECH + KEN]: 3,
      [5 * HR62 + CAN]: 1,
    }),
  };
  const worlds: readonly (readonly [string, World])[] = [
    ["not in force", over({})],
    ["in force", over(joined)],
    ["having said what was wished", over(joined, spoken)],
    ["given in", over(joined, { ...spoken, concessions: season.concessions.map(() => 1) })],
    [
      "with reservations",
      over(
        {
          ...joined,
          reservations: [
            { country: KEN, article: 1 },
            { country: CAN, article: TECH },
          ],
        },
        spoken,
      ),
    ],
    ["trusted less", over(joined, { ...spoken, trust: [300, 700, 600, 100, 600] })],
    ["in force late", over({ ...joined, inForce: 33 }, spoken)],
    [
      "a conference held",
      over(joined, { conference: { observers: { carried: true }, protocol: { carried: true } } }),
    ],
    [
      "where nothing carried",
      over(joined, { conference: { observers: { carried: false }, protocol: { carried: false } } }),
    ],
  ];
  return table("results", [
    ...worlds.flatMap(([given, world]) =>
      [CAN, JAM, KEN].map((country) => row(`${given}, ${country}`, results(own.seen(world, country)))),
    ),
    ...worlds.map(([given, world]) =>
      row(
        `${given}: gain of joining`,
        [0, 1, 2, 3, 4].map((i) => gainOfJoining(own.seen(world, i))),
        [CAN, KEN].map((i) => gainOfJoining(own.seen(world, i), [1, TECH])),
      ),
    ),
    ...worlds.map(([given, world]) =>
      row(
        `${given}: halves`,
        [0, 413, 1000].map((share) => worldHalves(world, share)),
      ),
    ),
  ]);
}

function watched(): string {
  const objecting = room.soundings.map((one, a) =>
    a === HR62 && one !== null ? { ...one, placards: ["11111", "22222"] } : one,
  );
  const pacts = [word(CAN, KEN, 0), { ...word(CAN, JAM, 0), status: "kept" as const }, word(EGY, RUS, 0)];
  const full = opened(setupOf({ scenario: "express", seed: "watch" }), scenarioOf("express"));
  return table("the watch list", [
    ...[room, { ...room, soundings: objecting }, { ...room, soundings: objecting, pacts }].map((world) =>
      row(
        "of five",
        [CAN, EGY, RUS].map((i) => watchList(world, i)),
      ),
    ),
    row(
      "of 193",
      watchList(full, 0),
      watchList({ ...full, declared: full.declared.map((_, k) => k % 5) }, 3),
    ),
  ]);
}

const FIGURES = { onOffer, refusals, known, hands, ends, watched };

test("the options and knowledge of seats in known rooms are as recorded", async () => {
  const parts = Object.values(FIGURES).map((part) => part());
  await expect(parts.join("\n")).toMatchFileSnapshot("./seats-figures.txt");
});

test.each(ROOMS)("%s: a page reads from its view what the match offers its seat", (_, world, seat) => {
  const page = seenFrom(world.scenario, view(world, seat));
  const host = own.seenBy(world, seat);
  expect(options(page)).toEqual(options(host));
  expect(view(world, seat).options).toEqual(seat === "wall" ? [] : options(host));
  if (host.country < 0) return;
  expect([own.ownHome(page), own.ownOffers(page), own.ownKnowledge(page), own.ownSealed(page)]).toEqual([
    own.ownHome(host),
    own.ownOffers(host),
    own.ownKnowledge(host),
    own.ownSealed(host),
  ]);
  expect(results(page)).toEqual(results(host));
  expect(own.ownWorths(page, HR62)).toEqual(own.ownWorths(host, HR62));
  expect([
    own.ownSalience(page, TECH),
    own.ownWeight(page, 1),
    own.follows(page, 2),
    own.firmness(page),
  ]).toEqual([own.ownSalience(host, TECH), own.ownWeight(host, 1), own.follows(host, 2), own.firmness(host)]);
});
