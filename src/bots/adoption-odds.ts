/**
 * What a wording would do to the chance that the whole text is adopted, judged by public facts. Level 2 and above weigh
 * it where people play, since a treaty that fails serves no mandate.
 */

import { memo } from "../engine/exact/memo.ts";
import { clamp, quotient } from "../engine/exact/whole.ts";
import { publicLead } from "../engine/forecasts/public-votes.ts";
import type { OpenWorld } from "../engine/state/world.ts";

/**
 * The chance, in thousandths, that a text with this lead is adopted: its yes votes less twice its no votes. Of
 * 617 texts, the last ones of 48 express matches and those one wording away, 14 to 31% were adopted with a lead below 15
 * and 78 to 100% with a lead of 30 or more. This was before the last night was made easier (`lastNight`).
 */
export function chanceOfAdoption(lead: number): number {
  return clamp(500 + quotient(500 * (lead - EVEN_LEAD), SURE_LEAD), 50, 1000);
}

const EVEN_LEAD = 4;
const SURE_LEAD = 30;

/** The leads in a beat, each computed once. */
const known = memo((_: OpenWorld) => new Map<number, number>());

/**
 * The chance of adoption, in thousandths, if an article had this wording and the rest stayed as it stands.
 * @param doubt how many votes of the lead not to count on
 */
export function chanceWith(world: OpenWorld, article: number, alternative: number, doubt = 0): number {
  const key = article * 16 + alternative;
  const leads = known(world);
  const lead = leads.get(key) ?? publicLead(world, { article, alternative });
  leads.set(key, lead);
  return chanceOfAdoption(lead - doubt);
}
