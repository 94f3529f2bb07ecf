/**
 * Validation of events in a room of five: Canada, Egypt, Jamaica, Kenya and Russia (countries 0 to 4). The first of
 * the four articles has six wordings and the others have four. There are four rounds and three seasons of twelve
 * months.
 */
import { expect, test } from "vitest";
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
import { fiveCountries } from "../support/scenario.ts";

const read = eventReader(fiveCountries());
const opens = (event: unknown): boolean => read([event]) !== null;

const country = (path: string): Limit => whole(path, 0, 4);
const article = (path: string): Limit => whole(path, 0, 3);
/** The limit when the event names the second article, which has four wordings. */
const wording = (path: string): Limit => whole(path, 0, 3);
const countries = (path: string): readonly Limit[] => [upTo(path, 5), country(`${path}.0`)];
const term = (path: string): readonly Limit[] => [article(`${path}.article`), wording(`${path}.alternative`)];
const round = whole("round", 0, 5);
const about = [article("article"), wording("alternative")];

const OFFER = {
  id: 7,
  from: 0,
  to: 1,
  give: { article: 1, alternative: 2 },
  ask: { article: 2, alternative: 3 },
  assistance: 0,
  trust: 600,
  status: "open",
};

function offer(path: string): readonly Limit[] {
  return [
    whole(`${path}.id`, 0, 2_147_483_647),
    country(`${path}.from`),
    country(`${path}.to`),
    ...term(`${path}.give`),
    ...term(`${path}.ask`),
    whole(`${path}.assistance`, 0, 1),
    whole(`${path}.trust`, 0, 1_000),
    words(`${path}.status`, "open accepted refused withdrawn lapsed"),
  ];
}

const BALLOT = {
  majority: "simple",
  votes: "00123",
  tally: { yes: 2, no: 1, abstain: 1, absent: 1 },
  carried: true,
};

function ballot(path: string): readonly Limit[] {
  return [
    words(`${path}.majority`, "simple twoThirds"),
    digits(`${path}.votes`, 5, 4),
    ...["yes", "no", "abstain", "absent"].map((vote) => whole(`${path}.tally.${vote}`, 0, 5)),
    flag(`${path}.carried`),
  ];
}

const AMENDMENT = { by: 3, article: 1, alternative: 0 };
const amendment = (path: string): readonly Limit[] => [country(`${path}.by`), ...term(path)];

type Case = readonly [sound: Readonly<{ type: string }> & Record<string, unknown>, limits: readonly Limit[]];

const TABLE: readonly Case[] = [
  [
    { type: "seatChanged", seat: "KEN", holder: { type: "person" } },
    [only("seat", ["CAN", "chair"], ["USA", "teacher", "wall", "", "KENX"])],
  ],
  [
    { type: "seatChanged", seat: "chair", holder: { type: "bot", level: 2 } },
    [only("holder.level", [0, 1, 2, 3], [-1, 4, 1.5, "2"])],
  ],
  [
    { type: "seatChanged", seat: "RUS", holder: { type: "script", script: "liar" } },
    [
      words(
        "holder.script",
        "silent always-block always-concede back-the-chair spam-packages spam-assistance liar break-promises ratify-first never-ratify",
      ),
    ],
  ],
  [
    { type: "readinessChanged", seat: "KEN", isReady: true },
    [only("seat", ["CAN", "chair"], ["USA", "teacher", "wall"]), flag("isReady")],
  ],
  [
    { type: "beatClosed", cause: "clock", by: "teacher" },
    [words("cause", "allReady clock teacher"), only("by", ["KEN", "chair"], ["somebody", "KE", "ken"])],
  ],
  [{ type: "pauseChanged", isPaused: true }, [flag("isPaused")]],
  [{ type: "beatUndone", clock: 3, at: 40 }, [whole("clock", 0, 10_000), whole("at", 0, 200_000)]],
  [
    { type: "actUnsealed", seat: "KEN", slot: "speak" },
    [only("seat", ["KEN", "chair"], ["k", "KENYA"]), textUpTo("slot", 60)],
  ],
  [
    {
      type: "beatOpened",
      phase: "negotiation",
      beat: "sound",
      round: 1,
      season: 0,
      month: 0,
      monthsAhead: 0,
    },
    [
      words("phase", "negotiation adoption signature ratification conference over"),
      words("beat", "sound deal close lastSounding amend amendVote stand vote sign season conference over"),
      round,
      whole("season", 0, 4),
      whole("month", 0, 156),
      whole("monthsAhead", 0, 12),
    ],
  ],
  [
    { type: "floorOpened", round: 1, floor: [0], texts: [[0, 5]] },
    [
      round,
      upTo("floor", 64),
      article("floor.0"),
      upTo("texts", 64),
      upTo("texts.0", 16),
      whole("texts.0.0", 0, 15),
    ],
  ],
  [
    { type: "placardsRevealed", article: 0, texts: [0, 5], placards: ["01230"], wishes: "05432" },
    [
      article("article"),
      upTo("texts", 16),
      whole("texts.1", 0, 15),
      upTo("placards", 16),
      digits("placards.0", 5, 3),
      digits("wishes", 5, 9),
    ],
  ],
  [{ type: "careShown", article: 0, care: "01230" }, [article("article"), digits("care", 5, 3)]],
  [
    {
      type: "textRevised",
      after: "sounding",
      article: 1,
      before: -1,
      alternative: 0,
      centre: 500,
      objection: 0,
      seats: 1000,
      caucuses: [0, 0, 0, 0, 0],
    },
    [
      words("after", "sounding deal"),
      ...about,
      whole("before", -1, 15),
      whole("centre", 0, 16_000),
      whole("objection", 0, 1_000),
      whole("seats", 0, 1_000),
      exactly("caucuses", 5),
      whole("caucuses.4", 0, 1_000),
    ],
  ],
  [
    {
      type: "speechesHeard",
      speeches: [{ country: 1, article: 1, alternative: 2, argument: "rights", case: "" }],
    },
    [
      upTo("speeches", 2_000),
      country("speeches.0.country"),
      ...term("speeches.0"),
      words("speeches.0.argument", "rights security sovereignty capacity"),
      textUpTo("speeches.0.case", 60),
    ],
  ],
  [
    { type: "mindsMoved", article: 0, shifts: [0, 0, 0, 0, 0] },
    [article("article"), exactly("shifts", 5), whole("shifts.2", -16_000, 16_000)],
  ],
  [
    { type: "standsTaken", article: 1, alternative: 0, stands: "01233", blockers: [4] },
    [...about, digits("stands", 5, 3), ...countries("blockers")],
  ],
  [{ type: "articleAgreed", article: 1, alternative: 0 }, about],
  [
    { type: "articleNotTested", article: 1, alternative: 0, why: "centre" },
    [...about, words("why", "objection centre chair")],
  ],
  [
    { type: "articleHeld", article: 1, alternative: 0, why: "blocked" },
    [...about, words("why", "blocked firstReading chair")],
  ],
  [{ type: "roundClosed", round: 2 }, [round]],
  [{ type: "offerMade", offer: OFFER }, offer("offer")],
  [
    { type: "offerAnswered", offer: 7, from: 0, to: 1, accepted: true },
    [whole("offer", 0, 2_147_483_647), country("from"), country("to"), flag("accepted")],
  ],
  [
    { type: "offerWithdrawn", offer: 7, from: 0, to: 1 },
    [whole("offer", 0, 2_147_483_647), country("from"), country("to")],
  ],
  [
    { type: "redLinesDeclared", lines: [{ country: 0, article: 1, alternative: 1, bits: 3 }] },
    [upTo("lines", 2_000), country("lines.0.country"), ...term("lines.0"), whole("lines.0.bits", 0, 65_535)],
  ],
  [
    { type: "redLinesDropped", lines: [{ country: 0, article: 1 }] },
    [upTo("lines", 2_000), country("lines.0.country"), article("lines.0.article")],
  ],
  [
    { type: "bridgesSponsored", sponsors: [{ country: 0, article: 1, alternative: 1 }] },
    [upTo("sponsors", 2_000), country("sponsors.0.country"), ...term("sponsors.0")],
  ],
  [
    { type: "bridgeBuilt", article: 1, alternative: 1, author: 2, sponsors: [0, 2, 4] },
    [...about, country("author"), ...countries("sponsors")],
  ],
  [
    { type: "consulted", answers: [{ by: 0, about: 1, article: 2, care: 1 }] },
    [
      upTo("answers", 2_000),
      country("answers.0.by"),
      country("answers.0.about"),
      article("answers.0.article"),
      only("answers.0.care", [0, 1, 2], [-1, 3, 0.5, "1"]),
    ],
  ],
  ...["offersExchanged", "offersSettled"].map(
    (type): Case => [{ type, offers: [OFFER] }, [upTo("offers", 2_000), ...offer("offers.0")]],
  ),
  [{ type: "packagesAgreed", packages: [OFFER] }, [upTo("packages", 2_000), ...offer("packages.0")]],
  [
    {
      type: "promisesReckoned",
      reckonings: [{ by: 0, to: 1, kind: "assist", article: 1, alternative: 1, kept: true }],
    },
    [
      upTo("reckonings", 2_000),
      country("reckonings.0.by"),
      country("reckonings.0.to"),
      words("reckonings.0.kind", "support assist"),
      ...term("reckonings.0"),
      flag("reckonings.0.kept"),
    ],
  ],
  [
    { type: "packagePut", text: [3, 3, 3, 3] },
    [exactly("text", 4), whole("text.0", 0, 5), ...[1, 2, 3].map((at) => whole(`text.${at}`, 0, 3))],
  ],
  [
    { type: "amendmentsProposed", amendments: [AMENDMENT], dropped: [1] },
    [upTo("amendments", 16), ...amendment("amendments.0"), ...countries("dropped")],
  ],
  [
    { type: "amendmentVoted", amendment: AMENDMENT, ballot: BALLOT },
    [...amendment("amendment"), ...ballot("ballot")],
  ],
  [
    { type: "packageTested", stands: "01201", blockers: [2] },
    [digits("stands", 5, 2), ...countries("blockers")],
  ],
  [
    { type: "textDecided", outcome: { how: "vote", ballot: BALLOT, blockers: [1] }, threshold: 3 },
    [
      words("outcome.how", "consensus vote failed"),
      only("outcome.ballot", [null], [1, ""]),
      ...ballot("outcome.ballot"),
      ...countries("outcome.blockers"),
      whole("threshold", 1, 5),
    ],
  ],
];

test.each(TABLE.map(([sound, limits]) => [sound.type, sound, limits] as const))(
  "given the event %s, when a field is at the end of its range, then it is read, and beyond it is not",
  (_, sound, limits) => {
    expectLimits(opens, sound, limits);
    expectNoMoreNoLess(opens, sound);
  },
);

test("given the first article, when a wording is named, then the sixth is its last", () => {
  const agreed = (alternative: number): boolean => opens({ type: "articleAgreed", article: 0, alternative });
  expect([4, 5, 6].map(agreed)).toEqual([true, true, false]);
});

test("given a log, when one event of many cannot be read, then the log is refused", () => {
  const sound = { type: "roundClosed", round: 1 };
  expect(read([sound, sound])).toEqual([sound, sound]);
  expect(read([sound, { type: "roundClosed", round: 9 }])).toBeNull();
  expect(read([])).toEqual([]);
});

test.each(["nonsense", "toString", "constructor", ""])(
  "given an event of type “%s”, then it is not read",
  (type) => {
    expect(opens({ type })).toBe(false);
  },
);
