/** The tournament: the jobs of the requested sections, each done once, and the figures made from the answers. */

import { runJobs } from "../../../cli/pool.ts";
import { MANDATES } from "../../../content/mandates.ts";
import type { Ablation } from "../ablation-figures.ts";
import type { AheadFigures } from "../ahead.ts";
import type { ChoiceFigures } from "../choices.ts";
import type { Exploit } from "../exploits.ts";
import type { InfluenceFigures } from "../influence-figures.ts";
import type { Rung } from "../ladder.ts";
import { ablationJobs, ablations } from "./ablation-section.ts";
import { ahead, aheadJobs } from "./ahead-section.ts";
import { choiceJobs, choices } from "./choices-section.ts";
import { influence, influenceJobs } from "./influence-section.ts";
import { type Answer, type AnswerTo, answersTo, type Field, type Job, keyOf } from "./jobs.ts";
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
import { type SmallSection, smallJobs, smallSection } from "./small-section.ts";
import { type StakeFigures, stakeJobs, stakes } from "./stakes-section.ts";

/** The twelve delegations with hand-written mandates: the default seats of a tournament. */
export const SEATS: readonly string[] = MANDATES.map(({ country }) => country);

export const SECTIONS = [
  "ladder",
  "habits",
  "influence",
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
  choices: (field, answerTo) => ({ choices: choices(field, answerTo) }),
  stakes: (field, answerTo) => ({ stakes: stakes(field, answerTo) }),
  ahead: (field, answerTo) => ({ ahead: ahead(field, answerTo) }),
  welfare: (field, answerTo) => ({ welfare: roomWelfare(field, answerTo) }),
  ablations: (field, answerTo) => ({ ablations: ablations(field, answerTo) }),
  small: (field, answerTo) => ({ small: smallSection(field, answerTo) }),
};

export async function runContest(ask: Ask, onDone: (done: number, of: number) => void): Promise<Contest> {
  const sections = SECTIONS.filter((section) => ask.only.includes(section));
  const jobs = new Map(sections.flatMap((section) => JOBS[section](ask)).map((job) => [keyOf(job), job]));
  const crew = {
    file: new URL("./worker.ts", import.meta.url),
    start: { mark: "fortieth-tournament", version: ask.version },
    threads: ask.workers,
  };
  const answers = await runJobs<Job, Answer>(crew, [...jobs.values()], (done) => onDone(done, jobs.size));
  const byKey = new Map([...jobs.keys()].flatMap((key, n) => entryOf(key, answers[n])));
  const answerTo = answersTo(byKey);
  return Object.assign({}, ...sections.map((section) => FIGURES[section](ask, answerTo)));
}

function entryOf(key: string, answer: Answer | undefined): [string, Answer][] {
  return answer === undefined ? [] : [[key, answer]];
}
