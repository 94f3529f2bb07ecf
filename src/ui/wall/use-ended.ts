import { useEffect, useState } from "react";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import { useRoom } from "../hooks/stores.ts";

/** The finished tables by number. A table is null if its record cannot be read. */
export type Ended = ReadonlyMap<number, EndedTable | null>;

/** Reading records needs the rules of the game, which the wall loads only here. Tables are read one by one. */
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
