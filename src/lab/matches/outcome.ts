/** The outcome of a match: what became of its treaty. `npm run sim` prints it on one line. */

import { currentText } from "../../engine/model/whole-text.ts";
import { results } from "../../engine/seats/results.ts";
import { seen } from "../../engine/seats/seen.ts";
import type { World } from "../../engine/state/world.ts";
import type { Match } from "../../match/types.ts";

/** The results of a delegation. Trust and World go from 0 to 1,000; the Mandate has no limit where people play. */
export type Score = Readonly<{ mandate: number; trust: number; world: number }>;

export type Tally = Readonly<{ yes: number; no: number; abstain: number; absent: number }>;

/** Months count from the opening for signature; signatories and parties are UN members. */
export type Outcome = Readonly<{
  adopted: boolean;
  /** Null if the match has not come that far, since a record can stop anywhere. */
  adoption: "consensus" | "vote" | "failed" | null;
  vote: Tally | null;
  /** The key of each article's alternative in the last text on the table, by article id. */
  text: Readonly<Record<string, string>>;
  signatories: number;
  /** Months of the N-th instrument and of entry into force, or null. */
  monthsToThreshold: number | null;
  inForceMonth: number | null;
  parties: number;
}>;

export function outcomeOf({ world }: Pick<Match, "world">): Outcome {
  const { outcome, signed, deposited, reached, inForce } = world.treaty;
  const adoption = outcome?.how ?? null;
  return {
    adopted: adoption === "consensus" || adoption === "vote",
    adoption,
    vote: outcome?.ballot?.tally ?? null,
    text: textByKey(world),
    signatories: count(signed),
    monthsToThreshold: monthOrNull(reached),
    inForceMonth: monthOrNull(inForce),
    parties: count(deposited),
  };
}

/** Scores by ISO code, for every delegation named when the match opened. */
export function namedScores({ world }: Pick<Match, "world">): Readonly<Record<string, Score>> {
  const iso3Of = (country: number): string => world.scenario.countries[country]?.iso3 ?? "";
  return Object.fromEntries(world.named.map((country) => [iso3Of(country), scoreOf(world, country)]));
}

export function scoreOf(world: World, country: number): Score {
  const { mandate, trust, world: made } = results(seen(world, country));
  return { mandate, trust, world: made };
}

function textByKey(world: World): Record<string, string> {
  const text = currentText(world);
  return Object.fromEntries(
    world.scenario.articles.map(({ id, alternatives }, a) => [id, alternatives[text[a] ?? 0]?.key ?? ""]),
  );
}

function count(months: readonly number[]): number {
  return months.filter((month) => month >= 0).length;
}

function monthOrNull(month: number): number | null {
  return month < 0 ? null : month;
}
