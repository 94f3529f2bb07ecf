/** A validation: the jobs of all its sections, each done once, and the rows in the order of the sections. */

import { runJobs } from "../../../cli/pool.ts";
import type { Misses } from "../../hazard/misses.ts";
import { readProductHistory } from "../../history/product-history.ts";
import { type TreatyResult, testedTreaties } from "../leave-one-out.ts";
import type { ArticleScore } from "../texts.ts";
import { missesOf, widenAll } from "../widened.ts";
import type { Answer, Job } from "./jobs.ts";
import type { Row } from "./rows.ts";
import {
  type AnswersTo,
  changeJobs,
  effectsOf,
  fullJobs,
  resultsOf,
  sectionsOf,
  sumOfTalks,
  type Test,
  treatyJobs,
} from "./sections.ts";
import type { Effect } from "./sensitivity.ts";
import { textRows } from "./text-rows.ts";
import { pageSummary } from "./treaty-rows.ts";

export type Ask = Readonly<{
  version: string;
  seeds: number;
  workers: number;
  sensitivity: boolean;
  only: readonly Test[];
}>;

export type Study = Readonly<{
  rows: readonly Row[];
  /** V1 by article on the full scenario: the model's alternative and the adopted one. */
  articles: readonly ArticleScore[];
  treaties: readonly TreatyResult[];
  sensitivity: readonly Effect[];
  /** Null if ratification was not tested. */
  page: ReturnType<typeof pageSummary> | null;
  /** By how much each treaty missed its range before widening; null if ratification was not tested. */
  misses: Misses | null;
}>;

/** Shifts and changes are compared on the same seeds, so a fifth of the games is enough for them. */
const FEWER = 5;
const LEAST = 20;

export async function runStudy(ask: Ask, onDone: (done: number, of: number) => void): Promise<Study> {
  const { seeds, sensitivity, only } = ask;
  const fewer = Math.min(seeds, Math.max(LEAST, Math.round(seeds / FEWER)));
  const treaties = testedTreaties(readProductHistory().pasts);
  const sections = sectionsOf(seeds, fewer, treaties, sensitivity).filter(({ tests }) =>
    tests.some((test) => only.includes(test)),
  );
  const jobs = unique(sections.flatMap((section) => section.jobs));
  const crew = {
    file: new URL("./worker.ts", import.meta.url),
    start: { mark: "fortieth-validate", version: ask.version },
    threads: ask.workers,
  };
  const answers = await runJobs<Job, Answer>(crew, [...jobs.values()], (done) => onDone(done, jobs.size));
  const byKey = new Map([...jobs.keys()].map((key, n) => [key, answers[n]]));
  const answersTo: AnswersTo = (own) => own.flatMap((job) => byKey.get(keyOf(job)) ?? []);
  const results = resultsOf(answersTo(treatyJobs(treaties)));
  return {
    rows: sections
      .flatMap((section) => section.rows(answersTo))
      .filter(({ id }) => only.some((test) => test === id)),
    articles: articlesFrom(answersTo(fullJobs(seeds))),
    treaties: results,
    sensitivity: effectsOf(changeJobs(fewer), answersTo(changeJobs(fewer))),
    page: results.length === 0 ? null : pageSummary(widenAll(results)),
    misses: results.length === 0 ? null : missesOf(results),
  };
}

const keyOf = (job: Job): string => JSON.stringify(job);

/** Sections may share jobs; each job is done once. */
function unique(jobs: readonly Job[]): Map<string, Job> {
  return new Map(jobs.map((job) => [keyOf(job), job]));
}

function articlesFrom(answers: readonly Answer[]): readonly ArticleScore[] {
  if (answers.length === 0) return [];
  const { scores } = textRows("full", sumOfTalks(answers));
  return scores.find(({ guess }) => guess === "model")?.byArticle ?? [];
}
