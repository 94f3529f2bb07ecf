/**
 * Which entries a table accepts, which it refuses and with which code, and what remains of a match after a take-back.
 */
import { describe, expect, test } from "vitest";
import type { Holder } from "../../src/engine/state/setup.ts";
import type { Beat } from "../../src/engine/state/world.ts";
import {
  changeSeat,
  close,
  closeBecause,
  courseOf,
  eventsFor,
  giveCommand,
  giveEntry,
  giveRuling,
  openMatch,
  openOnText,
  setNotReady,
  setReady,
} from "../../src/match/match.ts";
import { playBack, reopen } from "../../src/match/open-record.ts";
import { applyEntry, fork, record, replay, replayEntries, save } from "../../src/match/record.ts";
import { standingEntries } from "../../src/match/take-back.ts";
import { type Entry, isAct, type Match } from "../../src/match/types.ts";
import { only } from "../support/play.ts";
import { libraryOf, PERSON, setupOf } from "../support/scenario.ts";

const setup = setupOf({ scenario: "lesson", seed: "rules", seats: { KEN: PERSON, BRA: PERSON } });
const library = libraryOf(setup);
const opened = openMatch(library, setup);
const BOT: Holder = { type: "bot", level: 1 };
const SILENT: Holder = { type: "script", script: "silent" };

function until(match: Match, beat: Beat): Match {
  let now = match;
  while (now.world.beat !== beat && now.world.beat !== "over") now = closeBecause(now, "teacher");
  return now;
}

const over = until(opened, "over");
const season = until(opened, "season");
const paused = giveRuling(opened, { type: "pause", isPaused: true });
const second = closeBecause(opened, "clock");
const chaired = changeSeat(opened, "chair", PERSON);
const once = opened.scenario.events.find((event) => event.once)?.id ?? "";

const outcome = (match: Match, seat: string, command: Entry["command"], beat?: number): string => {
  const step = giveEntry(match, seat, command, beat);
  return step.ok ? "taken" : step.reason;
};

type Case = readonly [what: string, match: Match, seat: string, command: Entry["command"], outcome: string];

const READY: Entry["command"] = { type: "ready" };
const ALL: Entry["command"] = { type: "closeBeat", cause: "allReady" };
const CLOCK: Entry["command"] = { type: "closeBeat", cause: "clock" };
const TEACHER: Entry["command"] = { type: "closeBeat", cause: "teacher" };
const UNDO: Entry["command"] = { type: "undoBeat" };
const PAUSE: Entry["command"] = { type: "pause", isPaused: true };
const inject = (event: string): Entry["command"] => ({ type: "inject", event });
const seatOf = (of: string, holder: Holder): Entry["command"] => ({ type: "changeSeat", of, holder });

const CASES: readonly Case[] = [
  ["a hand is ready", opened, "KEN", READY, "taken"],
  ["a hand is ready twice", setReady(opened, "KEN"), "KEN", READY, "notOpen"],
  ["a hand that was not ready is not", opened, "KEN", { type: "notReady" }, "notOpen"],
  ["a hand that was ready is not", setReady(opened, "KEN"), "KEN", { type: "notReady" }, "taken"],
  ["a bot is ready", opened, "FRA", READY, "notYourSeat"],
  ["the wall is ready", opened, "wall", READY, "notYourSeat"],
  ["the teacher is ready", opened, "teacher", READY, "notYourSeat"],
  ["the chair is ready where the rules preside", opened, "chair", READY, "notYourSeat"],
  ["the chair is ready where a person presides", chaired, "chair", READY, "taken"],
  ["a hand is ready while it is paused", paused, "KEN", READY, "paused"],
  ["a hand is ready when the match is over", over, "KEN", READY, "wrongPhase"],
  ["a hand takes back what it never sealed", opened, "KEN", { type: "unseal", slot: "speak" }, "notOpen"],
  ["a hand acts out of its beat", opened, "KEN", { type: "castVote", vote: "yes" }, "wrongPhase"],
  ["the teacher acts", opened, "teacher", { type: "castVote", vote: "yes" }, "notYourSeat"],
  ["the teacher closes", opened, "teacher", TEACHER, "taken"],
  ["the clock closes", opened, "teacher", CLOCK, "taken"],
  ["the teacher says all are ready", opened, "teacher", ALL, "notYourSeat"],
  ["a hand closes for the clock", opened, "KEN", CLOCK, "notYourSeat"],
  ["a hand closes while the other is not ready", setReady(opened, "KEN"), "KEN", ALL, "notReady"],
  ["a bot says all are ready", opened, "FRA", ALL, "notYourSeat"],
  ["the clock closes while it is paused", paused, "teacher", CLOCK, "paused"],
  ["a hand closes while it is paused", paused, "KEN", ALL, "paused"],
  ["the teacher closes while it is paused", paused, "teacher", TEACHER, "taken"],
  ["the teacher closes when the match is over", over, "teacher", TEACHER, "wrongPhase"],
  ["the teacher pauses", opened, "teacher", PAUSE, "taken"],
  ["the teacher pauses twice", paused, "teacher", PAUSE, "wrongPhase"],
  ["the teacher pauses when the match is over", over, "teacher", PAUSE, "wrongPhase"],
  ["a hand pauses", opened, "KEN", PAUSE, "notYourSeat"],
  ["the teacher takes the first beat back", opened, "teacher", UNDO, "wrongPhase"],
  ["the teacher takes the second beat back", second, "teacher", UNDO, "taken"],
  ["the teacher takes a beat back when the match is over", over, "teacher", UNDO, "wrongPhase"],
  ["a hand takes a beat back", second, "KEN", UNDO, "notYourSeat"],
  ["an event is let strike in a season", season, "teacher", inject(once), "taken"],
  ["an event is let strike that nobody knows", season, "teacher", inject("flood"), "unknownTarget"],
  ["an event is let strike in the talks", opened, "teacher", inject(once), "wrongPhase"],
  ["a hand lets an event strike", season, "KEN", inject(once), "notYourSeat"],
  ["a delegation's seat is given to a script", opened, "teacher", seatOf("KEN", SILENT), "taken"],
  ["a seat is given away that is none", opened, "teacher", seatOf("XXX", PERSON), "unknownTarget"],
  ["the wall is given away", opened, "teacher", seatOf("wall", PERSON), "unknownTarget"],
  ["the chair is given to a person", opened, "teacher", seatOf("chair", PERSON), "taken"],
  ["the chair is given back to the rules", chaired, "teacher", seatOf("chair", BOT), "taken"],
  ["the chair is given to a script", opened, "teacher", seatOf("chair", SILENT), "unknownTarget"],
  ["a hand gives a seat away", opened, "KEN", seatOf("KEN", BOT), "notYourSeat"],
];

describe("given a table", () => {
  test.each(CASES)("when %s", (_, match, seat, command, expected) => {
    const before = match.log.length;
    expect(outcome(match, seat, command)).toBe(expected);
    expect(match.log.length).toBe(before);
  });

  test("when a hand takes back a sealed act, then only that act goes", () => {
    const article = opened.world.draft.floor[0] ?? 0;
    const placards = (opened.world.draft.texts[article] ?? []).map(() => 1 as const);
    const laid = giveCommand(opened, "KEN", { type: "layPlacards", article, placards, wish: 0, care: 1 });
    if (!laid.ok) throw new Error(laid.reason);
    expect(outcome(laid.match, "KEN", { type: "unseal", slot: "speak" })).toBe("notOpen");
    expect(outcome(laid.match, "BRA", { type: "unseal", slot: `layPlacards:${article}` })).toBe("notOpen");
    expect(outcome(laid.match, "KEN", { type: "unseal", slot: `layPlacards:${article}` })).toBe("taken");
  });

  test("when an entry is meant for another beat, then the beat is over", () => {
    const { clock } = second.world;
    const by = (beat: number): string => outcome(second, "KEN", READY, beat);
    expect([clock - 1, clock, clock + 1].map(by)).toEqual(["beatOver", "taken", "beatOver"]);
  });

  test("when both are ready, then the last one closes the beat", () => {
    const both = setReady(setReady(opened, "BRA"), "KEN");
    expect(both.entries.map(({ seat, command }) => `${seat} ${command.type}`)).toEqual([
      "BRA ready",
      "KEN ready",
      "KEN closeBeat",
    ]);
    expect(both.opened.map(({ at, world }) => [at, world.clock])).toEqual([
      [3, 1],
      [both.log.length, 2],
    ]);
    expect(setNotReady(opened, "KEN")).toBe(opened);
  });

  test("when a person sits down in the deal beat, then bots send their packages at once", () => {
    const own = setupOf({ scenario: "express", seed: "late/0" });
    const deal = until(openMatch(libraryOf(own), own), "deal");
    const handed = deal.scenario.countries.filter(({ iso3 }, country) => {
      const came = changeSeat(deal, iso3, PERSON);
      const made = only(came.log.slice(deal.log.length), "offerMade");
      expect(made.every(({ offer }) => offer.to === country && offer.status === "open")).toBe(true);
      expect(came.world.secrets.offers.length).toBe(deal.world.secrets.offers.length + made.length);
      expect(courseOf(came).at).toBe(came.log.length);
      return made.length > 0;
    });
    expect(handed.map(({ iso3 }) => iso3)).toEqual(["BRA", "CHN", "SAU"]);
  });
});

describe("given a person who refuses packages in the deal beat", () => {
  test("then nobody sends it another package in that beat, which it could not answer before the close", () => {
    const own = setupOf({ scenario: "express", seed: "late/1" });
    const first = until(openMatch(libraryOf(own), own), "deal");
    let deal = changeSeat(until(closeBecause(first, "clock"), "deal"), "USA", PERSON);
    const usa = deal.scenario.countries.findIndex(({ iso3 }) => iso3 === "USA");
    const handed = deal.world.secrets.offers.filter(({ to, status }) => to === usa && status === "open");
    expect(handed).not.toEqual([]);
    for (const { id } of handed) {
      const refused = giveCommand(deal, "USA", { type: "answerOffer", offer: id, accept: false });
      if (!refused.ok) throw new Error(refused.reason);
      deal = refused.match;
    }
    const next = closeBecause(deal, "clock").world.secrets.offers;
    expect(next.slice(deal.world.secrets.offers.length).filter(({ to }) => to === usa)).toEqual([]);
  });
});

describe("given a match that is over", () => {
  test("then it closes no more, and a caller that asks from an event on gets the events after it", () => {
    expect(close(over)).toBe(over);
    expect(closeBecause(over, "teacher")).toBe(over);
    const all = eventsFor(over, "wall", 0);
    expect(all.length).toBeGreaterThan(50);
    expect(eventsFor(over, "wall", over.log.length)).toEqual([]);
    expect(eventsFor(over, "wall", over.log.length - 1)).toEqual([{ ...all.at(-1) }]);
  });
});

describe("given a match that begins on the last night", () => {
  test("then its text is the given one, before anybody has joined or blocked", () => {
    const text = opened.scenario.articles.map(() => 0);
    const night = openOnText(library, setup, text);
    expect([night.world.beat, night.world.treaty.text]).toEqual(["stand", text]);
    expect(night.log[0]?.type).toBe("matchOpened");
    expect(night.opened).toEqual([{ at: night.log.length, world: night.world }]);
  });
});

describe("given a match that went back", () => {
  const back = giveRuling(setReady(second, "KEN"), { type: "undoBeat" });

  test("then it is at the first beat, nobody ready, with one more event", () => {
    expect(back.log.at(-1)).toEqual({ type: "beatUndone", clock: 1, at: 3 });
    expect(back.world).toMatchObject({ clock: 1, ready: [], seq: setReady(second, "KEN").world.seq + 1 });
    expect(back.opened).toEqual([{ at: 3, world: back.world }]);
    expect(courseOf(back).at).toBe(back.log.length);
  });

  test("then a pause and the chair's holder stay as they are now", () => {
    const changed = giveRuling(changeSeat(second, "chair", PERSON), { type: "pause", isPaused: true });
    expect(giveRuling(changed, { type: "undoBeat" }).world).toMatchObject({
      isChaired: true,
      isPaused: true,
    });
  });

  const at = (beat: number, seat: string, command: Entry["command"]): Entry => ({ beat, seat, command });

  test("then the entries of the beats taken back are dropped, and seats that changed hands stay changed", () => {
    const entries = [
      at(1, "KEN", READY),
      at(1, "teacher", PAUSE),
      at(1, "teacher", TEACHER),
      at(2, "KEN", READY),
      at(2, "teacher", seatOf("FRA", PERSON)),
      at(2, "teacher", TEACHER),
      at(3, "BRA", READY),
      at(3, "teacher", UNDO),
      at(2, "BRA", READY),
    ];
    expect(standingEntries(entries)).toEqual([
      at(1, "KEN", READY),
      at(1, "teacher", TEACHER),
      at(2, "teacher", seatOf("FRA", PERSON)),
      at(2, "BRA", READY),
    ]);
  });

  test("then a seat that changed hands in the abandoned beat keeps its holder from the beat before", () => {
    const entries = [
      at(1, "teacher", TEACHER),
      at(2, "teacher", seatOf("FRA", PERSON)),
      at(2, "teacher", UNDO),
    ];
    expect(standingEntries(entries)).toEqual([at(1, "teacher", seatOf("FRA", PERSON))]);
    expect(standingEntries([at(2, "teacher", UNDO)])).toEqual([]);
  });

  test("then a fork of it is the match as it was played in the end", () => {
    const again = closeBecause(back, "teacher");
    const forked = fork(library, record(again), 10);
    expect(forked?.entries.map(({ command }) => command.type)).toEqual(["closeBeat"]);
    expect(forked?.world.clock).toBe(2);
  });
});

describe("given a record", () => {
  const made = record(second);

  test("when its entries are repeated, then the match is the same, and null if one is refused", () => {
    expect(replayEntries(library, setup, made.entries)).toEqual(second);
    const stray: Entry = { beat: 1, seat: "FRA", command: READY };
    expect(replayEntries(library, setup, [stray])).toBeNull();
    expect(applyEntry(opened, stray)).toBeNull();
    const [entry] = made.entries;
    expect(entry === undefined ? null : applyEntry(opened, entry)).toEqual(second);
  });

  test("when the last person has left, then bots play it to the end; while a person remains it waits", () => {
    const left = changeSeat(changeSeat(opened, "KEN", BOT), "BRA", BOT);
    let ended = left;
    while (ended.world.beat !== "over") ended = close(ended);
    const again = replay(library, { ...record(left), hash: record(ended).hash });
    expect(again.ok && again.match.world.beat).toBe("over");
    const waiting = replay(library, made);
    expect(waiting.ok && waiting.match.world.beat).toBe("deal");
  });

  test("when its content or engine is another, then it is played back from its events, and not without them", () => {
    const frozen = (change: object): unknown => {
      const again = reopen(library, { ...save(second), ...change });
      return again.ok ? again.frozen : again.problem;
    };
    expect([frozen({}), frozen({ engineVersion: "other" }), frozen({ contentHash: "other" })]).toEqual([
      false,
      true,
      true,
    ]);
    expect(reopen(library, { ...made, contentHash: "other" })).toEqual({
      ok: false,
      problem: "otherContent",
    });
    expect(frozen({ hash: "0123456789abcdef" })).toBe("tampered");
  });

  test.each([
    { seed: "another" },
    { climate: "tense" as const },
    { audience: "young" as const },
    { scenario: "express" as const },
  ])("when its setup differs from its opening, then its events are not played back: %o", (change) => {
    const saved = save(second);
    const shelf = { ...library, buildScenario: () => opened.scenario };
    expect(playBack(shelf, saved)?.world).toEqual(second.world);
    expect(playBack(shelf, { ...saved, setup: { ...setup, ...change } })).toBeNull();
    expect(playBack(shelf, { ...saved, events: [] })).toBeNull();
  });

  test("when it is played back, then it is as it was saved, from any beat on", () => {
    const saved = { ...save(second), engineVersion: "other", contentHash: "other" };
    const again = playBack(library, saved);
    expect(again).toMatchObject({
      setup,
      engineVersion: "other",
      contentHash: "other",
      entries: second.entries,
      log: second.log,
    });
    expect(again?.opened).toEqual([{ at: second.log.length, world: second.world }]);
    expect(playBack(library, { ...saved, events: saved.events.toSpliced(1, 1) })).toBeNull();
  });

  test("when a seat of its setup does not exist, then it is damaged; the chair exists", () => {
    const seated = (seat: string): unknown =>
      reopen(library, { ...made, setup: { ...setup, seats: { ...setup.seats, [seat]: BOT } } });
    expect(seated("XXX")).toEqual({ ok: false, problem: "damaged" });
    expect(seated("wall")).toEqual({ ok: false, problem: "damaged" });
    expect(seated("chair")).toMatchObject({ ok: true });
  });

  test("when it fails during play, then it is damaged and nothing crashes", () => {
    const broken = { ...made, entries: [null] } as unknown as typeof made;
    expect(reopen(library, broken)).toEqual({ ok: false, problem: "damaged" });
  });
});

test("acts of the game and acts of the table", () => {
  const table = "unseal ready notReady closeBeat changeSeat pause undoBeat inject";
  for (const type of table.split(" ")) expect(isAct({ type } as Entry["command"]), type).toBe(false);
  expect([isAct({ type: "stayOut" }), isAct({ type: "deposit" })]).toEqual([true, true]);
});

test("an act is sealed with its keys in order, and a match can receive one for a beat", () => {
  const article = opened.world.draft.floor[0] ?? 0;
  const placards = (opened.world.draft.texts[article] ?? []).map(() => 1 as const);
  const acted = giveCommand(opened, "KEN", { wish: 0, care: 1, placards, article, type: "layPlacards" }, 1);
  expect(acted.ok && JSON.stringify(acted.events[0])).toBe(
    JSON.stringify({
      type: "actSealed",
      seat: "KEN",
      command: { article, care: 1, placards, type: "layPlacards", wish: 0 },
    }),
  );
});
