/** The jobs for the workers of `npm run tournament`, and their answers. */
import type { Level } from "../../../engine/state/setup.ts";
import type { ForecastOutcome, Trial as ForecastTrial } from "../../calibration/forecast-outcomes.ts";
import type { RoomOutcome, RoomTrial, SeatTrial } from "../ablations.ts";
import type { Ahead, AheadTrial } from "../ahead.ts";
import type { HandsTrial } from "../choices.ts";
import type { PairTrial } from "../collusion.ts";
import type { Duel, Score, Table } from "../duel.ts";
import type { Influence, Trial } from "../influence.ts";
import type { MisplayTrial } from "../misplays.ts";
import type { SeasonChoice, SeasonsTrial } from "../season-choices.ts";
import type { WayResult, WayTrial } from "../season-ways.ts";
import type { SmallGame } from "../small-games.ts";
import type { Decision, StakesTrial } from "../stakes.ts";
import type { Welfare } from "../welfare.ts";

/** What all sections have in common. */
export type Field = Readonly<{ table: Table; seats: readonly string[]; games: number }>;

export type Job =
  | Readonly<{ type: "duel"; duel: Duel }>
  | Readonly<{ type: "welfare"; table: Table; level: Level; games: number }>
  | Readonly<{ type: "seat"; trial: SeatTrial }>
  | Readonly<{ type: "rooms"; trial: RoomTrial }>
  | Readonly<{ type: "influence"; trial: Trial }>
  | Readonly<{ type: "hands"; trial: HandsTrial }>
  | Readonly<{ type: "misplay"; trial: MisplayTrial }>
  | Readonly<{ type: "pair"; trial: PairTrial }>
  | Readonly<{ type: "ahead"; trial: AheadTrial }>
  | Readonly<{ type: "stakes"; trial: StakesTrial }>
  | Readonly<{ type: "seasons"; trial: SeasonsTrial }>
  | Readonly<{ type: "chances"; trial: ForecastTrial }>
  | Readonly<{ type: "way"; trial: WayTrial }>
  | Readonly<{ type: "small"; seed: string }>;

export type Answer =
  | Readonly<{ type: "duel"; scores: readonly Score[] }>
  | Readonly<{ type: "welfare"; welfare: readonly Welfare[] }>
  | Readonly<{ type: "seat"; scores: readonly Score[] }>
  | Readonly<{ type: "rooms"; outcomes: readonly RoomOutcome[] }>
  | Readonly<{ type: "influence"; influences: readonly Influence[] }>
  | Readonly<{ type: "hands"; scores: readonly Score[] }>
  | Readonly<{ type: "misplay"; scores: readonly Score[] }>
  | Readonly<{ type: "pair"; mandates: readonly number[] }>
  | Readonly<{ type: "ahead"; ahead: Ahead }>
  | Readonly<{ type: "stakes"; decisions: readonly Decision[] }>
  | Readonly<{ type: "seasons"; seasons: readonly SeasonChoice[] }>
  | Readonly<{ type: "chances"; outcomes: readonly ForecastOutcome[] }>
  | Readonly<{ type: "way"; results: readonly WayResult[] }>
  | Readonly<{ type: "small"; game: SmallGame }>;

export type JobOf<T extends Job["type"]> = Extract<Job, { type: T }>;
export type AnswerOf<T extends Job["type"]> = Extract<Answer, { type: T }>;

/** Returns the answer to a finished job. */
export type AnswerTo = <T extends Job["type"]>(job: JobOf<T>) => AnswerOf<T>;

/** Equal jobs have the same key. */
export const keyOf = (job: Job): string => JSON.stringify(job);

/** Looks up answers by their job. Throws for a job that was never done. */
export function answersTo(answers: ReadonlyMap<string, Answer>): AnswerTo {
  return (job) => {
    const answer = answers.get(keyOf(job));
    if (answer?.type !== job.type) throw new Error(`no answer to ${keyOf(job)}`);
    return answer as AnswerOf<typeof job.type>;
  };
}
