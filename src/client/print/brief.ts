/**
 * A one-page brief on a state, for a delegate who is preparing. It has the state's record and figures and what the
 * model expects of the state.
 */
import type { Scenario } from "../../engine/state/scenario.ts";
import { scenarioOf } from "../game/library.ts";
import { type ModelledState, modelOf } from "./brief-model.ts";
import { briefQuestions } from "./brief-questions.ts";
import { type BriefRecord, recordOf } from "./brief-record.ts";

export type Brief = Readonly<{
  iso3: string;
  country: number;
  caucus: string;
  record: BriefRecord;
  model: ModelledState;
  questions: readonly string[];
  /** Ids of all sources, in order of appearance. Their position is their number on the page. */
  sources: readonly string[];
}>;

/** The scenario whose articles a brief covers. */
export function briefScenario(): Scenario {
  return scenarioOf("full", "adult");
}

/** Returns null for anything that is not a member of the United Nations. */
export function briefOf(iso3: string): Brief | null {
  const scenario = briefScenario();
  const at = scenario.countries.findIndex((country) => country.iso3 === iso3);
  const country = scenario.countries[at];
  if (country === undefined) return null;
  const record = recordOf(country);
  const model = modelOf(scenario, at);
  return {
    iso3,
    country: at,
    caucus: country.caucus,
    record,
    model,
    questions: briefQuestions(scenario, at, model),
    sources: sourcesOf(record, model),
  };
}

/** The model and memory are not sources that a reader could look up. */
function sourcesOf({ deeds, figures, groups, hurdle }: BriefRecord, { reported }: ModelledState): string[] {
  const entries = [...deeds, ...reported, ...figures, ...groups, ...(hurdle === null ? [] : [hurdle])];
  return [...new Set(entries.flatMap(({ from }) => from.sources))];
}
