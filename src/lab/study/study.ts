/**
 * A study: the same text, or talks with the same settings, played from many seeds. Game `i` (from 0) has the seed
 * `<seed>/<i>`, as in `npm run sim`. Chance is keyed, so two texts with the same seed get the same random draws.
 */
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import type { Audience, Climate, Scenario, ScenarioId } from "../../engine/state/scenario.ts";
import { type Level, precedentOf, type Setup } from "../../engine/state/setup.ts";
import type { Library } from "../../match/types.ts";
import { libraryFor, scenarioOf } from "../matches/library.ts";
import { pulled } from "./text-pull.ts";

/** The maximum number of games in a study; the number of a game is part of its seed. */
export const MOST_GAMES = 10_000_000;

/**
 * The adopted convention, a text negotiated anew in every game, or the key of an alternative for each article in
 * play.
 */
export type StudyText = "real" | "played" | readonly string[];

export type Study = Readonly<{
  scenario: ScenarioId;
  audience: Audience;
  climate: Climate;
  level: Level;
  text: StudyText;
  seed: string;
  games: number;
  /** How many months are counted, from the opening for signature; at most the length of the scenario's calendar. */
  horizon: number;
  /** The strength of the text's pull on ratification, in thousandths of the game's own; left out if it is that. */
  textPull?: number;
}> &
  Pick<Setup, "precedent">;

/** The length of the scenario's calendar, in months. */
export function calendarOf(scenario: Pick<Scenario, "seasons" | "seasonMonths">): number {
  return scenario.seasons * scenario.seasonMonths;
}

export function scenarioOfStudy({ scenario, audience, precedent, textPull }: Study): Scenario {
  return pulled(scenarioOf(scenario, audience, USUAL_PROCEDURE, precedent), textPull);
}

/** The content hash is that of the content as shipped, also with another pull of the text. */
export function libraryOfStudy(engineVersion: string, study: Study): Library {
  const { scenario, audience, precedent, textPull } = study;
  const library = libraryFor(engineVersion, { scenario, audience, precedent });
  if (textPull === undefined) return library;
  return { ...library, buildScenario: (...book) => pulled(library.buildScenario(...book), textPull) };
}

/** The setup of one game, with bots in every seat. */
export function setupOf(study: Study, game: number): Setup {
  const { scenario, audience, climate, level, seed, precedent } = study;
  return {
    scenario,
    seed: `${seed}/${game}`,
    climate,
    audience,
    procedure: USUAL_PROCEDURE,
    ...precedentOf(precedent === "lean"),
    level,
    seats: {},
  };
}

/** The indices of the text's alternatives; null if each game negotiates its own text. Throws for an unknown key. */
export function textOf(study: Study): readonly number[] | null {
  const { articles } = scenarioOfStudy(study);
  if (study.text === "played") return null;
  if (study.text === "real") return articles.map((article) => article.adopted);
  const keys = study.text;
  return articles.map(({ id, alternatives }, a) => {
    const found = alternatives.findIndex(({ key }) => key === keys[a]);
    if (found < 0) throw new Error(`${id} has no alternative ${keys[a] ?? "(none)"}`);
    return found;
  });
}

/** Converts a text from indices of alternatives to their keys; a study stores the keys. */
export function keysOf(scenario: Scenario, text: readonly number[]): string[] {
  return scenario.articles.map(({ alternatives }, a) => alternatives[text[a] ?? 0]?.key ?? "");
}
