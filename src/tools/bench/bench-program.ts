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
      const done = json ? () => {} : (part: Partial<Report>): void => printPart(part, games);
      const report = measure(RULES_VERSION, games, noteOn(process.stderr.isTTY === true), done);
      if (json) printLine(JSON.stringify(report));
    });
}

function noteOn(isShown: boolean): (what: string) => void {
  return (what) => {
    if (isShown) printNote(`${what} …`);
  };
}

/** Prints the parts that have been measured. */
function printPart({ machine, boardgameIo, ...tables }: Partial<Report>, games: number): void {
  if (machine !== undefined) printLine(`${engineBenchMessages.machine(machine)}\n`);
  for (const lines of tablesOf(tables, games)) printLine(`${lines.join("\n")}\n`);
  if (boardgameIo !== undefined) printLine(`${engineBenchMessages.against(boardgameIo)}\n`);
}

type Tables = Pick<Report, "scenarios" | "levels" | "parts" | "withoutYou" | "search">;

function tablesOf(
  { scenarios, levels, parts, withoutYou, search }: Partial<Tables>,
  games: number,
): readonly (readonly string[])[] {
  const m = engineBenchMessages;
  const tables: string[][] = [];
  if (scenarios !== undefined) {
    const rows = scenarios.map(({ scenario, spread }) => [scenario, ...cells(spread)]);
    tables.push([m.byScenario(games), ...tableOf(["scenario", ...m.spread], rows)]);
  }
  if (levels !== undefined) {
    const rows = levels.map(({ level, spread }) => [String(level), ...cells(spread)]);
    tables.push([m.byLevel(games), ...tableOf(["level", ...m.spread], rows)]);
  }
  if (parts !== undefined) {
    const rows = parts.map(({ part, ms, share, beats }) => [
      part,
      ms.toFixed(2),
      percent(share),
      beats.toFixed(1),
    ]);
    tables.push([m.byPart(games), ...tableOf(m.partColumns, rows)]);
  }
  if (withoutYou !== undefined) {
    const rows = withoutYou.map(({ scenario, whole, line }) => [scenario, ...median(whole), ...median(line)]);
    tables.push([m.withoutYou(games), ...tableOf(["scenario", ...m.withoutYouColumns], rows)]);
  }
  if (search !== undefined) tables.push([m.search(SLOWDOWN), ...searchLines(search)]);
  return tables;
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
