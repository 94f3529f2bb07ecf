/** The moments that decided a match: which acts are removed, what would have happened, and how moments are chosen. */
import { describe, expect, test } from "vitest";
import { slotOf } from "../../../src/engine/state/command-slots.ts";
import { CHAIR } from "../../../src/engine/state/seat.ts";
import { libraryFor } from "../../../src/lab/matches/library.ts";
import { takenFrom } from "../../../src/lab/moments/acts.ts";
import { tableEndOf, weightOf } from "../../../src/lab/moments/difference.ts";
import { type Moment, momentsOf } from "../../../src/lab/moments/moments.ts";
import { eventsFor, giveEntry, openMatch, playOut } from "../../../src/match/match.ts";
import { record } from "../../../src/match/record.ts";
import { standingEntries } from "../../../src/match/take-back.ts";
import { isAct, type Match } from "../../../src/match/types.ts";
import { TEST_VERSION } from "../../support/by-hand.ts";
import { FOUR_HANDS, playByHands, setupOfHands } from "../../support/hands.ts";

const SEED = "moments/1";
const match = playByHands(FOUR_HANDS, SEED, TEST_VERSION);
const library = libraryFor(TEST_VERSION, match.setup);
const told: number[] = [];
const found = momentsOf(library, record(match), (done) => told.push(done));
const moments = found?.moments ?? [];

/** Replays the record entry by entry without the removed acts, for as long as the match has the same beats. */
function without({ clock, deeds }: Moment): Match {
  let now = openMatch(library, match.setup);
  for (const { seat, command, beat } of standingEntries(match.entries)) {
    const isOut =
      beat === clock &&
      isAct(command) &&
      deeds.some((deed) => deed.seat === seat && slotOf(deed.command) === slotOf(command));
    const acted = isOut ? null : giveEntry(now, seat, command);
    if (acted?.ok === true) now = acted.match;
  }
  return playOut(now);
}

describe(`given a match of four hands (seed ${SEED})`, () => {
  test("at most six moments are found, one per beat, in order of time", () => {
    expect(moments.length).toBeGreaterThan(2);
    expect(moments.length).toBeLessThanOrEqual(6);
    const clocks = moments.map(({ clock }) => clock);
    expect(clocks).toEqual([...new Set(clocks)].sort((x, y) => x - y));
  });

  test("they are always the same", () => {
    expect(momentsOf(library, record(match))).toEqual(found);
  });

  test("without its act the outcome is different, and the match ended as reported", () => {
    for (const { forks, weight } of moments) {
      const [own] = forks;
      expect(own.actual).toEqual(tableEndOf(match));
      expect(weightOf(match.scenario, own.actual, own.other)).toBeGreaterThan(0);
      const sum = forks.reduce((all, fork) => all + weightOf(match.scenario, fork.actual, fork.other), 0);
      expect(weight).toBe(Math.round(sum / forks.length));
    }
  });

  test("replaying the record without a signature gives what the moment says", () => {
    const signed = moments.find(({ deeds: [first] }) => first?.command.type === "sign");
    if (signed === undefined) throw new Error("a signature should have mattered in this match");
    expect(tableEndOf(without(signed))).toEqual(signed.forks[0].other);
  });

  test("each was tested under the luck of the match and four others", () => {
    for (const { forks } of moments) expect(forks).toHaveLength(5);
  });

  test("a moment shows only what everybody could see", () => {
    expect(found?.events).toEqual(eventsFor(match, "wall", 0));
    for (const { opened, closed, clock, from, to } of moments) {
      expect([opened.seat, closed.seat, opened.mine]).toEqual(["wall", "wall", null]);
      expect([opened.world.clock, closed.world.clock]).toEqual([clock, clock + 1]);
      expect(to).toBeGreaterThan(from);
    }
  });

  test("the progress only grows, up to a hundred", () => {
    expect(told.at(-1)).toBe(100);
    expect(told).toEqual([...told].sort((x, y) => x - y));
  });
});

test("blocks by several seats on the same text can hide each other, so they are also removed together", () => {
  const opened = openMatch(library, match.setup);
  const block = { type: "standOnPackage", stand: "block" } as const;
  const entries = ["DEU", "IND"].map((seat) => ({ beat: 0, seat, command: block }));
  const taken = takenFrom({ at: 0, opened, closed: opened.world, entries });
  expect(taken.map(({ deeds }) => deeds.map(({ seat }) => seat))).toEqual([["DEU"], ["IND"], ["DEU", "IND"]]);
});

test("a match that nobody played by hand has no such moment", () => {
  const setup = { ...setupOfHands({}, "moments/none"), seats: {} };
  const end = playOut(openMatch(libraryFor(TEST_VERSION, setup), setup));
  expect(momentsOf(libraryFor(TEST_VERSION, setup), record(end))?.moments).toEqual([]);
});

test("a record that was changed has no moments", () => {
  const { entries } = record(match);
  const wrong = { beat: 0, seat: CHAIR, command: { type: "sign", declaration: "none" } } as const;
  expect(momentsOf(library, { ...record(match), entries: [wrong, ...entries] })).toBeNull();
});
