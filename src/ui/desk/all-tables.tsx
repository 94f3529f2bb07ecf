import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { TableActs } from "./table-acts.tsx";
import { useDesk } from "./use-desk.ts";

/** One press for every table; those that are elsewhere are left as they are. */
export function AllTables(): ReactNode {
  const { tables } = useDesk();
  const running = tables.filter(({ beat, isOver }) => beat !== null && !isOver);
  return (
    <section className="sheet all-tables" aria-labelledby="all-tables">
      <h2 id="all-tables">{t("desk:acts.all")}</h2>
      <TableActs
        table={0}
        isMain
        beat={0}
        canStart={tables.some(({ beat }) => beat === null)}
        isRunning={running.length > 0}
        isPaused={running.length > 0 && running.every(({ isPaused }) => isPaused)}
      />
    </section>
  );
}
