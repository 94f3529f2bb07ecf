/** Handlers of the capitals: from signature to the end of the match. */

import { setAt } from "../exact/patch.ts";
import { isOpenTo } from "../model/capitals.ts";
import type { HomeTable, Treaty } from "../state/treaty.ts";
import type { World } from "../state/world.ts";
import { withTables } from "./assign.ts";
import type { Handlers } from "./handlers.ts";

type RatificationEvent =
  | "homesOpened"
  | "signaturesOpened"
  | "eventStruck"
  | "eventAnswered"
  | "homeStepped"
  | "reservationsEntered"
  | "assistanceGiven"
  | "campaignsRun"
  | "pledgesMade"
  | "pledgesSettled"
  | "pricesNamed"
  | "pricesGranted"
  | "monthsPassed"
  | "thresholdReached"
  | "requestsMade"
  | "requestsAnswered"
  | "taskForcesFormed"
  | "conferenceHeld"
  | "matchEnded";

export const ratification: Handlers<RatificationEvent> = {
  homesOpened: (world, event) => ({
    ...world,
    secrets: { ...world.secrets, homes: event.homes, pace: event.pace, tilt: event.tilt },
  }),
  signaturesOpened: (world, { signed, declarations }) =>
    treaty(world, { signed: signed.map((one) => (one === 1 ? 0 : -1)), declared: declarations }),
  eventStruck: (world, event) => ({
    ...world,
    happenings: [...world.happenings, event.happening],
    struck: [...world.struck, event.happening.event],
  }),
  eventAnswered: (world, event) => {
    const at = world.happenings.findIndex(
      (item) => item.event === event.happening.event && isOpenTo(item, event.country, world.month),
    );
    return { ...world, happenings: setAt(world.happenings, at, event.happening) };
  },
  homeStepped: (world, event) => withHomes(world, withTables(world, event.homes)),
  reservationsEntered: (world, event) =>
    treaty(world, { reservations: [...world.treaty.reservations, ...event.reservations] }),
  assistanceGiven: (world, event) => {
    let assistedBy = world.treaty.assistedBy;
    for (const gift of event.gifts) assistedBy = setAt(assistedBy, gift.to, gift.from);
    return treaty(world, { assistedBy });
  },
  campaignsRun: (world, event) => ({ ...world, campaigns: [...world.campaigns, ...event.campaigns] }),
  pledgesMade: (world, event) => ({ ...world, pledges: [...world.pledges, ...event.pledges] }),
  pledgesSettled: (world, event) => ({ ...world, pledges: event.pledges }),
  pricesNamed: (world, event) => ({ ...world, prices: [...world.prices, ...event.prices] }),
  pricesGranted: (world, event) => ({
    ...world,
    prices: world.prices.map((price) => (event.by.includes(price.by) ? { ...price, granted: true } : price)),
  }),
  monthsPassed: (world, event) => {
    const signed = world.treaty.signed.slice();
    const deposited = world.treaty.deposited.slice();
    for (const [month, i] of event.signatures) signed[i] = month;
    for (const [month, i] of event.deposits) deposited[i] = month;
    return {
      ...treaty(world, { signed, deposited, euConsent: event.euConsent }),
      month: event.to,
      monthsAhead: 0,
    };
  },
  thresholdReached: (world, event) => treaty(world, { reached: event.month, inForce: event.inForce }),
  requestsMade: (world, { requests }) => treaty(world, { requests: [...world.treaty.requests, ...requests] }),
  requestsAnswered: (world, event) => {
    const closed = world.treaty.requests.filter(({ answer }) => answer !== "open");
    return treaty(world, { requests: [...closed, ...event.requests] });
  },
  taskForcesFormed: (world, { forces }) =>
    treaty(world, { taskForces: [...world.treaty.taskForces, ...forces] }),
  conferenceHeld: (world, event) => ({ ...world, conference: event.conference }),
  matchEnded: (world, { pace, tilt }) => ({
    ...treaty(world, { pace, tilt }),
    phase: "over",
    beat: "over",
    clock: world.clock + 1,
  }),
};

function treaty(world: World, change: Partial<Treaty>): World {
  return { ...world, treaty: { ...world.treaty, ...change } };
}

function withHomes(world: World, homes: readonly HomeTable[]): World {
  return { ...world, secrets: { ...world.secrets, homes } };
}
