/** What bots do abroad after signing: which states they help, and where they campaign (MODEL.md §3.10). */

import { chanceOf } from "../engine/exact/tables.ts";
import { quotient } from "../engine/exact/whole.ts";
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
import { broughtInBy, creditOf } from "../engine/seats/brought-in.ts";
import type { Seen } from "../engine/seats/seen.ts";
import type {
  AnswerRequest,
  Assist,
  Campaign,
  FormTaskForce,
  RequestAnswer,
} from "../engine/state/command.ts";
import { type Country, UN_GROUPS } from "../engine/state/scenario.ts";
import type { BroughtIn, HelpRequest } from "../engine/state/treaty.ts";
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

/**
 * All campaigns and gifts of assistance that would add anything, the best first. Research compares them by the power
 * that they are expected to add to the parties. Where people play, the points for the states brought in count too.
 */
export function outreachOf(r: Seen): readonly (Assist | Campaign)[] {
  const gains = byPower(r);
  const weighed = CLIMATE[r.world.climate].isPlayed ? gains.map(credited(r)) : gains;
  return weighed
    .filter(({ worth }) => worth > 0)
    .sort((x, y) => y.worth - x.worth)
    .map(({ act }) => act);
}

/** `joining`: how many of the states that an act pushes are expected to join in a month, in 1/65,536. */
type Gain = Readonly<{ act: Assist | Campaign; worth: number; joining: number }>;

/** How much a point of the mandate counts against a unit of power that joins per month, times its chance. */
const POINT = 800_000;

/**
 * Adds the points for the states that an act is expected to bring in within a season. A bot does not foresee that a
 * rival may get the credit.
 */
function credited({ world, country }: Seen): (gain: Gain) => Gain {
  const own = broughtInBy(world, country);
  const before = creditOf(own);
  return (gain) => {
    const push = gain.act.type === "assist" ? "direct" : "campaign";
    const count = quotient(gain.joining * world.scenario.seasonMonths + 32_768, 65_536);
    const joining = new Array<BroughtIn>(count).fill({ country: -1, by: country, push });
    return { ...gain, worth: gain.worth + POINT * (creditOf([...own, ...joining]) - before) };
  };
}

/** The campaigns and gifts by the power that each is expected to add to the parties in a month, the largest first. */
function byPower({ world, country, scenario }: Seen): readonly Gain[] {
  const open = others(world, country).filter((i) => !isParty(world, i));
  const logits = new Map(open.map((i) => [i, publicDepositLogit(world, i, world.month)] as const));
  const chance = (i: number, push: number): number => chanceOf((logits.get(i) ?? 0) + push);
  const gain = (i: number, push: number): number =>
    (scenario.countries[i]?.power ?? 0) * (chance(i, push) - chance(i, 0));
  const found: Gain[] = [];
  const { sway } = CLIMATE[world.climate];
  if (mayCampaign(world, country)) {
    const push = isParty(world, country) ? sway.campaignByParty : sway.campaign;
    for (const unGroup of UN_GROUPS) {
      const near = open.filter((i) => scenario.countries[i]?.unGroup === unGroup);
      const worth = near.reduce((sum, i) => sum + gain(i, push), 0);
      const joining = near.reduce((sum, i) => sum + chance(i, push), 0);
      found.push({ act: { type: "campaign", unGroup }, worth, joining });
    }
  }
  if (mayGive(world, country)) {
    for (const to of open.filter((i) => mayReceive(world, country, i))) {
      const joining = chance(to, sway.assistance);
      found.push({ act: { type: "assist", to }, worth: gain(to, sway.assistance), joining });
    }
  }
  return found.sort((x, y) => y.worth - x.worth);
}
