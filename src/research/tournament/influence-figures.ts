/** Figures about influence, over seats and seeds. */
import { mean } from "../history/history.ts";
import { bootstrap, type Interval } from "../validation/bootstrap.ts";
import type { Result } from "./duel.ts";
import type { Influence, Seasons } from "./influence.ts";
import { type Variety, varietyOf } from "./variety.ts";

export type InfluenceFigures = Readonly<{
  matches: number;
  /**
   * Proportions of matches that differ between a seat that is silent in the talks and the same seat played by level
   * 2.
   */
  differs: Readonly<Record<"text" | "cases" | "outcome", Interval>>;
  /** Objectives moved towards the seat minus those moved away, per match. */
  favour: Interval;
  /**
   * For matches with a treaty, the effect of the seasons: whether the month of the N-th instrument differs, whether
   * entry into force differs, and the difference in points of World.
   */
  seasons: Readonly<Record<keyof Seasons, Interval>>;
  /** The result of a seat that is silent or only lays placards, as a fraction of level 2's result. */
  share: Readonly<Record<"silent" | "lazy", Readonly<Record<"mandate" | "world", Interval>>>>;
  variety: Variety;
  endings: Readonly<Record<"failed" | "vote" | "inForce", number>>;
}>;

/** Intervals come from resampling seats, since the matches of different seats share seeds. */
export function influenceFigures(name: string, all: readonly Influence[]): InfluenceFigures {
  const seats = [...new Set(all.map(({ seat }) => seat))];
  const bySeat = seats.map((own) => all.filter(({ seat }) => seat === own));
  const over = (what: string, statistic: (sample: readonly Influence[]) => number): Interval =>
    bootstrap(`influence/${name}/${what}`, bySeat, (sample) => statistic(sample.flat()));
  const rate = (pick: "text" | "cases" | "outcome" | "favour"): Interval =>
    over(pick, (sample) => mean(sample.map((one) => one[pick])));
  const share = (who: "silent" | "lazy", result: Exclude<Result, "trust">): Interval =>
    over(`${who}/${result}`, (sample) => sum(sample, who, result) / sum(sample, "played", result));
  const season = (pick: keyof Seasons): Interval =>
    over(`seasons/${pick}`, (sample) =>
      mean(sample.flatMap(({ seasons }) => (seasons === null ? [] : [seasons[pick]]))),
    );
  return {
    matches: all.length,
    differs: { text: rate("text"), cases: rate("cases"), outcome: rate("outcome") },
    favour: rate("favour"),
    seasons: { month: season("month"), force: season("force"), world: season("world") },
    share: {
      silent: { mandate: share("silent", "mandate"), world: share("silent", "world") },
      lazy: { mandate: share("lazy", "mandate"), world: share("lazy", "world") },
    },
    variety: varietyOf(all),
    endings: {
      failed: mean(all.map(({ how }) => (how === "failed" ? 1 : 0))),
      vote: mean(all.map(({ how }) => (how === "vote" ? 1 : 0))),
      inForce: mean(all.map(({ inForce }) => inForce)),
    },
  };
}

function sum(sample: readonly Influence[], who: keyof Influence["scores"], result: Result): number {
  return sample.reduce((total, { scores }) => total + scores[who][result], 0);
}
