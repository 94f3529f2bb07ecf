/**
 * Limits on the size of a committee. The work of reading a log must grow no faster than the log itself. The tests
 * count this work and never measure time.
 */
import { describe, expect, test } from "vitest";
import { decide } from "../../src/committee/decide.ts";
import type { Fact } from "../../src/committee/facts/fact.ts";
import {
  addEntry,
  type Entry,
  type Folded,
  foldEntry,
  stateAfter,
  stateOf,
  UNFOLDED,
} from "../../src/committee/log.ts";
import { logFrom } from "../../src/committee/log-check.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import {
  LONGEST_AMENDED,
  LONGEST_NOTE,
  LONGEST_TEXT,
  LONGEST_TITLE,
  MOST_BALLOTS,
  MOST_ENTRIES,
  MOST_FACTS,
  MOST_FACTS_OF_ENTRY,
  MOST_LISTED,
  MOST_NOTES,
  MOST_NOTES_EACH,
  MOST_SEATS,
} from "../../src/committee/state/limits.ts";
import type { Committee } from "../../src/committee/state/state.ts";
import { CHAIR, dais, inDebate, introduced, seat, seats } from "../support/committee.ts";

const forming = (count = 4): Fact => ({
  type: "committeeFormed",
  name: "Third Committee",
  pack: PACK["un-ga"],
  delegations: seats(count),
});

/** A log that forms a committee and then adds one fact per entry. */
function logOf(count: number, fact: (k: number) => Fact): readonly Entry[] {
  return Array.from({ length: count + 1 }, (_, k) => ({
    n: k + 1,
    at: 1_000_000,
    by: CHAIR,
    facts: [k === 0 ? forming() : fact(k)],
  }));
}

const note = (text = "Lunch at one."): Fact => ({ type: "noteWritten", chair: 1, text });
const item = (k: number): Fact => ({ type: "itemAdded", item: k, title: `Item ${k}` });
const words = { title: "Evidence", preamble: "", text: "Decides." };
const paper = (n: number, changed: object = {}): Fact => ({
  type: "paperSubmitted",
  paper: {
    n,
    kind: "working",
    item: null,
    ...words,
    sponsors: ["S1"],
    signatories: [],
    status: "submitted",
    amends: null,
    parts: [],
    order: [],
    ...changed,
  },
});
const motion = (n: number, topic: string | null = null) => ({
  n,
  kind: "unmoderatedCaucus" as const,
  by: "S1",
  values: { total: 60, each: null, topic, item: null, paper: null, clauses: [], papers: [] },
  seconds: [],
  objections: [],
  spoken: [],
});

describe("a text in a log has a limit", () => {
  const long = (most: number): string => "x".repeat(most);
  const TEXTS: readonly (readonly [string, number, (text: string) => Fact])[] = [
    ["a note", LONGEST_NOTE, note],
    ["an item's title", LONGEST_TITLE, (title) => ({ type: "itemAdded", item: 1, title })],
    [
      "a delegation's name",
      LONGEST_TITLE,
      (name) => ({ type: "delegationAdded", delegation: { id: "S9", name, kind: "member" } }),
    ],
    ["a motion's topic", LONGEST_TITLE, (topic) => ({ type: "motionMoved", motion: motion(1, topic) })],
    [
      "a caucus's topic",
      LONGEST_TITLE,
      (topic) => ({ type: "caucusStarted", kind: "moderated", topic, seconds: 60, each: 30 }),
    ],
    ["a paper's title", LONGEST_TITLE, (title) => paper(1, { title })],
    ["a paper's preamble", LONGEST_TEXT, (preamble) => paper(1, { preamble })],
    ["a paper's text", LONGEST_TEXT, (text) => paper(1, { text })],
    ["an edited title", LONGEST_TITLE, (title) => ({ type: "paperEdited", paper: 1, ...words, title })],
    ["an edited text", LONGEST_TEXT, (text) => ({ type: "paperEdited", paper: 1, ...words, text })],
    [
      "an amended text",
      LONGEST_AMENDED,
      (text) => ({ type: "paperAmended", paper: 1, amendment: 2, text, parts: [] }),
    ],
    ["a decided text", LONGEST_AMENDED, (text) => ({ type: "paperDecided", paper: 1, carried: true, text })],
    [
      "a wording",
      LONGEST_TITLE,
      (wording) => ({ type: "clausesMatched", paper: 1, wordings: [wording], isShown: true }),
    ],
  ];

  test.each(TEXTS)("%s has up to %i characters", (_, most, fact) => {
    expect(logFrom(logOf(1, () => fact(long(most))))).not.toBeNull();
    expect(logFrom(logOf(1, () => fact(long(most + 1))))).toBeNull();
  });
});

describe("a list in a log has a limit", () => {
  test(`${MOST_SEATS} delegations form a committee, and one more does not`, () => {
    const of = (count: number): readonly Entry[] => addEntry([], [forming(count)], CHAIR, 0);
    expect(logFrom(of(MOST_SEATS))).not.toBeNull();
    expect(logFrom(of(MOST_SEATS + 1))).toBeNull();
  });

  test("an entry has no more facts than an order can cause, and a log no more than its entries can have", () => {
    const full = Array.from({ length: MOST_FACTS_OF_ENTRY }, () => note());
    const entry = (n: number, facts: readonly Fact[]): Entry => ({ n, at: 1_000_000, by: CHAIR, facts });
    const [first] = logOf(0, () => note());
    if (first === undefined) throw new Error("no entry");
    expect(logFrom([first, entry(2, full)])).not.toBeNull();
    expect(logFrom([first, entry(2, [...full, note()])])).toBeNull();
    const many = Array.from({ length: MOST_FACTS / MOST_FACTS_OF_ENTRY }, (_, k) => entry(k + 2, full));
    expect(logFrom([first, ...many.slice(1).map((one, k) => ({ ...one, n: k + 2 }))])).not.toBeNull();
    expect(logFrom([first, ...many])).toBeNull();
  });

  test(`three days of ${MOST_ENTRIES} entries are accepted as a log`, () => {
    const log = logOf(MOST_ENTRIES - 1, (k) => ({
      type: "attendanceRecorded",
      delegation: `S${(k % 4) + 1}`,
      attendance: "present",
    }));
    expect(logFrom(log)).not.toBeNull();
    expect(stateOf(log)?.attendance.S1).toBe("present");
  });
});

/** Facts that each make a list or table of the state longer. */
const GROWING: Readonly<Record<string, readonly [number, (k: number) => Fact]>> = {
  notes: [MOST_NOTES, () => note()],
  agenda: [MOST_LISTED, item],
  delegations: [
    MOST_LISTED - 4,
    (k) => ({ type: "delegationAdded", delegation: { id: `S${k + 9}`, name: "A", kind: "member" } }),
  ],
  attendance: [
    MOST_LISTED - 4,
    (k) => ({ type: "attendanceRecorded", delegation: `S${k + 9}`, attendance: "present" }),
  ],
  speakers: [MOST_LISTED, () => ({ type: "speakerAdded", list: "general", delegation: "S1" })],
  motions: [MOST_LISTED, (k) => ({ type: "motionMoved", motion: motion(k) })],
  points: [MOST_LISTED, (k) => ({ type: "pointRaised", point: k, kind: "order", delegation: "S1" })],
  replies: [MOST_LISTED, () => ({ type: "replyAsked", delegation: "S1" })],
  replied: [MOST_LISTED, (k) => ({ type: "replyGranted", delegation: `S${k}`, item: null })],
  papers: [MOST_LISTED, (k) => paper(k)],
  signatories: [
    MOST_LISTED,
    (k) => (k === 1 ? paper(1) : { type: "paperSigned", paper: 1, delegation: `S${k}`, as: "signatory" }),
  ],
  ballots: [MOST_BALLOTS, (k) => ({ type: "ballotClosed", ballot: ballot(k) })],
};

const ballot = (n: number) => ({
  n,
  on: { type: "appeal" as const, point: 1 },
  question: "procedure" as const,
  method: "count" as const,
  majority: "simple" as const,
  members: 4,
  present: 4,
  tally: { yes: 3, no: 1, abstain: 0 },
  votes: {},
  passed: [],
  objections: [],
  needed: 3,
  carried: true,
});

describe("a fact costs a bounded amount of work, so a log is folded in linear time", () => {
  test.each(Object.entries(GROWING))("%s never grow beyond their limit", (_, [most, fact]) => {
    expect(stateOf(logOf(most - 1, fact))).not.toBeNull();
    expect(() => stateOf(logOf(most + 2, fact))).toThrow(RangeError);
  });

  /** Counts the list and table elements that are copied while all facts of a log are applied. */
  function copiedIn(entries: readonly Entry[]): number {
    let copied = 0;
    let before: Committee | null = null;
    for (const entry of entries) {
      const now: Committee | null = stateAfter(before, entry);
      copied += differing(before, now);
      before = now;
    }
    return copied;
  }

  function differing(before: unknown, now: unknown): number {
    if (before === now || typeof now !== "object" || now === null) return 0;
    const old = (typeof before === "object" && before !== null ? before : {}) as Record<string, unknown>;
    return Object.entries(now).reduce((sum, [key, value]) => sum + 1 + differing(old[key], value), 0);
  }

  const turns = (grow: (k: number) => Fact, shrink: (k: number) => Fact) => (k: number) =>
    k <= 500 ? grow(k) : k % 2 === 0 ? shrink(k) : grow(k);
  const FULL: Readonly<Record<string, (k: number) => Fact>> = {
    speakers: turns(
      (k) => ({ type: "speakerAdded", list: "general", delegation: `S${k}` }),
      (k) => ({ type: "speakerRemoved", list: "general", delegation: `S${k - 1}` }),
    ),
    agenda: turns(item, (k) => ({ type: "itemRemoved", item: k - 1 })),
    motions: turns(
      (k) => ({ type: "motionMoved", motion: motion(k) }),
      (k) => ({ type: "motionWithdrawn", motion: k - 1, by: "S1" }),
    ),
    attendance: (k) => ({
      type: "attendanceRecorded",
      delegation: `S${(k % 500) + 1}`,
      attendance: k % 3 === 0 ? "absent" : "present",
    }),
  };

  test.each(Object.entries(FULL))("twice the entries of full %s copy twice as much", (_, fact) => {
    const once = copiedIn(logOf(2000, fact));
    const twice = copiedIn(logOf(4000, fact));
    expect(twice / once).toBeLessThan(2.5);
  });
});

describe("taking entries back does not read the log again from the beginning", () => {
  /** Counts how often entries are read while the chair takes back every entry of a log, starting with the last. */
  function undone(count: number): number {
    let looks = 0;
    const watched = (entry: Entry): Entry => ({
      ...entry,
      get facts() {
        looks++;
        return entry.facts;
      },
    });
    const plain = logOf(count, () => ({ type: "listOpened" })).map(watched);
    const before = plain.reduce<Folded>(foldEntry, UNFOLDED);
    looks = 0;
    const undos = plain.slice(1).toReversed();
    const after = undos.reduce<Folded>((now, { n }, k) => {
      const facts: readonly Fact[] = [{ type: "undone", entry: n }];
      return foldEntry(now, watched({ n: count + k + 2, at: 1_000_000, by: CHAIR, facts }));
    }, before);
    expect(after.standing.map(({ n }) => n)).toEqual([1]);
    return looks;
  }

  test("twice as many undos read twice as many entries", () => {
    expect(undone(2000) / undone(1000)).toBeLessThan(2.5);
  });

  test("and the state is that of the entries that remain", () => {
    const room = inDebate(PACK["una-usa"], 6);
    introduced(room);
    for (let k = 0; k < 120; k++) {
      room.ask({ type: "writeNote", text: `Note ${k}` });
      if (k % 3 === 0) room.undo();
    }
    room.ask({ type: "raisePoint", kind: "order", delegation: "S3" }, seat("S3"));
    for (let k = 0; k < 60; k++) room.undo();
    const now = room.entries().reduce<Folded>(foldEntry, UNFOLDED);
    expect(now.state).toEqual(stateOf(room.entries()));
    expect(now.state?.points.length).toBe(1);
  });
});

describe("orders are refused at the same limits, with a reason", () => {
  test(`${MOST_NOTES_EACH} notes of a chair are accepted, and the next is refused; the other chair can still write`, () => {
    const room = dais(PACK["un-ga"], seats(2));
    const order = { type: "writeNote", text: "Lunch at one." } as const;
    const noted = (count: number): Committee => ({
      ...room.state(),
      notes: Array.from({ length: count }, () => ({ chair: 1, text: order.text, at: 0 })),
    });
    expect(decide(noted(MOST_NOTES_EACH - 1), order, CHAIR, 0).ok).toBe(true);
    expect(decide(noted(MOST_NOTES_EACH), order, CHAIR, 0)).toEqual({ ok: false, reason: "tooManyNotes" });
    expect(decide(noted(MOST_NOTES_EACH), order, { type: "chair", chair: 2 }, 0).ok).toBe(true);
    expect(room.why({ type: "writeNote", text: "x".repeat(LONGEST_NOTE + 1) })).toBe("tooLong");
  });

  test("an amendment that would make its paper too long is not put to the vote", () => {
    const room = inDebate(PACK["una-usa"], 12);
    const first = introduced(room);
    const add = (k: number): void => {
      const delegation = `S${k + 4}`;
      room.ask(
        {
          type: "submitPaper",
          delegation,
          kind: "amendment",
          title: `More ${k}`,
          preamble: "",
          text: "x".repeat(LONGEST_TEXT),
          amends: { paper: first, change: "add", clause: 0 },
        },
        seat(delegation),
      );
    };
    add(1);
    add(2);
    const [one, two] = room.state().papers.slice(-2);
    expect(room.why({ type: "acceptAmendment", paper: one?.n ?? 0 })).toBeNull();
    room.ask({ type: "acceptAmendment", paper: one?.n ?? 0 });
    expect(room.why({ type: "acceptAmendment", paper: two?.n ?? 0 })).toBe("tooLong");
  });
});
