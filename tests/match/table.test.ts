/** Several players at one table: readiness, closing beats, take-backs, pauses, injected events and spare seats. */
import { describe, expect, test } from "vitest";
import { hash as hashOf } from "../../src/engine/state/hash.ts";
import {
  changeSeat,
  close,
  closeBecause,
  giveCommand,
  giveEntry,
  giveRuling,
  openMatch,
  setNotReady,
  setReady,
  viewOf,
} from "../../src/match/match.ts";
import { reopen } from "../../src/match/open-record.ts";
import { record, replay, save } from "../../src/match/record.ts";
import { standingEntries } from "../../src/match/take-back.ts";
import type { Match } from "../../src/match/types.ts";
import { dice } from "../../src/tools/fuzz/random-commands.ts";
import { tryRandomOrder } from "../../src/tools/fuzz/table.ts";
import { only } from "../support/play.ts";
import { countryOf, libraryOf, PERSON, setupOf } from "../support/scenario.ts";

const setup = setupOf({ scenario: "lesson", seed: "table", seats: { KEN: PERSON, BRA: PERSON } });
const library = libraryOf(setup);
const opened = openMatch(library, setup);

function replayed(match: Match): Match {
  const again = replay(library, record(match));
  if (!again.ok) throw new Error(again.problem);
  return again.match;
}

/** Plays on until this beat or the end of the match, with the teacher closing every beat. */
function until(match: Match, beat: Match["world"]["beat"]): Match {
  let now = match;
  while (now.world.beat !== beat && now.world.beat !== "over") now = closeBecause(now, "teacher");
  return now;
}

describe("a beat closes when all hands are ready", () => {
  test("one of two ready closes nothing, the second closes it, and the cause is reported", () => {
    const one = setReady(opened, "KEN");
    expect(one.world.clock).toBe(opened.world.clock);
    expect(viewOf(one, "BRA").world.ready).toEqual(["KEN"]);
    const both = setReady(one, "BRA");
    expect(both.world.clock).toBe(opened.world.clock + 1);
    expect(both.world.ready).toEqual([]);
    expect(only(both.log, "beatClosed")).toEqual([{ type: "beatClosed", cause: "allReady", by: "BRA" }]);
  });

  test("readiness can be withdrawn before that", () => {
    const back = setNotReady(setReady(opened, "KEN"), "KEN");
    expect(back.world.ready).toEqual([]);
    expect(setReady(back, "BRA").world.clock).toBe(opened.world.clock);
  });

  test("a hand that says all are ready while one is not is refused", () => {
    const early = giveEntry(setReady(opened, "KEN"), "KEN", { type: "closeBeat", cause: "allReady" });
    expect(early).toEqual({ ok: false, reason: "notReady" });
  });

  test("only the teacher's seat can close for the clock or the teacher", () => {
    for (const cause of ["clock", "teacher"] as const) {
      expect(closeBecause(opened, cause).world.clock).toBe(opened.world.clock + 1);
      expect(giveEntry(opened, "KEN", { type: "closeBeat", cause })).toEqual({
        ok: false,
        reason: "notYourSeat",
      });
    }
  });

  test("a seat that was not ready still has its cards turned over", () => {
    const { floor, texts } = opened.world.draft;
    const article = floor[0] ?? 0;
    const placards = (texts[article] ?? []).map(() => 2 as const);
    const laid = giveCommand(opened, "KEN", { type: "layPlacards", article, placards, wish: 0, care: 1 });
    if (!laid.ok) throw new Error(laid.reason);
    const [shown] = only(closeBecause(laid.match, "clock").log, "placardsRevealed");
    expect(shown?.placards[0]?.charAt(countryOf(opened.scenario, "KEN"))).toBe("2");
  });
});

describe("a command names its beat", () => {
  test("a command for the beat before is refused with a code, and changes nothing", () => {
    const next = closeBecause(opened, "clock");
    const late = giveEntry(next, "KEN", { type: "ready" }, opened.world.clock);
    expect(late).toEqual({ ok: false, reason: "beatOver" });
  });
});

describe("the teacher runs the table", () => {
  test("during a pause no act is accepted, and nothing closes by itself", () => {
    const paused = giveRuling(opened, { type: "pause", isPaused: true });
    expect(giveEntry(paused, "KEN", { type: "ready" })).toEqual({ ok: false, reason: "paused" });
    expect(closeBecause(paused, "clock").world.clock).toBe(opened.world.clock);
    const resumed = giveRuling(paused, { type: "pause", isPaused: false });
    expect(setReady(setReady(resumed, "KEN"), "BRA").world.clock).toBe(opened.world.clock + 1);
  });

  test("the last beat is taken back: the match is as it was at its opening, with the same luck", () => {
    const deal = closeBecause(tryRandomOrder(opened, "KEN", dice("undo")), "teacher");
    const back = giveRuling(tryRandomOrder(deal, "BRA", dice("undo")), { type: "undoBeat" });
    const { seq: _, ...then } = opened.world;
    const { seq: __, ...now } = back.world;
    expect(now).toEqual(then);
    expect(closeBecause(tryRandomOrder(back, "KEN", dice("undo")), "teacher").world.secrets).toEqual(
      deal.world.secrets,
    );
  });

  test("going back twice goes two beats back, and there is nothing before the first", () => {
    const third = closeBecause(closeBecause(opened, "clock"), "clock");
    const back = giveRuling(giveRuling(third, { type: "undoBeat" }), { type: "undoBeat" });
    expect(back.world.clock).toBe(opened.world.clock);
    expect(giveEntry(back, "teacher", { type: "undoBeat" })).toEqual({ ok: false, reason: "wrongPhase" });
  });

  test("a player who sat down in the meantime keeps the seat", () => {
    const came = changeSeat(closeBecause(opened, "clock"), "FRA", PERSON);
    const back = giveRuling(came, { type: "undoBeat" });
    expect(back.world.holders[countryOf(opened.scenario, "FRA")]).toEqual(PERSON);
    expect(standingEntries(back.entries).map(({ command }) => command.type)).toEqual(["changeSeat"]);
  });

  test("a seat that must not count events hears that the match went back, without their number", () => {
    const back = giveRuling(closeBecause(opened, "clock"), { type: "undoBeat" });
    expect(only(back.log, "beatUndone")[0]?.at).toBe(opened.log.length);
  });

  test("an event can be triggered in a season, and only once if it strikes once", () => {
    const season = until(opened, "season");
    const { events } = opened.scenario;
    const once = events.find((event) => event.once)?.id ?? "";
    const struck = giveRuling(season, { type: "inject", event: once });
    expect(struck.world.struck).toContain(once);
    expect(only(struck.log, "eventStruck").at(-1)).toMatchObject({
      by: "teacher",
      happening: { event: once },
    });
    const again = giveEntry(struck, "teacher", { type: "inject", event: once });
    expect(again).toEqual({ ok: false, reason: "unknownTarget" });
    expect(giveEntry(opened, "teacher", { type: "inject", event: once })).toEqual({
      ok: false,
      reason: "wrongPhase",
    });
  });

  test("no hand can do any of this", () => {
    for (const control of [
      { type: "undoBeat" },
      { type: "pause", isPaused: true },
      { type: "inject", event: "x" },
      { type: "changeSeat", of: "KEN", holder: PERSON },
    ] as const) {
      expect(giveEntry(opened, "KEN", control)).toEqual({ ok: false, reason: "notYourSeat" });
    }
  });

  test("all of this is in the record and replays to the same hash, by command and from events alone", () => {
    let match = tryRandomOrder(opened, "KEN", dice("all"));
    match = giveRuling(closeBecause(match, "clock"), { type: "undoBeat" });
    match = giveRuling(giveRuling(match, { type: "pause", isPaused: true }), {
      type: "pause",
      isPaused: false,
    });
    match = setReady(tryRandomOrder(setNotReady(setReady(match, "BRA"), "BRA"), "BRA", dice("all")), "BRA");
    match = until(changeSeat(setReady(match, "KEN"), "FRA", PERSON), "season");
    match = giveRuling(match, { type: "inject", event: opened.scenario.events[0]?.id ?? "" });
    match = giveRuling(closeBecause(match, "teacher"), { type: "undoBeat" });
    match = until(closeBecause(match, "clock"), "over");
    expect(hashOf(replayed(match).log)).toBe(hashOf(match.log));
    const older = reopen(library, { ...save(match), engineVersion: "older" });
    expect(older.ok && older.frozen && older.match.world).toEqual(match.world);
  });
});

describe("a spare seat is named at the opening", () => {
  test("a bot plays it, and a player who sits down late finds a capital there", () => {
    const spare = setupOf({
      scenario: "lesson",
      seed: "spare",
      seats: { KEN: PERSON, FRA: { type: "bot", level: 2 } },
    });
    let match = openMatch(libraryOf(spare), spare);
    const france = countryOf(match.scenario, "FRA");
    while (match.world.beat !== "season" && match.world.beat !== "over") match = close(match);
    expect(match.world.beat).toBe("season");
    match = changeSeat(match, "FRA", PERSON);
    expect(viewOf(match, "FRA").mine?.home?.country).toBe(france);
  });
});
