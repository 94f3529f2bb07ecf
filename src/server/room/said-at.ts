/** The messages between delegations that a seat has sent or received. */
import type { Seat } from "../../engine/state/seat.ts";
import type { SentMessage } from "../../room/said.ts";

/** The maximum number of messages of each kind that a page shows. */
export const MOST_SHOWN = 30;

const NONE: readonly never[] = [];

type BySeat = ReadonlyMap<string, readonly SentMessage[]>;

const sorted = new WeakMap<readonly SentMessage[], BySeat>();

/** The messages of a seat. The list is sorted by seat once, not once for each of forty devices. */
export function saidAt(said: readonly SentMessage[], table: number, seat: Seat): readonly SentMessage[] {
  const known = sorted.get(said) ?? bySeat(said);
  sorted.set(said, known);
  return known.get(`${table}/${seat}`) ?? NONE;
}

function bySeat(said: readonly SentMessage[]): BySeat {
  const lists = new Map<string, SentMessage[]>();
  for (const one of said) {
    for (const seat of [one.from, one.to]) {
      const key = `${one.table}/${seat}`;
      const list = lists.get(key) ?? [];
      // The sender does not learn that a message was reported.
      list.push(seat === one.from ? { ...one, isReported: false } : one);
      lists.set(key, list);
    }
  }
  return new Map([...lists].map(([key, list]) => [key, list.slice(-MOST_SHOWN)]));
}
