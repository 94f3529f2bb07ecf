/**
 * Watches a store for damage while the host runs. Once damage is found, the store accepts no new rooms and removes
 * none.
 */
import type { Kept } from "../../kernel/log.ts";
import { damageInError } from "./sqlite-damage.ts";
import type { Row, Store } from "./store.ts";

/** Rows could not be read, and trying again will not help. */
export class DamagedStore extends Error {}

/** PostgreSQL's error codes for a damaged table or index. */
const POSTGRES_DAMAGE: ReadonlySet<unknown> = new Set(["XX001", "XX002"]);

/** @param onDamage called once, with the reason */
export function guarded(store: Store, onDamage: (why: string) => void): Store {
  let isDamaged = false;
  const found = (why: string): DamagedStore => {
    if (!isDamaged) onDamage(why);
    isDamaged = true;
    return new DamagedStore(why);
  };
  const watched = async <T>(asked: Promise<T>): Promise<T> => {
    try {
      return await asked;
    } catch (error) {
      throw isOfDamage(error) ? found(said(error)) : error;
    }
  };
  return {
    ...store,
    append: async (room, expected, rows) => {
      if (isDamaged && expected === 0) throw new DamagedStore("no new room is taken");
      return watched(store.append(room, expected, rows));
    },
    since: async (room, seq, most) => {
      const kept = await watched(store.since(room, seq, most));
      if (!isWhole(kept, seq)) throw found(`rows of room ${room} are missing`);
      return kept;
    },
    touch: (rooms, at) => watched(store.touch(rooms, at)),
    heads: (rooms) => watched(store.heads(rooms)),
    removeUnused: async (before) => (isDamaged ? [] : watched(store.removeUnused(before))),
  };
}

/** A row that is not valid JSON also counts as damage, because no host writes one. */
function isOfDamage(error: unknown): boolean {
  if (error instanceof SyntaxError || damageInError(error) !== null) return true;
  return error instanceof Error && "code" in error && POSTGRES_DAMAGE.has(error.code);
}

function isWhole(kept: readonly Kept<Row>[], after: number): boolean {
  return kept.every(({ seq }, at) => seq === after + at + 1);
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
