/** How states vote on an amendment, judged by public facts. Bots and forecasts use the same estimate. */

import type { Term, Vote } from "../state/command.ts";
import type { OpenWorld } from "../state/world.ts";
import { canonical } from "./canonical.ts";
import { CLIMATE } from "./climate.ts";
import { amendmentMargin } from "./costs.ts";
import { marginRow } from "./margin-rows.ts";
import { PEN_TRUST } from "./pens.ts";

/**
 * Whether a state that neither gains nor loses by an amendment votes for it: where people play, it goes along with a
 * named delegation of its caucus, or with one that it trusts.
 */
export function goesAlong(
  { scenario, climate, named, trust }: Pick<OpenWorld, "scenario" | "climate" | "named" | "trust">,
  country: number,
  by: number,
): boolean {
  if (!CLIMATE[climate].isPlayed || !named.includes(by)) return false;
  const { caucusOf } = canonical(scenario);
  return caucusOf[by] === caucusOf[country] || (trust[by] ?? 0) >= PEN_TRUST;
}

/** Why a state seems to vote as it does: `between` neither gains nor loses enough. */
export type Side = "gains" | "loses" | "between";

/** Whether a state seems to gain or lose by an amendment, judged by its declared wish. */
export function sideOf(world: OpenWorld, country: number, { article, alternative }: Term): Side {
  const now = world.treaty.text[article] ?? 0;
  const margin = amendmentMargin(world.scenario);
  const then = marginRow(world, article, alternative).margins[country] ?? 0;
  const gain = then - (marginRow(world, article, now).margins[country] ?? 0);
  return gain > margin ? "gains" : gain < -margin ? "loses" : "between";
}

/** How a state seems to vote on an amendment by this delegation, judged by public facts. */
export function publicAmendmentVote(world: OpenWorld, country: number, by: number, term: Term): Vote {
  if (country === by) return "yes";
  const side = sideOf(world, country, term);
  if (side === "between") return goesAlong(world, country, by) ? "yes" : "abstain";
  return side === "gains" ? "yes" : "no";
}
