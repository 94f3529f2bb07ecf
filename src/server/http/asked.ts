/** What a page asks for, read from the address of its request. */
import type { Context } from "hono";
import { MOST_TABLES } from "../../room/settings.ts";
import type { UpdateRequest } from "../room/outbox.ts";

export function asked(context: Context): UpdateRequest {
  const query = context.req.query();
  const text = (name: string, most: number): string => (query[name] ?? "").slice(0, most);
  const table = text("table", 3);
  return {
    since: text("since", 40),
    version: text("version", 20),
    table: /^\d+$/.test(table) ? Math.min(Number(table), MOST_TABLES) : 0,
  };
}

/** The language of the page that asks, as it says itself. */
export function languageIn(context: Context): string {
  return context.req.query("lang") ?? "";
}
