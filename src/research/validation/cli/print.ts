/** Formats the results of a validation for people to read. */

import { simMessages } from "../../../cli/messages.ts";
import { tableOf } from "../../../cli/table.ts";
import type { Row } from "./rows.ts";
import { isJudged, seedsNeeded } from "./seeds-needed.ts";
import type { Effect } from "./sensitivity.ts";
import type { Study } from "./study.ts";

export type Report = Readonly<{
  engineVersion: string;
  contentHash: string;
  seeds: number;
}> &
  Study;

export function readable(report: Report): string {
  const { rows, sensitivity, seeds, engineVersion, contentHash } = report;
  const verdicts = rows.filter((row) => isJudged(row, seeds));
  const met = verdicts.filter((row) => row.met === true).length;
  return [
    simMessages.validate.title(seeds, engineVersion, contentHash),
    "",
    ...tableOf(
      simMessages.validate.columns,
      rows.map((row) => cellsOf(row, seeds)),
    ),
    "",
    ...(sensitivity.length === 0 ? [] : [...movers(sensitivity, rows), ""]),
    simMessages.validate.verdict(met, verdicts.length),
  ].join("\n");
}

function cellsOf(row: Row, seeds: number): string[] {
  const { id, outcome, target, ours, baselines, met } = row;
  const needed = seedsNeeded(row);
  const verdict = met === true ? simMessages.validate.pass : simMessages.validate.short;
  const beside = Object.entries(baselines).map(([name, value]) => `${name} ${figure(value)}`);
  return [
    id,
    outcome,
    target,
    figure(ours.value),
    `${figure(ours.low)}..${figure(ours.high)}`,
    beside.join(", "),
    needed === 0 ? "" : String(needed),
    met === null ? "" : isJudged(row, seeds) ? verdict : simMessages.validate.fewSeeds,
  ];
}

function figure(value: number): string {
  if (!Number.isFinite(value)) return "never";
  return Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 1 ? 3 : 2);
}

/** The changes that affected V1 most. */
function movers(effects: readonly Effect[], rows: readonly Row[]): string[] {
  const base = rows.find(({ outcome }) => outcome.includes("±20%"))?.ours.value ?? 0;
  const moved = effects
    .filter(({ hits }) => hits !== base)
    .sort((a, b) => Math.abs(b.hits - base) - Math.abs(a.hits - base) || a.line - b.line);
  if (moved.length === 0) return [simMessages.validate.unmoved];
  return tableOf(
    simMessages.validate.moverColumns,
    moved.map(({ line, name, factor, hits, distance, consensus }) => [
      String(line),
      name,
      factor > 1 ? "+20%" : "−20%",
      String(hits),
      distance.toFixed(2),
      ...consensus.map((share) => `${Math.round(100 * share)}%`),
    ]),
  );
}
