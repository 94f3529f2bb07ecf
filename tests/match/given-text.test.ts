/** A match on a text agreed elsewhere, such as in a committee. It begins when the text is put to all states. */
import { describe, expect, test } from "vitest";
import { adoptedIndices, adoptedVerdicts, indicesOf, verdicts } from "../../src/engine/model/verdicts.ts";
import { hash } from "../../src/engine/state/hash.ts";
import type { Setup } from "../../src/engine/state/setup.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { openMatch, playOut } from "../../src/match/match.ts";
import { reopen } from "../../src/match/open-record.ts";
import { record, replay, save } from "../../src/match/record.ts";
import { readRecord } from "../../src/match/record-schema.ts";
import { playAtTable } from "../../src/tools/fuzz/table.ts";
import { PERSON, setupOf } from "../support/scenario.ts";

const NO_EFFECTS = { offences: 0, powers: 0, safeguards: 0, sovereignty: 0, burden: 0, cooperation: 0 };
const EMPTY = { key: "silence", posture: 0, bridging: false, effects: NO_EFFECTS };
const TEXT = { hr62: "rights-list", threshold: "thirty" };

function given(text: NonNullable<Setup["text"]>): Setup {
  return { ...setupOf({ scenario: "full", seed: "given", seats: { KEN: PERSON } }), text };
}

test.each(["text", "words"])(
  "a record whose setup has more %s than there are articles is refused",
  (field) => {
    const setup = given(TEXT);
    const made = record(openMatch(libraryFor("test", setup), setup));
    const readWith = (count: number): boolean => {
      const table = Object.fromEntries(Array.from({ length: count }, (_, k) => [`a${k}`, "x"]));
      return readRecord(JSON.stringify({ ...made, setup: { ...made.setup, [field]: table } })).ok;
    };
    expect(readWith(64)).toBe(true);
    expect(readWith(65)).toBe(false);
  },
);

function keysOf(setup: Setup): Record<string, string> {
  const { world, scenario } = openMatch(libraryFor("test", setup), setup);
  return Object.fromEntries(
    scenario.articles.map(({ id, alternatives }, a) => [
      id,
      alternatives[world.treaty.text[a] ?? -1]?.key ?? "",
    ]),
  );
}

describe("a match on a text that was agreed elsewhere", () => {
  test("begins on the last night with that text as the package; articles that it does not name are as adopted", () => {
    const setup = given(TEXT);
    const { world, scenario } = openMatch(libraryFor("test", setup), setup);
    expect([world.phase, world.beat]).toEqual(["adoption", "stand"]);
    const adopted = scenario.articles.map(({ id, adopted: a, alternatives }) => [id, alternatives[a]?.key]);
    expect(keysOf(setup)).toEqual({ ...Object.fromEntries(adopted), ...TEXT });
  });

  test("an unknown wording or article counts as adopted", () => {
    expect(keysOf(given({ hr62: "no-such-wording", nothing: "x" }))).toEqual(keysOf(given({})));
  });

  test("needs thirty instruments if its text says thirty", () => {
    const setup = given(TEXT);
    const { outcome, threshold } = playOut(openMatch(libraryFor("test", setup), setup)).world.treaty;
    expect([outcome?.how, threshold]).toEqual(["consensus", 30]);
  });

  test("replays from its record to the same hash, and opens again from a save", () => {
    const setup = given(TEXT);
    const match = playAtTable(libraryFor("test", setup), setup, ["KEN"], 4);
    const again = replay(libraryFor("test", setup), record(match));
    if (!again.ok) throw new Error(again.problem);
    expect(hash(again.match.log)).toBe(hash(match.log));
    const door = readRecord(JSON.stringify(save(match)));
    if (!door.ok) throw new Error(door.code);
    const opened = reopen(libraryFor("test", setup), door.value);
    if (!opened.ok) throw new Error(opened.problem);
    expect(opened.match.world).toEqual(match.world);
    expect(door.value.setup.text).toEqual(TEXT);
  });
});

describe("a match on a text that leaves out some articles", () => {
  const SILENT = { ...TEXT, ncii: null, dataprot: null, mla: null };
  const setup = given(SILENT);
  const library = libraryFor("test", setup);
  const whole = libraryFor("test", given(TEXT)).buildScenario("full", "adult", "un-ga");
  const { scenario, world } = openMatch(library, setup);

  test("contains none of them: no state has a stake in them, and the text is shorter", () => {
    const ids = whole.articles.map(({ id }) => id).filter((id) => !(id in SILENT && !(id in TEXT)));
    expect(scenario.articles.map(({ id }) => id)).toEqual(ids);
    expect([world.treaty.text.length, scenario.positions.length]).toEqual([ids.length, ids.length]);
    const goals = world.secrets.objectives.flat().map(({ article }) => article);
    expect(Math.max(...goals)).toBeLessThan(ids.length);
  });

  test("an article that the procedure reads is as adopted, whatever the text says", () => {
    const kept = { threshold: null, reservations: null, protocols: null, review: null, joint: null };
    expect(keysOf(given(kept))).toEqual(keysOf(given({})));
  });

  test("is judged without them, next to the whole adopted convention", () => {
    const { text } = world.treaty;
    const gone = verdicts(scenario, text).flatMap(({ because }) => because.map(({ article }) => article));
    expect(gone.filter((id) => ["ncii", "dataprot", "mla"].includes(id))).toEqual([]);
    const adopted = whole.articles.map((article) => article.adopted);
    expect(adoptedVerdicts(scenario)).toEqual(verdicts(whole, adopted));
    expect(adoptedIndices(scenario)).toEqual(indicesOf(whole, adopted));
  });

  test("a question that no article affects is left to states", () => {
    const bearing = ["hr62", "mla", "dataprot"];
    const quiet = given(Object.fromEntries(bearing.map((id) => [id, null])));
    const open = openMatch(libraryFor("test", quiet), quiet);
    const found = verdicts(open.scenario, open.world.treaty.text);
    expect(found.find((one) => one.case === "journalist" && one.question === "refuse")).toMatchObject({
      answer: "may",
      sums: { yes: 0, may: 0, no: 0 },
    });
  });

  test("an article that is left out adds nothing to an index, whose range stays that of the whole text", () => {
    const only = given({ ncii: null });
    const short = openMatch(libraryFor("test", only), only).scenario;
    const silent = whole.articles.map((one) =>
      one.id === "ncii" ? { ...one, alternatives: [...one.alternatives, EMPTY] } : one,
    );
    const text = silent.map(({ id, adopted, alternatives }) =>
      id === "ncii" ? alternatives.length - 1 : adopted,
    );
    const adopted = short.articles.map((one) => one.adopted);
    expect(indicesOf(short, adopted)).toEqual(indicesOf({ ...whole, articles: silent }, text));
    expect(indicesOf(short, adopted)).not.toEqual(adoptedIndices(short));
  });

  test("can be played to its end, and replays from its record to the same hash", () => {
    const match = playAtTable(library, setup, ["KEN"], 200);
    expect(match.world.phase).toBe("over");
    const door = readRecord(JSON.stringify(save(match)));
    if (!door.ok) throw new Error(door.code);
    expect(replay(library, record(match))).toMatchObject({ ok: true });
    expect(reopen(libraryFor("test", door.value.setup), door.value)).toMatchObject({
      ok: true,
      frozen: false,
    });
    expect(match.contentHash).not.toBe(openMatch(libraryFor("test", given(TEXT)), given(TEXT)).contentHash);
  });

  test.each([
    ["an article nobody knows", { nothing: "x" }],
    ["a wording nobody knows", { hr62: "no-such-wording" }],
    ["no provision on what the procedure reads", { threshold: null }],
  ])("a record whose text has %s is refused as damaged", (_, text) => {
    const odd = given(text);
    const made = record(openMatch(libraryFor("test", odd), odd));
    expect(reopen(libraryFor("test", odd), made)).toEqual({ ok: false, problem: "damaged" });
  });
});
