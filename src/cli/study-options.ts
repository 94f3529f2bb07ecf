/** The options of a study, which `npm run lab` and `npm run compare` share. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Audience, Climate, ScenarioId } from "../engine/state/scenario.ts";
import { type Level, precedentOf } from "../engine/state/setup.ts";
import { scenarioOf } from "../lab/matches/library.ts";
import { calendarOf, type Study } from "../lab/study/study.ts";
import { RULES_VERSION } from "../match/rules-version.ts";
import { labMessages } from "./lab-messages.ts";
import {
  audienceOption,
  climateOption,
  gamesOption,
  levelOption,
  pathFrom,
  scenarioOption,
  seedOption,
  wholeFrom,
} from "./options.ts";
import { UsageError } from "./program.ts";
import { readText } from "./text-file.ts";

const MOST_MONTHS = 1_000;
const THOUSAND = 1000;
const MOST_PULL = 10;

export type StudyOptions = Readonly<{
  scenario: ScenarioId;
  seed: string;
  games: number;
  level: Level;
  climate: Climate;
  audience: Audience;
  precedent?: boolean;
  horizon?: number;
  textPull: number;
  rules?: string;
  rows?: string;
}>;

/** Adds the options to a command. */
export function withStudyOptions(program: Command, games: number): Command {
  return program
    .addOption(scenarioOption("standard"))
    .addOption(gamesOption("--games <n>", labMessages.games, games))
    .addOption(levelOption())
    .addOption(seedOption())
    .addOption(climateOption("measured"))
    .addOption(audienceOption("young"))
    .addOption(new Option("--horizon <months>", labMessages.horizon).argParser(wholeFrom(1, MOST_MONTHS)))
    .addOption(
      new Option("--text-pull <factor>", labMessages.textPull).argParser(pullFrom).default(THOUSAND, "1"),
    )
    .addOption(new Option("--rules <version>", labMessages.rules))
    .addOption(new Option("--rows <file>", labMessages.rows).argParser(pathFrom));
}

/** In thousandths. @example "0.5" is 500 */
function pullFrom(text: string): number {
  const thousandths = Math.round(THOUSAND * Number(text));
  if (/^\d+(\.\d{1,3})?$/.test(text) && thousandths <= MOST_PULL * THOUSAND) return thousandths;
  throw new InvalidArgumentError(labMessages.badPull(MOST_PULL));
}

/** The study of a text. Throws a `UsageError` if the rules are not the ones asked for. */
export function studyFrom(options: StudyOptions, text: string): Study {
  const { scenario, audience, climate, level, seed, games, rules, textPull } = options;
  if (rules !== undefined && rules !== RULES_VERSION)
    throw new UsageError(labMessages.otherRules(rules, RULES_VERSION));
  const facts = scenarioOf(scenario, audience);
  const calendar = calendarOf(facts);
  const horizon = options.horizon ?? calendar;
  if (horizon > calendar) throw new UsageError(labMessages.badHorizon(scenario, calendar));
  return {
    scenario,
    audience,
    climate,
    ...precedentOf(options.precedent === true),
    level,
    text: readText(text, facts),
    seed,
    games,
    horizon,
    ...(textPull === THOUSAND ? {} : { textPull }),
  };
}
