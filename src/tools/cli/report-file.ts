/** Outputs of `npm run lab` read back in, to be joined. The object is the last line: npm prints its own above. */
import { z } from "zod";
import { CLIMATES, INDICES, QUESTIONS, ROOMS, SCENARIOS, type Scenario } from "../../engine/scenario.ts";
import { LEVELS } from "../../engine/world.ts";
import { libraryFor } from "../../lab/library.ts";
import { paceMonths } from "../../lab/study/counts.ts";
import { gamesOf, type Part } from "../../lab/study/part.ts";
import { MEASURES } from "../../lab/study/prices.ts";
import { joined } from "../../lab/study/ranges.ts";
import { REPORT_FORMAT } from "../../lab/study/report.ts";
import { calendarOf, type Study, scenarioOfStudy } from "../../lab/study/study.ts";
import { labWords } from "./lab-words.ts";
import { UsageError } from "./program.ts";
import { textOf } from "./read-file.ts";

const whole = z.int().nonnegative();
const histogram = z.record(z.string().regex(/^\d{1,5}$/), whole);
const range = z.tuple([whole, whole]);

const studySchema = z.strictObject({
  scenario: z.enum(SCENARIOS),
  room: z.enum(ROOMS),
  climate: z.enum(CLIMATES),
  level: z.literal(LEVELS),
  text: z.union([z.enum(["real", "played"]), z.record(z.string(), z.string())]),
  seed: z.string(),
  games: whole.min(1),
  horizon: whole.min(1),
});

const headSchema = z.object({
  format: z.literal(REPORT_FORMAT),
  engineVersion: z.string(),
  contentHash: z.string(),
  study: studySchema,
  done: z.array(range),
  counts: z.unknown(),
  priceCounts: z.unknown(),
});

function countsSchema({ countries, articles, cases }: Scenario, horizon: number) {
  const byCountry = z.array(whole).length(countries.length);
  return z.strictObject({
    games: whole,
    adoption: z.strictObject({ consensus: whole, vote: whole, failed: whole }),
    needed: histogram,
    reached: histogram,
    signatories: histogram,
    parties: histogram,
    cooperation: histogram,
    abuse: histogram,
    pace: z.array(histogram).length(paceMonths(horizon).length),
    indices: z.array(histogram).length(INDICES.length),
    texts: z.array(z.array(whole)).length(articles.length),
    verdicts: z.array(z.array(whole).length(3)).length(cases.length * QUESTIONS.length),
    signed: byCountry,
    carried: byCountry,
    party: byCountry,
    blocked: byCountry,
    depositMonths: byCountry,
  });
}

function pricesSchema({ articles }: Scenario) {
  const flips = articles.reduce((sum, { alternatives }) => sum + alternatives.length, 0);
  const sums = z.array(z.tuple([z.int(), whole])).length(MEASURES.length);
  const flip = z.strictObject({ article: whole, alternative: whole, games: whole, sums });
  return z.strictObject({ games: whole, base: sums, flips: z.array(flip).length(flips) });
}

export type ReportFile = Readonly<{ path: string; study: Study; part: Part }>;

/** A share of a study in a file; a `UsageError` where it is not one of this version. */
export function readReportFile(path: string, engineVersion: string): ReportFile {
  const line = textOf(path).trimEnd().split("\n").at(-1) ?? "";
  const head = checked(path, headSchema, jsonOf(path, line));
  const text = head.study.text;
  const study: Study = { ...head.study, text: typeof text === "string" ? text : Object.values(text) };
  const scenario = scenarioOfStudy(study);
  const isOurs =
    head.engineVersion === engineVersion && head.contentHash === libraryFor(engineVersion, study).contentHash;
  if (!isOurs) throw new UsageError(labWords.otherVersion(path));
  const counts = checked(path, countsSchema(scenario, study.horizon).nullable(), head.counts, "counts");
  const prices = checked(path, pricesSchema(scenario).nullable(), head.priceCounts, "priceCounts");
  const part = { done: joined(head.done) ?? [], counts, prices };
  refuseOdd(path, study, part);
  return { path, study, part };
}

function jsonOf(path: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(labWords.notReport(path));
  }
}

function checked<T>(path: string, schema: z.ZodType<T>, value: unknown, under?: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = [under, ...(issue?.path ?? [])].filter((step) => step !== undefined).join(".");
  throw new UsageError(where === "" ? labWords.notReport(path) : labWords.badReport(path, where));
}

/** What no schema sees: totals that do not fit together. */
function refuseOdd(path: string, study: Study, part: Part): void {
  const games = gamesOf(part);
  const isEven = [part.counts, part.prices].every((one) => one === null || one.games === games);
  if (!isEven || (part.done.at(-1)?.[1] ?? 0) > study.games)
    throw new UsageError(labWords.badReport(path, "done"));
  if (study.horizon > calendarOf(scenarioOfStudy(study))) {
    throw new UsageError(labWords.badReport(path, "study.horizon"));
  }
  if (!isWholeText(study)) throw new UsageError(labWords.badReport(path, "study.text"));
}

function isWholeText(study: Study): boolean {
  const { articles } = scenarioOfStudy(study);
  const { text } = study;
  if (typeof text === "string") return true;
  return articles.every(({ alternatives }, a) => alternatives.some(({ key }) => key === text[a]));
}
