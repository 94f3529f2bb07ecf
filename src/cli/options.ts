/** Options that several command lines share, and their parsers. */
import { InvalidArgumentError, Option } from "commander";
import { COUNTRIES } from "../content/countries.ts";
import { PROCEDURES, USUAL_PROCEDURE } from "../engine/state/procedure.ts";
import { AUDIENCES, CLIMATES, type Climate, SCENARIOS } from "../engine/state/scenario.ts";
import { type Holder, LEVELS, type Level, SCRIPTS } from "../engine/state/setup.ts";
import { MOST_GAMES } from "../lab/study/study.ts";
import { isSeed, SEED_LENGTH } from "../match/seed.ts";
import { simMessages } from "./messages.ts";

/** Every game adds "/" and its number to the seed, which takes up to eight characters. */
const TYPED_LENGTH = SEED_LENGTH - 8;

export const scenarioOption = (standard: string): Option =>
  new Option("--scenario <name>", simMessages.scenario).choices([...SCENARIOS]).default(standard);
/** Without `standard`, the default is the usual climate of the scenario. */
export const climateOption = (standard?: Climate): Option => {
  const option = new Option(
    "--climate <name>",
    standard === undefined ? simMessages.usualClimate : simMessages.climate,
  );
  return option.choices([...CLIMATES]).default(standard);
};
export const audienceOption = (standard: string): Option =>
  new Option("--audience <name>", simMessages.audience).choices([...AUDIENCES]).default(standard);
export const procedureOption = (): Option =>
  new Option("--procedure <name>", simMessages.procedure).choices([...PROCEDURES]).default(USUAL_PROCEDURE);
export const precedentOption = (): Option => new Option("--precedent", simMessages.precedent).default(false);
export const jsonOption = (): Option => new Option("--json", simMessages.json).default(false);
export const seedOption = (description: string = simMessages.seed): Option =>
  new Option("--seed <text>", description).argParser(seedFrom).default("fortieth");
export const gamesOption = (flag: string, description: string, standard: number): Option =>
  new Option(flag, description).argParser(wholeFrom(1, MOST_GAMES)).default(standard);
export const levelOption = (): Option =>
  new Option("--level <n>", simMessages.level).argParser(levelFrom).default(2);

/** A parser for whole numbers in a range, both ends included. */
export function wholeFrom(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= low && value <= high) return value;
    throw new InvalidArgumentError(simMessages.notWhole(low, high));
  };
}

export function seedFrom(text: string): string {
  if (isSeed(text) && text.length <= TYPED_LENGTH) return text;
  throw new InvalidArgumentError(simMessages.badSeed(TYPED_LENGTH));
}

/** The path of a file or folder. An empty path is refused, since it would mean the current folder. */
export function pathFrom(text: string): string {
  if (text.trim() !== "") return text;
  throw new InvalidArgumentError(simMessages.file.unnamed);
}

/** Collects the paths of several files. */
export function pathsFrom(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, pathFrom(text)];
}

export function levelFrom(text: string): Level {
  const level = LEVELS.find((one) => String(one) === text);
  if (level !== undefined) return level;
  throw new InvalidArgumentError(simMessages.notOneOf(LEVELS.map(String)));
}

/** The name of level 4 as a policy; its bot searches for the best acts. */
const SEARCH = "level4";

export const POLICIES: readonly string[] = [...SCRIPTS, ...LEVELS.map((level) => `level${level}`), SEARCH];

/** @example policyFrom("level1") is { type: "bot", level: 1 }; null for an unknown name. */
export function policyFrom(name: string): Holder | null {
  const script = SCRIPTS.find((one) => one === name);
  if (script !== undefined) return { type: "script", script };
  if (name === SEARCH) return { type: "search" };
  const level = LEVELS.find((one) => `level${one}` === name);
  return level === undefined ? null : { type: "bot", level };
}

export type Seats = Readonly<Record<string, Holder>>;

/** Collects settings such as `KEN=silent`. The option can be repeated; the last value for a seat counts. */
export function seatFrom(text: string, before: Seats): Seats {
  const [seat = "", name = "", ...rest] = text.split("=");
  const holder = policyFrom(name);
  if (!COUNTRIES.some(({ iso3 }) => iso3 === seat))
    throw new InvalidArgumentError(simMessages.unknownSeat(seat));
  if (holder === null || rest.length > 0)
    throw new InvalidArgumentError(simMessages.unknownPolicy(name, POLICIES));
  return { ...before, [seat]: holder };
}
