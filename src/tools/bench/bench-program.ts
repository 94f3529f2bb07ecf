/** Defines the options of `npm run bench` and prints its figures as tables. */
import type { Command } from "commander";
import { gamesOption, jsonOption } from "../../cli/options.ts";
import { printLine, printNote } from "../../cli/output.ts";
import { programOf } from "../../cli/program.ts";
import { tableOf } from "../../cli/table.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import type { Spread } from "./clock.ts";
import { engineBenchMessages } from "./engine-messages.ts";
import { measure, type Report } from "./report.ts";
import { PATIENCE_MS, SLOWDOWN } from "./search.ts";

const GAMES = 100;

export function benchProgram(): Command {
  return programOf("bench", engineBenchMessages.about)
    .addOption(gamesOption("--games <n>", engineBenchMessages.games, GAMES))
    .addOption(jsonOption())
    .action(({ games, json }: Readonly<{ games: number; json: boolean }>) => {
      const report = measure(RULES_VERSION, games, noteOn(process.stderr.isTTY === true));
      printLine(json ? JSON.stringify(report) : readable(report));
    });
}

function noteOn(isShown: boolean): (what: string) => void {
  return (what) => {
    if (isShown) printNote(`${what} …`);
  };
}

function readable(report: Report): string {
  const { machine, games, scenarios, levels, parts, withoutYou, search, boardgameIo } = report;
  return [
    engineBenchMessages.machine(machine),
    "",
    engineBenchMessages.byScenario(games),
    ...tableOf(
      ["scenario", ...engineBenchMessages.spread],
      scenarios.map(({ scenario, spread }) => [scenario, ...cells(spread)]),
    ),
    "",
    engineBenchMessages.byLevel(games),
    ...tableOf(
      ["level", ...engineBenchMessages.spread],
      levels.map(({ level, spread }) => [String(level), ...cells(spread)]),
    ),
    "",
    engineBenchMessages.byPart(games),
    ...tableOf(
      engineBenchMessages.partColumns,
      parts.map(({ part, ms, share, beats }) => [part, ms.toFixed(2), percent(share), beats.toFixed(1)]),
    ),
    "",
    engineBenchMessages.withoutYou(games),
    ...tableOf(
      ["scenario", ...engineBenchMessages.withoutYouColumns],
      withoutYou.map(({ scenario, whole, line }) => [scenario, ...median(whole), ...median(line)]),
    ),
    "",
    engineBenchMessages.search(SLOWDOWN),
    ...searchLines(search),
    "",
    engineBenchMessages.against(boardgameIo),
    "",
  ].join("\n");
}

function searchLines(search: Report["search"]): string[] {
  const rows = search.map(({ scenario, beats: { n, median, p90 }, most, late }) => {
    const figures = [median, p90, most];
    return [
      scenario,
      String(n),
      ...[...figures, ...figures.map((ms) => SLOWDOWN * ms)].map((ms) => ms.toFixed(0)),
      String(late),
    ];
  });
  return tableOf(engineBenchMessages.searchColumns(SLOWDOWN, PATIENCE_MS), rows);
}

function cells({ n, p10, median, p90, perSecond }: Spread): string[] {
  return [String(n), p10.toFixed(2), median.toFixed(2), p90.toFixed(2), perSecond.toFixed(1)];
}

function median({ median: middle, p90 }: Spread): string[] {
  return [middle.toFixed(2), p90.toFixed(2)];
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
