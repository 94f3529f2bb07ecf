/**
 * The results of the formulas for the room and the race, in whole rooms with known numbers. They are kept in
 * `model-figures.txt`, so that a change of the model shows up as a difference. After an intended change: `npx vitest
 * run tests/engine/model-figures.test.ts -u`.
 */
import { expect, test } from "vitest";
import * as agenda from "../../src/engine/model/agenda.ts";
import { absence, holdBallot, isShortOfParties } from "../../src/engine/model/ballot.ts";
import * as canon from "../../src/engine/model/canonical.ts";
import * as asked from "../../src/engine/model/capitals.ts";
import * as cause from "../../src/engine/model/cause.ts";
import * as chair from "../../src/engine/model/chair.ts";
import { concessionsIn, concessionsOf } from "../../src/engine/model/concessions.ts";
import * as conduct from "../../src/engine/model/conduct.ts";
import * as consensus from "../../src/engine/model/consensus.ts";
import * as faith from "../../src/engine/model/faithfulness.ts";
import * as race from "../../src/engine/model/hazard.ts";
import * as home from "../../src/engine/model/home.ts";
import * as homeChances from "../../src/engine/model/home-chance.ts";
import * as leverage from "../../src/engine/model/leverage.ts";
import { mayDeclareLine, mayDropLine } from "../../src/engine/model/lines.ts";
import { marketOf, mayBeAsked, packageScore } from "../../src/engine/model/market.ts";
import * as pacts from "../../src/engine/model/pacts.ts";
import { moveMinds, roomPull } from "../../src/engine/model/persuasion.ts";
import * as shown from "../../src/engine/model/shown.ts";
import * as signing from "../../src/engine/model/signing.ts";
import { placardsOn } from "../../src/engine/model/soundings.ts";
import * as spokes from "../../src/engine/model/spokespersons.ts";
import * as stakes from "../../src/engine/model/stakes.ts";
import { indicesOf, verdicts } from "../../src/engine/model/verdicts.ts";
import * as pack from "../../src/engine/model/whole-text.ts";
import type { BallotKind } from "../../src/engine/state/procedure.ts";
import { ARGUMENTS, CARDS, CLIMATES } from "../../src/engine/state/scenario.ts";
import type { Pact } from "../../src/engine/state/treaty.ts";
import { LAID_PLACARDS, TOOK_FLOOR, type World } from "../../src/engine/state/world.ts";
import { bazaar, CAN, EGY, HR62, hr62, JAM, KEN, RUS, TECH, tech } from "../support/bazaar.ts";
import { capitals, tableOf, withTable } from "../support/capitals.ts";
import { put, withDraft, withTreaty } from "../support/play.ts";
import { FIVE, scenarioOf } from "../support/scenario.ts";

const table = (title: string, rows: readonly string[]): string => `${title}\n${rows.join("\n")}\n`;
const row = (given: string, ...found: readonly unknown[]): string =>
  `  ${given} | ${found.map((one) => JSON.stringify(one)).join(" ")}`;
const ALL = FIVE.map((_, i) => i);
const ARTICLES = [0, 1, 2, 3];
const TEXTS = [0, 1, 2, 3, 4, 5];

const room = bazaar();
const five = room.scenario;
const promise = (by: number, to: number, alternative: number, change: Partial<Pact> = {}): Pact => ({
  by,
  to,
  kind: "support",
  article: HR62,
  alternative,
  paid: true,
  status: "open",
  due: 0,
  ...change,
});
const objected = room.soundings.map((one, a) =>
  a === HR62 && one !== null ? { ...one, placards: ["10121", "22112"], objection: 287, centre: 4400 } : one,
);
const spoken = {
  [5 * HR62 + KEN]: TOOK_FLOOR,
  [5 * HR62 + RUS]: TOOK_FLOOR + LAID_PLACARDS,
  [5 * TECH + CAN]: LAID_PLACARDS,
};
const heard: World = {
  ...room,
  soundings: objected,
  heard: put(room.heard, spoken),
  pacts: [
    promise(EGY, CAN, 0),
    promise(JAM, CAN, 5, { status: "kept" }),
    promise(RUS, CAN, 3, { article: TECH, paid: false }),
  ],
  declaredLines: put(room.declaredLines, { [5 * HR62 + CAN]: 0b110000, [5 * 1 + RUS]: 0b1 }),
};
const ROOMS = { room, heard };
const both = (title: string, of: (world: World) => readonly unknown[]): string[] =>
  Object.entries(ROOMS).map(([name, world]) => row(`${title}, ${name}`, ...of(world)));

const seasonOf = (deposited: readonly number[], change: Partial<World["treaty"]> = {}): World =>
  withTreaty(capitals({ threshold: 4 }), { deposited, ...change });
const waiting = capitals({ threshold: 4 });
const joined = seasonOf([0, 4, -1, 9, -1], { signed: [0, 0, 3, -1, -1], euConsent: 18 });

function agendas(): string {
  const rounds = [0, 1, 2, 3, 4].map((round) => ({ ...heard, round }));
  const agreed = withDraft(heard, { agreed: [1, -1, 2, -1], readings: [0, 1, 2, 3] });
  const bridged = withDraft(heard, {
    bridges: [{ article: HR62, alternative: 2, sponsors: [CAN, EGY], callers: 0 }],
  });
  const tests = (world: World) =>
    ARTICLES.map((a) => [
      consensus.testOf(world, a),
      consensus.readingOn(world, a),
      consensus.isTestable(world, a),
    ]);
  const at = (change: { objection?: number; centre?: number }) => ({
    ...heard,
    soundings: heard.soundings.map((one) => (one === null ? null : { ...one, ...change })),
  });
  return table("the agenda", [
    row("open", agenda.openArticles(heard), agenda.openArticles(agreed)),
    ...both("means of caucuses", (world) => ARTICLES.map((a) => agenda.caucusMeans(world, a))),
    row(
      "last rounds",
      rounds.map((world) => agenda.isLastRound(world, world.round)),
      agenda.isLastRound(withDraft(room, { agreed: [0, 0, 0, 0] }), 1),
    ),
    ...rounds.map((world) =>
      row(
        `last readings, round ${world.round}`,
        ARTICLES.map((a) => [
          agenda.isLastReading(world, a),
          agenda.isLastReading(withDraft(world, { floor: [1, 2] }), a),
        ]),
      ),
    ),
    ...[
      room,
      heard,
      agreed,
      { ...heard, isChaired: true },
      at({ objection: 333, centre: 4500 }),
      at({ objection: 334 }),
      at({ centre: 4499, objection: 100 }),
      at({ objection: 101 }),
    ].map((world) =>
      row(
        "tests",
        tests(world),
        ARTICLES.map((a) => consensus.distanceFromCentre(world, a)),
      ),
    ),
    row(
      "bridges",
      TEXTS.map((o) => [
        agenda.isBridge(heard, HR62, o),
        agenda.isBridge(heard, 1, o),
        agenda.maySponsor(bridged, CAN, HR62, o),
        agenda.maySponsor(bridged, KEN, HR62, o),
        agenda.isSponsor(bridged, CAN, HR62, o),
      ]),
    ),
  ]);
}

function publicPictures(): string {
  const full = scenarioOf("lesson");
  const facts = canon.canonical(five);
  return table("the public picture", [
    row(
      "margins",
      ARTICLES.map((a) => TEXTS.slice(0, 4).map((o) => ALL.map((i) => canon.publicMargin(five, i, a, o)))),
    ),
    ...CLIMATES.map((climate) =>
      row(
        `margins in a ${climate} room`,
        ARTICLES.map((a) =>
          [0, 3].map((o) => ALL.map((i) => shown.shownMargin({ ...room, climate }, i, a, o))),
        ),
      ),
    ),
    ...CLIMATES.map((climate) =>
      row(
        `shown in a ${climate} room`,
        ALL.map((i) => shown.shownBy({ ...room, climate }, i)),
      ),
    ),
    row(
      "wishes",
      ARTICLES.map((a) => ALL.map((i) => canon.expectedWish(five, a, i))),
    ),
    row("facts", facts),
    row(
      "of 193",
      [0, 50, 100, 150].map((i) =>
        [0, 1, 2].map((a) => [canon.expectedWish(full, a, i), canon.publicMargin(full, i, a, 1)]),
      ),
    ),
    row(
      "whole texts",
      [
        [0, 0, 0, 0],
        [5, 3, 3, 3],
        [1, 1, 1, 1],
      ].map((text) =>
        ALL.map((i) => [
          canon.worthOfText(five, facts, i, text),
          canon.breachesOf(five, facts, i, text),
          canon.gainOf(five, facts, i, text),
          canon.designTerm(five, i, text, []),
          canon.designTerm(five, i, text, [0, 2]),
        ]),
      ),
    ),
    row(
      "causes",
      TEXTS.map((o) =>
        ALL.map((i) => [
          cause.hasCause(heard, i, HR62, o),
          cause.blockCost(heard, i, HR62, o),
          cause.isDeclaredBeyond(heard, i, HR62, o),
        ]),
      ),
    ),
    row(
      "on whole texts",
      [
        [0, 1, 1, 0],
        [5, 1, 1, 0],
        [5, 3, 3, 3],
        [0, 0, 1, 0],
      ].map((text) =>
        ALL.map((i) => [cause.hasCauseOnText(heard, i, text), cause.blockCostOnText(heard, i, text)]),
      ),
    ),
    row(
      "concessions",
      ["00000", "01230"].map((stands) => TEXTS.map((o) => concessionsIn(heard, HR62, o, stands))),
      concessionsIn({ ...heard, pacts: [] }, HR62, 5, "00000"),
      concessionsOf(
        { ...heard, concessions: put(heard.concessions, { [5 * 1 + CAN]: 1, [5 * 3 + CAN]: 1, [EGY]: 1 }) },
        CAN,
      ),
    ),
    row(
      "speakers",
      spokes.spokespersons(five),
      [[], [KEN], ALL].map((named) => [
        spokes.activeSeats(five, named),
        ALL.map((i) => [spokes.isActive(five, named, i), spokes.spokesOf(five, named, i)]),
      ]),
    ),
    row(
      "of 193",
      spokes.spokespersons(full),
      spokes.activeSeats(full, [7, 9]),
      [0, 50, 100, 150, 192].map((i) => spokes.spokesOf(full, [7, 50], i)),
    ),
  ]);
}

function floors(): string {
  const speech = (
    country: number,
    alternative: number,
    argument: (typeof ARGUMENTS)[number],
    trust = 600,
  ) => ({ ...hr62(alternative), country, argument, case: "", trust });
  const used = { ...heard, used: heard.used.map((_, k) => k % 7) };
  return table("the floor and the chair", [
    ...both("readings", (world) => [
      chair.readingOf(world, HR62),
      chair.readingNow(world, HR62),
      chair.readingNow(world, TECH),
    ]),
    ...both("words", (world) =>
      ALL.map((i) => [
        chair.openWish(world, HR62, i),
        chair.hasFloor(world, HR62, i),
        chair.floorShare(world, HR62, i),
        chair.ofFloor(world, i),
      ]),
    ),
    row(
      "weights",
      chair.weightsOf(heard, HR62),
      chair.floorHolders(heard, HR62),
      chair.centreOf(heard, HR62, chair.weightsOf(heard, HR62)),
      chair.ofFloor({ trust: [299] }, 0),
    ),
    ...both("leverage", (world) =>
      [HR62, TECH].map((article) =>
        [0, 3, 5].map((alternative) =>
          ALL.map((i) => [
            leverage.leverageOf(world, i, { article, alternative }),
            leverage.leverageOfFloor(world, i, { article, alternative }, 1000),
            leverage.publicStake(world, i, { article, alternative }),
          ]),
        ),
      ),
    ),
    ...both("rivals", (world) =>
      TEXTS.map((o) => [leverage.rivalOf(world, hr62(o)), leverage.rivalOf(world, tech(o))]),
    ),
    ...both("market", (world) => [
      marketOf(world),
      ALL.map((i) => TEXTS.map((o) => mayBeAsked(world, i, hr62(o)))),
    ]),
    row(
      "scores",
      [0, 300, 600, 1000].map((trust) => packageScore(room, trust, 8000, -2000)),
    ),
    ...[heard, used].map((world) =>
      row(
        "pulls",
        ARGUMENTS.map((argument) =>
          [CAN, JAM].map((i) =>
            [0, 2, 5].map((o) => roomPull(world, i, { ...hr62(o), argument, case: "journalist" })),
          ),
        ),
      ),
    ),
    ...[heard, used].map((world) =>
      row(
        "minds",
        ...[
          [speech(JAM, 1, "rights")],
          [speech(JAM, 1, "rights"), speech(CAN, 1, "rights", 500)],
          [speech(RUS, 5, "sovereignty"), speech(CAN, 0, "rights")],
          [speech(KEN, 3, "capacity"), speech(EGY, 3, "security")],
        ].map((said) => moveMinds(world, HR62, said)),
      ),
    ),
    row(
      "heard",
      ALL.map((i) => [
        conduct.isHeard(heard, HR62, i),
        conduct.declaredBy(heard, HR62, i),
        conduct.storyCost(heard, HR62, i, 2),
        conduct.recordOf(heard, i, { article: HR62, accept: [5] }),
        conduct.recordOf(heard, i, { article: 1, accept: [5] }),
        conduct.recordOf(heard, i, { article: TECH, accept: [0, 1] }),
      ]),
    ),
    row(
      "lines",
      TEXTS.map((o) => ALL.map((i) => mayDeclareLine(heard, i, HR62, o))),
      ARTICLES.map((a) => ALL.map((i) => mayDropLine(heard, i, a))),
    ),
    row(
      "placards",
      TEXTS.map((o) => [placardsOn(heard, HR62, o), placardsOn(heard, 1, o)]),
    ),
    row(
      "words given",
      ALL.map((i) => [
        pacts.promiseOn(heard, i, HR62),
        pacts.isBound(heard, i, HR62, 0),
        pacts.isFree(heard, i, hr62(0)),
        pacts.isPaid(heard, i, HR62, 0),
        pacts.changesPosition(heard, i, hr62(0)),
        pacts.changesPosition(heard, i, tech(3)),
      ]),
      [...pacts.promisesOn(heard, HR62).keys()],
      pacts.termsOf(heard),
      pacts.voidedBy(heard.pacts),
      pacts.voidedBy(heard.pacts, HR62),
      pacts.voidedBy(heard.pacts, TECH),
    ),
  ]);
}

function texts(): string {
  const full = scenarioOf("full");
  const adopted = full.articles.map((article) => article.adopted);
  const whole = [
    adopted,
    full.articles.map(() => 0),
    full.articles.map(({ alternatives }) => alternatives.length - 1),
    full.articles.map((_, a) => a % 3),
  ];
  const settled = withTreaty({ ...heard, phase: "adoption" }, { text: [1, 1, 1, 1] });
  const rolls = (kind: BallotKind, world: World, miss: number) =>
    holdBallot(world, kind, ["yes", "yes", "no", "abstain", null], () => miss);
  return table("texts, indices and ballots", [
    ...whole.map((text) =>
      row(
        "indices",
        indicesOf(full, text),
        verdicts(full, text).map(({ answer, sums }) => [answer, sums]),
      ),
    ),
    row(
      "because",
      verdicts(full, adopted).map(({ because }) =>
        because.map(({ article, alternative, weight }) => `${article} ${alternative} ${weight}`),
      ),
    ),
    row(
      "current",
      pack.currentText(room),
      pack.currentText(withDraft(room, { agreed: [-1, 2, -1, -1], chair: [5, -1, 1, -1] })),
      pack.currentText(settled),
    ),
    row(
      "instruments",
      whole.map((text) => [pack.instrumentsFor(full, text), pack.protocolPartiesFor(full, text)]),
      pack.thresholdOf(waiting),
      five.countries.map(absence),
    ),
    ...five.articles.map((article) =>
      row(
        article.id,
        [0, 250, 500, 750, 1000].map((posture) => stakes.milliSteps(article, posture)),
      ),
    ),
    row(
      "care",
      [0, 332, 333, 334, 665, 666, 667, 1000].map(stakes.trueCare),
      [0, 1, 2, 5].map((wish) => [0, 1, 2].map((reach) => stakes.bitsBeyond(6, wish, reach))),
    ),
    row(
      "worth",
      [2, 4, 6].map((count) => [0, 1, 2, 3].map((got) => stakes.objectiveWorth(count, [1, 2], got))),
    ),
    row(
      "gives up",
      [10, 20, 30, 40].map((weight) =>
        TEXTS.map((o) => stakes.givesUp([{ article: HR62, accept: [1], weight }], hr62(o))),
      ),
    ),
    ...[room, { ...room, holders: ALL.map(() => ({ type: "person" }) as const) }].flatMap((world) =>
      [0, 999].map((miss) =>
        row(
          "ballots",
          rolls("wholeText", world, miss),
          rolls("amendment", world, miss),
          rolls("conferenceSubstance", withTreaty(world, { deposited: [0, 0, 0, -1, -1] }), miss),
        ),
      ),
    ),
    row(
      "short of parties",
      [true, false].map((carried) =>
        [3, 1].map((yes) =>
          isShortOfParties({
            majority: "twoThirds",
            votes: "",
            carried,
            tally: { yes, no: 1, abstain: 0, absent: 0 },
          }),
        ),
      ),
    ),
  ]);
}

function races(): string {
  const months = [0, 5, 11, 12, 23, 24, 25, 36];
  const moody = {
    ...joined,
    happenings: [
      {
        event: "",
        country: KEN,
        group: -1,
        effect: { urgency: 2, trust: 1, rights: -1, capacity: 1 },
        until: 6,
        answered: false,
      },
      {
        event: "",
        country: -1,
        group: 0,
        effect: { urgency: -1, trust: 1, rights: 1, capacity: 0 },
        until: 9,
        answered: true,
      },
      {
        event: "",
        country: -1,
        group: -1,
        effect: { urgency: 1, trust: 0, rights: 0, capacity: -1 },
        until: 9,
        answered: true,
      },
    ],
    campaigns: [
      { by: CAN, group: 0, until: 9 },
      { by: KEN, group: 4, until: 9 },
    ],
  };
  const helped = withTreaty(moody, {
    assistedBy: [-1, -1, CAN, -1, CAN],
    reservations: [{ country: RUS, article: 0 }],
  });
  const worlds = { waiting, joined, moody, helped, late: { ...helped, month: 10 } };
  return table("the race", [
    ...Object.entries(worlds).map(([name, world]) =>
      row(
        name,
        ALL.map((i) => [
          race.fixedPart(world, i),
          race.publicPart(world, i),
          signing.signLogit(world, i, 3, 100),
          race.unionTerm(world, i, 20),
        ]),
        signing.laterSigning(world),
        race.partyTermsNow(world),
        race.monthTerms(world, 20, race.partyTermsNow(world)),
      ),
    ),
    row(
      "months",
      months.map((month) => [
        race.calendarMonth(month),
        race.signatureIn(month),
        signing.monthsToSign(month),
        race.timeTerm(month, 0),
        race.timeTerm(month, -700),
      ]),
    ),
    row("parties", race.countParties([0, -1, 4, -1]), race.partyTerms(waiting, [0, 4, -1, -1, 9])),
    ...Object.entries(worlds).map(([name, world]) =>
      row(
        `${name}, at home`,
        ALL.map((i) => {
          const own = tableOf(world, i);
          return [
            homeChances.hazardAhead(world, i),
            home.supportOf(own),
            home.hearable(own),
            home.reservable(world, own),
            home.mayVote(world, own),
            home.mayPassLaw(own),
            home.winningSwings(own),
            home.gambleChance(own),
            [...CARDS, "law" as const].map((card) => homeChances.homeChance(world, own, card)),
          ];
        }),
      ),
    ),
    row(
      "tables",
      five.countries.map((country, i) => [
        home.homeWeights(country),
        home.passLine(country),
        CARDS.map((_, c) => [home.cardWish(five, i, c), home.moodOn(five, i, c, [0, 1, 2, 3])]),
      ]),
    ),
    row(
      "moods",
      [
        [2, 2, 2, 2, 2],
        [0, 0, 0, 0, 0],
        [1, 2, 0, 1, 1],
        [0, 2, 2, 0, 1],
      ].map((moods) => [
        home.missingMoods([15, 31, 22, 18, 14], moods, 60),
        home.heaviestOpen([15, 31, 22, 18, 14], moods),
        home.supportFrom([15, 31, 22, 18, 14], moods),
      ]),
    ),
    row(
      "acts",
      [1, 3, 4, 6, 12].map((monthsAhead) => home.actsIn({ monthsAhead })),
    ),
    row(
      "law and vote",
      [
        {},
        { law: true },
        { law: true, voteFrom: 3 },
        { law: true, voteFrom: 0 },
        { law: true, won: true },
        { won: true },
      ].map((change) => {
        const own = tableOf(withTable(waiting, CAN, change), CAN);
        return [
          home.mayPassLaw(own),
          home.mayVote({ month: 2 }, own),
          home.mayVote({ month: 3 }, own),
          home.hearable(own),
          asked.mayNamePrice(waiting, own, CAN),
        ];
      }),
    ),
  ]);
}

function asking(): string {
  const gifts = withTreaty(waiting, { assistedBy: [-1, CAN, CAN, -1, CAN], deposited: [-1, -1, -1, 4, -1] });
  const promised = {
    ...waiting,
    pacts: [
      promise(CAN, KEN, 0, { kind: "assist" }),
      promise(CAN, JAM, 0),
      promise(EGY, JAM, 0, { kind: "assist" }),
    ],
  };
  const pledges = {
    ...waiting,
    pledges: [
      { by: CAN, with: [1, 3], count: 1, until: 12, status: "open" as const },
      { by: EGY, with: [0], count: 1, until: 12, status: "void" as const },
    ],
  };
  const pairs = (of: (from: number, to: number) => boolean) =>
    ALL.map((from) => ALL.filter((to) => of(from, to)));
  const outcome = (votes: string, how: "vote" | "failed" | "consensus") => ({
    how,
    ballot:
      how === "consensus"
        ? null
        : {
            majority: "twoThirds" as const,
            votes,
            tally: { yes: 3, no: 1, abstain: 1, absent: 0 },
            carried: true,
          },
    blockers: [],
  });
  const treaties = [null, outcome("00012", "vote"), outcome("00012", "failed"), outcome("", "consensus")].map(
    (decided) => ({
      ...withTreaty(heard, {
        outcome: decided,
        text: [5, 0, 1, 0],
        signed: [-1, 2, 0, -1, -1],
        deposited: [-1, -1, 4, -1, -1],
      }),
      declaredLines: put(room.declaredLines, {
        [5 * HR62 + CAN]: 0b100000,
        [5 * HR62 + JAM]: 0b100000,
        [5 * 1 + EGY]: 0b1,
      }),
    }),
  );
  const reserved = treaties.map((world) =>
    withTreaty(world, {
      reservations: [
        { country: CAN, article: HR62 },
        { country: JAM, article: HR62 },
        { country: EGY, article: HR62 },
      ],
    }),
  );
  return table("what capitals ask, and who keeps its word", [
    row(
      "help",
      pairs((from, to) => asked.isHelpable(waiting, from, to)),
      pairs((from, to) => asked.mayReceive(gifts, from, to)),
      pairs((from, to) => asked.mayPromiseHelp(promised, [], from, to)),
      ALL.map((i) => asked.giftsBy(gifts, i)),
    ),
    row(
      "tables",
      ALL.map((i) => [asked.hasTable({ ...waiting, named: [JAM] }, i), asked.hasTable(waiting, i)]),
    ),
    row(
      "pledges",
      ALL.map((i) => [
        asked.hasPledged(pledges, i),
        asked.mayPledge(pledges, tableOf(waiting, i), i),
        asked.mayPledge(joined, tableOf(waiting, i), i),
        asked.mayPledge(waiting, null, i),
        asked.mayCampaign(joined, i),
      ]),
      [0, 1, 3].map(asked.pledgeBonus),
      asked.joinedOf(joined, { with: [0, 1, 2] }),
    ),
    row(
      "prices",
      ALL.map((i) => [
        asked.priceChance(waiting, i),
        asked.mayNamePrice(joined, tableOf(joined, i), i),
        asked.mayNamePrice(joined, null, i),
      ]),
      [0, 1, 2, 3, 4, 5, 6].map((parties) =>
        asked.isFinalStretch({
          treaty: { ...waiting.treaty, threshold: 6, deposited: ALL.map((i) => (i < parties ? 1 : -1)) },
        }),
      ),
    ),
    row(
      "open prices",
      [
        [2, 3, false, -1],
        [3, 3, false, -1],
        [4, 3, false, -1],
        [2, 3, true, -1],
        [2, 3, false, 1],
      ].map(([month, until, granted, reached]) =>
        asked.isPriceOpen(
          { month: month as number, treaty: { ...waiting.treaty, reached: reached as number } },
          { by: 0, of: 1, price: "pledge", until: until as number, granted: granted as boolean },
        ),
      ),
    ),
    row(
      "answers",
      asked.answered(
        { urgency: 1, trust: 2, rights: 3, capacity: 4 },
        { urgency: 10, trust: 20, rights: 30, capacity: -40 },
      ),
    ),
    ...[...treaties, ...reserved].map((world) =>
      row(
        "words and deeds",
        faith.unfaithful(world),
        faith.overdue(world),
        ALL.map((i) => [faith.saidYes(world, i), faith.linesCrossed(world, i)]),
      ),
    ),
  ]);
}

test("the model over known rooms is as recorded", async () => {
  const parts = [agendas, publicPictures, floors, texts, races, asking];
  await expect(parts.map((part) => part()).join("\n")).toMatchFileSnapshot("./model-figures.txt");
});
