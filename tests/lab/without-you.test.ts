/** The match without one seat: what it is compared with, how far it is played, and which acts of others are kept. */
import { describe, expect, test } from "vitest";
import type { Seat } from "../../src/engine/state/seat.ts";
import type { Holder, Setup } from "../../src/engine/state/setup.ts";
import type { World } from "../../src/engine/state/world.ts";
import {
  openSilentMatch,
  type Place,
  playUpTo,
  visibleAt,
  type WithoutYou,
  withoutYou,
} from "../../src/lab/forks/without-you.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { standingOf } from "../../src/lab/matches/standing.ts";
import type { Reply } from "../../src/lab/messages.ts";
import { answer } from "../../src/lab/service.ts";
import { close, openMatch, playOut } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { playByHand, SOLO, TEST_VERSION } from "../support/by-hand.ts";

const PERSON: Holder = { type: "person" };
const SILENT: Holder = { type: "script", script: "silent-in-talks" };
const NOTHING: Holder = { type: "script", script: "silent" };
const SKILLED: Holder = { type: "bot", level: 2 };
const SEEDS = ["without/1", "without/2", "without/3", "without/4"];

function setupOf(seed: string, seats: Setup["seats"] = { KEN: PERSON }): Setup {
  return { ...SOLO, scenario: "express", seed, seats };
}

/** The world at the opening of each beat. */
const places = ({ opened }: Match): readonly World[] => opened.map(({ world }) => world);
const isTalk = ({ phase }: World): boolean => phase === "negotiation" || phase === "adoption";

function without(match: Match, seat: Seat, place: Place = match.world): WithoutYou {
  const found = withoutYou(libraryFor(TEST_VERSION, match.setup), match, seat, place);
  if (found === null) throw new Error("an entry was refused");
  return found;
}

/** The state of a match at one point, in the same form as the match without the seat. */
const shownAt = (world: World): WithoutYou => ({ ...standingOf(world, world.month), lost: 0 });

describe("alone at the table", () => {
  test.each(SEEDS)(
    "given a seat that says nothing, nothing differs at any beat of the talks (seed %s)",
    (seed) => {
      const match = playByHand(setupOf(seed), "KEN", NOTHING);
      const talks = places(match).filter(isTalk);
      expect(talks.length).toBeGreaterThan(6);
      for (const world of talks) expect(without(match, "KEN", world)).toEqual(shownAt(world));
      expect(without(match, "KEN").text).toEqual(standingOf(match.world).text);
    },
  );

  test("given a seat that has changed texts, when a round closes, it gets the wording of the match without it", () => {
    let turned = 0;
    for (const seed of SEEDS) {
      const match = playByHand(setupOf(seed), "KEN", SKILLED, ({ world }) => !isTalk(world));
      let silent = openMatch(libraryFor(TEST_VERSION, match.setup), setupOf(seed, { KEN: SILENT }));
      for (const world of places(match).filter(({ phase }) => phase === "negotiation")) {
        while (silent.world.round < world.round || silent.world.beat !== world.beat) silent = close(silent);
        const other = without(match, "KEN", world);
        expect(other).toEqual(shownAt(silent.world));
        turned += other.text.filter((alternative, a) => alternative !== standingOf(world).text[a]).length;
      }
    }
    expect(turned).toBeGreaterThan(0);
  });

  test.each(SEEDS)(
    "when the match is over, so is the silent one, with its instruments and its date (seed %s)",
    (seed) => {
      const match = playByHand(setupOf(seed), "KEN", SKILLED);
      const silent = playOut(
        openMatch(libraryFor(TEST_VERSION, match.setup), setupOf(seed, { KEN: SILENT })),
      );
      expect(without(match, "KEN")).toEqual({ ...standingOf(silent.world), lost: 0 });
      expect(without(match, "KEN")).toEqual(without(match, "KEN"));
    },
  );
});

describe("nothing later is revealed", () => {
  test.each(SEEDS)("in a season, instruments are counted up to the present month (seed %s)", (seed) => {
    const match = playByHand(setupOf(seed), "KEN", SKILLED);
    const end = playOut(openMatch(libraryFor(TEST_VERSION, match.setup), setupOf(seed, { KEN: SILENT })));
    const { deposited, reached, inForce } = end.world.treaty;
    const seasons = places(match).filter(({ beat }) => beat === "season");
    expect(seasons.length).toBeGreaterThan(2);
    for (const world of seasons) {
      const other = without(match, "KEN", world);
      const there = deposited.filter((month) => month >= 0 && month < world.month);
      expect(other.instruments).toBe(there.length);
      expect(other.inForce).toBe(reached >= 0 && reached < world.month ? inForce : -1);
    }
  });

  test("and nothing that is not public (seed without/1)", () => {
    const match = playByHand(setupOf("without/1"), "KEN", SKILLED);
    for (const world of places(match)) {
      const other = without(match, "KEN", world);
      expect(Object.keys(other).sort()).toEqual([
        "adoption",
        "agreed",
        "inForce",
        "instruments",
        "lost",
        "text",
      ]);
      if (isTalk(world) && world.beat !== "vote") expect(other.adoption).toBeNull();
      if (isTalk(world)) expect([other.instruments, other.inForce]).toEqual([0, -1]);
    }
  });
});

describe("it continues from its last point", () => {
  const match = playByHand(setupOf("without/1"), "KEN", SKILLED);

  test("beat by beat it gives the same as from the start (seed without/1)", () => {
    let silence = openSilentMatch(libraryFor(TEST_VERSION, match.setup), match, "KEN");
    for (const place of places(match)) {
      if (silence === null) throw new Error("an entry was refused");
      silence = playUpTo(silence, place);
      expect(visibleAt(silence, place)).toEqual(without(match, "KEN", place));
    }
  });

  test("the worker answers the same forwards, backwards and for another seat (seed without/1)", () => {
    const { setup, entries } = match;
    const asked = (seat: Seat, place: Place): Reply => {
      const replies: Reply[] = [];
      const question = { type: "withoutYou", played: { setup, entries }, seat, place } as const;
      answer({ id: 7, engineVersion: TEST_VERSION, question }, (reply) => replies.push(reply));
      const [reply] = replies;
      if (reply === undefined) throw new Error("no reply");
      return reply;
    };
    for (const place of [...places(match), ...[...places(match)].reverse()]) {
      expect(asked("KEN", place)).toMatchObject({
        type: "withoutYou",
        id: 7,
        told: without(match, "KEN", place),
      });
    }
    expect(asked("BRA", match.world)).toMatchObject({ told: without(match, "BRA") });
  });
});

test("a record with an entry that is refused cannot be replayed", () => {
  const setup = setupOf("without/1", { KEN: PERSON, BRA: PERSON });
  const library = libraryFor(TEST_VERSION, setup);
  const entries = [{ beat: 0, seat: "BRA", command: { type: "castVote", vote: "yes" } }] as const;
  expect(withoutYou(library, { setup, entries }, "KEN", { beat: "over", round: 0, month: 0 })).toBeNull();
});
