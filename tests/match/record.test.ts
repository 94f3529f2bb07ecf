import { describe, expect, test } from "vitest";
import { slotOf } from "../../src/engine/state/command-slots.ts";
import { hash } from "../../src/engine/state/hash.ts";
import type { ScenarioId } from "../../src/engine/state/scenario.ts";
import type { Holder, Setup } from "../../src/engine/state/setup.ts";
import {
  changeSeat,
  closeBecause,
  giveCommand,
  openMatch,
  playOut,
  setReady,
  takeBackSealed,
} from "../../src/match/match.ts";
import { playBack, reopen } from "../../src/match/open-record.ts";
import { fork, record, replay, replayEntries, save } from "../../src/match/record.ts";
import { readRecord } from "../../src/match/record-schema.ts";
import { rulesVersionOf } from "../../src/match/rules-version.ts";
import type { Match, MatchRecord, SavedMatch } from "../../src/match/types.ts";
import { RECORD_FORMAT } from "../../src/match/types.ts";
import { dice } from "../../src/tools/fuzz/random-commands.ts";
import { playAtTable, tryRandomOrder } from "../../src/tools/fuzz/table.ts";
import { libraryOf, PERSON, setupOf } from "../support/scenario.ts";

const CASES: readonly (readonly [ScenarioId, string, readonly string[]])[] = [
  ["lesson", "r1", ["KEN"]],
  ["lesson", "r2", ["USA", "CHN"]],
  ["express", "r3", ["BRA"]],
  ["express", "r4", ["FJI", "FRA", "RUS"]],
];

function setupFor(scenario: ScenarioId, seed: string, seats: readonly string[]): Setup {
  const held = seats.map((seat): [string, Holder] => [seat, PERSON]);
  return setupOf({ scenario, seed, seats: Object.fromEntries(held) });
}

function played(scenario: ScenarioId, seed: string, seats: readonly string[], beats?: number): Match {
  const setup = setupFor(scenario, seed, seats);
  return playAtTable(libraryOf(setup), setup, seats, beats);
}

const express = libraryOf({ scenario: "express", audience: "adult" });
const brazil = played("express", "r3", ["BRA"]);

describe("record, then replay: the same hash", () => {
  test.each(CASES)("%s, seed %s, persons on %o, to the end", (scenario, seed, seats) => {
    const match = played(scenario, seed, seats);
    expect(match.world.beat).toBe("over");
    const made = record(match);
    expect(made.hash).toBe(hash(match.log));
    const again = replay(libraryOf(match.setup), made);
    if (!again.ok) throw new Error(again.problem);
    expect(hash(again.match.log)).toBe(made.hash);
    expect(again.match.world).toEqual(match.world);
  });

  test("a match under another procedure reopens under it, and has other content than the usual one", () => {
    const setup = { ...setupFor("lesson", "r7", ["KEN"]), procedure: "simple-majority" } as const;
    const match = playAtTable(libraryOf(setup), setup, ["KEN"]);
    const door = readRecord(JSON.stringify(save(match)));
    if (!door.ok) throw new Error(door.code);
    const again = reopen(libraryOf(setup), door.value);
    if (!again.ok) throw new Error(again.problem);
    expect([again.frozen, again.match.world]).toEqual([false, match.world]);
    expect(match.log.some(({ type }) => type === "packageTested")).toBe(false);
    expect(match.contentHash).not.toBe(libraryOf(setupFor("lesson", "r7", [])).contentHash);
  });

  test("a match under another procedure is played back if its rules are of another version", () => {
    const setup = { ...setupFor("lesson", "r8", ["KEN"]), procedure: "simple-majority" } as const;
    const match = playAtTable(libraryOf(setup), setup, ["KEN"]);
    const again = reopen({ ...libraryOf(setup), engineVersion: "another" }, save(match));
    if (!again.ok) throw new Error(again.problem);
    expect([again.frozen, again.match.world]).toEqual([true, match.world]);
  });

  test("an unknown procedure is not accepted", () => {
    const made = record(brazil);
    const other = { ...made, setup: { ...made.setup, procedure: "by-applause" } };
    expect(readRecord(JSON.stringify(other))).toEqual({ ok: false, code: "damaged" });
  });

  test("an unfinished match reopens at the same beat with the same acts sealed", () => {
    const halfway = tryRandomOrder(played("express", "r5", ["BRA"], 7), "BRA", dice("half"));
    const again = replay(express, record(halfway));
    if (!again.ok) throw new Error(again.problem);
    expect(again.match.world).toEqual(halfway.world);
  });

  test("a match without persons is a setup and a hash", () => {
    const setup = setupOf({ scenario: "express", seed: "bots alone" });
    const made = record(playOut(openMatch(express, setup)));
    expect(made.entries).toEqual([]);
    const again = replay(express, made);
    expect(again.ok && again.match.world.beat).toBe("over");
  });

  test("acts taken back and seats changed are part of it", () => {
    const setup = setupFor("express", "r6", ["BRA", "KEN"]);
    let match = tryRandomOrder(openMatch(express, setup), "BRA", dice("back"));
    const sealed = match.world.secrets.sealed.BRA?.[0];
    if (sealed === undefined) throw new Error("nothing sealed");
    const back = takeBackSealed(match, "BRA", slotOf(sealed));
    if (!back.ok) throw new Error(back.reason);
    match = closeBecause(back.match, "clock");
    match = changeSeat(match, "KEN", { type: "bot", level: 1 });
    match = closeBecause(changeSeat(match, "FRA", PERSON), "teacher");
    match = setReady(setReady(tryRandomOrder(match, "FRA", dice("france")), "FRA"), "BRA");
    const again = replay(express, record(match));
    expect(again.ok && hash(again.match.log)).toBe(hash(match.log));
  });

  test("it contains only the commands of people, and survives JSON and validation", () => {
    const made = record(brazil);
    expect(made.format).toBe(RECORD_FORMAT);
    expect(new Set(made.entries.map((entry) => entry.seat))).toEqual(new Set(["BRA"]));
    const read = readRecord(JSON.stringify(made));
    if (!read.ok) throw new Error(read.code);
    expect(read.value).toEqual(made);
    expect(replay(express, read.value).ok).toBe(true);
  });

  test("a solo match is small: an express match under 12 kB before compression", () => {
    expect(JSON.stringify(record(brazil)).length).toBeLessThan(12_000);
  });
});

describe("refusals and their codes", () => {
  const made = record(brazil);
  const problemOf = (change: Partial<MatchRecord>): string => {
    const result = replay(express, { ...made, ...change });
    return result.ok ? "none" : result.problem;
  };

  test("another engine version, other content", () => {
    expect(problemOf({})).toBe("none");
    expect(problemOf({ engineVersion: "older" })).toBe("otherVersion");
    expect(problemOf({ contentHash: "0123456789abcdef" })).toBe("otherContent");
  });

  test("a changed hash, seed, climate, level or seat", () => {
    expect(problemOf({ hash: "0000000000000000" })).toBe("tampered");
    expect(["tampered", "refused"]).toContain(problemOf({ setup: { ...made.setup, seed: "r4" } }));
    expect(["tampered", "refused"]).toContain(problemOf({ setup: { ...made.setup, climate: "tense" } }));
    expect(["tampered", "refused"]).toContain(problemOf({ setup: { ...made.setup, level: 0 } }));
    expect(problemOf({ setup: { ...made.setup, seats: {} } })).toBe("refused");
  });

  test("a command left out, added, or changed", () => {
    const { entries } = made;
    expect(["tampered", "refused"]).toContain(problemOf({ entries: entries.slice(0, -1) }));
    expect(["tampered", "refused"]).toContain(problemOf({ entries: entries.slice(1) }));
    const stray = { beat: 1, seat: "BRA", command: { type: "castVote", vote: "yes" } } as const;
    expect(problemOf({ entries: [stray, ...entries] })).toBe("refused");
    const stolen = { ...stray, seat: "USA" };
    expect(problemOf({ entries: [stolen, ...entries] })).toBe("refused");
    const changed = entries.map((entry, k) => {
      if (k !== 0 || entry.command.type !== "layPlacards") return entry;
      return { ...entry, command: { ...entry.command, wish: entry.command.wish === 0 ? 1 : 0 } };
    });
    expect(changed).not.toEqual(entries);
    expect(["tampered", "refused"]).toContain(problemOf({ entries: changed }));
  });

  test("on reading: not JSON, not ours, ours but damaged", () => {
    const code = (text: string): string => {
      const read = readRecord(text);
      return read.ok ? "none" : read.code;
    };
    const text = JSON.stringify(made);
    expect(code(text)).toBe("none");
    expect(code("nonsense")).toBe("notJson");
    expect(code(text.slice(0, -20))).toBe("notJson");
    expect(code('{"some":"thing"}')).toBe("notOurs");
    expect(code(text.replace('"measured"', '"stormy"'))).toBe("damaged");
    expect(code(text.replace(/"hash":"[0-9a-f]{16}"/, '"hash":"zz"'))).toBe("damaged");
  });
});

describe("a fork goes on differently under the same luck", () => {
  test("it is marked as a second try, in the match and in every record of it, unlike a first try", () => {
    const forked = fork(express, made, 1);
    if (forked === null) throw new Error("no fork");
    expect(forked.setup.secondTry).toBe(true);
    expect(record(forked).setup.secondTry).toBe(true);
    expect(made.setup).not.toHaveProperty("secondTry");
    expect(replay(express, record(forked)).ok).toBe(true);
  });

  const made = record(brazil);
  const half = Math.trunc(made.entries.length / 2);

  test("it is at the point that the kept entries lead to", () => {
    const forked = fork(express, made, half);
    expect(forked?.entries).toEqual(made.entries.slice(0, half));
    const log = forked?.log ?? [];
    expect(brazil.log.slice(0, log.length)).toEqual(log);
  });

  test("going on in the same way gives the same match", () => {
    const again = replayEntries(express, made.setup, made.entries);
    expect(hash(again?.log ?? [])).toBe(made.hash);
  });

  test("going on differently gives another one, with the luck of the seed unchanged", () => {
    const forked = fork(express, made, 0);
    if (forked === null) throw new Error("no fork");
    expect(forked.world.secrets).toEqual(openMatch(express, made.setup).world.secrets);
    let silent: Match = forked;
    while (silent.world.beat !== "over") silent = setReady(silent, "BRA");
    expect(hash(silent.log)).not.toBe(made.hash);
    const openings = [silent, brazil].map((match) => match.log.slice(0, 3));
    expect(openings[0]).toEqual(openings[1]);
    expect(replay(express, record(silent)).ok).toBe(true);
  });

  test("keeping all entries gives the match itself, and more gives no more", () => {
    expect(hash(fork(express, made, made.entries.length)?.log ?? [])).toBe(made.hash);
    expect(hash(fork(express, made, 10_000)?.log ?? [])).toBe(made.hash);
  });
});

describe("a match of another version is played back from its events, never recomputed", () => {
  const saved: SavedMatch = save(brazil);

  test("folding its events gives its world", () => {
    const back = playBack(express, saved);
    expect(back?.world).toEqual(brazil.world);
    expect(back?.log).toEqual(brazil.log);
  });

  test("the result of reopening says that it is frozen", () => {
    const older = { ...saved, engineVersion: "older" };
    const opened = reopen(express, older);
    expect(opened).toMatchObject({ ok: true, frozen: true });
    expect(opened.ok && opened.match.engineVersion).toBe("older");
    expect(reopen(express, saved)).toMatchObject({ ok: true, frozen: false });
  });

  test("also through JSON and validation", () => {
    const read = readRecord(JSON.stringify({ ...saved, engineVersion: "older" }));
    if (!read.ok) throw new Error(read.code);
    const opened = reopen(express, read.value);
    expect(opened.ok && opened.match.world).toEqual(brazil.world);
  });

  test("a record of an earlier build with the same rules goes on", () => {
    const name = "05464cbd30c4953b";
    const named = { ...record(brazil), engineVersion: name };
    const read = readRecord(JSON.stringify(named));
    if (!read.ok) throw new Error(read.code);
    const opened = reopen({ ...express, engineVersion: rulesVersionOf(name) }, read.value);
    expect(opened).toMatchObject({ ok: true, frozen: false });
  });

  test("it is refused if events are missing or changed", () => {
    const older = { ...record(brazil), engineVersion: "older" };
    expect(reopen(express, older)).toEqual({ ok: false, problem: "otherVersion" });
    const events = saved.events.slice(0, -1);
    expect(reopen(express, { ...saved, engineVersion: "older", events })).toEqual({
      ok: false,
      problem: "tampered",
    });
  });

  test("events that cannot be folded are damaged, not a crash", () => {
    const events = [...saved.events, { type: "nonsense" }] as unknown as SavedMatch["events"];
    const broken = { ...saved, engineVersion: "older", events, hash: hash(events) };
    expect(reopen(express, broken)).toEqual({ ok: false, problem: "damaged" });
  });

  test("a recorded command is refused again if the person could no longer act", () => {
    const left = changeSeat(openMatch(express, saved.setup), "BRA", { type: "bot", level: 2 });
    expect(giveCommand(left, "BRA", { type: "stayOut" })).toEqual({ ok: false, reason: "notYourSeat" });
  });
});
