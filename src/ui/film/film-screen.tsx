import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { type EndedTable, madeAtTable } from "../../client/selectors/debrief/made-at-table.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { useRecord } from "../hooks/use-lab-report.ts";
import { useLayerRef } from "../primitives/layer.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { Film } from "./film.tsx";

/** The film of the finished match at this table, on a single device. */
export function FilmScreen(): ReactNode {
  const main = useLayerRef();
  const made = useFinished();
  return (
    <main ref={main} id="main" className="wall">
      <div className="wall-page">
        <header className="wall-head">
          <ScreenHeading>{t("film:heading")}</ScreenHeading>
        </header>
        <h2 className="visually-hidden">{t("film:list")}</h2>
        {made === null ? (
          <p className="wall-note">{t("film:unread")}</p>
        ) : (
          <Film tables={[made]} onLeave={() => showScreen("match")} />
        )}
      </div>
    </main>
  );
}

/** Returns null if there is no record, for example because another version played the match. */
function useFinished(): EndedTable | null {
  const { view, scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const record = useRecord();
  return useMemo(() => {
    if (record === null) return null;
    const events = journal.map(({ event }) => event);
    return madeAtTable({ table: 1, scenario, record, view, events });
  }, [view, scenario, journal, record]);
}
