import { describe, expect, test } from "vitest";
import { chanceOfSeat } from "../../src/bots/index.ts";
import { MANNER, offersToAll } from "../../src/bots/packages.ts";
import { guessWorld } from "../../src/bots/search/guess.ts";
import { allowedActs, closed, playOutTry } from "../../src/bots/search/playout.ts";
import { bestTry, triesIn, weighTries, worldsFor } from "../../src/bots/search/search.ts";
import { triesOf, usualTry } from "../../src/bots/search/tries.ts";
import { distinct } from "../../src/bots/search/try.ts";
import { MANDATES } from "../../src/content/mandates.ts";
import { COSTS } from "../../src/engine/model/costs.ts";
import { linesInPlay } from "../../src/engine/model/mandates.ts";
import { isAllowed } from "../../src/engine/options/legal.ts";
import { options } from "../../src/engine/options/options.ts";
import { isBeyond, ownObjectives, ownOffers, ownWish, seen, seenBy } from "../../src/engine/seats/seen.ts";
import type { Command } from "../../src/engine/state/command.ts";
import type { Offer } from "../../src/engine/state/treaty.ts";
import { BEATS, type World } from "../../src/engine/state/world.ts";
import { seenFrom } from "../../src/engine/views/seen-from.ts";
import { view } from "../../src/engine/views/view.ts";
import { enterFoundActs, playSearched, searchedSeats } from "../../src/lab/matches/search-seats.ts";
import { openMatch, setReady } from "../../src/match/match.ts";
import { record, replay } from "../../src/match/record.ts";
import { readRecord } from "../../src/match/record-schema.ts";
import { atBeat, opened, withSecrets } from "../support/play.ts";
import { countryOf, libraryOf, PERSON, scenarioOf, setupOf } from "../support/scenario.ts";

const setup = setupOf({ scenario: "lesson", climate: "contested", seats: { KEN: PERSON } });
const lesson = scenarioOf("lesson");
const kenya = countryOf(lesson, "KEN");
const start = opened(setup, lesson);
const chance = chanceOfSeat([1, 2, 3, 4], 0, kenya);

/** The same world for Kenya, with the secrets of all other states in reverse order. */
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
  test("a guess is the same whatever other seats keep secret", () => {
    const [one, other] = [start, otherSecrets(start)].map((world) =>
      guessWorld(seen(world, kenya), "g", MANDATES),
    );
    expect(one).toEqual(other);
  });

  test("from the view of its seat it decides as it does in the match", () => {
    for (const beat of ["sound", "deal", "close", "sign", "season"] as const) {
      const world = atBeat(start, beat);
      const sent = seenFrom(lesson, view(world, "KEN"));
      expect(bestTry(sent, MANDATES), beat).toEqual(bestTry(seenBy(world, "KEN"), MANDATES));
    }
  });

  test("a guess keeps the seat's own wishes, its mandate and everything public as they are", () => {
    const world = atBeat(start, "close");
    const guess = guessWorld(seen(world, kenya), "g", MANDATES);
    expect(ownObjectives(seen(guess, kenya))).toEqual(ownObjectives(seen(world, kenya)));
    lesson.articles.forEach((_, a) => {
      expect(ownWish(seen(guess, kenya), a)).toBe(ownWish(seen(world, kenya), a));
    });
    expect([guess.draft, guess.declared, guess.trust]).toEqual([world.draft, world.declared, world.trust]);
  });
});

describe("what other states want in a guess", () => {
  const world = atBeat(start, "close");
  const [article = 0] = world.draft.floor;
  const guesses = ["a", "b", "c"].map((seed) => guessWorld(seen(world, kenya), seed, MANDATES));
  const n = lesson.countries.length;

  test("a delegation that has spoken wants what it said; if nobody has spoken, guesses differ", () => {
    for (const guess of guesses) {
      const heard = [...lesson.countries.keys()].filter((i) => (world.heard[article * n + i] ?? 0) > 0);
      expect(heard.length).toBeGreaterThan(180);
      const wishes = heard.map((i) => ownWish(seen(guess, i), article));
      expect(wishes).toEqual(heard.map((i) => world.declared[article * n + i]));
    }
    const [one, other] = ["a", "b"].map(
      (seed) => guessWorld(seen(start, kenya), seed, MANDATES).secrets.opening,
    );
    expect(one).not.toEqual(other);
  });

  test("their limits follow from their wishes: nobody has a red line at its own wish", () => {
    for (const guess of guesses) {
      for (const i of lesson.countries.keys()) {
        expect(isBeyond(seen(guess, i), article, ownWish(seen(guess, i), article))).toBe(false);
      }
    }
  });

  test("a hand-written line that a delegation has spoken against does not bind it", () => {
    for (const guess of guesses) {
      for (const { country } of MANDATES) {
        const i = countryOf(lesson, country);
        if (i === kenya) continue;
        const goal = ownObjectives(seen(guess, i)).find((one) => one.article === article);
        const said = world.declared[article * n + i] ?? 0;
        const others = linesInPlay(lesson, MANDATES, country).filter((line) => line.article !== article);
        if (others.length >= 3) expect(goal === undefined || goal.accept.includes(said), country).toBe(true);
      }
    }
  });
});

describe("what a try is worth", () => {
  const world = atBeat(start, "deal");
  const r = seen(world, kenya);
  const [guess = start] = worldsFor(r, MANDATES, 1);

  test("each package is made and answered before the beat closes: two cost twice the credit of one", () => {
    const express = scenarioOf("express");
    const at = countryOf(express, "KEN");
    const opening = setupOf({ scenario: "express", climate: "contested", seats: { KEN: PERSON } });
    const own = seen(atBeat(opened(opening, express), "deal"), at);
    const [room = start] = worldsFor(own, MANDATES, 1);
    const packages = triesIn(own).flatMap((one) => one.filter(({ type }) => type === "offerPackage"));
    const left = (...acts: readonly Command[]): number => closed(room, at, acts).credit[at] ?? 0;
    const [first, ...others] = packages;
    if (first === undefined) throw new Error("no package to try");
    expect(left() - left(first)).toBe(2);
    expect(others.some((other) => left() - left(first, other) === 4)).toBe(true);
  });

  test("a try is worth the same in the talks, whether played to the end or to the decision", () => {
    const [usual = []] = triesIn(r);
    expect(playOutTry(guess, kenya, usual, true).worth).toBe(playOutTry(guess, kenya, usual, false).worth);
  });
});

describe("what level 4 does", () => {
  test("departs from level 3 only for a gain in the same worlds", () => {
    const r = seen(start, kenya);
    const usual = usualTry(r, chance);
    const [best, ...rest] = weighTries(r, MANDATES);
    const kept = [best, ...rest].find(
      ({ gain, ends } = { gain: 0, ends: [], commands: [] }) => gain === 0 && ends.length > 0,
    );
    expect(kept?.commands.map(({ type }) => type)).toEqual(usual.map(({ type }) => type));
    for (const one of rest) expect(one.gain).toBeLessThanOrEqual(best?.gain ?? 0);
  });

  test("a seat that asks for counsel in a deal beat learns what keeping the credit would bring", () => {
    const world = atBeat(start, "deal");
    const acts = (isWhole: boolean) =>
      weighTries(seen(world, kenya), MANDATES, { isWhole }).map(({ commands }) =>
        commands.map(({ type }) => type),
      );
    const isIdle = (types: readonly string[]): boolean => types.every((type) => type === "answerOffer");
    expect(acts(true).some(isIdle)).toBe(true);
    expect(acts(true).length).toBeGreaterThan(acts(false).length);
  });

  test("counsel contains only acts that fit together: credit is spent once, and a word on an article given once", () => {
    const world = atBeat(opened(setup, lesson), "deal");
    const offersOf = (i: number) => offersToAll(seen(world, i), MANNER[3]);
    // The seat with the most offers has more than its credit pays for.
    const seat = lesson.countries
      .map((_, i) => i)
      .reduce((most, i) => (offersOf(i).length > offersOf(most).length ? i : most));
    const red = options(seen(world, seat)).find(({ type }) => type === "declareRedLine");
    const [term] = red?.type === "declareRedLine" ? red.terms : [];
    const packages = offersOf(seat);
    const line: Command = {
      type: "declareRedLine",
      article: term?.article ?? 0,
      alternative: term?.alternative ?? 0,
    };
    const all = [line, ...packages];
    const kept = allowedActs(world, seat, all);
    expect(packages.length).toBeGreaterThan(4);
    expect(kept.length).toBeLessThan(all.length);
    const spent = kept.reduce(
      (sum, { type }) => sum + (type === "offerPackage" ? COSTS.offerPackage : COSTS.declareRedLine),
      0,
    );
    expect(spent).toBeLessThanOrEqual(world.credit[seat] ?? 0);
    expect(allowedActs(world, seat, kept)).toEqual(kept);
  });

  test("of two packages that ask for a word on the same article counsel accepts one", () => {
    const world = atBeat(opened(setup, lesson), "deal");
    const [given = 0, asked = 0] = world.draft.floor;
    const give = { article: given, alternative: world.draft.texts[given]?.[0] ?? 0 };
    const ask = { article: asked, alternative: world.draft.texts[asked]?.[0] ?? 0 };
    const terms = { to: kenya, give, ask, assistance: 0, trust: 600, status: "open" } as const;
    const [brazil, norway] = ["BRA", "NOR"].map((seat) => countryOf(lesson, seat));
    const offers: Offer[] = [
      { ...terms, id: 1, from: brazil ?? 0 },
      { ...terms, id: 2, from: norway ?? 0 },
    ];
    const rivals = withSecrets(world, { offers, offersFrom: 0 });
    const accept = offers.map(({ id }): Command => ({ type: "answerOffer", offer: id, accept: true }));
    for (const one of accept) expect(allowedActs(rivals, kenya, [one])).toEqual([one]);
    expect(allowedActs(rivals, kenya, accept)).toEqual(accept.slice(0, 1));
  });

  test("tries nothing twice, in any order of its acts", () => {
    const [one, other] = [{ type: "deposit" }, { type: "callVote", gamble: false }] as const;
    expect(distinct([[one, other], [other, one], [one]])).toEqual([[one, other], [one]]);
  });

  test("tries something in every deciding beat, and only acts that are possible", () => {
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

describe("the results of the search are in the record", () => {
  const played = setupOf({ scenario: "lesson", climate: "contested", seats: { KEN: { type: "search" } } });

  test("a match plays to its end without a person, and a replay needs no search", () => {
    const match = playSearched(openMatch(libraryOf(played), played));
    expect(match.world.beat).toBe("over");
    expect(match.entries.some(({ seat, command }) => seat === "KEN" && command.type === "speak")).toBe(true);
    const again = replay(libraryOf(played), record(match));
    expect(again.ok && again.match.log.length).toBe(match.log.length);
  });

  test("a seat that has offered a package looks again after the answer; a seat that has offered none is ready", () => {
    let match = openMatch(libraryOf(played), played);
    match = setReady(match, "KEN");
    expect(match.world.beat).toBe("deal");
    const r = seenBy(match.world, "KEN");
    const put = triesIn(r).find((one) => one.some(({ type }) => type === "offerPackage")) ?? [];
    const asked = enterFoundActs(match, "KEN", put);
    expect([asked.world.clock, searchedSeats(asked)]).toEqual([match.world.clock, ["KEN"]]);
    expect(enterFoundActs(asked, "KEN", []).world.clock).toBe(match.world.clock + 1);
  });

  test("a package for another seat that looks ahead is answered at once, even if that seat has finished its beat", () => {
    let match = openMatch(libraryOf(played), played);
    match = setReady(match, "KEN");
    const put = triesIn(seenBy(match.world, "KEN")).flat();
    const [offer] = put.filter((command) => command.type === "offerPackage");
    const partner = match.scenario.countries[offer?.to ?? -1]?.iso3 ?? "";
    const both = setupOf({ ...played, seats: { KEN: { type: "search" }, [partner]: { type: "search" } } });
    let other = openMatch(libraryOf(both), both);
    for (const seat of ["KEN", partner]) other = setReady(other, seat);
    expect(other.world.beat).toBe("deal");
    other = setReady(other, partner);
    const asked = enterFoundActs(other, "KEN", offer === undefined ? [] : [offer]);
    const ours = ownOffers(seenBy(asked.world, "KEN")).map(({ to, status }) => ({
      to,
      isOpen: status === "open",
    }));
    expect(ours).toEqual([{ to: offer?.to, isOpen: false }]);
  });

  test("for at most twelve seats of a match", () => {
    const withSearched = (count: number) => {
      const seats = lesson.countries.slice(0, count).map(({ iso3 }) => [iso3, { type: "search" }]);
      const opened = openMatch(libraryOf(played), { ...played, seats: Object.fromEntries(seats) });
      return readRecord(JSON.stringify(record(opened)));
    };
    expect(withSearched(12)).toMatchObject({ ok: true });
    expect(withSearched(13)).toEqual({ ok: false, code: "damaged" });
  });
});
