import { useEffect, useState } from "react";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import { useRoom } from "../hooks/stores.ts";

/** Tables whose records have been read, by number; null where one cannot be. */
export type Ended = ReadonlyMap<number, EndedTable | null>;

/** What reads a record brings the rules of the game with it: it is fetched only here, and reads one table after the other. */
export function useEnded(tables: readonly number[]): Ended {
  const code = useRoom((room) => room.code);
  const key = useRoom((room) => room.key);
  const [ended, setEnded] = useState<Ended>(new Map());
  const wanted = tables.join();
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      const { endedTable } = await import("../../client/sessions/room/ended-table.ts");
      for (const table of wanted.split(",").map(Number)) {
        const made = await endedTable(code, key, table);
        if (isGone) return;
        setEnded((before) => new Map(before).set(table, made));
      }
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [code, key, wanted]);
  return ended;
}
