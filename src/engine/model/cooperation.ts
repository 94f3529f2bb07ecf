/** What parties do after entry into force: requests to each other, and joint task forces [design]. */

import { memo } from "../exact/memo.ts";
import { type Command, REQUEST_ANSWERS, type RequestAnswer } from "../state/command.ts";
import type { ForceWorth, Scenario } from "../state/scenario.ts";
import type { HelpRequest } from "../state/treaty.ts";
import type { OpenWorld } from "../state/world.ts";
import { isParty } from "./capitals.ts";
import { setBy } from "./roles.ts";
import { verdicts } from "./verdicts.ts";

/**
 * The maximum number of parties invited to a task force, and the maximum number of task forces that add to the worth
 * of membership.
 */
export const MOST_INVITED = 3;
export const MOST_FORCES = 3;

/** Whether the treaty is in force in the present month. */
export function isInForce({ treaty, month }: Pick<OpenWorld, "treaty" | "month">): boolean {
  return treaty.inForce >= 0 && month >= treaty.inForce;
}

/** The request that awaits a seat's answer, or null. */
export function openRequest({ treaty }: Pick<OpenWorld, "treaty">, country: number): HelpRequest | null {
  return treaty.requests.find(({ to, answer }) => to === country && answer === "open") ?? null;
}

/** Whether the text lets a state refuse to help in a case. If the text's answer is "no", the state must help. */
export function mayRefuse({ scenario, treaty }: Pick<OpenWorld, "scenario" | "treaty">, at: number): boolean {
  return refusalsUnder(scenario)(treaty.text)[at] !== false;
}

/** Whether a text lets a state refuse in each case, by index. Cached, because every request asks about the same text. */
const refusalsUnder = memo((scenario: Scenario) =>
  memo((text: readonly number[]): readonly boolean[] =>
    verdicts(scenario, text).flatMap(({ question, answer }) =>
      question === "refuse" ? [answer !== "no"] : [],
    ),
  ),
);

/** The possible answers to a request; terms can be set only if the text would allow a refusal. */
export function answersTo(
  world: Pick<OpenWorld, "scenario" | "treaty">,
  request: HelpRequest,
): RequestAnswer[] {
  return REQUEST_ANSWERS.filter((answer) => answer !== "terms" || mayRefuse(world, request.case));
}

/** Whether a party may form a task force now. */
export function mayFormTaskForce(world: Pick<OpenWorld, "treaty" | "month">, country: number): boolean {
  return isInForce(world) && isParty(world, country);
}

/** The number of task forces that a seat is in. */
export function forcesOf({ treaty }: Pick<OpenWorld, "treaty">, country: number): number {
  return treaty.taskForces.filter(({ members }) => members.includes(country)).length;
}

/** The worth of a task force if no article sets it: the same as in the adopted convention [design]. */
const AS_ADOPTED: ForceWorth = { membership: 12, cooperation: 5, abuse: 5 };

/** The worth of a task force under the current text. */
export function forceWorth({ scenario, treaty }: Pick<OpenWorld, "scenario" | "treaty">): ForceWorth {
  return setBy(scenario, treaty.text, "taskForces")?.force ?? AS_ADOPTED;
}

/** Whether all invited seats are other parties, each named only once, and their number is within the limit. */
export function areInvitable(
  world: Pick<OpenWorld, "treaty">,
  by: number,
  invited: Extract<Command, { type: "formTaskForce" }>["with"],
): boolean {
  const isKnown = invited.every((i) => i !== by && isParty(world, i));
  return (
    isKnown &&
    invited.length > 0 &&
    invited.length <= MOST_INVITED &&
    new Set(invited).size === invited.length
  );
}
