/**
 * Addresses of the pages made for printing. Everything follows the #, so no server sees it. `print-plan.ts` reads
 * these addresses.
 */
import type { Audience, Climate, ScenarioId } from "../../engine/state/scenario.ts";
import type { Seat } from "../../engine/state/seat.ts";

/** The fragment of the page with the teaching kit. */
export const KIT = "kit";

export type PrintPlan = Readonly<{
  scenario: ScenarioId;
  audience: Audience;
  climate: Climate;
  /**
   * Seed of the match that the papers are for, or empty if unknown, as in a room. Without a seed no mandates are
   * printed.
   */
  seed: string;
  seats: readonly Seat[];
  /** Whether a Delegate and a Capital share a delegation. */
  pairs: boolean;
}>;

/**
 * Makes the fragment of the page that prints papers for a lesson.
 * @param more the rest of the match's setup: mandates depend on its seed, climate and audience. Omitted values take
 * their defaults, and an empty seed means unknown.
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
 * Makes the fragment of the page that prints the results of a room's tables, once its debrief is open.
 * @param key the wall's key, or empty if the browser shares it between tabs
 */
export function printRoomAddress(code: string, key: string, tables: number): string {
  const asked = new URLSearchParams({ room: code });
  if (key !== "") asked.set("key", key);
  asked.set("tables", String(tables));
  return `#print?${asked}`;
}

/** Makes the fragment of the page that prints a sheet for each delegation. It needs the desk's key in this browser. */
export function printSheetsAddress(code: string, tables: number): string {
  const asked = new URLSearchParams({ room: code });
  asked.set("tables", String(tables));
  asked.set("papers", "sheets");
  return `#print?${asked}`;
}

/**
 * Makes the fragment of the page that prints country briefs. If no states are given, the page prints those of the
 * usual lesson.
 */
export function printBriefsAddress(states: readonly string[] = []): string {
  return `#print?${new URLSearchParams({ briefs: states.join(".") })}`;
}

export type CommitteePapers = Readonly<{
  /** Id of a committee in this browser, or its code on a host. */
  id: string;
  /** A reader's key, or empty if the browser shares it between tabs. */
  hostKey: string;
  /** The paper to print, or null for all. */
  paper: number | null;
  /** Present if the rules are printed on cards instead of the papers. */
  areCards?: true;
  /** Present if position papers are printed. A reader's key does not open them. */
  arePositions?: true;
}>;

/** Makes the fragment of the page that prints a committee's papers as documents. */
export function printCommitteeAddress({
  id,
  hostKey,
  paper,
  areCards,
  arePositions,
}: CommitteePapers): string {
  const asked = new URLSearchParams({ committee: id });
  if (hostKey !== "") asked.set("key", hostKey);
  if (paper !== null) asked.set("paper", String(paper));
  if (areCards === true) asked.set("cards", "yes");
  if (arePositions === true) asked.set("positions", "yes");
  return `#print?${asked}`;
}

export function isPrintAddress(fragment: string): boolean {
  return /^#print(?:\?|$)/.test(fragment);
}
