/**
 * Validation of events in the capitals, of the effects of events, and of the opening event, in a match of five
 * states.
 */
import { expect, test } from "vitest";
import { openingFact } from "../../src/engine/rules/opening.ts";
import { eventReader } from "../../src/match/event-schema.ts";
import {
  digits,
  exactly,
  expectLimits,
  expectNoMoreNoLess,
  flag,
  type Limit,
  only,
  textUpTo,
  upTo,
  whole,
  words,
} from "../support/door.ts";
import { fiveCountries, setupOf } from "../support/scenario.ts";

const read = eventReader(fiveCountries());
const opens = (event: unknown): boolean => read([event]) !== null;

const CARDS = "justice parliament courts industry security";
const country = (path: string): Limit => whole(path, 0, 4);
const article = (path: string): Limit => whole(path, 0, 3);
const countries = (path: string): readonly Limit[] => [upTo(path, 5), country(`${path}.0`)];
/** A month number: the thirty-six months of ratification, and ten years after them. */
const month = (path: string): Limit => whole(path, 0, 156);
const inList = (path: string, limits: (item: string) => readonly Limit[]): readonly Limit[] => [
  upTo(path, 2_000),
  ...limits(`${path}.0`),
];

const HOME = {
  country: 3,
  weights: [30, 25, 18, 12, 15],
  moods: [0, 1, 2, 1, 0],
  missing: 3,
  line: 60,
  law: false,
  won: false,
  reservations: ["courts"],
  declaration: "none",
  consulted: "law",
  voteFrom: 0,
  progress: [36_044, 0, 0, 0, 0, 0],
  memories: [
    {
      card: "courts",
      points: -3,
      of: "eventAnswered",
      article: -1,
      event: "school-leak",
      answer: "play-down",
    },
  ],
};

const home = (path: string): readonly Limit[] => [
  country(`${path}.country`),
  exactly(`${path}.weights`, 5),
  whole(`${path}.weights.4`, 0, 100),
  exactly(`${path}.moods`, 5),
  whole(`${path}.moods.4`, 0, 2),
  whole(`${path}.missing`, 0, 10),
  whole(`${path}.line`, 0, 100),
  flag(`${path}.law`),
  flag(`${path}.won`),
  upTo(`${path}.reservations`, 5),
  words(`${path}.reservations.0`, CARDS),
  words(`${path}.declaration`, `${CARDS} none`),
  words(`${path}.consulted`, `${CARDS} law none`),
  month(`${path}.voteFrom`),
  exactly(`${path}.progress`, 6),
  whole(`${path}.progress.0`, 0, 62_000),
  upTo(`${path}.memories`, 100),
  words(`${path}.memories.0.card`, CARDS),
  whole(`${path}.memories.0.points`, -1_000, 1_000),
];

const HAPPENING = {
  event: "power-cut",
  country: 3,
  group: -1,
  effect: { urgency: 1, trust: 0, rights: 0, capacity: -1 },
  until: 8,
  answered: false,
};

const HAPPENING_LIMITS: readonly Limit[] = [
  only("happening.event", ["power-cut", "exile-case"], ["", "flood", 0]),
  whole("happening.country", -1, 4),
  whole("happening.group", -1, 4),
  ...["urgency", "trust", "rights", "capacity"].map((mood) => whole(`happening.effect.${mood}`, -9, 9)),
  month("happening.until"),
  flag("happening.answered"),
];

const BALLOT = {
  majority: "twoThirds",
  votes: "00123",
  tally: { yes: 2, no: 1, abstain: 1, absent: 1 },
  carried: true,
};
const PLEDGE = { by: 0, with: [1, 2], count: 1, until: 12, status: "open" };
const PRICE = { by: 0, price: "pledge", of: 1, until: 12, granted: false };

const pledge = (path: string): readonly Limit[] => [
  country(`${path}.by`),
  ...countries(`${path}.with`),
  whole(`${path}.count`, 0, 5),
  month(`${path}.until`),
  words(`${path}.status`, "open met void"),
];

type Case = readonly [sound: Readonly<{ type: string }> & Record<string, unknown>, limits: readonly Limit[]];

const TABLE: readonly Case[] = [
  [
    { type: "homesOpened", homes: [HOME], pace: 0, tilt: 0 },
    [upTo("homes", 5), ...home("homes.0"), whole("pace", -5_000, 5_000), whole("tilt", -5_000, 5_000)],
  ],
  [
    {
      type: "signaturesOpened",
      signed: [0, 1, 0, 1, 1],
      declarations: [0, 1, 5, 0, 0],
    },
    [
      exactly("signed", 5),
      only("signed.0", [0, 1], [-1, 2, 0.5]),
      exactly("declarations", 5),
      whole("declarations.2", 0, 5),
    ],
  ],
  [
    { type: "eventStruck", by: "teacher", happening: HAPPENING },
    [words("by", "chance teacher"), ...HAPPENING_LIMITS],
  ],
  [
    { type: "eventAnswered", country: 3, happening: HAPPENING, answer: "invest" },
    [country("country"), ...HAPPENING_LIMITS, textUpTo("answer", 60)],
  ],
  [
    {
      type: "homeStepped",
      steps: [{ country: 3, act: "holdHearing", card: "courts", ok: true, chance: 20_000, support: 52 }],
      homes: [HOME],
    },
    [
      upTo("steps", 2_000),
      country("steps.0.country"),
      words("steps.0.act", "implementLaw holdHearing consultAtHome enterReservation callVote"),
      words("steps.0.card", `${CARDS} law none`),
      flag("steps.0.ok"),
      whole("steps.0.chance", 0, 65_536),
      whole("steps.0.support", -1_000, 1_000),
      upTo("homes", 5),
      ...home("homes.0"),
    ],
  ],
  [
    { type: "reservationsEntered", reservations: [{ country: 3, article: 0 }] },
    inList("reservations", (at) => [country(`${at}.country`), article(`${at}.article`)]),
  ],
  [
    { type: "assistanceGiven", gifts: [{ from: 0, to: 3 }] },
    inList("gifts", (at) => [country(`${at}.from`), country(`${at}.to`)]),
  ],
  [
    { type: "campaignsRun", campaigns: [{ by: 0, group: 1, until: 6 }] },
    inList("campaigns", (at) => [country(`${at}.by`), whole(`${at}.group`, 0, 4), month(`${at}.until`)]),
  ],
  [{ type: "pledgesMade", pledges: [PLEDGE] }, inList("pledges", pledge)],
  [
    { type: "pledgesSettled", pledges: [PLEDGE], met: [1], lapsed: [2], broken: [3] },
    [...inList("pledges", pledge), ...countries("met"), ...countries("lapsed"), ...countries("broken")],
  ],
  [
    { type: "pricesNamed", prices: [PRICE] },
    inList("prices", (at) => [
      country(`${at}.by`),
      words(`${at}.price`, "assistance reservation pledge"),
      country(`${at}.of`),
      month(`${at}.until`),
      flag(`${at}.granted`),
    ]),
  ],
  [{ type: "pricesGranted", by: [0], givers: [1] }, [...countries("by"), ...countries("givers")]],
  [
    {
      type: "monthsPassed",
      from: 0,
      to: 12,
      signatures: [[1, 4]],
      deposits: [[2, 0]],
      broughtIn: [],
      euConsent: -1,
    },
    [
      month("from"),
      month("to"),
      upTo("signatures", 5),
      month("signatures.0.0"),
      country("signatures.0.1"),
      upTo("deposits", 5),
      month("deposits.0.0"),
      country("deposits.0.1"),
      only("deposits.0", [[0, 0]], [[0], [0, 0, 0], []]),
      whole("euConsent", -1, 36),
    ],
  ],
  [
    { type: "thresholdReached", month: 9, country: 2, inForce: 12 },
    [month("month"), country("country"), month("inForce")],
  ],
  [
    {
      type: "conferenceHeld",
      conference: { observers: BALLOT, protocol: BALLOT, protocolNeeds: 3 },
    },
    [
      words("conference.observers.majority", "simple twoThirds"),
      digits("conference.protocol.votes", 5, 4),
      whole("conference.protocol.tally.yes", 0, 5),
      whole("conference.protocolNeeds", 0, 5),
    ],
  ],
  [
    { type: "matchEnded", month: 36, pace: 0, tilt: 0 },
    [month("month"), whole("pace", -5_000, 5_000), whole("tilt", -5_000, 5_000)],
  ],
];

test.each(TABLE.map(([sound, limits]) => [sound.type, sound, limits] as const))(
  "given the event %s, when a field is at the end of its range, then it is read, and beyond it is not",
  (_, sound, limits) => {
    expectLimits(opens, sound, limits);
    expectNoMoreNoLess(opens, sound);
  },
);

test("given the effects of an event, when a move is larger than any stock, then it is refused", () => {
  const did = {
    trust: [{ cause: "kept", by: 40, countries: [0] }],
    credit: [{ cause: "round", by: 3, countries: [0, 1] }],
    blocksUsed: [2],
    concessions: [4],
    pacts: [{ by: 0, to: 1, kind: "assist", article: 1, alternative: 0, paid: true, status: "open", due: 9 }],
    voided: [0],
    homes: [HOME],
  };
  expectLimits(opens, { type: "roundClosed", round: 1, did }, [
    upTo("did.trust", 2_000),
    words(
      "did.trust.0.cause",
      "kept broken refused story emptyChair block wantonBlock lineDropped joinedBeyond reservation " +
        "declaration help pledgeBroken stayedOut joinedUnreserved unratified forgotten",
    ),
    whole("did.trust.0.by", -1_000, 1_000),
    upTo("did.trust.0.countries", 2_000),
    country("did.trust.0.countries.0"),
    upTo("did.credit", 2_000),
    words(
      "did.credit.0.cause",
      "round speech consultation package bridge author lineDeclared lineDropped amendment",
    ),
    whole("did.credit.0.by", -1_000, 1_000),
    country("did.credit.0.countries.1"),
    ...countries("did.blocksUsed"),
    ...countries("did.concessions"),
    upTo("did.pacts", 2_000),
    country("did.pacts.0.by"),
    country("did.pacts.0.to"),
    words("did.pacts.0.kind", "support assist"),
    article("did.pacts.0.article"),
    whole("did.pacts.0.alternative", 0, 3),
    flag("did.pacts.0.paid"),
    words("did.pacts.0.status", "open"),
    month("did.pacts.0.due"),
    upTo("did.voided", 2_000),
    whole("did.voided.0", 0, 100_000),
    upTo("did.homes", 5),
    ...home("did.homes.0"),
  ]);
});

test("given the effects of an event, when a part is missing, then it is read; with an unknown part it is refused", () => {
  expect(opens({ type: "roundClosed", round: 1, did: {} })).toBe(true);
  expect(opens({ type: "roundClosed", round: 1, did: { money: [] } })).toBe(false);
  expect(opens({ type: "roundClosed", round: 1, did: { trust: [{ cause: "kept", by: 1 }] } })).toBe(false);
  expect(opens({ type: "roundClosed", round: 1, did: null })).toBe(false);
});

test("given the opening of a match, when a drawn number is beyond its range, then it is refused", () => {
  const fact = openingFact(setupOf({ scenario: "full" }), fiveCountries(), [], "0123456789abcdef");
  const secret = (part: string): string => `opening.secrets.${part}`;
  const goal = { article: 0, accept: [1], weight: 50 };
  const sound = JSON.parse(JSON.stringify(fact));
  sound.opening.secrets.objectives[0] = [goal];
  sound.opening.threshold = 3;
  expectLimits(opens, sound, [
    only("scenario", ["full"], ["lesson", ""]),
    textUpTo("contentHash", 60),
    textUpTo("seed", 60),
    words("climate", "calm measured tense"),
    words("audience", "young adult"),
    whole("opening.threshold", 1, 5),
    ...["credit", "blocks"].flatMap((part) => [
      exactly(`opening.${part}`, 5),
      whole(`opening.${part}.4`, 0, 100),
    ]),
    exactly("opening.trust", 5),
    whole("opening.trust.4", 0, 1_000),
    exactly("opening.declared", 20),
    whole("opening.declared.19", 0, 15),
    exactly(secret("words"), 4),
    whole(secret("words.3"), 0, 4_294_967_295),
    exactly(secret("opening"), 20),
    whole(secret("opening.19"), 0, 16_000),
    ...["salience", "weight"].flatMap((part) => [
      exactly(secret(part), 20),
      whole(secret(`${part}.19`), 0, 1_000),
    ]),
    only(secret("followed.19"), [0, 1], [-1, 2]),
    whole(secret("redLines.19"), 0, 65_535),
    whole(secret("firmness.4"), 0, 2),
    whole(secret("outside.4"), -2_000_000, 2_000_000),
    exactly(secret("objectives"), 5),
    upTo(secret("objectives.0"), 3),
    article(secret("objectives.0.0.article")),
    upTo(secret("objectives.0.0.accept"), 16),
    whole(secret("objectives.0.0.accept.0"), 0, 15),
    whole(secret("objectives.0.0.weight"), 0, 100),
    whole(secret("pace"), -5_000, 5_000),
    whole(secret("tilt"), -5_000, 5_000),
  ]);
  expectNoMoreNoLess(opens, sound);
});

/** A sealed command may only name articles, wordings and countries that exist. */
test.each<[string, Record<string, unknown>, boolean]>([
  ["the last article", { type: "dropRedLine", article: 3 }, true],
  ["an article beyond the last", { type: "dropRedLine", article: 4 }, false],
  ["the sixth wording of the first article", { type: "reviseText", article: 0, alternative: 5 }, true],
  ["a seventh wording of it", { type: "reviseText", article: 0, alternative: 6 }, false],
  ["a fifth wording of the second", { type: "reviseText", article: 1, alternative: 4 }, false],
  ["the wish for a fifth wording of the second", laid({ article: 1, wish: 4 }), false],
  ["the wish for its fourth", laid({ article: 1, wish: 3 }), true],
  ["the last country", { type: "consult", article: 0, country: 4 }, true],
  ["a country beyond the last", { type: "consult", article: 0, country: 5 }, false],
  ["help to a country beyond the last", { type: "assist", to: 5 }, false],
  ["help to the last", { type: "assist", to: 4 }, true],
  ["a price of a country beyond the last", { type: "namePrice", price: "pledge", of: 5 }, false],
  ["a price of the last", { type: "namePrice", price: "pledge", of: 4 }, true],
  ["a pledge with a country beyond the last", { type: "pledge", with: [0, 5], count: 1, season: 1 }, false],
  ["a pledge with the last", { type: "pledge", with: [0, 4], count: 1, season: 1 }, true],
  ["nothing at all", { type: "stayOut" }, true],
])("given a sealed command that names %s, then it is read: %#", (_, command, isRead) => {
  expect(opens({ type: "actSealed", seat: "KEN", command })).toBe(isRead);
});

function laid(change: Record<string, unknown>): Record<string, unknown> {
  return { type: "layPlacards", article: 0, placards: [0, 2], wish: 0, care: 1, ...change };
}

test("given a sealed command, when its seat does not exist, then it is refused", () => {
  expect(opens({ type: "actSealed", seat: "KENYA", command: { type: "stayOut" } })).toBe(false);
  expect(opens({ type: "actSealed", seat: "chair", command: { type: "stayOut" } })).toBe(true);
});
