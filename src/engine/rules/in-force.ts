/** After entry into force: requests are put and answered, task forces are called (MODEL.md §3.12). */

import { draw, ROLL } from "../exact/rng.ts";
import { isParty } from "../model/capitals.ts";
import { answersTo, areInvitable, isInForce, mayFormTaskForce } from "../model/in-force.ts";
import { abroadOf, type Commands, commandOf } from "../state/command.ts";
import type { Fact } from "../state/event.ts";
import type { HelpRequest, TaskForce } from "../state/treaty.ts";
import { everyone, type World } from "../state/world.ts";

/** One request a season to each party that is played, each case once while there are others. */
export function putRequests(world: World): Fact[] {
  if (!isInForce(world) || world.monthsAhead <= 1) return [];
  const requests = world.named.flatMap((to): HelpRequest[] => {
    const from = isParty(world, to) ? askerOf(world, to) : -1;
    return from < 0 ? [] : [{ case: caseFor(world, to), from, to, answer: "open" }];
  });
  return requests.length === 0 ? [] : [{ type: "requestsMade", requests }];
}

function rollFor(world: World, country: number, purpose: number): number {
  return draw(world.secrets.words, ROLL.event, world.month, country, purpose);
}

/** Another party by lot, as often as its power says; −1 where there is none. */
function askerOf(world: World, to: number): number {
  const parties = everyone(world).filter((i) => i !== to && isParty(world, i));
  const power = (i: number): number => world.scenario.countries[i]?.power ?? 0;
  const total = parties.reduce((sum, i) => sum + power(i), 0);
  if (total === 0) return -1;
  let left = rollFor(world, to, 40) % total;
  for (const i of parties) {
    left -= power(i);
    if (left < 0) return i;
  }
  return -1;
}

function caseFor(world: World, to: number): number {
  const all = world.scenario.cases.map((_, at) => at);
  const known = world.treaty.requests.flatMap((request) => (request.to === to ? [request.case] : []));
  const fresh = all.filter((at) => !known.includes(at));
  const open = fresh.length > 0 ? fresh : all;
  return open[rollFor(world, to, 41) % open.length] ?? 0;
}

/** What was answered this season; silence is an answer too. */
export function answerRequests(world: World, commands: Commands): Fact[] {
  const requests = world.treaty.requests.flatMap((request): HelpRequest[] => {
    if (request.answer !== "open") return [];
    const answer = commandOf(commands[request.to] ?? [], "answerRequest")?.answer;
    const isAllowed = answer !== undefined && answersTo(world, request).includes(answer);
    return [{ ...request, answer: isAllowed ? answer : "unanswered" }];
  });
  return requests.length === 0 ? [] : [{ type: "requestsAnswered", requests }];
}

/** Task forces called this season; who is invited joins with the chance of the trust in who invites. */
export function formTaskForces(world: World, commands: Commands): Fact[] {
  const forces = commands.flatMap((own, by): TaskForce[] => {
    const called = abroadOf(own, "formTaskForce");
    if (called === null || !mayFormTaskForce(world, by) || !areInvitable(world, by, called.with)) return [];
    const joining = called.with.filter((i) => rollFor(world, i, 50) % 1000 < (world.trust[by] ?? 0));
    return joining.length === 0 ? [] : [{ members: [by, ...joining], month: world.month }];
  });
  return forces.length === 0 ? [] : [{ type: "taskForcesFormed", forces }];
}
