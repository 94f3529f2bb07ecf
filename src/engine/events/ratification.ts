/**
 * Events from signature to the end of a match: signatures, deposits, the fortieth instrument and the first
 * conference.
 */

import { BROKEN_TRUST, DECLARATION_TRUST, outsideCost, SIGNED_TRUST } from "../model/costs.ts";
import { overdue, unfaithful } from "../model/faithfulness.ts";
import { declaring } from "../model/home.ts";
import { CARDS } from "../state/scenario.ts";
import type { BroughtIn, Conference } from "../state/treaty.ts";
import { treaty } from "./assign.ts";
import { changedHomes } from "./effects.ts";
import { trustMoves } from "./moves.ts";
import { type ConsequenceTable, type Handlers, open, type Redactions } from "./tables.ts";

export type RatificationFact =
  | Readonly<{ type: "signaturesOpened"; signed: readonly number[]; declarations: readonly number[] }>
  | Readonly<{
      type: "monthsPassed";
      from: number;
      to: number;
      /** Pairs of [month, country], in the order in which they happened. */
      signatures: readonly (readonly [number, number])[];
      deposits: readonly (readonly [number, number])[];
      /** Who gets the credit for which of these deposits. */
      broughtIn: readonly BroughtIn[];
      euConsent: number;
    }>
  | Readonly<{ type: "thresholdReached"; month: number; country: number; inForce: number }>
  | Readonly<{ type: "conferenceHeld"; conference: Conference }>
  | Readonly<{ type: "matchEnded"; month: number; pace: number; tilt: number }>;

export const ratificationHandlers: Handlers<RatificationFact> = {
  signaturesOpened: (world, { signed, declarations }) =>
    treaty(world, { signed: signed.map((one) => (one === 1 ? 0 : -1)), declared: declarations }),
  monthsPassed: (world, event) => {
    const signed = world.treaty.signed.slice();
    const deposited = world.treaty.deposited.slice();
    for (const [month, i] of event.signatures) signed[i] = month;
    for (const [month, i] of event.deposits) deposited[i] = month;
    return {
      ...treaty(world, {
        signed,
        deposited,
        euConsent: event.euConsent,
        first: world.treaty.first < 0 ? (event.deposits[0]?.[1] ?? -1) : world.treaty.first,
        broughtIn: [...world.treaty.broughtIn, ...event.broughtIn],
      }),
      month: event.to,
      monthsAhead: 0,
    };
  },
  thresholdReached: (world, event) =>
    treaty(world, { reached: event.month, inForce: event.inForce, nth: event.country }),
  conferenceHeld: (world, event) => ({ ...world, conference: event.conference }),
  matchEnded: (world, { pace, tilt }) => ({
    ...treaty(world, { pace, tilt }),
    phase: "over",
    beat: "over",
    clock: world.clock + 1,
  }),
};

export const ratificationConsequences: ConsequenceTable<RatificationFact> = {
  signaturesOpened: (world, { declarations }) => ({
    ...trustMoves(world.trust, {
      cause: "declaration",
      by: -DECLARATION_TRUST,
      countries: declarations.flatMap((card, i) => (card > 0 ? [i] : [])),
    }),
    ...changedHomes(world, (home) => declaring(home, CARDS[(declarations[home.country] ?? 0) - 1] ?? "none")),
  }),
  monthsPassed: null,
  thresholdReached: null,
  conferenceHeld: null,
  matchEnded: (world) => {
    const isIn = (i: number): boolean => (world.treaty.deposited[i] ?? -1) >= 0;
    const untrue = unfaithful(world);
    return trustMoves(
      world.trust,
      { cause: "joinedUnreserved", by: -BROKEN_TRUST, countries: untrue.filter(isIn) },
      { cause: "stayedOut", by: -outsideCost(world), countries: untrue.filter((i) => !isIn(i)) },
      { cause: "unratified", by: -SIGNED_TRUST, countries: overdue(world) },
    );
  },
};

export const ratificationRedactions: Redactions<RatificationFact> = {
  signaturesOpened: open,
  monthsPassed: open,
  thresholdReached: open,
  conferenceHeld: open,
  matchEnded: open,
};
