/**
 * Reads outputs of `npm run lab` so that they can be joined. The JSON object is on the last line, below the lines
 * that npm prints. This file checks its shape; `lab/study/study-invariants.ts` checks whether its figures are
 * possible.
 */
import { z } from "zod";
import {
  AUDIENCES,
  CLIMATES,
  INDICES,
  QUESTIONS,
  SCENARIOS,
  type Scenario,
} from "../engine/state/scenario.ts";
import { LEVELS } from "../engine/state/setup.ts";
import { scenarioOf } from "../lab/matches/library.ts";
import { paceMonths } from "../lab/study/counts.ts";
import { ROW_FIELDS } from "../lab/study/game-row.ts";
import type { Part } from "../lab/study/part.ts";
import { MEASURES } from "../lab/study/prices.ts";
import { REPORT_FORMAT } from "../lab/study/report.ts";
import { libraryOfStudy, type Study, scenarioOfStudy } from "../lab/study/study.ts";
import { brokenInvariantOfPart, brokenInvariantOfStudy } from "../lab/study/study-invariants.ts";
import { rulesVersionOf } from "../match/rules-version.ts";
import { textOf } from "./files.ts";
import { labMessages } from "./lab-messages.ts";
import { UsageError } from "./program.ts";

/** The maximum length of the line: several times that of the longest possible one, with a row for every game. */
const LONGEST_LINE = 6_000_000;

const whole = z.int().nonnegative();
const histogram = z.record(z.string().regex(/^(0|[1-9]\d{0,3})$/), whole.min(1));
const range = z.tuple([whole, whole]);

const studySchema = z.strictObject({
  scenario: z.enum(SCENARIOS),
  audience: z.enum(AUDIENCES),
  climate: z.enum(CLIMATES),
  precedent: z.literal("lean").exactOptional(),
  level: z.literal(LEVELS),
  text: z.union([z.enum(["real", "played"]), z.record(z.string(), z.string())]),
  seed: z.string(),
  games: whole.min(1),
  horizon: whole.min(1),
  textPull: whole.exactOptional(),
});

const headSchema = z.object({
  format: z.literal(REPORT_FORMAT),
  engineVersion: z.string(),
  contentHash: z.string(),
  study: studySchema,
  done: z.array(range),
  counts: z.unknown(),
  priceCounts: z.unknown(),
  rows: z.unknown(),
});

/** −1 stands for a month that never came. */
const rowSchema = z.array(z.int().min(-1)).length(ROW_FIELDS.length);

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

/**
 * Reads one shard of a study from a file. Throws a `UsageError` if it was made by another version or its figures are
 * impossible.
 */
export function readReportFile(path: string, engineVersion: string): ReportFile {
  const head = checked(path, headSchema, jsonOf(path, lastLineOf(textOf(path))));
  const study = studyFrom(head.study);
  const isOurs =
    rulesVersionOf(head.engineVersion) === engineVersion &&
    head.contentHash === libraryOfStudy(engineVersion, study).contentHash;
  if (!isOurs) throw new UsageError(labMessages.otherVersion(path));
  refuse(path, brokenInvariantOfStudy(study));
  const scenario = scenarioOfStudy(study);
  const counts = checked(path, countsSchema(scenario, study.horizon).nullable(), head.counts, "counts");
  const prices = checked(path, pricesSchema(scenario).nullable(), head.priceCounts, "priceCounts");
  const rows = checked(path, z.array(rowSchema).nullable(), head.rows, "rows");
  const part = { done: head.done, counts, prices, rows };
  refuse(path, brokenInvariantOfPart(study, part));
  return { path, study, part };
}

/** In the file a text is keyed by article ids; a study keeps it in the order of its articles. */
function studyFrom(shown: z.infer<typeof studySchema>): Study {
  const { text } = shown;
  if (typeof text === "string") return { ...shown, text };
  const ids = scenarioOf(shown.scenario, shown.audience).articles.map(({ id }) => id);
  const isOfThese = JSON.stringify(Object.keys(text)) === JSON.stringify(ids);
  return { ...shown, text: isOfThese ? ids.map((id) => text[id] ?? "") : [] };
}

function lastLineOf(text: string): string {
  const whole = text.trimEnd();
  return whole.slice(whole.lastIndexOf("\n") + 1);
}

function jsonOf(path: string, line: string): unknown {
  if (line.length > LONGEST_LINE) throw new UsageError(labMessages.notReport(path));
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(labMessages.notReport(path));
  }
}

function refuse(path: string, misfit: string | null): void {
  if (misfit !== null) throw new UsageError(labMessages.badReport(path, misfit));
}

function checked<T>(path: string, schema: z.ZodType<T>, value: unknown, under?: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = [under, ...(issue?.path ?? [])].filter((step) => step !== undefined).join(".");
  throw new UsageError(where === "" ? labMessages.notReport(path) : labMessages.badReport(path, where));
}
