/** Formats the results of ablations and of solved games for people to read. */

import { simMessages } from "../../../cli/messages.ts";
import { tableOf } from "../../../cli/table.ts";
import type { ScenarioId } from "../../../engine/state/scenario.ts";
import type { Interval } from "../../validation/bootstrap.ts";
import { type Ablation, JUDGED, type Measure, type RoomChange } from "../ablation-figures.ts";
import { MEASURES } from "../ablations.ts";
import { MANNERS, type Manner } from "../plans.ts";
import type { LevelFigures, SmallFigures } from "../small-games.ts";
import { band, percent } from "./cells.ts";
import { tournamentMessages } from "./messages.ts";

const { ablations: say, small } = tournamentMessages;

export function ablationLines(
  ablations: readonly Ablation[],
  scenario: ScenarioId,
  seats: number,
  games: number,
): string[] {
  const verdicts = ablations.map(({ mechanism, earnsBy }) => [
    say.mechanism(mechanism),
    earnsBy.length === 0 ? say.nothing : earnsBy.map(nameOf).join(", "),
  ]);
  return [
    say.seat(games, seats, scenario),
    ...tableOf(say.seatColumns, ablations.map(seatCells)),
    ...ablations.flatMap(deterrenceLines),
    "",
    say.room(ablations[0]?.room.games ?? 0),
    ...roomTable(ablations),
    "",
    say.criterion,
    ...tableOf(say.verdictColumns, verdicts),
  ];
}

function nameOf(reason: string): string {
  const measure = JUDGED.find((one) => one === reason);
  if (measure !== undefined) return say.measure(measure);
  return reason === "seat" ? say.seatName : reason === "texts" ? say.textsName : say.deterrenceName;
}

function seatCells({ mechanism, seat: { wins, draws, losses, elo, gain } }: Ablation): string[] {
  return [say.mechanism(mechanism), ...[wins, draws, losses].map(String), ...band(elo), ...band(gain)];
}

function deterrenceLines({ deterrence }: Ablation): string[] {
  if (deterrence === null) return [];
  const { remembered, forgotten, difference } = deterrence;
  const cell = (interval: Interval): string => band(interval).join(" (").concat(")");
  return [say.deterrence(cell(remembered.elo), cell(forgotten.elo), cell(difference))];
}

/**
 * One row per measure. The first column of each level shows the full room; the others show the change without each
 * mechanism.
 */
function roomTable(ablations: readonly Ablation[]): string[] {
  const columns = [2, 3].flatMap((level) => {
    const own = ablations.filter((one) => one.level === level);
    return own[0] === undefined ? [] : [fullColumn(own[0]), ...own.map(changeColumn)];
  });
  const names = ["", ...MEASURES.map(say.measure), say.texts];
  const [heading = [], ...rows] = names.map((name, n) => [name, ...columns.map((cells) => cells[n] ?? "")]);
  return tableOf(heading, rows);
}

function fullColumn({ level, room }: Ablation): string[] {
  return [say.with(level), ...room.changes.map(({ measure, full }) => figure(measure, full)), ""];
}

function changeColumn({ mechanism, room: { changes, texts } }: Ablation): string[] {
  const changed = `${percent(texts.value)} ±${percent(texts.value - texts.low)}`;
  return [say.mechanism(mechanism), ...changes.map(differenceCell), changed];
}

function differenceCell({ measure, difference: { value, low, high } }: RoomChange): string {
  const half = figure(measure, (high - low) / 2);
  return `${value >= 0 ? "+" : "−"}${figure(measure, Math.abs(value))} ±${half}`;
}

/** Prints shares with two decimals, worth with three and everything else with one. */
function figure(measure: Measure, value: number): string {
  const shares: readonly Measure[] = ["consensus", "vote", "failed"];
  const worths: readonly Measure[] = ["utilitarian", "fifthPercentile"];
  return value.toFixed(shares.includes(measure) ? 2 : worths.includes(measure) ? 3 : 1);
}

/** The mean regret that each level should stay below (MODEL §4.2). */
const TARGETS: readonly (number | null)[] = [null, null, 0.05, 0.02];

export function smallLines({ levels, ...of }: SmallFigures): string[] {
  return [
    small.title(of.games, of.seats, of.withStakes),
    small.space(of.plans.toFixed(0), of.beats.toFixed(0), of.efficient.toFixed(1)),
    ...tableOf(small.columns, levels.map(smallCells)),
    small.habits,
    ...tableOf(
      small.habitColumns,
      MANNERS.map((manner) => habitCells(manner, of.habits)),
    ),
  ];
}

function habitCells(manner: Manner, habits: SmallFigures["habits"]): string[] {
  const own = habits.filter((habit) => habit.manner === manner);
  return [manner, ...own.map(({ regret }) => `${percent(regret.value)} (${range(regret)})`)];
}

const range = ({ low, high }: Interval): string => `${percent(low)}..${percent(high)}`;

function smallCells(row: LevelFigures): string[] {
  const { level, regret, withoutRegret, adopted, onFrontier, utilitarian, nash } = row;
  const target = TARGETS[level] ?? null;
  const verdict = regret.value <= (target ?? 1) ? simMessages.validate.pass : simMessages.validate.short;
  return [
    String(level),
    percent(regret.value),
    range(regret),
    percent(withoutRegret),
    target === null ? simMessages.sim.none : small.target(percent(target)),
    target === null ? "" : verdict,
    percent(adopted),
    percent(onFrontier),
    utilitarian.toFixed(3),
    nash.toFixed(3),
  ];
}
