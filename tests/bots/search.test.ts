import { describe, expect, test } from "vitest";
import { chanceOfSeat } from "../../src/bots/index.ts";
import { guessed } from "../../src/bots/search/guess.ts";
import { searched, weighed } from "../../src/bots/search/search.ts";
import { triesOf, usualTry } from "../../src/bots/search/tries.ts";
import { MANDATES } from "../../src/content/mandates.ts";
import { isAllowed } from "../../src/engine/options/legal.ts";
import { ownObjectives, ownWish, seen, seenBy } from "../../src/engine/seats/seen.ts";
import { BEATS, type World } from "../../src/engine/state/world.ts";
import { seenFrom } from "../../src/engine/wire/seen-from.ts";
import { view } from "../../src/engine/wire/view.ts";
import { playSearched } from "../../src/lab/search-hands.ts";
import { openMatch } from "../../src/match/match.ts";
import { record, replay } from "../../src/match/record.ts";
import { readRecord } from "../../src/match/record-schema.ts";
import { atBeat, opened, withSecrets } from "../support/play.ts";
import { countryOf, libraryOf, PERSON, scenarioOf, setupOf } from "../support/scenario.ts";

const setup = setupOf({ scenario: "lesson", climate: "contested", seats: { KEN: PERSON } });
const lesson = scenarioOf("lesson");
const kenya = countryOf(lesson, "KEN");
const start = opened(setup, lesson);
const chance = chanceOfSeat([1, 2, 3, 4], 0, kenya);

/** The same for Kenya, and everything else that others keep to themselves turned round. */
function otherSecrets(world: World): World {
  const turned = <T>(list: readonly T[]): T[] =>
    list.map((own, i) => (i === kenya ? own : (list[list.length - 1 - i] ?? own)));
  const { firmness, outside } = world.secrets;
  return withSecrets(world, {
    firmness: turned(firmness),
    outside: turned(outside),
    pace: 999,
    words: [9, 8, 7, 6],
  });
}

describe("level 4 sees what its seat may see, and no more", () => {
  test("a guess is the same whatever others keep to themselves", () => {
    const [one, other] = [start, otherSecrets(start)].map((world) =>
      guessed(seen(world, kenya), "g", MANDATES),
    );
    expect(one).toEqual(other);
  });

  test("from the view of its seat it does the same as in the match", () => {
    for (const beat of ["sound", "deal", "close", "sign", "season"] as const) {
      const world = atBeat(start, beat);
      const sent = seenFrom(lesson, view(world, "KEN"));
      expect(searched(sent, MANDATES), beat).toEqual(searched(seenBy(world, "KEN"), MANDATES));
    }
  });

  test("a guess has the own wishes and mandate as they are, and what is public", () => {
    const world = atBeat(start, "close");
    const guess = guessed(seen(world, kenya), "g", MANDATES);
    expect(ownObjectives(seen(guess, kenya))).toEqual(ownObjectives(seen(world, kenya)));
    lesson.articles.forEach((_, a) => {
      expect(ownWish(seen(guess, kenya), a)).toBe(ownWish(seen(world, kenya), a));
    });
    expect([guess.draft, guess.declared, guess.trust]).toEqual([world.draft, world.declared, world.trust]);
  });
});

describe("what level 4 does", () => {
  test("leaves what level 3 would do only for a gain in the same worlds", () => {
    const r = seen(start, kenya);
    const usual = usualTry(r, chance);
    const [best, ...rest] = weighed(r, MANDATES);
    const kept = [best, ...rest].find(
      ({ gain, ends } = { gain: 0, ends: [], commands: [] }) => gain === 0 && ends.length > 0,
    );
    expect(kept?.commands.map(({ type }) => type)).toEqual(usual.map(({ type }) => type));
    for (const one of rest) expect(one.gain).toBeLessThanOrEqual(best?.gain ?? 0);
  });

  test("tries something in every beat that decides, and only what can be given", () => {
    for (const beat of BEATS.filter((one) => ["sound", "close", "stand", "sign"].includes(one))) {
      const world = atBeat(start, beat);
      const r = seen(world, kenya);
      const tries = triesOf(r, chance);
      expect(tries.length, beat).toBeGreaterThan(1);
      const firsts = tries.flatMap(([first]) => (first === undefined ? [] : [first]));
      expect(
        firsts.filter((command) => !isAllowed(r, command)),
        beat,
      ).toEqual([]);
    }
  });
});

describe("what the search gives is in the record", () => {
  const played = setupOf({ scenario: "lesson", climate: "contested", seats: { KEN: { type: "search" } } });

  test("a match plays to its end without a person, and a replay needs no search", () => {
    const match = playSearched(openMatch(libraryOf(played), played));
    expect(match.world.beat).toBe("over");
    expect(match.entries.some(({ seat, command }) => seat === "KEN" && command.type === "speak")).toBe(true);
    const again = replay(libraryOf(played), record(match));
    expect(again.ok && again.match.log.length).toBe(match.log.length);
  });

  test("of at most twelve seats of a match", () => {
    const withSearched = (count: number) => {
      const seats = lesson.countries.slice(0, count).map(({ iso3 }) => [iso3, { type: "search" }]);
      const opened = openMatch(libraryOf(played), { ...played, seats: Object.fromEntries(seats) });
      return readRecord(JSON.stringify(record(opened)));
    };
    expect(withSearched(12)).toMatchObject({ ok: true });
    expect(withSearched(13)).toEqual({ ok: false, code: "damaged" });
  });
});
