/** Records from outside: a record that no match could have produced is refused quickly and does no harm. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { hash } from "../../src/engine/state/hash.ts";
import { USUAL_PROCEDURE } from "../../src/engine/state/procedure.ts";
import { CLIMATES, type ScenarioId } from "../../src/engine/state/scenario.ts";
import type { Setup } from "../../src/engine/state/setup.ts";
import { openMatch, playOut } from "../../src/match/match.ts";
import { type Reopened, reopen } from "../../src/match/open-record.ts";
import { record, replay, save } from "../../src/match/record.ts";
import { readRecord } from "../../src/match/record-schema.ts";
import type { Entry, Match, MatchRecord, SavedMatch } from "../../src/match/types.ts";
import { recordBytes } from "../../src/tools/fuzz/record-inputs.ts";
import { playAtTable } from "../../src/tools/fuzz/table.ts";
import { libraryOf, PERSON, setupOf } from "../support/scenario.ts";

const ALL_READY: Entry["command"] = { type: "closeBeat", cause: "allReady" };

const seats = { KEN: PERSON, USA: PERSON, FRA: { type: "script", script: "always-block" } } as const;
const setup: Setup = setupOf({ scenario: "lesson", seed: "doors", seats });
const library = libraryOf(setup);
const match = playAtTable(library, setup, ["KEN", "USA"]);

/** The save as another version would have written it, with the hash recomputed after a change. */
function older(made: SavedMatch, change: (events: readonly GameEvent[]) => readonly unknown[]): SavedMatch {
  const events = change(structuredClone(made.events)) as readonly GameEvent[];
  return { ...made, engineVersion: "older", events, hash: hash(events) };
}

function openedFrom(made: MatchRecord): ReturnType<typeof textOpened> {
  return textOpened(JSON.stringify(made));
}

/** The result of opening a record from text. */
function textOpened(text: string): Reopened | { ok: false; problem: string } {
  const door = readRecord(text);
  return door.ok ? reopen(library, door.value) : { ok: false, problem: door.code };
}

function changed(type: GameEvent["type"], change: (event: GameEvent) => object): SavedMatch {
  return older(save(match), (events) =>
    events.map((event) => (event.type === type ? { ...event, ...change(event) } : event)),
  );
}

const DAMAGED = { ok: false, problem: "damaged" };

describe("a record of another version is played back only if a match could have gone that way", () => {
  const scenarios: readonly ScenarioId[] = ["lesson", "express", "standard", "full"];
  const cases = scenarios.flatMap((id) => CLIMATES.map((climate) => [id, climate] as const));

  test.each(cases)("every %s in a %s climate, played or watched, is sound", (id, climate) => {
    const made = setupOf({ scenario: id, climate, seed: "sound", seats });
    const shelf = libraryOf(made);
    for (const whole of [
      playAtTable(shelf, made, ["KEN", "USA"]),
      playOut(openMatch(shelf, { ...made, seats: {} })),
    ]) {
      const opened = reopen(
        shelf,
        older(save(whole), (events) => events),
      );
      expect(opened.ok && opened.match.world).toEqual(whole.world);
    }
  });

  test("a signature by country 4,294,967,290 would hang the page", () => {
    expect(openedFrom(changed("monthsPassed", () => ({ signatures: [[1, 4_294_967_290]] })))).toEqual(
      DAMAGED,
    );
  });

  test("a campaign with impossible figures would crash the screen", () => {
    const campaigns = [{ by: 900, group: -3, until: 1e9 }];
    const made = older(save(match), (events) => {
      const at = events.findIndex(({ type }) => type === "monthsPassed");
      return events.toSpliced(at, 0, { type: "campaignsRun", campaigns });
    });
    expect(openedFrom(made)).toEqual(DAMAGED);
  });

  test.each<[string, (events: readonly GameEvent[]) => readonly unknown[]]>([
    ["an event is missing", (events) => events.toSpliced(1, 1)],
    ["an event is told twice", (events) => events.toSpliced(4, 0, events[4] as GameEvent)],
    ["the match goes on after its end", (events) => [...events, events[1]]],
    ["an act was sealed that nobody gave", (events) => events.filter(({ type }) => type !== "actSealed")],
    ["the seed is another", ([first, ...rest]) => [{ ...first, seed: "another" }, ...rest]],
  ])("refused where %s", (_, change) => {
    expect(openedFrom(older(save(match), change))).toEqual(DAMAGED);
  });

  test("of 200 spoilt records 160 and more are refused, the others open to their last event (seed 1)", () => {
    const spoilt = fc.sample(fc.noBias(recordBytes([save(match)])), { seed: 1, numRuns: 200 });
    const opened = spoilt.map((bytes) => textOpened(bytes.toString()));
    const sound = opened.filter((one) => one.ok);
    expect(sound.length).toBeLessThanOrEqual(40);
    for (const { match: found } of sound) expect(found.world.seq).toBe(found.log.length);
  });
});

describe("a record of this version must follow from its entries", () => {
  const made = record(match);
  const with_ = (entries: readonly Entry[]): MatchRecord => ({ ...made, entries });

  test("changed events with valid entries", () => {
    const saved = save(match);
    const events = saved.events.map((event) =>
      event.type === "roundClosed"
        ? { ...event, did: { trust: [{ cause: "kept" as const, by: 400, countries: [88] }] } }
        : event,
    );
    expect(openedFrom({ ...saved, events } as SavedMatch)).toEqual({ ok: false, problem: "tampered" });
  });

  test("a seat that does not exist, in the setup or in an entry", () => {
    expect(openedFrom({ ...made, setup: { ...setup, seats: { ...seats, XXX: PERSON } } })).toEqual(DAMAGED);
    const change: Entry["command"] = { type: "changeSeat", of: "XXX", holder: PERSON };
    const stranger: Entry = { beat: match.opened[0]?.world.clock ?? 0, seat: "teacher", command: change };
    expect(openedFrom(with_([stranger, ...made.entries]))).toEqual({ ok: false, problem: "refused" });
  });

  test.each<[string, Entry]>([
    ["a seat that no person holds is ready", { beat: 1, seat: "BRA", command: { type: "ready" } }],
    ["a hand closes before it is ready", { beat: 1, seat: "KEN", command: ALL_READY }],
    ["a player says time ran out", { beat: 1, seat: "KEN", command: { type: "closeBeat", cause: "clock" } }],
    ["the wall closes the beat", { beat: 1, seat: "wall", command: { type: "closeBeat", cause: "teacher" } }],
    [
      "a hand gives a seat away",
      { beat: 1, seat: "KEN", command: { type: "changeSeat", of: "KEN", holder: PERSON } },
    ],
    ["an act is given in another beat", { beat: 7, seat: "KEN", command: { type: "ready" } }],
  ])("refused where %s", (_, entry) => {
    expect(openedFrom(with_([entry, ...made.entries]))).toEqual({ ok: false, problem: "refused" });
  });

  test("an act after the end is refused", () => {
    const late: Entry = { beat: match.world.clock, seat: "KEN", command: { type: "ready" } };
    expect(openedFrom(with_([...made.entries, late]))).toEqual({ ok: false, problem: "refused" });
  });
});

describe.each([1, 2])("a record of format %i is shown from its events, not played back", (format) => {
  const first = { ...save(match), format, engineVersion: "older" };

  test("by its facts: how the text was adopted, and how many joined", () => {
    const parties = match.world.treaty.deposited.filter((month) => month >= 0).length;
    expect(readRecord(JSON.stringify(first))).toEqual({
      ok: false,
      code: "older",
      results: { how: match.world.treaty.outcome?.how, parties, month: match.world.treaty.reached },
    });
  });

  test("without events it has no result to show", () => {
    const { events: _, ...bare } = first;
    const results = { how: "unfinished", parties: 0, month: -1 };
    expect(readRecord(JSON.stringify(bare))).toEqual({ ok: false, code: "older", results });
  });
});

describe("a record has a maximum length", () => {
  const laid: Entry = { beat: 1, seat: "KEN", command: { type: "unseal", slot: "speak" } };
  const many = (length: number, entry: (k: number) => Entry): MatchRecord => ({
    ...record(match),
    entries: Array.from({ length }, (_, k) => entry(k)),
  });

  test("5,000 entries for one hand, 500 for each of more than ten", () => {
    expect(openedFrom(many(5_000, () => laid))).toEqual({ ok: false, problem: "refused" });
    expect(openedFrom(many(5_001, () => laid))).toEqual(DAMAGED);
    const hands = library.buildScenario("lesson", "adult", USUAL_PROCEDURE).countries.slice(0, 12);
    const byMany = (k: number): Entry => ({ ...laid, seat: hands[k % 12]?.iso3 ?? "" });
    expect(openedFrom(many(6_000, byMany))).toEqual({ ok: false, problem: "refused" });
    expect(openedFrom(many(6_001, byMany))).toEqual(DAMAGED);
  });

  test("seats change hands at most 500 times", () => {
    const command: Entry["command"] = { type: "changeSeat", of: "BRA", holder: PERSON };
    const change: Entry = { beat: 1, seat: "teacher", command };
    expect(openedFrom(many(501, () => change))).toEqual(DAMAGED);
  });

  test("events: at most 10,000 and two for each entry", () => {
    const event = match.log.find(({ type }) => type === "beatOpened");
    const events = new Array<GameEvent>(10_001).fill(event as GameEvent);
    expect(openedFrom({ ...record(match), entries: [], events } as SavedMatch)).toEqual(DAMAGED);
  });

  test("a replay does work once for each entry: twice the entries, twice the copies", () => {
    expect(replay(library, toggling(400))).toEqual({ ok: false, problem: "tampered" });
    const copies = (acts: number): number => counted(() => void replay(library, toggling(acts)));
    const [few, more] = [copies(400), copies(800)];
    expect(more - copies(0)).toBeLessThan(3 * (few - copies(0)));
  });
});

/** A legal record where Kenya lays placards on an article and takes them back, over and over. */
function toggling(acts: number): MatchRecord {
  const opened: Match = openMatch(library, setup);
  const { floor, texts } = opened.world.draft;
  const article = floor[0] ?? 0;
  const placards = (texts[article] ?? []).map(() => 1 as const);
  const laid: Entry["command"] = { type: "layPlacards", article, placards, wish: 0, care: 1 };
  const back: Entry["command"] = { type: "unseal", slot: `layPlacards:${article}` };
  const entries = Array.from({ length: acts }, (_, k): Entry => {
    return { beat: opened.world.clock, seat: "KEN", command: k % 2 === 0 ? laid : back };
  });
  return { ...record(opened), entries };
}

/** Counts the elements that array iterators yield while `run` is running. */
function counted(run: () => void): number {
  const { next } = Object.getPrototypeOf([][Symbol.iterator]()) as { next: () => IteratorResult<unknown> };
  const prototype = Object.getPrototypeOf([][Symbol.iterator]()) as { next: unknown };
  let steps = 0;
  prototype.next = function step(this: Iterator<unknown>) {
    steps++;
    return next.call(this as never);
  };
  try {
    run();
  } finally {
    prototype.next = next;
  }
  return steps;
}
