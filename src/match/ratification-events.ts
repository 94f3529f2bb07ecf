/**
 * Logged events about signatures, deposits, the fortieth instrument, the first conference and the end: their schemas,
 * the beats in which they may occur, and whether they fit the world.
 */
import * as z from "zod/mini";
import type { RatificationFact } from "../engine/events/ratification.ts";
import { CARDS, type Scenario } from "../engine/state/scenario.ts";
import { type BroughtIn, PUSHES } from "../engine/state/treaty.ts";
import { horizonOf } from "../engine/state/world.ts";
import { event, list, PACE, type Parts } from "./event-parts.ts";
import { type Beats, type Fits, isCounted, type Schemas } from "./event-tables.ts";
import { unit, whole } from "./record-schema.ts";

export function ratificationSchemas(
  scenario: Scenario,
  { country, month, every, ballot, n }: Parts,
): Schemas<RatificationFact> {
  const moves = list(z.tuple([month, country]), n);
  const conference = z.strictObject({ observers: ballot, protocol: ballot, protocolNeeds: whole(0, n) });
  return {
    signaturesOpened: event("signaturesOpened", {
      signed: every(unit),
      declarations: every(whole(0, CARDS.length)),
    }),
    monthsPassed: event("monthsPassed", {
      from: month,
      to: month,
      signatures: moves,
      deposits: moves,
      broughtIn: list(z.strictObject({ country, by: country, push: z.enum(PUSHES) }), n),
      euConsent: whole(-1, horizonOf({ scenario })),
    }),
    thresholdReached: event("thresholdReached", { month, country, inForce: month }),
    conferenceHeld: event("conferenceHeld", { conference }),
    matchEnded: event("matchEnded", { month, pace: whole(-PACE, PACE), tilt: whole(-PACE, PACE) }),
  };
}

export const ratificationBeats: Beats<RatificationFact> = {
  signaturesOpened: ["sign"],
  monthsPassed: ["season"],
  thresholdReached: ["season"],
  conferenceHeld: ["conference"],
  matchEnded: ["vote", "season", "conference"],
};

export const ratificationFits: Fits<RatificationFact> = {
  monthsPassed: (world, { from, to, signatures, deposits, broughtIn }) => {
    const isIn = ([month]: readonly [number, number]): boolean => month >= from && month <= to;
    const isNew = ([, country]: readonly [number, number]): boolean => world.treaty.deposited[country] === -1;
    const isDeposited = ({ country }: BroughtIn): boolean => deposits.some(([, one]) => one === country);
    return (
      from === world.month &&
      to >= from &&
      [...signatures, ...deposits].every(isIn) &&
      deposits.every(isNew) &&
      broughtIn.every(isDeposited)
    );
  },
  thresholdReached: (world, { month, inForce }) => world.treaty.reached === -1 && inForce >= month,
  conferenceHeld: (_, { conference }) => isCounted(conference.observers) && isCounted(conference.protocol),
  matchEnded: (world, { month }) => month === world.month,
};
