/**
 * Forecasts when the real convention will have its fortieth party, given the current number of parties. The page
 * presents this as the model's forecast, never as a fact.
 */
import { PROFILES } from "../../content/provenance.ts";
import { publicDepositLogit } from "../../engine/forecasts/explain.ts";
import { type NthParty, nthParty } from "../../engine/forecasts/nth-party.ts";
import { blank } from "../../engine/state/blank.ts";
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import type { World } from "../../engine/state/world.ts";
import { scenarioOf } from "../game/library.ts";

/** Upper limits for the months since October 2025 and the number of parties. */
export const MOST_MONTHS = 60;
export const MOST_PARTIES = 39;

/**
 * Uses the adopted text and the states that signed in Hanoi. The page does not ask which states are parties; it
 * assumes the most likely ones, judging by signature and record.
 * @returns null at the opening, when nothing can be known
 */
export function realForecast(month: number, parties: number): NthParty | null {
  const opened = atOpening();
  const inOrder = opened.treaty.signed
    .map((_, country) => ({ country, logit: publicDepositLogit(opened, country, 0) }))
    .sort((a, b) => b.logit - a.logit || a.country - b.country);
  const joined = new Set(inOrder.slice(0, parties).map(({ country }) => country));
  const deposited = opened.treaty.deposited.map((_, country) => (joined.has(country) ? 0 : -1));
  return nthParty({ ...opened, month, treaty: { ...opened.treaty, deposited } });
}

function atOpening(): World {
  const scenario = scenarioOf("full", "adult");
  const setup = {
    scenario: "full",
    seed: "",
    climate: "measured",
    audience: "adult",
    procedure: USUAL_PROCEDURE,
    level: 2,
    seats: {},
  } as const;
  const world = blank(setup, scenario);
  const text = scenario.articles.map(({ adopted }) => adopted);
  const signed = PROFILES.map(({ signedAtHanoi }) => (signedAtHanoi ? 0 : -1));
  return { ...world, treaty: { ...world.treaty, text, signed, threshold: MOST_PARTIES + 1 } };
}
