/** The tournament: the jobs of the requested sections, each done once, and the figures made from the answers. */

import { runJobs } from "../../../cli/pool.ts";
import type { Calibration } from "../../calibration/bins.ts";
import type { Ablation } from "../ablation-figures.ts";
import type { AheadFigures } from "../ahead.ts";
import type { ChoiceFigures } from "../choices.ts";
import type { CollusionFigures } from "../collusion.ts";
import type { Exploit } from "../exploits.ts";
import type { ForceFigures } from "../force-figures.ts";
import type { InfluenceFigures } from "../influence-figures.ts";
import type { Rung } from "../ladder.ts";
import type { MisplayFigures } from "../misplays.ts";
import type { SeatFigures } from "../seat-figures.ts";
import { ablationJobs, ablations } from "./ablation-section.ts";
import { ahead, aheadJobs } from "./ahead-section.ts";
import { chanceJobs, chances } from "./chances-section.ts";
import { choiceJobs, choices } from "./choices-section.ts";
import { collusion, collusionJobs } from "./collusion-section.ts";
import { force, forceJobs } from "./force-section.ts";
import { influence, influenceJobs } from "./influence-section.ts";
import { type Answer, type AnswerTo, answersTo, type Field, type Job, keyOf } from "./jobs.ts";
import { type JoiningFigures, joining, joiningJobs } from "./joining-section.ts";
import {
  exploits,
  habitJobs,
  type LevelResults,
  ladderJobs,
  levelResults,
  type RoomWelfare,
  roomWelfare,
  rungs,
  welfareJobs,
} from "./level-sections.ts";
import { misplayJobs, misplays } from "./misplay-section.ts";
import { type SeasonFigures, seasonJobs, seasons } from "./seasons-section.ts";
import { seatJobs, seats } from "./seats-section.ts";
import { type SmallSection, smallJobs, smallSection } from "./small-section.ts";
import { type StakeFigures, stakeJobs, stakes } from "./stakes-section.ts";

export const SECTIONS = [
  "ladder",
  "habits",
  "influence",
  "misplays",
  "collusion",
  "joining",
  "force",
  "seats",
  "chances",
  "seasons",
  "choices",
  "stakes",
  "ahead",
  "welfare",
  "ablations",
  "small",
] as const;
export type Section = (typeof SECTIONS)[number];

/** The default sections. The others search in every beat, which takes an hour. */
export const USUAL_SECTIONS = SECTIONS.filter((section) => section !== "stakes" && section !== "ahead");

export type Ask = Field & Readonly<{ version: string; workers: number; only: readonly Section[] }>;

/** The figures of the requested sections. */
export type Contest = Readonly<{
  ladder?: readonly Rung[];
  levels?: readonly LevelResults[];
  exploits?: readonly Exploit[];
  influence?: InfluenceFigures;
  misplays?: readonly MisplayFigures[];
  collusion?: CollusionFigures | null;
  joining?: JoiningFigures;
  force?: ForceFigures;
  seatFigures?: SeatFigures;
  chances?: Calibration;
  seasons?: SeasonFigures;
  choices?: ChoiceFigures;
  stakes?: StakeFigures;
  ahead?: AheadFigures;
  welfare?: readonly RoomWelfare[];
  ablations?: readonly Ablation[];
  small?: SmallSection;
}>;

const JOBS: Readonly<Record<Section, (field: Field) => Job[]>> = {
  ladder: ladderJobs,
  habits: habitJobs,
  influence: influenceJobs,
  misplays: misplayJobs,
  collusion: collusionJobs,
  joining: joiningJobs,
  force: forceJobs,
  seats: seatJobs,
  chances: chanceJobs,
  seasons: seasonJobs,
  choices: choiceJobs,
  stakes: stakeJobs,
  ahead: aheadJobs,
  welfare: welfareJobs,
  ablations: ablationJobs,
  small: smallJobs,
};

const FIGURES: Readonly<Record<Section, (field: Field, answerTo: AnswerTo) => Contest>> = {
  ladder: (field, answerTo) => ({ ladder: rungs(field, answerTo), levels: levelResults(field, answerTo) }),
  habits: (field, answerTo) => ({ exploits: exploits(field, answerTo) }),
  influence: (field, answerTo) => ({ influence: influence(field, answerTo) }),
  misplays: (field, answerTo) => ({ misplays: misplays(field, answerTo) }),
  collusion: (field, answerTo) => ({ collusion: collusion(field, answerTo) }),
  joining: (field, answerTo) => ({ joining: joining(field, answerTo) }),
  force: (field, answerTo) => ({ force: force(field, answerTo) }),
  seats: (field, answerTo) => ({ seatFigures: seats(field, answerTo) }),
  chances: (field, answerTo) => ({ chances: chances(field, answerTo) }),
  seasons: (field, answerTo) => ({ seasons: seasons(field, answerTo) }),
  choices: (field, answerTo) => ({ choices: choices(field, answerTo) }),
  stakes: (field, answerTo) => ({ stakes: stakes(field, answerTo) }),
  ahead: (field, answerTo) => ({ ahead: ahead(field, answerTo) }),
  welfare: (field, answerTo) => ({ welfare: roomWelfare(field, answerTo) }),
  ablations: (field, answerTo) => ({ ablations: ablations(field, answerTo) }),
  small: (field, answerTo) => ({ small: smallSection(field, answerTo) }),
};

export type Watch = Readonly<{
  onJob: (done: number, of: number) => void;
  /** Called with the figures of each section as soon as they are known. */
  onSection: (figures: Contest) => void;
}>;

/** Plays one section after the other. Matches that several sections share are played once. */
export async function runContest(ask: Ask, { onJob, onSection }: Watch): Promise<Contest> {
  const known = new Map<string, Answer>();
  const all: Contest[] = [];
  for (const section of SECTIONS.filter((one) => ask.only.includes(one))) {
    await answerJobs(ask, JOBS[section](ask), known, onJob);
    const figures = FIGURES[section](ask, answersTo(known));
    onSection(figures);
    all.push(figures);
  }
  return Object.assign({}, ...all);
}

/** Adds the answers to the jobs that nobody has done yet. */
async function answerJobs(
  { version, workers }: Ask,
  jobs: readonly Job[],
  known: Map<string, Answer>,
  onJob: Watch["onJob"],
): Promise<void> {
  const missing = new Map(jobs.flatMap((job) => (known.has(keyOf(job)) ? [] : [[keyOf(job), job]])));
  const crew = {
    file: new URL("./worker.ts", import.meta.url),
    start: { mark: "fortieth-tournament", version },
    threads: workers,
  };
  const answers = await runJobs<Job, Answer>(crew, [...missing.values()], (done) =>
    onJob(done, missing.size),
  );
  [...missing.keys()].forEach((key, n) => {
    const answer = answers[n];
    if (answer !== undefined) known.set(key, answer);
  });
}
