/**
 * Records of formats 1 and 2, which this version cannot fold: events of format 1 do not carry their consequences, and
 * format 2 does not record readiness or closes. Only the results are read, for one sentence about each match.
 */
import * as z from "zod/mini";

export type OlderResults = Readonly<{
  how: "consensus" | "vote" | "failed" | "unfinished";
  /** The number of instruments deposited, and the month of the last one needed, or −1. */
  parties: number;
  month: number;
}>;

const OLDER_FORMATS = [1, 2] as const;
const MOST_EVENTS = 110_000;

const older = z.looseObject({
  format: z.literal(OLDER_FORMATS),
  events: z.optional(z.array(z.unknown()).check(z.maxLength(MOST_EVENTS))),
});
const decided = z.looseObject({
  type: z.literal("textDecided"),
  outcome: z.looseObject({ how: z.enum(["consensus", "vote", "failed"]) }),
});
const passed = z.looseObject({ type: z.literal("monthsPassed"), deposits: z.array(z.unknown()) });
const reached = z.looseObject({
  type: z.literal("thresholdReached"),
  month: z.int().check(z.gte(0), z.lte(1_000)),
});

/** Returns null if the document is not a record of format 1 or 2. */
export function olderResults(json: unknown): OlderResults | null {
  const read = older.safeParse(json);
  if (!read.success) return null;
  const events = read.data.events ?? [];
  const all = <T>(shape: z.ZodMiniType<T>): T[] =>
    events.flatMap((event) => shape.safeParse(event).data ?? []);
  return {
    how: all(decided)[0]?.outcome.how ?? "unfinished",
    parties: all(passed).reduce((sum, { deposits }) => sum + deposits.length, 0),
    month: all(reached)[0]?.month ?? -1,
  };
}
