/** Validation of records: every field of the setup and of every command, at the ends of its range and beyond. */
import { describe, expect, test } from "vitest";
import { openMatch } from "../../src/match/match.ts";
import { record, save } from "../../src/match/record.ts";
import { readRecord } from "../../src/match/record-schema.ts";
import {
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
import { libraryOf, PERSON, setupOf } from "../support/scenario.ts";

const setup = setupOf({ scenario: "lesson", seed: "door", seats: { KEN: PERSON } });
const match = openMatch(libraryOf(setup), setup);
const made = record(match);

const codeOf = (value: unknown): string => {
  const door = readRecord(JSON.stringify(value));
  return door.ok ? "read" : door.code;
};
const opens = (value: unknown): boolean => codeOf(value) === "read";

/** A record with this command as its only entry. */
const given = (command: unknown): unknown => ({ ...made, entries: [{ beat: 1, seat: "KEN", command }] });
const isGiven = (command: unknown): boolean => opens(given(command));

const article = whole("article", 0, 63);
const alternative = whole("alternative", 0, 15);
const about = [article, alternative];
const country = (path: string): Limit => whole(path, 0, 255);
const CARDS = "justice parliament courts industry security";
const VOTES = "yes no abstain";
const PERIL = 2_147_483_647;

type Case = readonly [
  command: Readonly<{ type: string }> & Record<string, unknown>,
  limits: readonly Limit[],
];

const COMMANDS: readonly Case[] = [
  [
    { type: "layPlacards", article: 0, placards: [0, 1, 2], wish: 1, care: 2 },
    [
      article,
      upTo("placards", 16),
      only("placards.0", [0, 1, 2], [-1, 3, 0.5, "0"]),
      whole("wish", 0, 15),
      only("care", [0, 1, 2], [-1, 3, "0"]),
    ],
  ],
  [
    { type: "speak", article: 0, alternative: 1, argument: "rights", case: "" },
    [...about, words("argument", "rights security sovereignty capacity"), textUpTo("case", 60)],
  ],
  [{ type: "consult", article: 0, country: 3 }, [article, country("country")]],
  [
    {
      type: "offerPackage",
      to: 3,
      give: { article: 0, alternative: 0 },
      ask: { article: 1, alternative: 0 },
      assistance: 0,
    },
    [
      country("to"),
      whole("give.article", 0, 63),
      whole("give.alternative", 0, 15),
      whole("ask.article", 0, 63),
      whole("ask.alternative", 0, 15),
      only("assistance", [0, 1], [-1, 2, "1", true]),
    ],
  ],
  [{ type: "answerOffer", offer: 0, accept: true }, [whole("offer", 0, PERIL), flag("accept")]],
  [{ type: "withdrawOffer", offer: 0 }, [whole("offer", 0, PERIL)]],
  [{ type: "sponsorBridge", article: 0, alternative: 0 }, about],
  [{ type: "declareRedLine", article: 0, alternative: 0 }, about],
  [{ type: "dropRedLine", article: 0 }, [article]],
  [
    { type: "takeStand", article: 0, stand: "join", breaking: false },
    [article, words("stand", "join abstain block"), flag("breaking")],
  ],
  [{ type: "proposeAmendment", article: 0, alternative: 0 }, about],
  [{ type: "voteAmendment", amendment: 0, vote: "yes" }, [whole("amendment", 0, 255), words("vote", VOTES)]],
  [{ type: "standOnPackage", stand: "join" }, [only("stand", ["join", "block"], ["abstain", ""])]],
  [{ type: "castVote", vote: "yes" }, [words("vote", VOTES)]],
  [{ type: "sign", declaration: "none" }, [words("declaration", `${CARDS} none`)]],
  [{ type: "stayOut" }, []],
  [{ type: "implementLaw" }, []],
  [{ type: "holdHearing", card: "courts" }, [words("card", CARDS)]],
  [{ type: "consultAtHome", card: "law" }, [words("card", `${CARDS} law`)]],
  [{ type: "enterReservation", card: "courts" }, [words("card", CARDS)]],
  [{ type: "callVote", gamble: true }, [flag("gamble")]],
  [{ type: "deposit" }, []],
  [{ type: "assist", to: 0 }, [country("to")]],
  [
    { type: "campaign", unGroup: "African" },
    [only("unGroup", ["African", "Asia-Pacific", "Eastern European", "GRULAC", "WEOG"], ["", "Atlantic"])],
  ],
  [
    { type: "pledge", with: [1], count: 1, season: 2 },
    [upTo("with", 6), country("with.0"), whole("count", 0, 6), whole("season", 0, 1_000)],
  ],
  [
    { type: "namePrice", price: "pledge", of: 0 },
    [words("price", "assistance reservation pledge"), whole("of", -1, 255)],
  ],
  [{ type: "grantPrice", to: 0 }, [country("to")]],
  [{ type: "answerEvent", answer: "" }, [textUpTo("answer", 60)]],
  [
    { type: "castConference", observers: "yes", protocol: "no" },
    [words("observers", VOTES), words("protocol", VOTES)],
  ],
  [{ type: "putOnFloor", articles: [1] }, [upTo("articles", 64), whole("articles.0", 0, 63)]],
  [{ type: "reviseText", article: 0, alternative: 0 }, about],
  [{ type: "testArticle", article: 0, isTested: true }, [article, flag("isTested")]],
  [{ type: "closeArticle", article: 0, isAgreed: true }, [article, flag("isAgreed")]],
  [{ type: "ready" }, []],
  [{ type: "notReady" }, []],
  [{ type: "closeBeat", cause: "clock" }, [words("cause", "allReady clock teacher")]],
  [
    { type: "changeSeat", of: "KEN", holder: { type: "person" } },
    [
      only("of", ["USA", "chair", "teacher", "wall"], ["", "US", "usa", "USAX", "XUSA", "chairs", "achair"]),
      only("holder.type", ["person"], ["nobody", "bot", "script"]),
    ],
  ],
  [{ type: "pause", isPaused: true }, [flag("isPaused")]],
  [{ type: "undoBeat" }, []],
  [{ type: "inject", event: "power-cut" }, [textUpTo("event", 60)]],
  [{ type: "unseal", slot: "speak" }, [textUpTo("slot", 60)]],
];

describe("given a command in a record", () => {
  test.each(COMMANDS.map(([command, limits]) => [command.type, command, limits] as const))(
    "%s: when a field is at the end of its range, then it is read, and beyond it is damaged",
    (_, command, limits) => {
      expectLimits(isGiven, command, limits);
      expectNoMoreNoLess(isGiven, command);
    },
  );

  test("when its kind does not exist, then it is damaged", () => {
    expect(isGiven({ type: "leaveTheRoom" })).toBe(false);
  });
});

describe("given an entry", () => {
  test("when its beat or its seat does not exist, then it is damaged", () => {
    const entry = { beat: 1, seat: "KEN", command: { type: "ready" } };
    const isEntry = (value: unknown): boolean => opens({ ...made, entries: [value] });
    expectLimits(isEntry, entry, [
      whole("beat", 0, 100_000),
      only("seat", ["KEN", "chair", "teacher", "wall"], ["", "ken", "K", "KENYA", "the wall"]),
    ]);
    expectNoMoreNoLess(isEntry, entry);
  });
});

describe("given a record", () => {
  const seed60 = "s".repeat(60);

  test("when a field of it or of its setup is at the end of its range, then it is read, and beyond it is damaged", () => {
    expectLimits(opens, made, [
      textUpTo("engineVersion", 80),
      only("engineVersion", ["1"], ["", 1]),
      textUpTo("contentHash", 80),
      only("contentHash", ["1"], ["", 1]),
      only(
        "hash",
        ["0123456789abcdef"],
        ["0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF", "g".repeat(16)],
      ),
      words("setup.scenario", "lesson express standard full validation16"),
      only("setup.seed", ["a", seed60], ["", " a", "a ", `${seed60}s`, "a\u0007", "\uFFFD", 7]),
      words("setup.climate", "calm measured tense"),
      words("setup.audience", "young adult"),
      words("setup.procedure", "un-ga simple-majority"),
      only("setup.level", [0, 1, 2, 3], [-1, 4, "2"]),
      only(
        "setup.seats",
        [
          {},
          { chair: PERSON },
          { KEN: { type: "bot", level: 3 } },
          { KEN: { type: "script", script: "liar" } },
        ],
        [
          { KENYA: PERSON },
          { KEN: "person" },
          { KEN: { type: "bot", level: 4 } },
          { KEN: { type: "script", script: "x" } },
        ],
      ),
      only("entries", [[]], [{}, [{}], [1]]),
    ]);
  });

  test("when a part of it is missing or added, then it is damaged or not ours, and never read", () => {
    const { seats: _, ...bare } = setup;
    expectNoMoreNoLess(opens, { ...made, setup: { ...bare, seats: {} } });
  });

  test("when it names another format or no setup, then it is not ours or damaged", () => {
    expect(codeOf({ ...made, format: 4 })).toBe("damaged");
    expect(codeOf({ ...made, format: "3" })).toBe("notOurs");
    expect(codeOf({ ...made, setup: null })).toBe("notOurs");
    expect(codeOf({ ...made, setup: {} })).toBe("notOurs");
    expect(codeOf({ ...made, setup: { scenario: "lesson" } })).toBe("damaged");
    expect(codeOf(7)).toBe("notOurs");
    expect(codeOf(null)).toBe("notOurs");
  });

  test("when it has events, then they are kept, and each must at least have a type", () => {
    const saved = save(match);
    const door = readRecord(JSON.stringify(saved));
    expect(door.ok && door.value).toEqual(JSON.parse(JSON.stringify(saved)));
    expect(codeOf({ ...saved, events: [...saved.events, {}] })).toBe("damaged");
    expect(codeOf({ ...saved, events: 7 })).toBe("damaged");
    expect(codeOf({ ...saved, stranger: 1 })).toBe("damaged");
  });
});

describe("given a record longer than any match", () => {
  const change = { beat: 1, seat: "teacher", command: { type: "changeSeat", of: "BRA", holder: PERSON } };
  const ready = { beat: 1, seat: "KEN", command: { type: "ready" } };
  const many = (length: number, entry: unknown): unknown[] => Array.from({ length }, () => entry);
  const events = (length: number): unknown[] => many(length, { type: "roundClosed" });

  test("when seats changed hands 500 times, then it is read, and 501 times is damaged", () => {
    expect(codeOf({ ...made, entries: many(500, change) })).toBe("read");
    expect(codeOf({ ...made, entries: many(501, change) })).toBe("damaged");
    expect(codeOf({ ...made, entries: [...many(500, change), ...many(500, ready)] })).toBe("read");
    expect(codeOf({ ...made, entries: [...many(501, change), ...many(500, ready)] })).toBe("damaged");
  });

  test("when it has 10,000 events and two for each entry, then it is read, and one more is damaged", () => {
    expect(codeOf({ ...made, events: events(10_000) })).toBe("read");
    expect(codeOf({ ...made, events: events(10_001) })).toBe("damaged");
    expect(codeOf({ ...made, entries: many(3, ready), events: events(10_006) })).toBe("read");
    expect(codeOf({ ...made, entries: many(3, ready), events: events(10_007) })).toBe("damaged");
  });

  test("when eleven hands gave 500 entries each, then it is read, and one more is damaged", () => {
    const seats = ["KEN", "USA", "BRA", "CHN", "FRA", "IND", "RUS", "ZAF", "MEX", "EGY", "CAN"];
    const byEleven = many(5_501, ready).map((_, at) => ({ ...ready, seat: seats[at % 11] }));
    expect(codeOf({ ...made, entries: byEleven.slice(1) })).toBe("read");
    expect(codeOf({ ...made, entries: byEleven })).toBe("damaged");
  });
});

describe("given a record of an earlier format", () => {
  const adopted = { type: "textDecided", outcome: { how: "vote" } };
  const failed = { type: "textDecided", outcome: { how: "failed" } };
  const passed = {
    type: "monthsPassed",
    deposits: [
      [1, 0],
      [2, 1],
    ],
  };
  const reached = { type: "thresholdReached", month: 30 };
  const told = (events: unknown): unknown => {
    const door = readRecord(JSON.stringify({ format: 2, setup: { scenario: "lesson" }, events }));
    return door.ok || door.code !== "older" ? (door.ok ? "read" : door.code) : door.results;
  };

  test("when its events give an ending, then the answer has that result", () => {
    expect(told([adopted, passed, passed, reached])).toEqual({ how: "vote", parties: 4, month: 30 });
    expect(told([failed])).toEqual({ how: "failed", parties: 0, month: -1 });
    expect(told([])).toEqual({ how: "unfinished", parties: 0, month: -1 });
  });

  test("when its events make no sense, then they are left out", () => {
    const odd = [
      { ...adopted, type: "textRead" },
      { ...adopted, outcome: { how: "shouting" } },
      { ...passed, deposits: "many" },
      { ...passed, type: "yearsPassed" },
      { ...reached, month: -1 },
      { ...reached, month: 1_001 },
      { ...reached, month: 1.5 },
      { ...reached, type: "thresholdMissed" },
      7,
    ];
    expect(told(odd)).toEqual({ how: "unfinished", parties: 0, month: -1 });
    expect(told([{ ...reached, month: 0 }])).toMatchObject({ month: 0 });
    expect(told([{ ...reached, month: 1_000 }])).toMatchObject({ month: 1_000 });
    expect(told([{ ...adopted, outcome: { how: "consensus" } }])).toMatchObject({ how: "consensus" });
  });

  test("when it has more than 110,000 events, then it is damaged", () => {
    expect(told(Array.from({ length: 110_000 }, () => 0))).toMatchObject({ how: "unfinished" });
    expect(told(Array.from({ length: 110_001 }, () => 0))).toBe("damaged");
  });
});
