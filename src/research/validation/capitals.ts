/**
 * V7, and the pace of ratification with the real text: which states sign at the opening, and when the N-th instrument
 * comes.
 */
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Setup } from "../../engine/state/setup.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { openOnText, playOut } from "../../match/match.ts";

/** Counts add up, so that any split over workers gives the same sums. */
export type Capitals = Readonly<{
  games: number;
  /** The number of games in which the real text failed on the last night, so that there was no treaty. */
  failed: number;
  /** For each country, the number of games in which it signed at the opening. */
  signed: readonly number[];
  /** Signatories at the opening and months to the N-th instrument (−1 for never), one number per game. */
  counts: readonly number[];
  months: readonly number[];
}>;

/** The text that was really adopted. */
export function realText(scenario: Scenario): number[] {
  return scenario.articles.map(({ adopted }) => adopted);
}

/** Game i of a validation: level-2 bots in every seat, in the measured climate. */
export function measuredSetup(game: number): Setup {
  return {
    scenario: "full",
    seed: `validate/${game}`,
    climate: "measured",
    audience: "adult",
    procedure: USUAL_PROCEDURE,
    level: 2,
    seats: {},
  };
}

export function playCapitals(version: string, [from, to]: readonly [number, number]): Capitals {
  const library = libraryFor(version, { scenario: "full", audience: "adult" });
  const scenario = library.buildScenario("full", "adult", USUAL_PROCEDURE);
  const signed = scenario.countries.map(() => 0);
  const counts: number[] = [];
  const months: number[] = [];
  let failed = 0;
  for (let game = from; game < to; game++) {
    const { treaty } = playOut(openOnText(library, measuredSetup(game), realText(scenario))).world;
    if (treaty.outcome?.how === "failed") {
      failed++;
      continue;
    }
    treaty.signed.forEach((month, i) => {
      if (month === 0) signed[i] = (signed[i] ?? 0) + 1;
    });
    counts.push(treaty.signed.filter((month) => month === 0).length);
    months.push(treaty.reached);
  }
  return { games: to - from, failed, signed, counts, months };
}

export function addCapitals(one: Capitals, other: Capitals): Capitals {
  return {
    games: one.games + other.games,
    failed: one.failed + other.failed,
    signed: one.signed.map((count, i) => count + (other.signed[i] ?? 0)),
    counts: [...one.counts, ...other.counts],
    months: [...one.months, ...other.months],
  };
}
