/**
 * The ladder: does a higher level achieve more in the same seat on the same seed? Both levels play the seat in turn,
 * in rooms of either level; a win is a higher Mandate.
 */
import { bootstrap, type Interval } from "../validation/bootstrap.ts";
import type { Score } from "./duel.ts";

/** Scores of two policies in one seat and room, paired by seed. */
export type Pairing = Readonly<{ seat: string; upper: readonly Score[]; lower: readonly Score[] }>;

/** The upper policy against the lower. */
export type Versus = Readonly<{
  games: number;
  wins: number;
  draws: number;
  losses: number;
  /** Difference in Elo points, with a 95% interval from resampling seats. */
  elo: Interval;
  /** Mean difference in Mandate. */
  gain: Interval;
}>;

export type Rung = Versus & Readonly<{ upper: number; lower: number }>;

type Tally = Readonly<{ wins: number; draws: number; losses: number; gain: number }>;

export function rungOf(upper: number, lower: number, pairings: readonly Pairing[]): Rung {
  return { upper, lower, ...versus(`ladder/${upper}/${lower}`, pairings) };
}

/** Wins, Elo and gain over all pairings; `name` seeds the resampling. */
export function versus(name: string, pairings: readonly Pairing[]): Versus {
  const seats = [...new Set(pairings.map(({ seat }) => seat))];
  const tallies = seats.map((seat) => sum(pairings.filter((one) => one.seat === seat).map(tallyOf)));
  const { wins, draws, losses } = sum(tallies);
  return {
    games: wins + draws + losses,
    wins,
    draws,
    losses,
    elo: bootstrap(name, tallies, (sample) => eloOf(sum(sample))),
    gain: bootstrap(name, tallies, (sample) => {
      const all = sum(sample);
      return all.gain / (all.wins + all.draws + all.losses);
    }),
  };
}

/** Difference in Elo points between the upper and the lower policy, over all pairings. */
export function eloBetween(pairings: readonly Pairing[]): number {
  return eloOf(sum(pairings.map(tallyOf)));
}

function tallyOf({ upper, lower }: Pairing): Tally {
  const gains = upper.map((score, game) => score.mandate - (lower[game]?.mandate ?? 0));
  return {
    wins: gains.filter((gain) => gain > 0).length,
    draws: gains.filter((gain) => gain === 0).length,
    losses: gains.filter((gain) => gain < 0).length,
    gain: gains.reduce((total, gain) => total + gain, 0),
  };
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({
      wins: a.wins + b.wins,
      draws: a.draws + b.draws,
      losses: a.losses + b.losses,
      gain: a.gain + b.gain,
    }),
    { wins: 0, draws: 0, losses: 0, gain: 0 },
  );
}

/**
 * 400·log10 of wins over losses, with a draw as half of each. Half a game is added to both sides, so that a clean sweep
 * stays finite. @example 3 wins, 1 loss: 400·log10(3.5/1.5) = 147.
 */
export function eloOf({ wins, draws, losses }: Pick<Tally, "wins" | "draws" | "losses">): number {
  return 400 * Math.log10((wins + draws / 2 + 0.5) / (losses + draws / 2 + 0.5));
}
