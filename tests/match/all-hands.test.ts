/** A match with a person in each of the 193 seats: a text from outside is put to all of them, and they carry it home. */
import { describe, expect, test } from "vitest";
import { handsOf } from "../../src/engine/seats/hands.ts";
import { hash } from "../../src/engine/state/hash.ts";
import type { Setup } from "../../src/engine/state/setup.ts";
import { libraryFor, scenarioOf } from "../../src/lab/matches/library.ts";
import { record, replay } from "../../src/match/record.ts";
import { readRecord } from "../../src/match/record-schema.ts";
import { type Hands, playByHands } from "../support/hands.ts";

const STATES = scenarioOf("full", "adult").countries.map(({ iso3 }) => iso3);

const SETUP: Omit<Setup, "seed" | "seats"> = {
  scenario: "full",
  climate: "measured",
  audience: "adult",
  procedure: "un-ga",
  level: 2,
  text: { threshold: "sixty" },
  words: { threshold: "Decides that sixty states bring it into force" },
};

describe("a match with 193 hands", () => {
  const hands: Hands = Object.fromEntries(STATES.map((seat) => [seat, { type: "bot", level: 2 }]));
  const played = playByHands(hands, "all-hands", "test", SETUP);

  test("is played by all of them to its end", () => {
    expect(handsOf(played.world)).toHaveLength(193);
    expect(played.world.beat).toBe("over");
    expect(played.world.treaty.outcome?.how).not.toBe("failed");
  });

  test("replays from its record, as a file keeps it, to one hash", () => {
    const read = readRecord(JSON.stringify(record(played)));
    if (!read.ok) throw new Error(read.code);
    const again = replay(libraryFor("test", played.setup), read.value);
    expect(again.ok && hash(again.match.log)).toBe(hash(played.log));
  });
});
