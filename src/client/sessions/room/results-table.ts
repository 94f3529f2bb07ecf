/** Results of every delegation in a room, as rows of a table for spreadsheets. Available once the debrief is open. */
import { csvFormat } from "d3-dsv";
import { results } from "../../../engine/seats/results.ts";
import { seen } from "../../../engine/seats/seen.ts";
import { indexOf, type Seat } from "../../../engine/state/seat.ts";
import type { World } from "../../../engine/state/world.ts";
import { withoutYou } from "../../../lab/forks/without-you.ts";
import { standingOf } from "../../../lab/matches/standing.ts";
import { reopen } from "../../../match/open-record.ts";
import { readRecord } from "../../../match/record-schema.ts";
import type { Match } from "../../../match/types.ts";
import { libraryFor } from "../../game/library.ts";
import { recordText } from "../../host/calls.ts";
import { promisesOf } from "../../selectors/debrief/promises.ts";
import { sideOf } from "../../selectors/match/last-vote.ts";

export type ResultRow = Readonly<{
  table: number;
  state: Seat;
  mandate: number;
  trust: number;
  world: number;
  promisesKept: number;
  promisesBroken: number;
  /** yes, no, abstain or absent; consensus if there was no vote; none if there is no text. */
  vote: string;
  /** The month in which the delegation joined, counted from the opening for signature; empty if it did not join. */
  joinedInMonth: number | "";
  /**
   * Number of articles that would differ if the delegation had been silent. `instrumentsWithout` makes the same
   * assumption.
   */
  articlesChanged: number | "";
  instruments: number;
  instrumentsWithout: number | "";
}>;

/** Rows for the delegations of every table. Tables whose record cannot be read are left out. */
export async function resultRows(
  code: string,
  key: string,
  tables: readonly number[],
  seats: readonly Seat[],
): Promise<readonly ResultRow[]> {
  const rows: ResultRow[] = [];
  for (const table of tables) {
    const text = await recordText(code, key, table);
    const match = text === null ? null : matchIn(text);
    if (match !== null) rows.push(...seats.map((seat) => rowOf(table, match, seat)));
  }
  return rows;
}

/** The rows as a CSV file: a header and one line per delegation. */
export function resultText(rows: readonly ResultRow[]): string {
  return csvFormat(rows);
}

function matchIn(text: string): Match | null {
  const read = readRecord(text);
  if (!read.ok) return null;
  const opened = reopen(libraryFor(read.value.setup), read.value);
  return opened.ok ? opened.match : null;
}

export function rowOf(table: number, match: Match, seat: Seat): ResultRow {
  const { world, scenario, setup, entries } = match;
  const country = indexOf(scenario, seat);
  const { mandate, trust, world: whole } = results(seen(world, country));
  const { ownKept, ownBroken } = promisesOf(world, country);
  const month = world.treaty.deposited[country] ?? -1;
  const own = standingOf(world);
  const other = withoutYou(libraryFor(setup), { setup, entries }, seat, world);
  return {
    table,
    state: seat,
    mandate,
    trust,
    world: whole,
    promisesKept: ownKept.length,
    promisesBroken: ownBroken.length,
    vote: voteOf(world, country),
    joinedInMonth: month < 0 ? "" : month,
    articlesChanged: other === null ? "" : own.text.filter((text, a) => text !== other.text[a]).length,
    instruments: own.instruments,
    instrumentsWithout: other?.instruments ?? "",
  };
}

function voteOf({ treaty: { outcome } }: World, country: number): string {
  if (outcome === null) return "none";
  return outcome.ballot === null ? outcome.how : sideOf(outcome.ballot, country);
}
