/** Addresses of what is printed: they stand behind the #, which no server sees. What one says is read in `print-plan.ts`. */
import type { Audience, Climate, ScenarioId } from "../../engine/state/scenario.ts";
import type { Seat } from "../../engine/state/seat.ts";

export type PrintPlan = Readonly<{
  scenario: ScenarioId;
  audience: Audience;
  climate: Climate;
  /** Of the match that the papers are for; empty where it is not known, as that of a room: then there are no mandates. */
  seed: string;
  seats: readonly Seat[];
  /** Whether a Delegate and a Capital share a delegation. */
  pairs: boolean;
}>;

/**
 * Fragment of the page that prints for a lesson.
 * @param more of the setup of the match that will be played: mandates fit its seed, its climate and its audience; what is
 *   left out is as usual, and an empty seed is not known
 */
export function printAddress(
  scenario: ScenarioId,
  seats: readonly Seat[],
  { audience, climate, seed, pairs }: Partial<Omit<PrintPlan, "scenario" | "seats">> = {},
): string {
  const asked = new URLSearchParams({ scenario, seats: seats.join(".") });
  if (audience !== undefined) asked.set("audience", audience);
  if (climate !== undefined) asked.set("climate", climate);
  if (seed !== undefined) asked.set("seed", seed);
  if (pairs !== undefined) asked.set("pairs", pairs ? "yes" : "no");
  return `#print?${asked}`;
}

/**
 * Fragment of the page that prints what the tables of a room have made, once its debrief is open.
 * @param key of the wall, where the browser cannot hand it over; else empty
 */
export function printRoomAddress(code: string, key: string, tables: number): string {
  const asked = new URLSearchParams({ room: code });
  if (key !== "") asked.set("key", key);
  asked.set("tables", String(tables));
  return `#print?${asked}`;
}

/** Fragment of the page that prints country briefs; without states those of a usual lesson. */
export function printBriefsAddress(states: readonly string[] = []): string {
  return `#print?${new URLSearchParams({ briefs: states.join(".") })}`;
}

export type CommitteePapers = Readonly<{
  /** Of the committee in this browser, or its code on a host. */
  id: string;
  /** Of those who only watch, where the browser cannot hand it over; else empty. */
  hostKey: string;
  /** The one to be printed; null for all. */
  paper: number | null;
}>;

/** Fragment of the page that prints the papers of a committee as documents. */
export function printCommitteeAddress({ id, hostKey, paper }: CommitteePapers): string {
  const asked = new URLSearchParams({ committee: id });
  if (hostKey !== "") asked.set("key", hostKey);
  if (paper !== null) asked.set("paper", String(paper));
  return `#print?${asked}`;
}

export function isPrintAddress(fragment: string): boolean {
  return /^#print(?:\?|$)/.test(fragment);
}
