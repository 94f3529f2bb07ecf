/** What acts abroad promise, in one unit, so that a player can compare them: states expected and Mandate points. */

import type { Outlook, Pushing } from "../../../engine/forecasts/outreach.ts";
import { outlookOf } from "../../../engine/forecasts/outreach.ts";
import { CLIMATE } from "../../../engine/model/climate.ts";
import { broughtInBy, creditOf, GRANTING } from "../../../engine/seats/brought-in.ts";
import type { Assist, Pledge } from "../../../engine/state/command.ts";
import type { Push } from "../../../engine/state/treaty.ts";
import type { OpenWorld } from "../../../engine/state/world.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";
import { inLastBeat } from "../match/last-beat.ts";
import { likeliestOf } from "./outreach.ts";

export type { Pushing };

/** The seat that acts, and what everybody knows. */
export type Actor = Readonly<{ world: OpenWorld; country: number }>;

export type Promised<T extends Pushing = Pushing> = Readonly<{
  command: T;
  /** How many states are expected to join to the seat's credit, in thousandths. */
  states: number;
  /** The points that they add to the Mandate of a party, less what the act costs. Null in research, where nobody gets credit. */
  points: number | null;
}>;

const PUSH_OF: Readonly<Record<Pushing["type"], Push>> = {
  assist: "direct",
  grantPrice: "direct",
  pledge: "pledge",
  campaign: "campaign",
};

export function promisedBy<T extends Pushing>({ world, country }: Actor, command: T): Promised<T> {
  const { states } = outlookOf(world, country, command);
  const points = pointsFor({ world, country }, PUSH_OF[command.type], states);
  const cost = command.type === "grantPrice" ? GRANTING : 0;
  return { command, states, points: points === null ? null : points - cost };
}

/** The acts, the one that promises most first. Without points, the expected states decide. */
export function bestFirst<T extends Pushing>(at: Actor, commands: readonly T[]): readonly Promised<T>[] {
  return commands
    .map((command) => promisedBy(at, command))
    .sort((x, y) => (y.points ?? 0) - (x.points ?? 0) || y.states - x.states);
}

/** How many states are compared: a forecast takes time, and help for the least likely states promises little. */
const COMPARED = 12;

/** Help for the likeliest of these states, the act that promises most first. */
export function bestHelp(at: Actor, countries: readonly number[]): readonly Promised<Assist>[] {
  return bestFirst(
    at,
    likelyAmong(at.world, countries).map((to) => ({ type: "assist", to })),
  );
}

/** Pledges that each wait for one of the likeliest of these states, the act that promises most first. */
export function bestPledges(
  at: Actor,
  countries: readonly number[],
  season: number,
): readonly Promised<Pledge>[] {
  return bestFirst(
    at,
    likelyAmong(at.world, countries).map((to) => ({ type: "pledge", with: [to], count: 1, season })),
  );
}

/** The states that joined to a seat's credit in the last step, and what they added to its Mandate; null if none did. */
export function lastBroughtIn(
  { world, country }: Actor,
  journal: readonly ReceivedEvent[],
): Readonly<{ countries: readonly number[]; points: number }> | null {
  const now = broughtInBy(world, country);
  const late = inLastBeat(journal, "monthsPassed").flatMap(({ broughtIn }) => broughtIn);
  const countries = late.filter(({ by }) => by === country).map((one) => one.country);
  if (countries.length === 0) return null;
  const before = now.filter((one) => !countries.includes(one.country));
  return { countries, points: creditOf(now) - creditOf(before) };
}

function likelyAmong(world: OpenWorld, countries: readonly number[]): readonly number[] {
  const asked = new Set(countries);
  return likeliestOf(world)
    .map(({ country }) => country)
    .filter((country) => asked.has(country))
    .slice(0, COMPARED);
}

/**
 * The points for this many more states. Between two whole numbers of states, the points lie in proportion.
 * @param states in thousandths
 * @example 2.5 by campaign, the first of the seat: 10
 */
function pointsFor({ world, country }: Actor, push: Push, states: Outlook["states"]): number | null {
  if (!CLIMATE[world.climate].isPlayed) return null;
  const own = broughtInBy(world, country);
  const gainOf = (count: number): number => {
    const more = Array.from({ length: count }, () => ({ country: -1, by: country, push }));
    return creditOf([...own, ...more]) - creditOf(own);
  };
  const whole = Math.floor(states / 1000);
  const next = gainOf(whole + 1) - gainOf(whole);
  return Math.round(gainOf(whole) + (next * (states % 1000)) / 1000);
}
