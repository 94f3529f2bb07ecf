/** Reads a room's log from its store and checks that it is complete. */
import { expect } from "vitest";
import type { Kept } from "../../src/kernel/log.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { record, replay } from "../../src/match/record.ts";
import { afterAll, EMPTY, type Snapshot } from "../../src/server/room/snapshot.ts";
import type { Row, Store } from "../../src/server/store/store.ts";
import type { TestRoom } from "./room-hand.ts";

export function keysIn(kept: readonly Kept<Row>[]): string[] {
  return kept.flatMap(({ row }) => (row.key === undefined ? [] : [row.key]));
}

export function roomFrom(kept: readonly Kept<Row>[]): Snapshot {
  return afterAll(
    EMPTY,
    kept.map(({ row }) => row),
  );
}

/** Expects every acknowledged order once, and the same events of each table when its record is played again. */
export async function expectWhole(store: Store, { code, hands }: TestRoom): Promise<Snapshot> {
  const kept = await store.since(code, 0);
  expect(kept.map(({ seq }) => seq)).toEqual(kept.map((_, at) => at + 1));
  const keys = keysIn(kept);
  expect(new Set(keys).size).toBe(keys.length);
  const lost = hands.flatMap(({ acknowledged }) => acknowledged).filter((key) => !keys.includes(key));
  expect(lost).toEqual([]);
  const snapshot = roomFrom(kept);
  for (const [at, table] of snapshot.tables.entries()) {
    if (table === null) continue;
    const made = record(table.match);
    const replayed = replay(libraryFor(made.engineVersion, made.setup), made);
    expect(replayed.ok ? "same" : replayed.problem, `table ${at + 1}`).toBe("same");
  }
  return snapshot;
}
