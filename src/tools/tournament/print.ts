/** The readable form of a tournament. */
import type { Exploit } from "../../lab/tournament/exploits.ts";
import type { Rung } from "../../lab/tournament/ladder.ts";
import type { Interval } from "../../lab/validation/bootstrap.ts";
import { tableOf } from "../cli/table.ts";
import { words } from "../cli/words.ts";
import type { Contest } from "./contest.ts";

const { tournament } = words;

export function readable(
  { ladder, levels, exploits, welfare }: Contest,
  seats: number,
  games: number,
): string {
  return [
    tournament.ladder(games, seats),
    ...tableOf(tournament.ladderColumns, ladder.map(rungCells)),
    "",
    tournament.levels,
    ...tableOf(tournament.levelColumns, levels.map(levelCells)),
    "",
    tournament.exploits,
    ...tableOf(tournament.exploitColumns, exploits.map(exploitCells)),
    "",
    tournament.welfare,
    ...tableOf(tournament.welfareColumns, welfare.map(welfareCells)),
  ].join("\n");
}

function rungCells({ upper, lower, wins, draws, losses, elo, gain }: Rung): string[] {
  const counts = [wins, draws, losses].map(String);
  return [tournament.over(upper, lower), ...counts, ...band(elo), ...band(gain)];
}

function levelCells({ level, results }: Contest["levels"][number]): string[] {
  const { mandate, trust, world } = results;
  return [String(level), ...[mandate, trust, world].map((value) => value.toFixed(0))];
}

function exploitCells({ habit, shares, average, best, held }: Exploit): string[] {
  return [
    habit,
    ...[shares.mandate, shares.trust, shares.world, average.value].map(percent),
    `${percent(average.low)}..${percent(average.high)}`,
    best.length === 0 ? words.sim.none : best.join(" "),
    held ? words.validate.pass : words.validate.short,
  ];
}

function welfareCells({ level, welfare, withoutImprovement }: Contest["welfare"][number]): string[] {
  const { utilitarian, fifthPercentile, nash, improvements } = welfare;
  return [
    String(level),
    ...[utilitarian, fifthPercentile, nash].map((value) => value.toFixed(3)),
    improvements.toFixed(2),
    percent(withoutImprovement),
  ];
}

function band({ value, low, high }: Interval): string[] {
  return [value.toFixed(0), `${low.toFixed(0)}..${high.toFixed(0)}`];
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
