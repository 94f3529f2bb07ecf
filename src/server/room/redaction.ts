/**
 * What a recipient in a room may know about a match: what its seat may see, without the ready marks of others if the
 * teacher hides them.
 */
import type { GameEvent } from "../../engine/events/event.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { redact } from "../../engine/views/redact.ts";
import { type View, view } from "../../engine/views/view.ts";
import type { Match } from "../../match/types.ts";

/** The seat that receives the news, and whether it sees the ready marks of others. */
export type Recipient = Readonly<{ seat: Seat; marks: boolean }>;

/** The events of the match that the recipient may see, from number `from` on. */
export function visibleEvents(match: Match, recipient: Recipient, from: number): GameEvent[] {
  return match.log.slice(from).flatMap((event) => told(match, event, recipient) ?? []);
}

function told({ scenario }: Match, event: GameEvent, { seat, marks }: Recipient): GameEvent | null {
  if (!marks && event.type === "readinessChanged" && event.seat !== seat) return null;
  return redact(scenario, event, seat);
}

/**
 * For each match, identified by its setup, and for each recipient: how many of the first 0, 1, 2… events the
 * recipient may see.
 */
const counts = new WeakMap<Setup, Map<string, number[]>>();

/** How many of the first 0, 1, 2… events the recipient may see. The list may be longer than the current log. */
export function visibleCounts(match: Match, recipient: Recipient): readonly number[] {
  const known = ofMatch(counts, match, recipient, (): number[] => [0]);
  for (let k = known.length; k <= match.log.length; k++) {
    const event = match.log[k - 1];
    const isTold = event !== undefined && told(match, event, recipient) !== null;
    known.push((known[k - 1] ?? 0) + (isTold ? 1 : 0));
  }
  return known;
}

/** For each match, identified by its setup, and for each recipient: the last view. */
const views = new WeakMap<Setup, Map<string, { world: World | null; view: View | null }>>();

/** Keeps the last view, because the next message contains only the changes since then. */
export function visibleView(match: Match, world: World, recipient: Recipient): View {
  const last = ofMatch(views, match, recipient, () => ({ world: null, view: null }));
  if (last.world === world && last.view !== null) return last.view;
  const whole = view(world, recipient.seat);
  const ready = whole.world.ready.filter((seat) => seat === recipient.seat);
  const made = recipient.marks ? whole : { ...whole, world: { ...whole.world, ready } };
  last.world = world;
  last.view = made;
  return made;
}

function ofMatch<T>(
  kept: WeakMap<Setup, Map<string, T>>,
  { setup }: Match,
  { seat, marks }: Recipient,
  make: () => T,
): T {
  const own = kept.get(setup) ?? new Map<string, T>();
  kept.set(setup, own);
  const key = `${seat}/${marks}`;
  const known = own.get(key) ?? make();
  own.set(key, known);
  return known;
}
