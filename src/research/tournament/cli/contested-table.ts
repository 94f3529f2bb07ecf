/** The tables of MODEL §4.3, made from the files that `npm run tournament -- --write` writes. */
import type { ScenarioId } from "../../../engine/state/scenario.ts";
import type { Interval } from "../../validation/bootstrap.ts";
import { percent } from "./cells.ts";
import type { Contest } from "./contest.ts";
import type { Target } from "./target.ts";
import { isMet, targetsOf } from "./target-section.ts";

/** A run with the twelve seats and with the drawn ones. */
export type ContestedRun = Contest & Readonly<{ scenario: ScenarioId; drawn: Contest }>;

const NONE = "–";

/** What talking and ratifying achieve in the twelve seats, with intervals over seats: a row for each figure. */
export function influenceTable(runs: readonly ContestedRun[]): readonly string[] {
  const rows: readonly Readonly<{ name: string; cell: (run: ContestedRun) => string }>[] = [
    { name: "the text differs", cell: (run) => share(run.influence?.differs.text) },
    {
      name: "objectives moved towards the seat minus those moved away, in a match",
      cell: (run) => band(run.influence?.favour, (value) => value.toFixed(2)),
    },
    { name: "an answer of the eight cases differs", cell: (run) => share(run.influence?.differs.cases) },
    { name: "the outcome differs", cell: (run) => share(run.influence?.differs.outcome) },
    {
      name: "Mandate of a seat silent in the talks, as a share of level 2's",
      cell: (run) => share(run.influence?.share.silent.mandate),
    },
    {
      name: "Mandate of a seat with placards alone, as a share of level 2's",
      cell: (run) => share(run.influence?.share.lazy.mandate),
    },
    {
      name: "with or without acts in the seasons: the N-th instrument three months apart",
      cell: (run) => share(run.influence?.seasons.month),
    },
    {
      name: "with or without acts in the seasons: in force or not",
      cell: (run) => share(run.influence?.seasons.force),
    },
    {
      name: "matches with the commonest whole text",
      cell: ({ influence }) => (influence === undefined ? NONE : percent(influence.variety.text)),
    },
    { name: "variance of Mandate within seeds", cell: (run) => share(run.choices?.mandate) },
    { name: "variance of World within seeds", cell: (run) => share(run.choices?.world) },
    ...[1, 2, 3].map((upper) => ({
      name: `level ${upper} over level ${upper - 1}, Elo`,
      cell: (run: ContestedRun) =>
        band(run.ladder?.find((rung) => rung.upper === upper)?.elo, (value) => value.toFixed(0)),
    })),
  ];
  return rows.map(({ name, cell }) => [name, ...runs.map(cell)].join(" | "));
}

/** Every figure that has a target: in the twelve seats, and in the drawn ones. Those that miss it are bold. */
export function targetTable(runs: readonly ContestedRun[]): readonly string[] {
  const found = runs.map((run) => ({
    twelve: targetsOf(run, run.scenario),
    drawn: targetsOf(run.drawn, run.scenario),
  }));
  const names = [...new Set(found.flatMap(({ twelve }) => twelve.map(({ name }) => name)))];
  return names.map((name) => {
    const of = (targets: readonly Target[]): Target | undefined => targets.find((own) => own.name === name);
    const bounds = found.flatMap(({ twelve }) => boundOf(of(twelve)) ?? []);
    const cells = found.map(({ twelve, drawn }) => `${cellOf(of(twelve))}; ${cellOf(of(drawn))}`);
    return [`${name}: ${[...new Set(bounds)].join(", ")}`, ...cells].join(" | ");
  });
}

function boundOf(target: Target | undefined): string | null {
  if (target === undefined) return null;
  const shown = (value: number): string => (target.isCount === true ? String(value) : percent(value));
  const { least, most } = target;
  if (least === undefined) return most === undefined ? null : `at most ${shown(most)}`;
  return most === undefined ? `at least ${shown(least)}` : `${shown(least)} to ${shown(most)}`;
}

function cellOf(target: Target | undefined): string {
  if (target === undefined) return NONE;
  const shown = target.isCount === true ? String(target.value) : percent(target.value);
  return isMet(target) ? shown : `**${shown}**`;
}

function share(found: Interval | undefined): string {
  return band(found, percent);
}

function band(found: Interval | undefined, shown: (value: number) => string): string {
  if (found === undefined) return NONE;
  const figure = (value: number): string => shown(value).replace("-", "−");
  return `${figure(found.value)} (${figure(found.low)}..${figure(found.high)})`;
}
