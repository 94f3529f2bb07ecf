/**
 * What parties do after entry into force: requests are made and answered, and task forces are formed (MODEL.md
 * §3.12).
 */

import type { Fact } from "../events/event.ts";
import { draw, ROLL } from "../exact/rng.ts";
import { isParty } from "../model/capitals.ts";
import { CLIMATE } from "../model/climate.ts";
import { answersTo, areInvitable, isInForce, mayFormTaskForce } from "../model/cooperation.ts";
import { isAbusive, isFree } from "../model/deeds.ts";
import type { Commands } from "../state/command.ts";
import { abroadOf, commandOf } from "../state/command-slots.ts";
import type { HelpRequest, TaskForce } from "../state/treaty.ts";
import { others, type World } from "../state/world.ts";

/** Each party with a named seat gets one request per season; no case is repeated while other cases are left. */
export function putRequests(world: World): Fact[] {
  return isInForce(world) && world.monthsAhead > 1 ? requestsToParties(world) : [];
}

/**
 * Where people play, each such party gets a request before the conference too: the treaty often enters into force in
 * the last season, when no other season follows.
 */
export function putLastRequests(world: World): Fact[] {
  return CLIMATE[world.climate].isPlayed ? requestsToParties(world) : [];
}

function requestsToParties(world: World): Fact[] {
  const requests = world.named.filter((to) => isParty(world, to)).flatMap((to) => requestTo(world, to));
  return requests.length === 0 ? [] : [{ type: "requestsMade", requests }];
}

/** The request to a party; none if it is the only party. A request to misuse the treaty comes from a state that would. */
function requestTo(world: World, to: number): HelpRequest[] {
  const parties = others(world, to).filter((i) => isParty(world, i));
  const asked = { case: caseFor(world, to), to, answer: "open" as const };
  const unfree = isAbusive(world, asked) ? parties.filter((i) => !isFree(world, i)) : [];
  const asking = unfree.length > 0 ? unfree : parties;
  const from = asking[rollFor(world, to, ASKING) % asking.length];
  return from === undefined ? [] : [{ ...asked, from }];
}

/** The purpose of the roll for the state that asks. */
const ASKING = 42;

function rollFor(world: World, country: number, purpose: number): number {
  return draw(world.secrets.words, ROLL.event, world.month, country, purpose);
}

function caseFor(world: World, to: number): number {
  const all = world.scenario.cases.map((_, at) => at);
  const known = world.treaty.requests.flatMap((request) => (request.to === to ? [request.case] : []));
  const fresh = all.filter((at) => !known.includes(at));
  const open = fresh.length > 0 ? fresh : all;
  return open[rollFor(world, to, 41) % open.length] ?? 0;
}

/** The answers of this season; silence also counts as an answer. */
export function answerRequests(world: World, commands: Commands): Fact[] {
  const requests = world.treaty.requests.flatMap((request): HelpRequest[] => {
    if (request.answer !== "open") return [];
    const answer = commandOf(commands[request.to] ?? [], "answerRequest")?.answer;
    const isAllowed = answer !== undefined && answersTo(world, request).includes(answer);
    return [{ ...request, answer: isAllowed ? answer : "unanswered" }];
  });
  return requests.length === 0 ? [] : [{ type: "requestsAnswered", requests }];
}

/** The first purpose number for the rolls of invited parties. Each inviting seat has its own numbers. */
const INVITED = 1000;

/**
 * Forms the task forces of this season. Each invited party joins with a chance equal to the trust in the seat that
 * invites.
 */
export function formTaskForces(world: World, commands: Commands): Fact[] {
  const forces = commands.flatMap((own, by): TaskForce[] => {
    const called = abroadOf(own, "formTaskForce");
    if (called === null || !mayFormTaskForce(world, by) || !areInvitable(world, by, called.with)) return [];
    const joining = called.with.filter(
      (i) => rollFor(world, i, INVITED + by) % 1000 < (world.trust[by] ?? 0),
    );
    return joining.length === 0 ? [] : [{ members: [by, ...joining], month: world.month }];
  });
  return forces.length === 0 ? [] : [{ type: "taskForcesFormed", forces }];
}
