/**
 * What an answer to a request is worth (MODEL.md §3.12). Helping against people who did harm is the treaty's purpose:
 * it takes effort and wins trust. Helping a persecutor is its misuse: the persecutor owes a favour, but states with
 * free courts mind, and at home it is a scandal where the press is free. Terms are a middle way [design].
 */

import { quotient, thousandths } from "../exact/whole.ts";
import type { RequestAnswer } from "../state/command.ts";
import type { HelpRequest } from "../state/treaty.ts";
import type { OpenWorld } from "../state/world.ts";
import { CLIMATE } from "./climate.ts";
import { mayRefuse } from "./cooperation.ts";

/** From this polyarchy on, in thousandths, a state minds when others help a persecutor [design]. */
const FREE = 500;

/**
 * Points of the mandate that ordinary help costs any state, how steeply this rises for states with less capacity, and
 * the most that it costs, since the two states share extraordinary costs (compare UNCAC art. 46(28)) [design].
 */
const EFFORT = 3;
const EFFORT_OF_WEAK = 400;
const MOST_EFFORT = 60;

/** What ordinary help adds to trust in the helper and to cooperation, and what no help costs in trust [design]. */
const TRUST_OF_HELP = 30;
const HELP_COOPERATION = 60;
const REFUSAL_TRUST = 30;

/** Help for a persecutor: the favour owed, and the scandal in a full democracy, in points of the mandate [design]. */
const FAVOUR = 100;
const SCANDAL = 200;

/** The trust that help for a persecutor costs if all other parties mind, and what it adds to abuse [design]. */
const MINDED_TRUST = 190;
const HELP_ABUSE = 200;

/** The effects of an answer on the seat that gives it, and on the two halves of the World result. */
export type AnswerEffect = Readonly<{
  /** Points of the mandate. */
  deeds: number;
  trust: number;
  cooperation: number;
  abuse: number;
}>;

const NOTHING: AnswerEffect = { deeds: 0, trust: 0, cooperation: 0, abuse: 0 };

type DeedWorld = Pick<OpenWorld, "scenario" | "treaty" | "climate">;

/** Whether a request would harm somebody who did no harm. */
export function isAbusive(
  { scenario }: Pick<OpenWorld, "scenario">,
  request: Pick<HelpRequest, "case">,
): boolean {
  return scenario.cases[request.case]?.abusive === true;
}

/** The effects of an answer to a request. */
export function effectOf(world: DeedWorld, request: HelpRequest): AnswerEffect {
  const abusive = isAbusive(world, request);
  switch (request.answer) {
    case "help":
    case "terms":
      return CLIMATE[world.climate].isPlayed
        ? byAnswer(request.answer, abusive ? helpForPersecutor(world, request) : ordinaryHelp(world, request))
        : inResearch(request.answer, abusive);
    case "refuse":
      return abusive && mayRefuse(world, request.case) ? NOTHING : WITHOUT_HELP;
    case "unanswered":
      return WITHOUT_HELP;
    case "open":
      return NOTHING;
  }
}

const WITHOUT_HELP: AnswerEffect = { ...NOTHING, trust: -REFUSAL_TRUST };

/** Points of the mandate that it takes to agree on terms and to check that they are kept [design]. */
const TERMS_WORK = 8;

/** Help on terms has half of each effect, and takes work of its own. */
function byAnswer(answer: RequestAnswer, help: AnswerEffect): AnswerEffect {
  if (answer === "help") return help;
  return {
    deeds: quotient(help.deeds, 2) - TERMS_WORK,
    trust: quotient(help.trust, 2),
    cooperation: quotient(help.cooperation, 2),
    abuse: quotient(help.abuse, 2),
  };
}

function ordinaryHelp({ scenario }: DeedWorld, { to }: HelpRequest): AnswerEffect {
  const effort = effortOf(scenario.countries[to]?.capacity ?? 0);
  return { ...NOTHING, deeds: -effort, trust: TRUST_OF_HELP, cooperation: HELP_COOPERATION };
}

/** @example capacity 870: 5 points; 620: 24; 500: 53; 300: 60 */
function effortOf(capacity: number): number {
  const lacking = 1000 - capacity;
  return Math.min(
    MOST_EFFORT,
    EFFORT + quotient(EFFORT_OF_WEAK * lacking * lacking * lacking, 1_000_000_000),
  );
}

function helpForPersecutor(world: DeedWorld, { to }: HelpRequest): AnswerEffect {
  const scandal = quotient(SCANDAL * (world.scenario.countries[to]?.poly ?? 0), 1000);
  const trust = quotient(-MINDED_TRUST * mindingShare(world, to), 1000);
  return { ...NOTHING, deeds: FAVOUR - scandal, trust, abuse: HELP_ABUSE };
}

/** The share of the other parties that mind when a state helps a persecutor, in thousandths. */
function mindingShare(world: DeedWorld, country: number): number {
  const parties = world.treaty.deposited.flatMap((month, i) => (month >= 0 && i !== country ? [i] : []));
  return thousandths(parties.filter((i) => isFree(world, i)).length, parties.length);
}

/** Whether a state has free courts and a free press. */
export function isFree({ scenario }: Pick<OpenWorld, "scenario">, country: number): boolean {
  return (scenario.countries[country]?.poly ?? 0) >= FREE;
}

/** The effects in the research climates, where requests are no dilemma. */
function inResearch(answer: "help" | "terms", abusive: boolean): AnswerEffect {
  const trust = answer === "help" ? 15 : 5;
  if (abusive) return { deeds: 0, trust, cooperation: 2, abuse: answer === "help" ? 12 : 2 };
  return { deeds: 0, trust, cooperation: answer === "help" ? 10 : 6, abuse: 0 };
}
