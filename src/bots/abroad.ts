/** What bots do abroad after signing: which states they help, and where they campaign (MODEL.md §3.10). */

import { chanceOf } from "../engine/exact/tables.ts";
import { answerForecasts } from "../engine/forecasts/answers.ts";
import { publicDepositLogit } from "../engine/forecasts/explain.ts";
import { isParty, mayCampaign, mayGive, mayReceive } from "../engine/model/capitals.ts";
import { CLIMATE } from "../engine/model/climate.ts";
import {
  answersTo,
  forcesOf,
  MOST_FORCES,
  MOST_INVITED,
  mayFormTaskForce,
  openRequest,
} from "../engine/model/cooperation.ts";
import { isAbusive } from "../engine/model/deeds.ts";
import type { Seen } from "../engine/seats/seen.ts";
import type {
  AnswerRequest,
  Assist,
  Campaign,
  FormTaskForce,
  RequestAnswer,
} from "../engine/state/command.ts";
import { type Country, UN_GROUPS } from "../engine/state/scenario.ts";
import type { HelpRequest } from "../engine/state/treaty.ts";
import { others } from "../engine/state/world.ts";

/**
 * Bots do not invite parties below this polyarchy, in thousandths, to a task force, because a government with few
 * checks can do harm.
 */
const CHECKED = 500;

/**
 * A task force with the most powerful parties that are democratic enough to invite; null if another task force would
 * add nothing.
 */
export function taskForce(r: Seen): FormTaskForce | null {
  const { world, country, scenario } = r;
  if (!mayFormTaskForce(world, country) || forcesOf(world, country) >= MOST_FORCES) return null;
  const facts = (i: number): Country | undefined => scenario.countries[i];
  const invited = others(world, country)
    .filter((i) => isParty(world, i) && (facts(i)?.poly ?? 0) >= CHECKED)
    .sort((x, y) => (facts(y)?.power ?? 0) - (facts(x)?.power ?? 0) || x - y)
    .slice(0, MOST_INVITED);
  return invited.length === 0 ? null : { type: "formTaskForce", with: invited };
}

/** Answers a request: where people play, as serves the seat's own mandate best. */
export function answerToRequest(r: Seen): AnswerRequest[] {
  const request = openRequest(r.world, r.country);
  if (request === null) return [];
  const answer = CLIMATE[r.world.climate].isPlayed ? bestAnswer(r, request) : decentAnswer(r, request);
  return [{ type: "answerRequest", answer }];
}

function bestAnswer(r: Seen, request: HelpRequest): RequestAnswer {
  const forecasts = answerForecasts(r, request);
  const worth = (answer: RequestAnswer): number =>
    forecasts.find((one) => one.answer === answer)?.mandate ?? 0;
  return answersTo(r.world, request).reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

/** Helps if helping does no harm; otherwise sets terms, or refuses if it cannot set terms. */
function decentAnswer(r: Seen, request: HelpRequest): RequestAnswer {
  if (!isAbusive(r.world, request)) return "help";
  return answersTo(r.world, request).includes("terms") ? "terms" : "refuse";
}

/**
 * The act abroad that is expected to add the most power to the parties: assistance for one state or a campaign in a
 * region. Null if neither is possible.
 */
export function reachingOut(r: Seen): Assist | Campaign | null {
  return outreachOf(r)[0] ?? null;
}

/** All campaigns and gifts of assistance that would add power to the parties, the largest gain first. */
export function outreachOf(r: Seen): readonly (Assist | Campaign)[] {
  const { world, country, scenario } = r;
  const open = others(world, country).filter((i) => !isParty(world, i));
  const logits = new Map(open.map((i) => [i, publicDepositLogit(world, i, world.month)] as const));
  /** How much power a push is expected to add to the parties per month. Acts are compared by this value. */
  const gain = (i: number, push: number): number => {
    const logit = logits.get(i) ?? 0;
    return (scenario.countries[i]?.power ?? 0) * (chanceOf(logit + push) - chanceOf(logit));
  };
  const found: Readonly<{ act: Assist | Campaign; worth: number }>[] = [];
  const { sway } = CLIMATE[world.climate];
  if (mayCampaign(world, country)) {
    const push = isParty(world, country) ? sway.campaignByParty : sway.campaign;
    for (const unGroup of UN_GROUPS) {
      const near = open.filter((i) => scenario.countries[i]?.unGroup === unGroup);
      const worth = near.reduce((sum, i) => sum + gain(i, push), 0);
      found.push({ act: { type: "campaign", unGroup }, worth });
    }
  }
  if (mayGive(world, country)) {
    for (const to of open.filter((i) => mayReceive(world, country, i))) {
      found.push({ act: { type: "assist", to }, worth: gain(to, sway.assistance) });
    }
  }
  return found
    .filter(({ worth }) => worth > 0)
    .sort((x, y) => y.worth - x.worth)
    .map(({ act }) => act);
}
