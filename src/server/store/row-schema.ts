/**
 * Checks whether a text from a backup is a row of a log. The fact or events in it are checked when the log is read as
 * a whole.
 */
import * as z from "zod/mini";
import type { Row } from "./store.ts";

const typed = z.looseObject({ type: z.string() });
const common = { at: z.number(), key: z.optional(z.string()) };

const row = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("room"), fact: typed, ...common }),
  z.strictObject({ kind: z.literal("committee"), fact: typed, ...common }),
  z.strictObject({
    kind: z.literal("match"),
    table: z.int().check(z.positive()),
    setup: z.optional(z.looseObject({})),
    entry: z.nullable(z.looseObject({})),
    events: z.array(typed),
    ...common,
  }),
]);

/** The row that a text contains, or null if the text is not a row. */
export function readRow(text: unknown): Row | null {
  if (typeof text !== "string") return null;
  try {
    const read = row.safeParse(JSON.parse(text));
    return read.success ? (read.data as unknown as Row) : null;
  } catch {
    return null;
  }
}
