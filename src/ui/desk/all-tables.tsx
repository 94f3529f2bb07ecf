import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { TableActs } from "./table-acts.tsx";
import { isEmpty } from "./table-words.ts";
import { useDesk } from "./use-desk.ts";

/** Buttons that act on all tables at once. Each button affects only the tables where its action is possible. */
export function AllTables(): ReactNode {
  const { tables } = useDesk();
  const running = tables.filter(({ beat, isOver }) => beat !== null && !isOver);
  const waiting = tables.filter(({ beat }) => beat === null);
  return (
    <section className="sheet all-tables" aria-labelledby="all-tables">
      <h2 id="all-tables">{t("desk:acts.all")}</h2>
      <TableActs
        table={0}
        isMain
        beat={0}
        canStart={waiting.some((table) => !isEmpty(table) || tables.every(isEmpty))}
        isRunning={running.length > 0}
        isPaused={running.length > 0 && running.every(({ isPaused }) => isPaused)}
      />
    </section>
  );
}
