/** Why commands are refused, and which values each kind allows, in the room of five from `options.test.ts`. */
import { describe, expect, test } from "vitest";
import { isInDomain } from "../../src/engine/options/domain.ts";
import { isAllowed, objectionTo } from "../../src/engine/options/legal.ts";
import { seen, seenBy } from "../../src/engine/seats/seen.ts";
import type { Command } from "../../src/engine/state/command.ts";
import type { Offer, Pact } from "../../src/engine/state/treaty.ts";
import { BEATS, type World } from "../../src/engine/state/world.ts";
import { bazaar, HR62, hr62, KEN, TECH, tech } from "../support/bazaar.ts";
import { capitals, withTable } from "../support/capitals.ts";
import { opened, put, withSecrets, withTreaty } from "../support/play.ts";
import { fiveCountries, setupOf } from "../support/scenario.ts";

const start = opened(setupOf(), fiveCountries());
const table = bazaar();

const why = (world: World, command: Command, country: number = KEN): string =>
  objectionTo(seen(world, country), command) ?? "allowed";

/** The reason why each changed version of a command is refused, or "allowed". */
function outcomes<T extends Command>(
  world: World,
  command: T,
  changes: readonly Partial<T>[],
  country: number = KEN,
): string[] {
  return changes.map((change) => why(world, { ...command, ...change }, country));
}

const allowed = (times: number): string[] => new Array<string>(times).fill("allowed");
const strange = (times: number): string[] => new Array<string>(times).fill("unknownTarget");
const withCredit = (world: World, credit: number): World => ({
  ...world,
  credit: put(world.credit, { [KEN]: credit }),
});
const sealing = (world: World, ...commands: readonly Command[]): World =>
  withSecrets(world, { sealed: { KEN: commands } });

const OFFER: Offer = {
  id: 50,
  from: 1,
  to: KEN,
  give: hr62(0),
  ask: tech(3),
  assistance: 0,
  trust: 600,
  status: "open",
};
const PACT: Pact = {
  by: KEN,
  to: 0,
  kind: "support",
  article: HR62,
  alternative: 5,
  paid: true,
  status: "open",
  due: 0,
};

describe("the domain of a command", () => {
  test("placards: one for each text, and a wish on the article's axis", () => {
    const laid: Command = { type: "layPlacards", article: 0, placards: [0, 2], wish: 0, care: 1 };
    expect(outcomes(start, laid, [{}, { wish: 5 }, { article: 1, wish: 3 }])).toEqual(allowed(3));
    expect(
      outcomes(start, laid, [
        { placards: [0] },
        { placards: [0, 1, 2] },
        { wish: 6 },
        { wish: -1 },
        { article: 1, wish: 4 },
        { article: 3 },
      ]),
    ).toEqual(strange(6));
  });

  test("a speech: on the floor, for an existing wording, with a case that the text affects", () => {
    const speech: Command = { type: "speak", article: 0, alternative: 5, argument: "rights", case: "exile" };
    expect(outcomes(start, speech, [{}, { alternative: 0 }, { article: 1, alternative: 3 }])).toEqual(
      allowed(3),
    );
    expect(
      outcomes(start, speech, [{ alternative: 6 }, { article: 3 }, { case: "pupils" }, { case: "" }]),
    ).toEqual(strange(4));
    const scenario = fiveCountries();
    const settled = { ...scenario, articles: scenario.articles.map((item) => ({ ...item, settled: true })) };
    const quiet = { ...start, scenario: settled };
    expect(outcomes(quiet, speech, [{ case: "" }, {}])).toEqual(["allowed", "unknownTarget"]);
  });

  test("no delegation can consult another, in any beat", () => {
    const consult: Command = { type: "consult", article: TECH, country: 4 };
    expect(BEATS.map((beat) => why({ ...table, beat }, consult))).toEqual(BEATS.map(() => "wrongPhase"));
  });

  test("a package: two articles, texts on the table, another delegation, help for a state that can be helped", () => {
    const made: Command = { type: "offerPackage", to: 1, give: hr62(0), ask: tech(3), assistance: 0 };
    expect(outcomes(table, made, [{}, { give: hr62(5), ask: tech(0) }, { to: 0 }])).toEqual(allowed(3));
    expect(
      outcomes(table, made, [
        { ask: hr62(5) },
        { give: hr62(1) },
        { ask: tech(1) },
        { to: KEN },
        { to: 5 },
        { assistance: 1 },
      ]),
    ).toEqual(strange(6));
    const given = { ...table, pacts: [PACT] };
    expect(outcomes(given, made, [{}, { give: tech(0), ask: hr62(5) }])).toEqual([
      "unknownTarget",
      "allowed",
    ]);
    expect(
      outcomes(
        table,
        made,
        [
          { to: KEN, assistance: 1 },
          { to: 1, assistance: 1 },
        ],
        0,
      ),
    ).toEqual(["allowed", "unknownTarget"]);
  });

  test("answers and withdrawals: its own packages, while any is open", () => {
    const world = withSecrets(table, { offers: [OFFER, { ...OFFER, id: 51, from: KEN, to: 1 }] });
    const answer: Command = { type: "answerOffer", offer: 50, accept: true };
    const back: Command = { type: "withdrawOffer", offer: 51 };
    expect(outcomes(world, answer, [{}, { offer: 51 }, { offer: 9 }])).toEqual(["allowed", ...strange(2)]);
    expect(outcomes(world, back, [{}, { offer: 50 }])).toEqual(["allowed", "unknownTarget"]);
    expect([why(table, answer), why(table, back)]).toEqual(["notOpen", "notOpen"]);
  });

  test("bridges and red lines: wordings on the floor, not the seat's own wish, lines that were declared", () => {
    const bridge: Command = { type: "sponsorBridge", article: HR62, alternative: 1 };
    expect(outcomes(table, bridge, [{}, { alternative: 5 }, { article: 1 }])).toEqual([
      "allowed",
      ...strange(2),
    ]);
    const line: Command = { type: "declareRedLine", article: HR62, alternative: 5 };
    expect(outcomes(table, line, [{}, { alternative: 3 }, { article: 1 }])).toEqual([
      "allowed",
      ...strange(2),
    ]);
    const lined = {
      ...withCredit(table, 4),
      declaredLines: put(table.declaredLines, { [5 * HR62 + KEN]: 1 }),
    };
    const drop: Command = { type: "dropRedLine", article: HR62 };
    expect(outcomes(lined, drop, [{}, { article: TECH }])).toEqual(["allowed", "unknownTarget"]);
    expect(why(table, drop)).toBe("wrongPhase");
  });

  test("stands: a block if it has one left, a promise broken only if there is one", () => {
    const close: World = { ...table, beat: "close", round: 3 };
    const stand: Command = { type: "takeStand", article: HR62, stand: "join", breaking: false };
    expect(outcomes(close, stand, [{}, { stand: "block" }, { stand: "abstain" }])).toEqual(allowed(3));
    expect(outcomes(close, stand, [{ article: 1 }, { breaking: true }])).toEqual(strange(2));
    const bound = { ...close, pacts: [PACT] };
    expect(outcomes(bound, stand, [{ breaking: true }, { article: TECH, breaking: true }])).toEqual([
      "allowed",
      "unknownTarget",
    ]);
    const none = { ...close, blocks: put(close.blocks, { [KEN]: 0 }) };
    expect(outcomes(none, stand, [{}, { stand: "block" }, { article: 1 }])).toEqual([
      "allowed",
      "noBlocks",
      "unknownTarget",
    ]);
    expect(why(close, { ...stand, article: 1, stand: "block" })).toBe("unknownTarget");
  });

  test("on the last night: amendments to other wordings, votes on existing amendments, one block less", () => {
    const amend = withTreaty({ ...table, beat: "amend" }, { text: [2, 1, 1, 1] });
    const amendment: Command = { type: "proposeAmendment", article: 0, alternative: 5 };
    expect(outcomes(amend, amendment, [{}, { alternative: 2 }, { article: 4 }])).toEqual([
      "allowed",
      ...strange(2),
    ]);
    const amendments = [{ article: 0, alternative: 0, by: 0 }];
    const vote: Command = { type: "voteAmendment", amendment: 0, vote: "no" };
    expect(outcomes({ ...table, beat: "amendVote", amendments }, vote, [{}, { amendment: 1 }])).toEqual([
      "allowed",
      "unknownTarget",
    ]);
    const stand: World = { ...table, beat: "stand" };
    const block: Command = { type: "standOnPackage", stand: "block" };
    const none = { ...stand, blocks: put(stand.blocks, { [KEN]: 0 }) };
    expect([why(stand, block), why(none, block), why(none, { ...block, stand: "join" })]).toEqual([
      "allowed",
      "noBlocks",
      "allowed",
    ]);
    expect(why({ ...table, beat: "vote" }, { type: "castVote", vote: "abstain" })).toBe("allowed");
  });

  describe("in a season", () => {
    const race = withTreaty(capitals(), { deposited: [0, -1, -1, -1, -1], signed: [0, 0, -1, -1, -1] });

    test("cards that are against it, and the law", () => {
      const hearing: Command = { type: "holdHearing", card: "parliament" };
      expect(outcomes(race, hearing, [{}, { card: "justice" }])).toEqual(["allowed", "unknownTarget"]);
      const counsel: Command = { type: "consultAtHome", card: "law" };
      expect(outcomes(race, counsel, [{}, { card: "security" }, { card: "courts" }])).toEqual([
        ...allowed(2),
        "unknownTarget",
      ]);
      const reservation: Command = { type: "enterReservation", card: "industry" };
      expect(outcomes(race, reservation, [{}, { card: "justice" }])).toEqual(["allowed", "unknownTarget"]);
      expect(why(race, { type: "implementLaw" })).toBe("allowed");
    });

    test("a late signature comes without a declaration", () => {
      const sign: Command = { type: "sign", declaration: "none" };
      expect(outcomes(race, sign, [{}, { declaration: "courts" }])).toEqual(["allowed", "unknownTarget"]);
    });

    test("help, campaigns, prices and answers name what is on offer", () => {
      expect(outcomes(race, { type: "assist", to: KEN as number }, [{}, { to: 0 }], 0)).toEqual([
        "allowed",
        "unknownTarget",
      ]);
      const campaign: Command = { type: "campaign", unGroup: "WEOG" };
      expect(outcomes(race, campaign, [{}, { unGroup: "Atlantic" as "WEOG" }], 0)).toEqual([
        "allowed",
        "unknownTarget",
      ]);
      const price: Command = { type: "namePrice", price: "pledge", of: 0 };
      expect(outcomes(race, price, [{}, { of: 1 }, { price: "gold" as "pledge" }])).toEqual([
        "allowed",
        ...strange(2),
      ]);
      const prices = [{ by: KEN, price: "pledge", of: 0, until: 2, granted: false } as const];
      expect(
        outcomes({ ...race, prices }, { type: "grantPrice", to: KEN as number }, [{}, { to: 1 }], 0),
      ).toEqual(["allowed", "unknownTarget"]);
      const effect = { urgency: 0, trust: 0, rights: 0, capacity: 0 };
      const cut = { event: "power-cut", country: KEN, group: -1, effect, until: 4, answered: false };
      const answer: Command = { type: "answerEvent", answer: "invest" };
      expect(outcomes({ ...race, happenings: [cut] }, answer, [{}, { answer: "law-team" }])).toEqual([
        "allowed",
        "unknownTarget",
      ]);
    });

    test("a pledge: one to six other states outside, each once, a number of them, a season to come", () => {
      const pledge: Command = { type: "pledge", with: [1, 2], count: 2, season: 1 };
      expect(
        outcomes(race, pledge, [{}, { count: 1 }, { with: [1, 2, 4], count: 3 }, { season: 3 }]),
      ).toEqual(allowed(4));
      expect(
        outcomes(race, pledge, [
          { with: [], count: 0 },
          { with: [], count: 1 },
          { with: [1, 0] },
          { with: [1, KEN] },
          { with: [1, 1] },
          { count: 0 },
          { count: 3 },
          { season: 0 },
          { season: 4 },
        ]),
      ).toEqual(strange(9));
      const scenario = fiveCountries();
      const [one] = scenario.countries;
      const many = Array.from({ length: 12 }, (_, k) => ({ ...one, iso3: `C${k}` }) as typeof one);
      const crowd = {
        ...race,
        scenario: { ...scenario, countries: [...scenario.countries, ...many].flatMap((item) => item ?? []) },
        credit: new Array<number>(17).fill(6),
      };
      const six = [5, 6, 7, 8, 9, 10];
      expect(
        outcomes(crowd, pledge, [
          { with: six, count: 6 },
          { with: [...six, 11], count: 6 },
        ]),
      ).toEqual(["allowed", "unknownTarget"]);
    });

    test("parties vote at the conference, and others do not", () => {
      const vote: Command = { type: "castConference", observers: "yes", protocol: "no" };
      const talks: World = { ...race, beat: "conference" };
      expect([why(talks, vote, 0), why(talks, vote)]).toEqual(["allowed", "wrongPhase"]);
    });
  });

  test("the chair: open articles, each once and three at most; texts on the floor; articles under test", () => {
    const chaired: World = { ...table, isChaired: true, beat: "close" };
    const ruling = (world: World, command: Command): string =>
      objectionTo(seenBy(world, "chair"), command) ?? "allowed";
    const floor = (...articles: readonly number[]): string =>
      ruling(chaired, { type: "putOnFloor", articles });
    expect([floor(0), floor(2, 1, 0)]).toEqual(allowed(2));
    expect([floor(), floor(0, 0), floor(0, 1, 2, 3), floor(4)]).toEqual(strange(4));
    const test_ = (article: number): string =>
      ruling(chaired, { type: "testArticle", article, isTested: true });
    const close = (article: number): string =>
      ruling(chaired, { type: "closeArticle", article, isAgreed: true });
    expect([test_(TECH), close(TECH), test_(1), close(1)]).toEqual([...allowed(2), ...strange(2)]);
    const put_ = (article: number, alternative: number): string =>
      ruling({ ...chaired, beat: "deal" }, { type: "reviseText", article, alternative });
    expect([put_(TECH, 3), put_(TECH, 1), put_(1, 0)]).toEqual(["allowed", ...strange(2)]);
    expect(ruling({ ...chaired, isChaired: false }, { type: "putOnFloor", articles: [0] })).toBe(
      "notYourSeat",
    );
    expect(objectionTo(seenBy(chaired, "wall"), { type: "putOnFloor", articles: [0] })).toBe("notYourSeat");
    expect(why(chaired, { type: "putOnFloor", articles: [0] })).toBe("wrongPhase");
  });
});

describe("given nothing on offer", () => {
  const term = { article: 0, alternative: 0 };
  const COMMANDS: readonly Command[] = [
    { type: "layPlacards", ...term, placards: [], wish: 0, care: 0 } as Command,
    { type: "speak", ...term, argument: "rights", case: "" },
    { type: "consult", article: 0, country: 0 },
    { type: "offerPackage", to: 0, give: term, ask: { article: 1, alternative: 0 }, assistance: 0 },
    { type: "answerOffer", offer: 0, accept: true },
    { type: "withdrawOffer", offer: 0 },
    { type: "sponsorBridge", ...term },
    { type: "declareRedLine", ...term },
    { type: "dropRedLine", article: 0 },
    { type: "takeStand", article: 0, stand: "join", breaking: false },
    { type: "proposeAmendment", ...term },
    { type: "voteAmendment", amendment: 0, vote: "yes" },
    { type: "standOnPackage", stand: "block" },
    { type: "sign", declaration: "none" },
    { type: "holdHearing", card: "courts" },
    { type: "consultAtHome", card: "law" },
    { type: "enterReservation", card: "courts" },
    { type: "assist", to: 0 },
    { type: "campaign", unGroup: "WEOG" },
    { type: "pledge", with: [0], count: 1, season: 1 },
    { type: "namePrice", price: "pledge", of: 0 },
    { type: "grantPrice", to: 0 },
    { type: "answerEvent", answer: "" },
    { type: "putOnFloor", articles: [0] },
    { type: "reviseText", ...term },
    { type: "testArticle", article: 0, isTested: true },
    { type: "closeArticle", article: 0, isAgreed: true },
  ];

  test.each(COMMANDS.map((command) => [command.type, command] as const))(
    "no %s lies in its domain",
    (_, command) => {
      expect(isInDomain([], command)).toBe(false);
    },
  );
});

describe("the price of a command", () => {
  const line: Command = { type: "declareRedLine", article: HR62, alternative: 5 };
  const bridge: Command = { type: "sponsorBridge", article: HR62, alternative: 1 };

  test("a command with too little credit is refused as such, whether the credit is spent or bound in sealed acts", () => {
    expect([1, 2].map((credit) => why(withCredit(table, credit), line))).toEqual(["noCredit", "allowed"]);
    expect([4, 5].map((credit) => why(sealing(withCredit(table, credit), bridge), line))).toEqual([
      "noCredit",
      "allowed",
    ]);
  });

  test("an act that replaces another of its kind is not paid for twice", () => {
    const sealed = sealing(withCredit(table, 3), bridge);
    expect(why(sealed, { ...bridge, alternative: 2 })).toBe("allowed");
    expect(isAllowed(seen(sealed, KEN), { ...bridge, alternative: 2 })).toBe(true);
    expect(why(sealing(withCredit(table, 2), bridge), { ...bridge, alternative: 2 })).toBe("noCredit");
    expect([4, 5].map((credit) => why(sealing(withCredit(table, credit), bridge, line), line))).toEqual([
      "noCredit",
      "allowed",
    ]);
  });

  test("an act that costs nothing is refused only for its beat", () => {
    expect(why(withCredit(table, 0), { type: "castVote", vote: "yes" })).toBe("wrongPhase");
    expect(why(withCredit({ ...table, beat: "sound" }, 6), bridge)).toBe("wrongPhase");
  });

  test("two acts at home per season, one if the clock is monthly", () => {
    const season = capitals();
    const law: Command = { type: "implementLaw" };
    const hearing: Command = { type: "holdHearing", card: "parliament" };
    const counsel: Command = { type: "consultAtHome", card: "law" };
    expect(why(sealing(season, law), hearing)).toBe("allowed");
    expect(why(sealing(season, law, hearing), counsel)).toBe("noActs");
    expect(why(sealing(season, law, hearing), { type: "holdHearing", card: "industry" })).toBe("allowed");
    expect(why(sealing({ ...season, monthsAhead: 1 }, law), hearing)).toBe("noActs");
    const canada = withSecrets(season, { sealed: { CAN: [law, hearing] } });
    expect(why(canada, { type: "assist", to: KEN }, 0)).toBe("allowed");
  });
});

describe("on the way to the instrument", () => {
  const vote: Command = { type: "callVote", gamble: false };

  test("a lost vote delays the next, and a gamble needs the law", () => {
    const home = (change: Parameters<typeof withTable>[2]): string =>
      why(withTable(capitals(), KEN, change), vote);
    const gamble = (change: Parameters<typeof withTable>[2]): string =>
      why(withTable(capitals(), KEN, change), { type: "callVote", gamble: true });
    expect(gamble({})).toBe("needsLaw");
    expect(gamble({ law: true })).toBe("allowed");
    expect(home({})).toBe("allowed");
    expect(home({ law: true })).toBe("allowed");
    expect(home({ law: true, voteFrom: 1 })).toBe("mustWait");
    expect(home({ voteFrom: 1 })).toBe("mustWait");
    expect(home({ law: true, won: true, voteFrom: 1 })).toBe("needsLaw");
    expect(why(capitals({ tables: [] }), vote)).toBe("needsLaw");
  });

  test("an instrument needs a vote, which can come in the same season", () => {
    const deposit: Command = { type: "deposit" };
    expect(why(withTable(capitals(), KEN, { voteFrom: 1 }), deposit)).toBe("needsVote");
    expect(why(capitals(), deposit)).toBe("allowed");
    expect(why(capitals({ won: [KEN] }), deposit)).toBe("allowed");
  });
});
