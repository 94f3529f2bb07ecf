/** Outcomes that come seasons after the act: whether a pledge was met, and whether a price was granted. */
import type { GameEvent } from "../../engine/events/event.ts";
import type { CommandType } from "../../engine/state/command.ts";

export type Late = "pledge" | "namePrice";

export function isLate(type: CommandType): type is Late {
  return type === "pledge" || type === "namePrice";
}

/**
 * Whether the act of a seat came to what it was made for; null if it was not made. A seat has at most one open pledge
 * and names one price, so the first event after the act is about this act.
 * @param since the log from the beat of the act to the end of the match
 */
export function cameLater(type: Late, country: number, since: readonly GameEvent[]): boolean | null {
  return type === "pledge" ? isMet(country, since) : isGranted(country, since);
}

function isMet(country: number, since: readonly GameEvent[]): boolean | null {
  const made = since.findIndex(
    (event) => event.type === "pledgesMade" && event.pledges.some(({ by }) => by === country),
  );
  if (made < 0) return null;
  for (const event of since.slice(made)) {
    if (event.type !== "pledgesSettled") continue;
    if (event.met.includes(country)) return true;
    if (event.lapsed.includes(country)) return false;
  }
  return false;
}

function isGranted(country: number, since: readonly GameEvent[]): boolean | null {
  const isNamed = since.some(
    (event) => event.type === "pricesNamed" && event.prices.some(({ by }) => by === country),
  );
  if (!isNamed) return null;
  return since.some((event) => event.type === "pricesGranted" && event.by.includes(country));
}
