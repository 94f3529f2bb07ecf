/**
 * What may happen while states ratify. All events are invented and unattributed, and no named state is ever hit by
 * chance. To change them, edit assets/data/content/events.json and run `npm run content`.
 */
import { CARDS, EVENT_VARS, STRIKES, type WorldEvent } from "../engine/state/scenario.ts";
import generated from "./generated/events.json" with { type: "json" };
import { oneOf } from "./one-of.ts";

const OPERATORS = ["<=", ">=", "=="] as const;

export const EVENTS: readonly WorldEvent[] = generated.map((event) => ({
  ...event,
  strikes: event.strikes.map((strike) => oneOf(STRIKES, strike)),
  terms: event.terms.map((term) => ({
    ...term,
    var: oneOf(EVENT_VARS, term.var),
    op: oneOf(OPERATORS, term.op),
  })),
  answers: event.answers.map((answer) => ({ ...answer, card: oneOf(CARDS, answer.card) })),
}));
