/** Formats the results of a tournament for people to read. */

import { simMessages } from "../../../cli/messages.ts";
import { tableOf } from "../../../cli/table.ts";
import type { Table } from "../duel.ts";
import type { Exploit } from "../exploits.ts";
import type { Rung } from "../ladder.ts";
import { aheadLines } from "./ahead-section.ts";
import { band, percent, share } from "./cells.ts";
import { chanceSectionLines } from "./chances-section.ts";
import { choiceLines } from "./choices-section.ts";
import { collusionLines } from "./collusion-section.ts";
import type { Contest } from "./contest.ts";
import { forceLines } from "./force-section.ts";
import { influenceLines } from "./influence-section.ts";
import { joiningLines } from "./joining-section.ts";
import type { LevelResults, RoomWelfare } from "./level-sections.ts";
import { misplayLines } from "./misplay-section.ts";
import { ablationLines, smallLines } from "./print-trials.ts";
import { seasonLines } from "./seasons-section.ts";
import { seatLines } from "./seats-section.ts";
import { stakeLines } from "./stakes-section.ts";

const { tournament } = simMessages;

/** The requested sections, one below the other. */
export function readable(contest: Contest, table: Table, seats: number, games: number): string {
  const { ladder, levels, exploits, welfare, ablations, small } = contest;
  const parts: (readonly string[])[] = [];
  if (ladder !== undefined)
    parts.push([
      tournament.ladder(games, seats),
      ...tableOf(tournament.ladderColumns, ladder.map(rungCells)),
    ]);
  if (levels !== undefined)
    parts.push([tournament.levels, ...tableOf(tournament.levelColumns, levels.map(levelCells))]);
  if (exploits !== undefined)
    parts.push([tournament.exploits, ...tableOf(tournament.exploitColumns, exploits.map(exploitCells))]);
  if (contest.influence !== undefined) parts.push(influenceLines(contest.influence));
  if (contest.misplays !== undefined) parts.push(misplayLines(contest.misplays));
  if (contest.collusion !== undefined) parts.push(collusionLines(contest.collusion));
  if (contest.joining !== undefined) parts.push(joiningLines(contest.joining));
  if (contest.force !== undefined) parts.push(forceLines(contest.force));
  if (contest.seatFigures !== undefined) parts.push(seatLines(contest.seatFigures));
  if (contest.chances !== undefined) parts.push(chanceSectionLines(contest.chances));
  if (contest.seasons !== undefined) parts.push(seasonLines(contest.seasons));
  if (contest.choices !== undefined) parts.push(choiceLines(contest.choices));
  if (contest.ahead !== undefined) parts.push(aheadLines(contest.ahead));
  if (contest.stakes !== undefined) parts.push(stakeLines(contest.stakes));
  if (welfare !== undefined)
    parts.push([tournament.welfare, ...tableOf(tournament.welfareColumns, welfare.map(welfareCells))]);
  if (ablations !== undefined) parts.push(ablationLines(ablations, table.scenario, seats, games));
  if (small !== undefined) parts.push(smallLines(small.figures));
  return parts.map((lines) => lines.join("\n")).join("\n\n");
}

function rungCells({ upper, lower, wins, draws, losses, elo, gain }: Rung): string[] {
  const counts = [wins, draws, losses].map(String);
  return [tournament.over(upper, lower), ...counts, ...band(elo), ...band(gain)];
}

function levelCells({ level, results, share: over }: LevelResults): string[] {
  const { mandate, trust, world } = results;
  const cells = [mandate, trust, world].map((value) => value.toFixed(0));
  return [String(level), ...cells, ...(over === null ? [] : share(over))];
}

function exploitCells({ habit, shares, average, best, held }: Exploit): string[] {
  return [
    habit,
    ...[shares.mandate, shares.trust, shares.world, average.value].map(percent),
    `${percent(average.low)}..${percent(average.high)}`,
    best.length === 0 ? simMessages.sim.none : best.join(" "),
    held ? simMessages.validate.pass : simMessages.validate.short,
  ];
}

function welfareCells({ level, welfare, withoutImprovement }: RoomWelfare): string[] {
  const { utilitarian, fifthPercentile, nash, improvements } = welfare;
  return [
    String(level),
    ...[utilitarian, fifthPercentile, nash].map((value) => value.toFixed(3)),
    improvements.toFixed(2),
    percent(withoutImprovement),
  ];
}
