/** A text that was agreed elsewhere, as in a committee: the match begins where it is put to all states. */
import { describe, expect, test } from "vitest";
import { hash } from "../../src/engine/state/hash.ts";
import type { Setup } from "../../src/engine/state/setup.ts";
import { openMatch, playOut } from "../../src/match/match.ts";
import { record, replay, save } from "../../src/match/record.ts";
import { readRecord } from "../../src/match/record-schema.ts";
import { reopen } from "../../src/match/reopen.ts";
import { playAtTable } from "../../src/tools/fuzz/table.ts";
import { libraryOf, PERSON, setupOf } from "../support/scenario.ts";

const TEXT = { hr62: "rights-list", threshold: "thirty" };

function given(text: NonNullable<Setup["text"]>): Setup {
  return { ...setupOf({ scenario: "full", seed: "given", seats: { KEN: PERSON } }), text };
}

function keysOf(setup: Setup): Record<string, string> {
  const { world, scenario } = openMatch(libraryOf(setup), setup);
  return Object.fromEntries(
    scenario.articles.map(({ id, alternatives }, a) => [
      id,
      alternatives[world.treaty.text[a] ?? -1]?.key ?? "",
    ]),
  );
}

describe("a match on a text that was agreed elsewhere", () => {
  test("begins in the last night with that text as the package; what it does not name is as adopted", () => {
    const setup = given(TEXT);
    const { world, scenario } = openMatch(libraryOf(setup), setup);
    expect([world.phase, world.beat]).toEqual(["adoption", "stand"]);
    const adopted = scenario.articles.map(({ id, adopted: a, alternatives }) => [id, alternatives[a]?.key]);
    expect(keysOf(setup)).toEqual({ ...Object.fromEntries(adopted), ...TEXT });
  });

  test("a wording or an article that nobody knows stands as adopted", () => {
    expect(keysOf(given({ hr62: "no-such-wording", nothing: "x" }))).toEqual(keysOf(given({})));
  });

  test("needs thirty instruments where its text says thirty", () => {
    const setup = given(TEXT);
    const { outcome, threshold } = playOut(openMatch(libraryOf(setup), setup)).world.treaty;
    expect([outcome?.how, threshold]).toEqual(["consensus", 30]);
  });

  test("replays from its record to the same hash, and opens again from a save", () => {
    const setup = given(TEXT);
    const match = playAtTable(libraryOf(setup), setup, ["KEN"], 4);
    const again = replay(libraryOf(setup), record(match));
    if (!again.ok) throw new Error(again.problem);
    expect(hash(again.match.log)).toBe(hash(match.log));
    const door = readRecord(JSON.stringify(save(match)));
    if (!door.ok) throw new Error(door.code);
    const opened = reopen(libraryOf(setup), door.value);
    if (!opened.ok) throw new Error(opened.problem);
    expect(opened.match.world).toEqual(match.world);
    expect(door.value.setup.text).toEqual(TEXT);
  });
});
