/** The match without one seat when other people play too: their acts are repeated where they still make sense. */
import { describe, expect, test } from "vitest";
import { chanceOfSeat, policy } from "../../src/bots/index.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import { indexOf, type Seat } from "../../src/engine/state/seat.ts";
import type { Holder, Setup } from "../../src/engine/state/setup.ts";
import type { World } from "../../src/engine/state/world.ts";
import {
  openSilentMatch,
  type Place,
  playUpTo,
  type SilentMatch,
  type WithoutYou,
  withoutYou,
} from "../../src/lab/forks/without-you.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { standingOf } from "../../src/lab/matches/standing.ts";
import { changeSeat, closeBecause, giveCommand, openMatch, setReady } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { SOLO, TEST_VERSION } from "../support/by-hand.ts";
import { only } from "../support/play.ts";

const PERSON: Holder = { type: "person" };
const SILENT: Holder = { type: "script", script: "silent-in-talks" };
const SKILLED: Holder = { type: "bot", level: 2 };

function setupOf(seed: string, seats: Setup["seats"]): Setup {
  return { ...SOLO, scenario: "express", seed, seats };
}

const places = ({ opened }: Match): readonly World[] => opened.map(({ world }) => world);

function without(match: Match, seat: Seat, place: Place = match.world): WithoutYou {
  const found = withoutYou(libraryFor(TEST_VERSION, match.setup), match, seat, place);
  if (found === null) throw new Error("an entry was refused");
  return found;
}

function silenceOf(match: Match, seat: Seat, place: Place = match.world): SilentMatch {
  const opened = openSilentMatch(libraryFor(TEST_VERSION, match.setup), match, seat);
  if (opened === null) throw new Error("an entry was refused");
  return playUpTo(opened, place);
}

/** Two players. Kenya makes an offer; Brazil answers it and lays its placards. */
function table(seed: string): Match {
  const setup = setupOf(seed, { KEN: PERSON, BRA: PERSON });
  let match = openMatch(libraryFor(TEST_VERSION, setup), setup);
  const both = (): void => {
    match = setReady(setReady(match, "KEN"), "BRA");
  };
  for (const seat of ["KEN", "BRA"]) match = objecting(match, seat);
  both();
  const [one = 0, two = 1] = match.world.draft.floor;
  const term = (article: number) => ({ article, alternative: match.world.draft.chair[article] ?? 0 });
  const to = match.scenario.countries.findIndex(({ iso3 }) => iso3 === "BRA");
  match = taken(
    giveCommand(match, "KEN", { type: "offerPackage", to, give: term(one), ask: term(two), assistance: 0 }),
  );
  const offer = match.world.secrets.offers.at(-1)?.id ?? -1;
  match = taken(giveCommand(match, "BRA", { type: "answerOffer", offer, accept: false }));
  while (match.world.beat !== "over") both();
  return match;
}

function objecting(match: Match, seat: Seat): Match {
  let now = match;
  for (const article of match.world.draft.floor) {
    const placards = (match.world.draft.texts[article] ?? []).map(() => 2 as const);
    now = taken(giveCommand(now, seat, { type: "layPlacards", article, placards, wish: 0, care: 1 }));
  }
  return now;
}

function taken(acted: ReturnType<typeof giveCommand>): Match {
  if (!acted.ok) throw new Error(acted.reason);
  return acted.match;
}

describe("several people at the table", () => {
  const match = table("without/two");
  const shown = ({ scenario, log }: Match, seat: Seat): readonly string[] => {
    const country = scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
    return only(log, "placardsRevealed").flatMap(({ placards }) => placards.map((row) => row[country] ?? ""));
  };

  test("given acts by others, they are repeated, and the seat is silent (seed without/two)", () => {
    const deal = places(match).find(({ beat }) => beat === "deal");
    const { match: silent, lost } = silenceOf(match, "KEN", deal);
    expect(shown(silent, "BRA")).toContain("2");
    expect(shown(silent, "BRA")).toEqual(shown(match, "BRA").slice(0, shown(silent, "BRA").length));
    expect(new Set(shown(silent, "KEN"))).toEqual(new Set(["3"]));
    expect(lost).toBe(0);
  });

  test("given an answer to an offer that nobody made in the new match, it is counted as lost (seed without/two)", () => {
    expect(without(match, "KEN").lost).toBe(1);
    expect(without(match, "BRA").lost).toBe(0);
  });

  test("given acts in beats that the silent match never reaches, they are counted as lost", () => {
    const { clock, round } = match.world;
    const vote = { beat: clock, seat: "BRA", command: { type: "castVote", vote: "yes" } } as const;
    const world = { ...match.world, beat: "vote", round } as const;
    const silence = {
      match,
      lost: 2,
      left: [{ at: 0, opened: { ...match, world }, entries: [vote], closed: world }],
    };
    expect(playUpTo(silence, match.world).lost).toBe(3);
  });

  test("the answer at a beat does not depend on later beats (seed without/two)", () => {
    for (const world of places(match)) {
      const until = match.entries.filter(({ beat }) => beat < world.clock);
      expect(without({ ...match, entries: until }, "KEN", world)).toEqual(without(match, "KEN", world));
    }
  });

  test("given another person's acts at home in whole seasons, they are repeated in the same months", () => {
    let deposits = 0;
    for (const seed of ["without/home/1", "without/home/5", "without/home/9"]) {
      const played = brazilAlone(seed);
      const { treaty } = silenceOf(played, "KEN").match.world;
      const country = indexOf(played.scenario, "BRA");
      const [month = -1, signed] = [
        played.world.treaty.deposited[country],
        played.world.treaty.signed[country],
      ];
      expect([treaty.deposited[country], treaty.signed[country]]).toEqual([month, signed]);
      if (month >= 0) deposits += 1;
    }
    expect(deposits).toBeGreaterThan(0);
  });

  test("a seat that a person took over late belongs to the bot until then, and is silent after (seed without/late)", () => {
    const setup = setupOf("without/late", { KEN: SKILLED, BRA: PERSON });
    let late = openMatch(libraryFor(TEST_VERSION, setup), setup);
    const isTaken = ({ world }: Match): boolean => world.round === 3;
    while (!isTaken(late)) late = closeBecause(late, "teacher");
    const before = places(late);
    late = changeSeat(late, "KEN", PERSON);
    while (late.world.beat !== "over") late = closeBecause(objectingIfAsked(late), "teacher");
    for (const world of before)
      expect(without(late, "KEN", world)).toEqual({ ...standingOf(world, world.month), lost: 0 });
    const end = silenceOf(late, "KEN").match;
    const country = end.scenario.countries.findIndex(({ iso3 }) => iso3 === "KEN");
    expect(end.world.holders[country]).toEqual(SILENT);
    expect(shown(late, "KEN").at(-1)).toBe("2");
    expect(shown(end, "KEN").at(-1)).toBe("3");
  });
});

function objectingIfAsked(match: Match): Match {
  return match.world.beat === "sound" || match.world.beat === "lastSounding"
    ? objecting(match, "KEN")
    : match;
}

/** Two players, one of whom lets every beat pass. */
function brazilAlone(seed: string): Match {
  const setup = setupOf(seed, { KEN: PERSON, BRA: PERSON });
  let match = openMatch(libraryFor(TEST_VERSION, setup), setup);
  const country = indexOf(match.scenario, "BRA");
  while (match.world.beat !== "over") {
    const { world } = match;
    for (const command of policy(
      SKILLED,
      seen(world, country),
      chanceOfSeat(world.secrets.words, world.clock, country),
    )) {
      const acted = giveCommand(match, "BRA", command);
      match = acted.ok ? acted.match : match;
    }
    match = setReady(setReady(match, "KEN"), "BRA");
  }
  return match;
}
