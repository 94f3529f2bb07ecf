/** The options of `npm run calibration`, and what it prints. */
import type { Command } from "commander";
import { climateOption, gamesOption, jsonOption, scenarioOption, seedOption } from "../../../cli/options.ts";
import { printLine } from "../../../cli/output.ts";
import { programOf } from "../../../cli/program.ts";
import { progressOf } from "../../../cli/progress.ts";
import { tableOf } from "../../../cli/table.ts";
import { MANDATES } from "../../../content/mandates.ts";
import { type Climate, type ScenarioId, usualClimate } from "../../../engine/state/scenario.ts";
import { RULES_VERSION } from "../../../match/rules-version.ts";
import type { Interval } from "../../validation/bootstrap.ts";
import { percent } from "../../validation/cells.ts";
import { type Calibration, calibrationOf } from "../bins.ts";
import { forecastsIn, RANGES } from "../forecast-outcomes.ts";
import { trialsOf } from "../players.ts";
import { chanceLines } from "./chance-lines.ts";
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

/** The twelve delegations with hand-written mandates. */
const HAND_WRITTEN = MANDATES.map(({ country }) => country);

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
  const trials = HAND_WRITTEN.flatMap((seat) =>
    trialsOf(table, seat, games, together ? HAND_WRITTEN : undefined),
  );
  const progress = progressOf(trials.length, !json);
  const told = trials.flatMap((trial, at) => {
    progress.step(at);
    return forecastsIn(version, trial);
  });
  progress.stop();
  const figures = calibrationOf(told);
  const matches = trials.length * games;
  printLine(
    json
      ? JSON.stringify({ engineVersion: version, ...table, matches, ...figures })
      : [words.title(scenario, climate, matches), ...chanceLines(figures), "", ...rangeLines(figures)].join(
          "\n",
        ),
  );
}

const between = ({ low, high }: Interval): string => `${percent(low)}..${percent(high)}`;

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
