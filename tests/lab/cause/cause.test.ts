/** How the cause of a difference is chosen, by hand-made cases, and that it is really one in played matches. */
import { describe, expect, test } from "vitest";
import type { Beat } from "../../../src/engine/state/world.ts";
import { bestOf, type Compared, causeOf, type Tried } from "../../../src/lab/cause/cause.ts";
import { causesAt, replaysFor } from "../../../src/lab/cause/search.ts";
import { closed, shareClosed, targetsIn } from "../../../src/lab/cause/targets.ts";
import { actsIn, isTalk, type Unit } from "../../../src/lab/cause/unit.ts";
import { openSilentMatch, playUpTo } from "../../../src/lab/forks/without-you.ts";
import { actsOf, chaptersOf } from "../../../src/lab/matches/chapters.ts";
import { libraryFor } from "../../../src/lab/matches/library.ts";
import type { Standing } from "../../../src/lab/matches/standing.ts";
import { openMatch } from "../../../src/match/match.ts";
import { SOLO, TEST_VERSION } from "../../support/by-hand.ts";
import { matchOf, shownIn } from "../../support/causes.ts";

const SETUP = { ...SOLO, scenario: "lesson", seed: "cause/1", seats: { KEN: { type: "person" } } } as const;
const MATCH = openMatch(libraryFor(TEST_VERSION, SETUP), SETUP);
/** The beats that the quick test looks at; the long one looks at all. */
const SHOWN: readonly Beat[] = ["lastSounding", "stand", "sign", "season", "over"];
const STATES = MATCH.scenario.countries.length;

const standing = (change: Partial<Standing> = {}): Standing => ({
  text: [0, 0, 0],
  agreed: [false, false, false],
  adoption: null,
  instruments: 0,
  inForce: -1,
  ...change,
});

/** A match in which these states have deposited. */
function withParties(parties: readonly number[]): Compared["played"] {
  const deposited = Array.from({ length: STATES }, (_, state) => (parties.includes(state) ? 5 : -1));
  return { ...MATCH, world: { ...MATCH.world, treaty: { ...MATCH.world.treaty, deposited } } };
}

const TALKS: Unit = { type: "talks" };
const HOME: Unit = { type: "home" };
const tried = (unit: Unit, change: Partial<Standing>, parties: readonly number[] = []): Tried => ({
  unit,
  standing: standing(change),
  match: withParties(parties),
});

describe("how much of a difference a replay closes", () => {
  test("numbers: the part of the way from one match to the other, and below 0 away from it", () => {
    expect(closed(30, 58, 58)).toBe(1000);
    expect(closed(30, 58, 51)).toBe(750);
    expect(closed(30, 58, 30)).toBe(0);
    expect(closed(30, 58, 20)).toBeLessThan(0);
    expect(closed(58, 30, 30)).toBe(1000);
  });

  test("an article: its wording or, with the same wording, whether it is agreed", () => {
    const target = { type: "article", article: 1 } as const;
    const words = { own: standing(), other: standing({ text: [0, 2, 0] }) };
    expect(shareClosed(target, words, standing({ text: [0, 1, 0] }))).toBe(500);
    const agreed = { own: standing(), other: standing({ agreed: [false, true, false] }) };
    expect(shareClosed(target, agreed, standing({ agreed: [false, true, false] }))).toBe(1000);
    expect(shareClosed(target, agreed, standing())).toBe(0);
  });

  test("the race: instruments, or the months if both treaties are in force", () => {
    const months = {
      own: standing({ instruments: 41, inForce: 30 }),
      other: standing({ instruments: 50, inForce: 20 }),
    };
    expect(shareClosed({ type: "race" }, months, standing({ instruments: 50, inForce: 25 }))).toBe(500);
    const failed = { adoption: { how: "failed", tally: null } } as const;
    expect(
      shareClosed({ type: "adoption" }, { own: standing(), other: standing(failed) }, standing(failed)),
    ).toBe(1000);
  });

  test("the race is a difference only from the first season on; with one convention only, its adoption is all", () => {
    const both = { own: standing({ instruments: 3 }), other: standing({ instruments: 5, text: [1, 0, 0] }) };
    expect(targetsIn(both, { month: 0 })).toEqual([{ type: "article", article: 0 }]);
    expect(targetsIn(both, { month: 12 })).toEqual([{ type: "race" }, { type: "article", article: 0 }]);
    const none = { ...both, other: standing({ adoption: { how: "failed", tally: null }, text: [1, 0, 0] }) };
    expect(targetsIn(none, { month: 12 })).toEqual([{ type: "adoption" }]);
  });
});

describe("which unit is the cause", () => {
  const compared = (own: readonly number[], other: readonly number[]): Compared => ({
    own: standing({ instruments: own.length }),
    other: standing({ instruments: other.length }),
    played: withParties(own),
    silent: withParties(other),
    place: { beat: "season", round: 0, month: 12 },
    country: 0,
  });
  const RACE = { type: "race" } as const;

  test("the one that closes most; ties go to the first; none if nothing closes any of it", () => {
    const both = compared([0, 1], [0, 1, 2, 3, 4, 5]);
    const some = [tried(HOME, { instruments: 4 }), tried(TALKS, { instruments: 5 })];
    expect(bestOf(RACE, some, both)?.tried.unit).toEqual(TALKS);
    expect(
      bestOf(RACE, [tried(HOME, { instruments: 4 }), tried(TALKS, { instruments: 4 })], both)?.tried.unit,
    ).toEqual(HOME);
    expect(bestOf(RACE, [tried(HOME, { instruments: 2 })], both)).toBeNull();
  });

  test("the most particular level where it closes at least half; otherwise all acts together", () => {
    const both = compared([0], [0, 1, 2, 3, 4]);
    const third = tried({ type: "article", article: 0 }, { instruments: 2 });
    const most = tried(TALKS, { instruments: 4 });
    expect(causeOf(RACE, [[third], [most]], both)).toMatchObject({ unit: TALKS, share: 750 });
    expect(causeOf(RACE, [[third]], both)).toMatchObject({ unit: null, share: 1000, states: [1, 2, 3, 4] });
  });

  test("with more instruments without the seat: the states that join only in the replay, and their caucus", () => {
    const { caucus } = MATCH.scenario.countries[0] ?? { caucus: "" };
    const same = [...MATCH.scenario.countries.keys()].filter(
      (c) => MATCH.scenario.countries[c]?.caucus === caucus,
    );
    const [a = 0, b = 1, c = 2] = same;
    const both = compared([a], [a, b, c]);
    const found = causeOf(RACE, [[tried(TALKS, { instruments: 3 }, [a, b, c])]], both);
    expect(found.states).toEqual([b, c]);
    expect(MATCH.scenario.caucuses[found.caucus]?.id).toBe(caucus);
  });

  test("with fewer without the seat: the states that are in only with it", () => {
    const both = compared([0, 1, 2], [0]);
    expect(causeOf(RACE, [[tried(TALKS, { instruments: 1 }, [0])]], both).states).toEqual([1, 2]);
  });
});

describe("in a played match", () => {
  test("every difference has a cause that explains at least half of it (20 matches)", () => {
    for (let at = 0; at < 20; at++) {
      const played = matchOf(at % 4 === 0 ? "express" : "lesson", "every-cause", at);
      for (const { own, other, place, found } of shownIn(played, SHOWN)) {
        const targets = targetsIn({ own, other }, place);
        expect(found.causes.map(({ target }) => target)).toEqual(targets);
        for (const { share } of found.causes) expect(share).toBeGreaterThanOrEqual(500);
      }
    }
  }, 120_000);

  test("an act at home that the bot in the seat would take as well is no cause", () => {
    const { match, seat } = matchOf("lesson", "every-cause", 0);
    const chapters = chaptersOf(libraryFor(TEST_VERSION, match.setup), match)?.chapters ?? [];
    const home = chapters.filter(({ opened }) => !isTalk(opened.world));
    expect(home.flatMap((chapter) => actsOf(chapter, seat)).length).toBeGreaterThan(2);
    expect(home.flatMap((chapter) => actsIn(chapter, seat))).toEqual([]);
  });

  test("going on from beat to beat finds the same as starting afresh (seed every-cause/1)", () => {
    const { match, seat } = matchOf("lesson", "every-cause", 1);
    const library = libraryFor(TEST_VERSION, match.setup);
    const steps = shownIn({ match, seat });
    const silence = openSilentMatch(library, match, seat);
    if (silence === null) throw new Error("an entry was refused");
    const silent = playUpTo(silence, match.world).match;
    const afresh = causesAt(library, match, seat, match.world, silent, replaysFor(null, match, seat));
    expect(steps.at(-1)?.found).toEqual(afresh);
  });

  test("a record that differs in an earlier entry does not go on from old replays", () => {
    const { match, seat } = matchOf("lesson", "every-cause", 1);
    const known = replaysFor(null, match, seat);
    known.known.set("x", { unit: TALKS, match, done: new Set() });
    expect(replaysFor(known, match, seat).known.size).toBe(1);
    expect(replaysFor(known, { ...match, entries: match.entries.slice(1) }, seat).known.size).toBe(0);
    expect(replaysFor(known, match, "KEN").known.size).toBe(0);
  });
});
