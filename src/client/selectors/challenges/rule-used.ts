/** Counts how often a seat has used the rule that a tough seat teaches. */
import type { Rule } from "../../../content/challenges.ts";
import type { GameEvent } from "../../../engine/events/event.ts";

/** @param events everything the seat has heard */
export function timesUsed(rule: Rule, events: readonly GameEvent[], country: number): number {
  return events.reduce((sum, event) => sum + (event.type === EVENTS[rule] ? inEvent(event, country) : 0), 0);
}

/** The event that records the use of each rule. */
const EVENTS: Readonly<Record<Rule, GameEvent["type"]>> = {
  package: "packagesAgreed",
  speech: "speechesHeard",
  redLine: "redLinesDeclared",
  reservation: "reservationsEntered",
  bridge: "bridgesSponsored",
  campaign: "campaignsRun",
  amendment: "amendmentsProposed",
  taskForce: "taskForcesFormed",
};

/** Counts the country's own acts in one event. A reservation on several articles counts once. */
function inEvent(event: GameEvent, country: number): number {
  switch (event.type) {
    case "packagesAgreed":
      return event.packages.filter(({ from, to }) => from === country || to === country).length;
    case "speechesHeard":
      return own(event.speeches, country);
    case "redLinesDeclared":
      return own(event.lines, country);
    case "reservationsEntered":
      return Math.min(1, own(event.reservations, country));
    case "bridgesSponsored":
      return own(event.sponsors, country);
    case "campaignsRun":
      return event.campaigns.filter(({ by }) => by === country).length;
    case "amendmentsProposed":
      return event.amendments.filter(({ by }) => by === country).length;
    case "taskForcesFormed":
      return event.forces.filter(({ members }) => members.includes(country)).length;
    default:
      return 0;
  }
}

function own(acts: readonly Readonly<{ country: number }>[], country: number): number {
  return acts.filter((act) => act.country === country).length;
}
