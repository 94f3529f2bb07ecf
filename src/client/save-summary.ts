/** What the list of saves says of each: read through a door, since a browser's storage can hold anything. */
import * as z from "zod/mini";
import type { Phase } from "../engine/world.ts";
import { readRecord } from "../match/record-schema.ts";
import type { Row, SaveHealth, SaveSummary } from "./saves.ts";

const summary = z.object({
  id: z.string(),
  /** Milliseconds since 1970, by this computer's clock. */
  savedAt: z.number(),
  scenario: z.string(),
  seat: z.string(),
  phase: z.string(),
  round: z.number(),
  season: z.number(),
  over: z.boolean(),
});

export function summarise(row: Row): SaveSummary {
  const health: SaveHealth = typeof row.text === "string" && readRecord(row.text).ok ? "good" : "damaged";
  const read = summary.safeParse(row);
  if (read.success) return { ...read.data, phase: read.data.phase as Phase, health };
  return {
    id: row.id,
    savedAt: 0,
    scenario: "",
    seat: "",
    phase: "",
    round: 0,
    season: 0,
    over: false,
    health: "damaged",
  };
}
