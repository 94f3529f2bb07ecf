/**
 * What a seat is offered, beat by beat, in the room of five. Canada, Egypt, Jamaica, Kenya and Russia are countries 0
 * to 4. hr62 is article 0 and has six wordings; safeguards (1), mla (2) and techtransfer (3) have four each.
 */
import { describe, expect, test } from "vitest";
import { casesOf, costOf, options } from "../../src/engine/options/options.ts";
import { seen, seenBy } from "../../src/engine/seats/seen.ts";
import type { Command, CommandType } from "../../src/engine/state/command.ts";
import type { Option } from "../../src/engine/state/option.ts";
import type { Offer, Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { bazaar, HR62, hr62, KEN, TECH, tech } from "../support/bazaar.ts";
import { opened, put, withDraft, withSecrets, withTreaty } from "../support/play.ts";
import { fiveCountries, setupOf } from "../support/scenario.ts";

const start = opened(setupOf(), fiveCountries());
const table = bazaar();
const VOTES = ["yes", "no", "abstain"];

const offered = (world: World, country: number = KEN): Option[] => options(seen(world, country));
const kinds = (world: World, country: number = KEN): CommandType[] =>
  offered(world, country).map(({ type }) => type);
const only = (world: World, type: CommandType, country: number = KEN): Option | undefined =>
  offered(world, country).find((option) => option.type === type);
const withCredit = (world: World, credit: number): World => ({
  ...world,
  credit: put(world.credit, { [KEN]: credit }),
});
const sealing = (world: World, ...commands: readonly Command[]): World =>
  withSecrets(world, { sealed: { KEN: commands } });
const wordings = (article: number, ...alternatives: readonly number[]) =>
  alternatives.map((alternative) => ({ article, alternative }));

const OFFER: Offer = {
  id: 50,
  from: KEN,
  to: 0,
  give: hr62(0),
  ask: tech(3),
  assistance: 0,
  trust: 600,
  status: "open",
};
const offering = (world: World, ...changes: readonly Partial<Offer>[]): World =>
  withSecrets(world, { offers: changes.map((change, at) => ({ ...OFFER, id: 50 + at, ...change })) });

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

describe("at a sounding", () => {
  const SPEECH: Command = { type: "speak", article: 0, alternative: 1, argument: "rights", case: "exile" };

  test("placards on the texts of the floor, and the floor itself for a credit", () => {
    const two = withDraft(start, { floor: [HR62, 1], texts: [[0, 4], [1, 2, 3], [], []] });
    expect(offered(two)).toEqual([
      {
        type: "layPlacards",
        cost: 0,
        articles: [
          { article: 0, texts: [0, 4], alternatives: 6 },
          { article: 1, texts: [1, 2, 3], alternatives: 4 },
        ],
      },
      {
        type: "speak",
        cost: 1,
        targets: [
          { article: 0, alternatives: [0, 1, 2, 3, 4, 5], cases: ["journalist", "protester", "exile"] },
          {
            article: 1,
            alternatives: [0, 1, 2, 3],
            cases: ["researcher", "journalist", "protester", "exile", "pupils"],
          },
        ],
      },
    ]);
  });

  test("no placards if the floor is empty", () => {
    expect(kinds(withDraft(start, { floor: [] }))).toEqual(["speak"]);
    expect(kinds(withDraft({ ...start, beat: "lastSounding" }, { floor: [] }))).toEqual([]);
  });

  test("the floor while there is a credit, or while a sealed speech can be replaced", () => {
    expect(kinds(withCredit(start, 1))).toEqual(["layPlacards", "speak"]);
    expect(kinds(withCredit(start, 0))).toEqual(["layPlacards"]);
    expect(kinds(sealing(withCredit(start, 1), SPEECH))).toEqual(["layPlacards", "speak"]);
  });

  test("no case on an article that is settled", () => {
    const scenario = fiveCountries();
    const settled = { ...scenario, articles: scenario.articles.map((item) => ({ ...item, settled: true })) };
    expect(casesOf(scenario, 0)).toEqual(["journalist", "protester", "exile"]);
    expect([casesOf(settled, 0), casesOf(scenario, 9)]).toEqual([[], []]);
  });

  test("only placards at the last one", () => {
    const last = withDraft(
      { ...start, beat: "lastSounding" },
      { floor: [TECH], texts: [[], [], [], [1, 2]] },
    );
    expect(offered(last)).toEqual([
      { type: "layPlacards", cost: 0, articles: [{ article: TECH, texts: [1, 2], alternatives: 4 }] },
    ]);
  });
});

describe("among the deals", () => {
  const terms = [hr62(0), hr62(5), tech(0), tech(3)];

  test("packages, bridges to wordings off the table, and red lines on everything but the seat's own wish", () => {
    expect(offered(table)).toEqual([
      { type: "offerPackage", cost: 2, gives: terms, asks: terms, countries: [0, 1, 2, 4], helpable: [] },
      { type: "sponsorBridge", cost: 3, terms: [...wordings(HR62, 1, 2, 3, 4), ...wordings(TECH, 1, 2)] },
      {
        type: "declareRedLine",
        cost: 2,
        terms: [...wordings(HR62, 0, 1, 2, 4, 5), ...wordings(TECH, 0, 1, 2)],
      },
    ]);
  });

  test("each for its price: a package and a red line 2, a bridge 3, dropping a line 4", () => {
    const lined = { ...table, declaredLines: put(table.declaredLines, { [5 * HR62 + KEN]: 1 }) };
    const at = (credit: number): string => kinds(withCredit(lined, credit)).join(" ");
    expect([0, 1, 2, 3, 4].map(at)).toEqual([
      "",
      "",
      "offerPackage declareRedLine",
      "offerPackage sponsorBridge declareRedLine",
      "offerPackage sponsorBridge declareRedLine dropRedLine",
    ]);
  });

  test("credit in sealed acts is spent, and can be moved to other acts", () => {
    const line: Command = { type: "declareRedLine", article: HR62, alternative: 0 };
    expect(kinds(sealing(withCredit(table, 3), line))).toEqual(["declareRedLine"]);
    const bridge: Command = { type: "sponsorBridge", article: HR62, alternative: 1 };
    expect(kinds(sealing(withCredit(table, 3), bridge))).toEqual(["sponsorBridge"]);
    const lined = { ...table, declaredLines: put(table.declaredLines, { [5 * HR62 + KEN]: 1 }) };
    const drop: Command = { type: "dropRedLine", article: HR62 };
    expect(kinds(sealing(withCredit(lined, 4), drop))).toEqual(["dropRedLine"]);
  });

  test("help only to Kenya, which needs more than Canada and is in the upper third of need", () => {
    expect(only(table, "offerPackage", 0)).toMatchObject({ helpable: [KEN] });
    expect(only(offering(table, { from: 0, to: KEN, assistance: 1 }), "offerPackage", 0)).toMatchObject({
      helpable: [],
    });
  });

  test("no package is offered if only one article is on the floor, or the seat has given its word on all of them", () => {
    const one = withDraft(table, { agreed: [-1, -1, -1, 0] });
    expect(kinds(one)).not.toContain("offerPackage");
    const word = { ...table, pacts: [PACT] };
    expect(only(word, "offerPackage")).toMatchObject({ gives: [tech(0), tech(3)], asks: terms });
    const words = { ...table, pacts: [PACT, { ...PACT, article: TECH, alternative: 0 }] };
    expect(kinds(words)).not.toContain("offerPackage");
  });

  test("two packages of its own can be open, and those of others do not count", () => {
    expect(kinds(offering(table, {}))).toContain("offerPackage");
    expect(kinds(offering(table, {}, {}))).not.toContain("offerPackage");
    expect(kinds(offering(table, {}, { status: "refused" }))).toContain("offerPackage");
    expect(kinds(offering(table, {}, { from: 1, to: KEN }))).toContain("offerPackage");
  });

  test("its own packages can be withdrawn, and those received answered, while both words are free", () => {
    const world = offering(table, {}, { from: 1, to: KEN }, { from: 1, to: 2 }, { status: "lapsed" });
    expect(only(world, "withdrawOffer")).toEqual({ type: "withdrawOffer", cost: 0, offers: [50] });
    expect(only(world, "answerOffer")).toEqual({ type: "answerOffer", cost: 0, offers: [51] });
    const bound = { ...world, pacts: [{ ...PACT, article: TECH, alternative: 0 }] };
    expect(only(bound, "answerOffer")).toBeUndefined();
    expect(only(table, "withdrawOffer")).toBeUndefined();
  });

  test("a waiting bridge can be sponsored once, and not any more once it is in the text", () => {
    const bridges = [{ article: HR62, alternative: 1, sponsors: [KEN], callers: 1 }];
    expect(only(withDraft(table, { bridges }), "sponsorBridge")).toMatchObject({
      terms: [...wordings(HR62, 2, 3, 4), ...wordings(TECH, 1, 2)],
    });
    const full = withDraft(table, { texts: [[0, 1, 2, 3, 4, 5], [], [], [0, 1, 2, 3]] });
    expect(only(full, "sponsorBridge")).toBeUndefined();
  });

  test("one red line per article, which can be dropped while the article is open", () => {
    const lines = (...at: readonly number[]): World => ({
      ...table,
      declaredLines: put(
        table.declaredLines,
        Object.fromEntries(at.map((article) => [5 * article + KEN, 1])),
      ),
    });
    expect(only(lines(HR62), "declareRedLine")).toMatchObject({ terms: wordings(TECH, 0, 1, 2) });
    expect(only(lines(HR62), "dropRedLine")).toEqual({ type: "dropRedLine", cost: 4, articles: [HR62] });
    expect(only(lines(HR62, TECH), "declareRedLine")).toBeUndefined();
    expect(only(withDraft(lines(HR62, 1), { agreed: [0, -1, -1, -1] }), "dropRedLine")).toMatchObject({
      articles: [1],
    });
  });
});

describe("at the close and on the last night", () => {
  const close = { ...table, beat: "close" } as const;
  const on = (world: World) => only(world, "takeStand");

  test("a stand on every article put to the test, a block if it has one left, a promise named", () => {
    const stand = { bound: false, mayBlock: true };
    const articles = [
      { article: HR62, alternative: 5, ...stand },
      { article: TECH, alternative: 0, ...stand },
    ];
    expect(offered({ ...close, round: 3 })).toEqual([{ type: "takeStand", cost: 0, articles }]);
    const spent = { ...close, round: 3, blocks: put(close.blocks, { [KEN]: 0 }), pacts: [PACT] };
    expect(on(spent)).toMatchObject({
      articles: [
        { article: HR62, bound: true, mayBlock: false },
        { article: TECH, bound: false, mayBlock: false },
      ],
    });
  });

  test("on no article that the chair does not test", () => {
    const soundings = close.soundings.with(HR62, null);
    expect(on({ ...close, round: 3, soundings })).toMatchObject({ articles: [{ article: TECH }] });
    expect(offered({ ...close, round: 3, soundings: close.soundings.map(() => null) })).toEqual([]);
  });

  test("amendments to every other wording for three credits", () => {
    const amend = withTreaty({ ...table, beat: "amend" }, { text: [2, 1, 0, 3] });
    expect(offered(withCredit(amend, 3))).toEqual([
      {
        type: "proposeAmendment",
        cost: 3,
        terms: [
          ...wordings(0, 0, 1, 3, 4, 5),
          ...wordings(1, 0, 2, 3),
          ...wordings(2, 1, 2, 3),
          ...wordings(3, 0, 1, 2),
        ],
      },
    ]);
    expect(offered(withCredit(amend, 2))).toEqual([]);
    const own: Command = { type: "proposeAmendment", article: 0, alternative: 0 };
    expect(kinds(sealing(withCredit(amend, 3), own))).toEqual(["proposeAmendment"]);
  });

  test("votes on each amendment, on the package, on the whole", () => {
    const amendments = [
      { article: 0, alternative: 0, by: 0 },
      { article: 1, alternative: 0, by: 1 },
    ];
    expect(offered({ ...table, beat: "amendVote", amendments })).toEqual([
      { type: "voteAmendment", cost: 0, amendments: [0, 1], votes: VOTES },
    ]);
    expect(offered({ ...table, beat: "vote" })).toEqual([{ type: "castVote", cost: 0, votes: VOTES }]);
    const stand = { ...table, beat: "stand" } as const;
    expect(offered(stand)).toEqual([{ type: "standOnPackage", cost: 0, mayBlock: true }]);
    expect(offered({ ...stand, blocks: put(stand.blocks, { [KEN]: 0 }) })).toEqual([
      { type: "standOnPackage", cost: 0, mayBlock: false },
    ]);
  });

  test("signature with a declaration on any card, or none at all", () => {
    expect(offered({ ...table, beat: "sign" })).toEqual([
      {
        type: "sign",
        cost: 0,
        declarations: ["none", "justice", "parliament", "courts", "industry", "security"],
      },
      { type: "stayOut", cost: 0 },
    ]);
  });

  test("at the conference the parties vote", () => {
    const talks = (deposited: number): World =>
      withTreaty(
        { ...table, beat: "conference" },
        { deposited: put([-1, -1, -1, -1, -1], { [KEN]: deposited }) },
      );
    expect(offered(talks(-1))).toEqual([]);
    expect(options(seenBy(talks(0), "wall"))).toEqual([]);
    expect(kinds(talks(12))).toEqual(["castConference"]);
    expect(offered(talks(0))).toEqual([{ type: "castConference", cost: 0, votes: VOTES }]);
    expect(offered({ ...table, beat: "over" })).toEqual([]);
  });
});

describe("a person as chair", () => {
  const chaired: World = { ...table, isChaired: true };
  const rulings = (world: World): Option[] => options(seenBy(world, "chair"));
  const texts = [
    { article: HR62, texts: [0, 5] },
    { article: TECH, texts: [0, 3] },
  ];

  test("puts texts of the floor after the deals and at the last sounding", () => {
    for (const beat of ["deal", "lastSounding"] as const)
      expect(rulings({ ...chaired, beat })).toEqual([{ type: "reviseText", cost: 0, articles: texts }]);
  });

  test("at the close names three of the open articles, and tests and closes those on the floor", () => {
    const agreed = withDraft({ ...chaired, beat: "close" }, { agreed: [-1, 0, -1, -1] });
    expect(rulings(agreed)).toEqual([
      { type: "putOnFloor", cost: 0, articles: [0, 2, 3], most: 3 },
      { type: "testArticle", cost: 0, articles: [HR62, TECH] },
      { type: "closeArticle", cost: 0, articles: [HR62, TECH] },
    ]);
    const unsounded = { ...agreed, soundings: agreed.soundings.with(HR62, null) };
    expect(rulings(unsounded)[1]).toMatchObject({ articles: [TECH] });
  });

  test("rules on nothing in other beats, or without a person", () => {
    for (const beat of ["sound", "amend", "vote", "season", "over"] as const)
      expect(rulings({ ...chaired, beat })).toEqual([]);
    expect(rulings({ ...table, isChaired: false })).toEqual([]);
  });
});

test("the price of each kind of act", () => {
  const priced = ["speak", "offerPackage", "sponsorBridge", "declareRedLine", "dropRedLine"] as const;
  expect(priced.map(costOf)).toEqual([1, 2, 3, 2, 4]);
  expect([costOf("proposeAmendment"), costOf("castVote"), costOf("deposit")]).toEqual([3, 0, 0]);
});
