/** The first Conference of the States Parties: only parties vote (numbers are design choices). */
import { type Command, commandOf, type Vote } from "../command.ts";
import type { Fact } from "../event.ts";
import { countParties } from "../model/hazard.ts";
import { absence } from "../model/package.ts";
import { draw, ROLL } from "../rng.ts";
import { isMajority, isTwoThirds } from "../share.ts";
import { type Ballot, size, type World } from "../world.ts";

/** Parties a protocol needs before it may be adopted (art. 62), by alternative of the protocols article. */
const PROTOCOL_NEEDS: Readonly<Record<string, number>> = {
  "later-consensus": 60,
  "at-sixty": 60,
  "at-once": 0,
};

/** Whether there is a conference to go to. */
export function isConvened(world: World): boolean {
  return world.treaty.inForce >= 0;
}

/**
 * Two questions: civil society's seat (procedure: a simple majority) and opening talks on a protocol
 * (substance: two thirds; and its adoption needs 60 parties).
 */
export function holdConference(world: World, commands: readonly (readonly Command[])[]): Fact[] {
  const observers = ballot(world, commands, 0);
  const protocol = ballot(world, commands, 1);
  const needs = protocolNeeds(world);
  const enough = countParties(world.treaty.deposited) >= needs;
  const conference = {
    observers: { ...observers, carried: isMajority(observers.tally.yes, observers.tally.no) },
    protocol: { ...protocol, carried: enough && isTwoThirds(protocol.tally.yes, protocol.tally.no) },
    protocolNeeds: needs,
  };
  return [{ type: "conferenceHeld", conference }];
}

function protocolNeeds(world: World): number {
  const a = world.scenario.articles.findIndex((article) => article.id === "protocols");
  const key = world.scenario.articles[a]?.alternatives[world.treaty.text[a] ?? 0]?.key;
  return key === undefined ? 60 : (PROTOCOL_NEEDS[key] ?? 60);
}

function ballot(world: World, commands: readonly (readonly Command[])[], question: 0 | 1): Ballot {
  const tally = { yes: 0, no: 0, abstain: 0, absent: 0 };
  let votes = "";
  for (let i = 0; i < size(world); i++) {
    if ((world.treaty.deposited[i] ?? -1) < 0) {
      votes += "4";
      continue;
    }
    const cast = commandOf(commands[i] ?? [], "castConference");
    const vote = present(world, i, question)
      ? question === 0
        ? cast?.observers
        : cast?.protocol
      : undefined;
    votes += digitOf(vote);
    tally[vote ?? "absent"]++;
  }
  return { votes, tally, carried: false };
}

function digitOf(vote: Vote | undefined): string {
  return vote === "yes" ? "0" : vote === "no" ? "1" : vote === "abstain" ? "2" : "3";
}

function present(world: World, i: number, question: number): boolean {
  const country = world.scenario.countries[i];
  if (country === undefined || world.holders[i]?.type === "person") return true;
  return draw(world.secrets.words, ROLL.conference, world.month, i, question) % 1000 >= absence(country);
}
