/** The options of `npm run calibration`, and what it prints. */
import type { Command } from "commander";
import { climateOption, gamesOption, jsonOption, scenarioOption, seedOption } from "../../../cli/options.ts";
import { printLine } from "../../../cli/output.ts";
import { programOf } from "../../../cli/program.ts";
import { progressOf } from "../../../cli/progress.ts";
import { tableOf } from "../../../cli/table.ts";
import { type Climate, type ScenarioId, usualClimate } from "../../../engine/state/scenario.ts";
import { RULES_VERSION } from "../../../match/rules-version.ts";
import { percent } from "../../tournament/cli/cells.ts";
import { HAND_WRITTEN } from "../../tournament/drawn-seats.ts";
import type { Interval } from "../../validation/bootstrap.ts";
import { type Bin, type Calibration, calibrationOf, isOff } from "../bins.ts";
import { CHANCES, type ForecastOutcome, forecastsIn, RANGES } from "../forecast-outcomes.ts";
import { calibrationMessages as words } from "./messages.ts";

type Options = Readonly<{
  scenario: ScenarioId;
  climate?: Climate;
  seed: string;
  games: number;
  together: boolean;
  json: boolean;
}>;

const GAMES = 17;
const PLAYERS = [2, 3] as const;

export function calibrationProgram(): Command {
  return programOf("calibration", words.about)
    .addOption(scenarioOption("express"))
    .addOption(climateOption())
    .addOption(seedOption())
    .addOption(gamesOption("--games <n>", words.games, GAMES))
    .option("--together", words.together, false)
    .addOption(jsonOption())
    .addHelpText("after", `\n${words.epilogue}`)
    .action(run);
}

function run({ scenario, climate = usualClimate(scenario), seed, games, together, json }: Options): void {
  const table = { scenario, climate, audience: "adult", seed } as const;
  const version = RULES_VERSION;
  const progress = progressOf(HAND_WRITTEN.length * PLAYERS.length, !json);
  const told: ForecastOutcome[] = [];
  for (const [at, seat] of HAND_WRITTEN.entries()) {
    for (const [p, level] of PLAYERS.entries()) {
      const beside = together ? HAND_WRITTEN : [];
      told.push(...forecastsIn(version, { table, seat, holder: { type: "bot", level }, games, beside }));
      progress.step(at * PLAYERS.length + p + 1);
    }
  }
  progress.stop();
  const figures = calibrationOf(told);
  const matches = HAND_WRITTEN.length * PLAYERS.length * games;
  printLine(
    json
      ? JSON.stringify({ engineVersion: version, ...table, matches, ...figures })
      : [words.title(scenario, climate, matches), ...chanceLines(figures), "", ...rangeLines(figures)].join(
          "\n",
        ),
  );
}

const between = ({ low, high }: Interval): string => `${percent(low)}..${percent(high)}`;

function chanceLines({ chances }: Calibration): string[] {
  const rows = CHANCES.flatMap((kind) =>
    (chances[kind] ?? []).map((bin: Bin) => [
      words.kind[kind],
      percent(bin.told),
      percent(bin.came.value),
      between(bin.came),
      String(bin.n),
      isOff(bin) ? words.off : "",
    ]),
  );
  return tableOf(words.chanceColumns, rows);
}

function rangeLines({ ranges }: Calibration): string[] {
  const rows = RANGES.flatMap((kind) => {
    const figures = ranges[kind];
    if (figures === undefined) return [];
    const { held, below, above, n } = figures;
    return [
      [words.kind[kind], percent(held.value), between(held), percent(below), percent(above), String(n)],
    ];
  });
  return tableOf(words.rangeColumns, rows);
}
