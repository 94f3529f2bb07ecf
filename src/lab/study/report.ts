/**
 * The object that is printed for a study. It is the same on any machine, except for `timing`, which is added when it
 * is printed.
 */
import type { StudyCounts } from "./counts.ts";
import { type GameRow, ROW_FIELDS } from "./game-row.ts";
import type { Part } from "./part.ts";
import { type PriceList, priceList } from "./price-tags.ts";
import type { PriceCounts } from "./prices.ts";
import type { Range } from "./ranges.ts";
import { libraryOfStudy, type Study, scenarioOfStudy } from "./study.ts";
import { type Summary, summaryOf } from "./summary.ts";

export const REPORT_FORMAT = 2;

export type Report = Readonly<{
  format: typeof REPORT_FORMAT;
  engineVersion: string;
  contentHash: string;
  study: Omit<Study, "text"> & Readonly<{ text: "real" | "played" | Readonly<Record<string, string>> }>;
  /** The games that have been played, as ranges `[from, to)`. */
  done: readonly Range[];
  summary: Summary | null;
  priceTags: PriceList | null;
  /** The counts that `--merge` adds up. */
  counts: StudyCounts | null;
  priceCounts: PriceCounts | null;
  /** A row for each game, and what its numbers are; null for price tags and for very large studies. */
  rowFields: typeof ROW_FIELDS;
  rows: readonly GameRow[] | null;
}>;

export function reportOf(engineVersion: string, study: Study, { done, counts, prices, rows }: Part): Report {
  const scenario = scenarioOfStudy(study);
  return {
    format: REPORT_FORMAT,
    engineVersion,
    contentHash: libraryOfStudy(engineVersion, study).contentHash,
    study: { ...study, text: shownText(study) },
    done,
    summary: counts === null ? null : summaryOf(scenario, study.horizon, counts),
    priceTags: prices === null ? null : priceList(scenario, prices),
    counts,
    priceCounts: prices,
    rowFields: ROW_FIELDS,
    rows,
  };
}

function shownText(study: Study): Report["study"]["text"] {
  const { text } = study;
  if (text === "real" || text === "played") return text;
  return Object.fromEntries(scenarioOfStudy(study).articles.map(({ id }, a) => [id, text[a] ?? ""]));
}
