/** The sections of a validation: the jobs that each needs, and the rows made from the answers. */
import { COUNTRIES } from "../../../content/countries.ts";
import type { Climate, ScenarioId } from "../../../engine/state/scenario.ts";
import { numberOrNull, readTable, text } from "../../data/tables.ts";
import { addCapitals, type Capitals } from "../capitals.ts";
import type { TreatyResult } from "../leave-one-out.ts";
import { addTalks, type Talks, type TalksPlan } from "../talks.ts";
import { widenAll } from "../widened.ts";
import { capitalRows } from "./capital-rows.ts";
import { type Answer, type ChangeJob, type Job, ranges } from "./jobs.ts";
import { oldRows } from "./old-rows.ts";
import { FACTORS, PARAMETERS } from "./parameters.ts";
import type { Row } from "./rows.ts";
import { type Effect, effectOf, figuresOf, PLAYED, sensitivityRows } from "./sensitivity.ts";
import { codingRow, leanRow, shiftRow, textRows } from "./text-rows.ts";
import { treatyRows } from "./treaty-rows.ts";
import { adoptionRows, deletionRows, rollCallRow, tenseRow } from "./vote-rows.ts";

export const TESTS = ["V1", "V2", "V3", "V4", "V5", "V6", "V7"] as const;
export type Test = (typeof TESTS)[number];
/** The tests that predict real treaties; the page shows their error. */
export const TREATY_TESTS: readonly Test[] = ["V5", "V6"];

/** Returns the answers to jobs, in the order of the jobs. */
export type AnswersTo = (jobs: readonly Job[]) => readonly Answer[];

export type Section = Readonly<{
  tests: readonly Test[];
  jobs: readonly Job[];
  rows: (answersTo: AnswersTo) => readonly Row[];
}>;

const PIECE = 25;
const SHIFTS = [-40, 40] as const;
const CODINGS = 40;
const CODING_GAMES = 20;
const CONSENSUS = { full: [0.6, 0.95], standard: [0.6, 0.95], express: [0.3, 0.8] } as const;

function plan(
  scenario: ScenarioId,
  climate: Climate = "measured",
  shift = 0,
  coding: number | null = null,
): TalksPlan {
  return { scenario, climate, shift, coding };
}

export function talksJobs(games: number, one: TalksPlan): Job[] {
  return ranges(games, PIECE).map((range): Job => ({ type: "talks", plan: one, range }));
}

export function sumOfTalks(answers: readonly Answer[]): Talks {
  const [first, ...rest] = answers.flatMap((answer) => (answer.type === "talks" ? [answer.talks] : []));
  if (first === undefined) throw new Error("no talks were played");
  return rest.reduce(addTalks, first);
}

/** @param fewer the number of games for sections that compare games on the same seeds */
export function sectionsOf(
  seeds: number,
  fewer: number,
  treaties: readonly string[],
  hasChanges: boolean,
): Section[] {
  return [
    textSection("full", seeds),
    leanSection(seeds),
    ...SHIFTS.map((shift) => shiftSection(shift, fewer)),
    codingSection(Math.min(fewer, CODING_GAMES)),
    textSection("validation16", seeds),
    ...(hasChanges ? [changeSection(fewer)] : []),
    deletionSection(fewer),
    { tests: ["V3"], jobs: [], rows: () => [rollCallRow(idealPoints())] },
    ...(["full", "standard", "express"] as const).map((scenario) => adoptionSection(scenario, seeds)),
    tenseSection(seeds),
    treatySection(treaties),
    oldSection(),
    capitalSection(seeds),
  ];
}

function textSection(scenario: "full" | "validation16", seeds: number): Section {
  const jobs = talksJobs(seeds, plan(scenario));
  return { tests: ["V1"], jobs, rows: (to) => textRows(scenario, sumOfTalks(to(jobs))).rows };
}

/** The jobs of V1 on the full scenario. The table of its articles is made from the same jobs. */
export function fullJobs(seeds: number): Job[] {
  return talksJobs(seeds, plan("full"));
}

/** The section on precedent: the same games with a chair that leans towards it. */
function leanSection(seeds: number): Section {
  const jobs = talksJobs(seeds, { ...plan("full"), precedent: "lean" });
  return { tests: ["V1"], jobs, rows: (to) => [leanRow(sumOfTalks(to(jobs)))] };
}

function shiftSection(shift: number, games: number): Section {
  const jobs = talksJobs(games, plan("full", "measured", shift));
  return { tests: ["V1"], jobs, rows: (to) => [shiftRow(shift, sumOfTalks(to(jobs)))] };
}

/** The section on coding errors: the same talks, with the axes as forty other readers might have coded them. */
function codingSection(games: number): Section {
  const jobs = Array.from(
    { length: CODINGS },
    (_, coding): Job => ({
      type: "talks",
      plan: plan("full", "measured", 0, coding),
      range: [0, games],
    }),
  );
  return {
    tests: ["V1"],
    jobs,
    rows: (to) => [codingRow(to(jobs).flatMap((answer) => (answer.type === "talks" ? [answer.talks] : [])))],
  };
}

function adoptionSection(scenario: keyof typeof CONSENSUS, seeds: number): Section {
  const jobs = talksJobs(seeds, plan(scenario));
  return {
    tests: ["V4"],
    jobs,
    rows: (to) => adoptionRows(scenario, sumOfTalks(to(jobs)), CONSENSUS[scenario]),
  };
}

function tenseSection(seeds: number): Section {
  const jobs = talksJobs(seeds, plan("standard", "tense"));
  return { tests: ["V4"], jobs, rows: (to) => [tenseRow(sumOfTalks(to(jobs)))] };
}

function deletionSection(games: number): Section {
  const jobs = ranges(games, PIECE).map((range): Job => ({ type: "deletions", range }));
  return {
    tests: ["V2"],
    jobs,
    rows: (to) =>
      deletionRows(to(jobs).flatMap((answer) => (answer.type === "deletions" ? answer.tallies : []))),
  };
}

function treatySection(treaties: readonly string[]): Section {
  const jobs = treatyJobs(treaties);
  return { tests: TREATY_TESTS, jobs, rows: (to) => treatyRows(widenAll(resultsOf(to(jobs)))) };
}

/** A single job, since the hazard is the same for all nine treaties. */
function oldSection(): Section {
  const jobs: Job[] = [{ type: "older" }];
  return {
    tests: TREATY_TESTS,
    jobs,
    rows: (to) => oldRows(to(jobs).flatMap((answer) => (answer.type === "older" ? answer.results : []))),
  };
}

export function treatyJobs(treaties: readonly string[]): Job[] {
  return treaties.map((treaty): Job => ({ type: "treaty", treaty }));
}

export function resultsOf(answers: readonly Answer[]): TreatyResult[] {
  return answers.flatMap((answer) => (answer.type === "treaty" ? [answer.result] : []));
}

function capitalSection(seeds: number): Section {
  const jobs = ranges(seeds, PIECE).map((range): Job => ({ type: "capitals", range }));
  const habit = COUNTRIES.map(({ signaturePropensity }) => signaturePropensity);
  return { tests: ["V5", "V7"], jobs, rows: (to) => capitalRows(sumOfCapitals(to(jobs)), habit) };
}

function sumOfCapitals(answers: readonly Answer[]): Capitals {
  const parts = answers.flatMap((answer) => (answer.type === "capitals" ? [answer.capitals] : []));
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error("no capitals were played");
  return rest.reduce(addCapitals, first);
}

export function changeJobs(games: number): ChangeJob[] {
  return PARAMETERS.flatMap((parameter) =>
    FACTORS.map((factor) => ({
      type: "change" as const,
      change: { parameter, factor },
      plans: PLAYED.map((scenario) => plan(scenario)),
      games,
    })),
  );
}

export function effectsOf(jobs: readonly ChangeJob[], answers: readonly Answer[]): Effect[] {
  return answers.flatMap((answer, n) => {
    const job = jobs[n];
    return job === undefined || answer.type !== "change" ? [] : [effectOf(job.change, answer.talks)];
  });
}

/** The same games are also played with nothing changed, for comparison. */
function changeSection(games: number): Section {
  const jobs = changeJobs(games);
  const unchanged = PLAYED.map(
    (scenario): Job => ({ type: "talks", plan: plan(scenario), range: [0, games] }),
  );
  return {
    tests: ["V1", "V4"],
    jobs: [...jobs, ...unchanged],
    rows: (to) => {
      const base = to(unchanged).flatMap((answer) => (answer.type === "talks" ? [answer.talks] : []));
      return sensitivityRows(figuresOf(base), effectsOf(jobs, to(jobs)));
    },
  };
}

/** Ideal points in the General Assembly by country (session 74). */
function idealPoints(): number[] {
  return [...readTable("states.csv")]
    .sort((a, b) => (text(a, "iso3") < text(b, "iso3") ? -1 : 1))
    .map((state) => numberOrNull(state, "unga_ideal_point") ?? 0);
}
