/** The `precedent` field of a setup. Absent means off, and records made before the field existed read as before. */
import { describe, expect, test } from "vitest";
import { fromFragment, toFragment } from "../../src/client/saves/match-link.ts";
import { hash } from "../../src/engine/state/hash.ts";
import { precedentOf, type Setup } from "../../src/engine/state/setup.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { openMatch, playOut } from "../../src/match/match.ts";
import { reopen } from "../../src/match/open-record.ts";
import { record, replay, save } from "../../src/match/record.ts";
import { readRecord } from "../../src/match/record-schema.ts";
import type { Match } from "../../src/match/types.ts";
import { setupOf } from "../support/scenario.ts";

/** A match where the lean changes the outcome of an article. */
const PLAIN = setupOf({ scenario: "express", seed: "precedent/4" });
const LEANING: Setup = { ...PLAIN, precedent: "lean" };

const played = (setup: Setup): Match => playOut(openMatch(libraryFor("test", setup), setup));
const plain = played(PLAIN);
const leaning = played(LEANING);

describe("a setup without the field", () => {
  test("is exactly a setup with the lean off", () => {
    expect(JSON.stringify({ ...PLAIN, ...precedentOf(false) })).toBe(JSON.stringify(PLAIN));
    expect(record(plain).setup).not.toHaveProperty("precedent");
  });

  test("is played as if no article had a precedent, to the same hash", () => {
    const library = libraryFor("test", PLAIN);
    const unprecedented = playOut(
      openMatch(
        {
          ...library,
          buildScenario: (...asked) => {
            const scenario = library.buildScenario(...asked);
            return {
              ...scenario,
              articles: scenario.articles.map((article) => ({ ...article, precedent: -1 })),
            };
          },
        },
        PLAIN,
      ),
    );
    expect(hash(unprecedented.log)).toBe(hash(plain.log));
  });

  test("can be read, replayed and sent as a link as before", async () => {
    const made = record(plain);
    expect(readRecord(JSON.stringify(made))).toEqual({ ok: true, value: made });
    expect(replay(libraryFor("test", PLAIN), made)).toMatchObject({ ok: true });
    expect(await fromFragment(await toFragment(made))).toEqual({ ok: true, value: made });
  });
});

describe("a setup with it", () => {
  test("gives another match from the same seed, with another content name", () => {
    expect(leaning.world.treaty.text).not.toEqual(plain.world.treaty.text);
    expect(leaning.contentHash).not.toBe(plain.contentHash);
  });

  test("goes through files and links with it, and replays to its hash", async () => {
    const made = record(leaning);
    expect(made.setup.precedent).toBe("lean");
    expect(readRecord(JSON.stringify(made))).toEqual({ ok: true, value: made });
    expect(await fromFragment(await toFragment(made))).toEqual({ ok: true, value: made });
    expect(replay(libraryFor("test", LEANING), made)).toMatchObject({ ok: true });
    expect(reopen(libraryFor("test", LEANING), save(leaning))).toMatchObject({ ok: true, frozen: false });
  });

  test("cannot be added to a record or removed from one, because its content would differ", () => {
    const { precedent: _, ...without } = LEANING;
    expect(replay(libraryFor("test", without), { ...record(leaning), setup: without })).toEqual({
      ok: false,
      problem: "otherContent",
    });
    expect(replay(libraryFor("test", LEANING), { ...record(plain), setup: LEANING })).toEqual({
      ok: false,
      problem: "otherContent",
    });
  });

  test.each(["none", "", true, null])("says lean or nothing: %j is refused", (precedent) => {
    const made = record(leaning);
    const door = readRecord(JSON.stringify({ ...made, setup: { ...made.setup, precedent } }));
    expect(door).toEqual({ ok: false, code: "damaged" });
  });
});
