/** Bots in a person's seat, and the causes that the page would show in every beat of their matches. */
import type { Holder, Setup } from "../../src/engine/state/setup.ts";
import { BEATS, type Beat } from "../../src/engine/state/world.ts";
import { type Causes, causesAt, type Replays, replaysFor } from "../../src/lab/cause/search.ts";
import { openSilentMatch, type Place, playUpTo } from "../../src/lab/forks/without-you.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { type Standing, standingOf } from "../../src/lab/matches/standing.ts";
import type { Match } from "../../src/match/types.ts";
import { playByHand, SOLO, TEST_VERSION } from "./by-hand.ts";

const HABITS: readonly Holder[] = [
  { type: "bot", level: 2 },
  { type: "script", script: "always-block" },
  { type: "bot", level: 3 },
  { type: "script", script: "always-concede" },
  { type: "script", script: "spam-packages" },
];
const SEATS = ["BRA", "FRA", "KEN", "USA"] as const;

export type Played = Readonly<{ match: Match; seat: string }>;

/** Match number `at` of a series: seats and habits take turns. */
export function matchOf(scenario: Setup["scenario"], series: string, at: number): Played {
  const seat = SEATS[at % SEATS.length] ?? "BRA";
  const plays = HABITS[at % HABITS.length] ?? { type: "bot", level: 2 };
  const setup: Setup = { ...SOLO, scenario, seed: `${series}/${at}`, seats: { [seat]: { type: "person" } } };
  return { match: playByHand(setup, seat, plays), seat };
}

export type Shown = Readonly<{ place: Place; own: Standing; other: Standing; found: Causes; ms: number }>;

/** What the page computes in these beats, all by default, with the CPU time of each search. */
export function shownIn({ match, seat }: Played, beats: readonly Beat[] = BEATS): readonly Shown[] {
  const library = libraryFor(TEST_VERSION, match.setup);
  let replays: Replays | null = null;
  let silence = openSilentMatch(library, match, seat);
  const worlds = [...match.opened.map(({ world }) => world), match.world];
  return worlds
    .filter(({ beat }) => beats.includes(beat))
    .map((world): Shown => {
      const played = { setup: match.setup, entries: match.entries.filter(({ beat }) => beat < world.clock) };
      if (silence === null) throw new Error("an entry was refused");
      silence = playUpTo(silence, world);
      const silent = silence.match;
      const month = world.beat === "over" ? undefined : world.month;
      const begun = process.cpuUsage().user;
      replays = replaysFor(replays, played, seat);
      const found = causesAt(library, played, seat, world, silent, replays);
      if (found === null) throw new Error("an entry was refused");
      const ms = (process.cpuUsage().user - begun) / 1000;
      return {
        place: world,
        own: standingOf(world, month),
        other: standingOf(silent.world, month),
        found,
        ms,
      };
    });
}
