/** The measured seats in `assets/data/content/difficulty.json`, which `npm run difficulty` writes. */
import { z } from "zod";
import { readJson, text } from "../data/tables.ts";
import type { States } from "./states.ts";

export const DIFFICULTY_PATH = "assets/data/content/difficulty.json";

/** The mean and the 10th and 90th percentiles of a seat's Mandates, in whole points, without the handicap. */
const seat = z.strictObject({ mean: z.int(), low: z.int(), high: z.int() });

const measured = z.strictObject({
  /** The fingerprint of the rules under which the seats were measured. */
  rules: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  games: z.int().check(z.positive()),
  seats: z.record(z.string(), seat),
});

const schema = z.partialRecord(z.enum(["lesson", "express", "standard"]), measured);

export type MeasuredSeats = z.infer<typeof measured>;
export type DifficultyFile = z.infer<typeof schema>;

/** Throws if the file does not have the expected form. */
export function readDifficulty(): DifficultyFile {
  return schema.parse(readJson("content/difficulty.json"));
}

/** The mean of each seat in the order of the states, by scenario. Throws if a seat was not measured. */
export function buildDifficulty({ rows }: States): Readonly<Record<string, readonly number[]>> {
  const seats = rows.map((row) => text(row, "iso3"));
  return Object.fromEntries(
    Object.entries(readDifficulty()).map(([scenario, one]) => [
      scenario,
      seats.map((seat) => meanOf(seat, one)),
    ]),
  );
}

function meanOf(seat: string, { seats }: MeasuredSeats): number {
  const own = seats[seat];
  if (own === undefined) throw new Error(`${DIFFICULTY_PATH} has no ${seat}`);
  return own.mean;
}
