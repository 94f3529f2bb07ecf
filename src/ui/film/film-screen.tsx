import { type ReactNode, useEffect, useState } from "react";
import type { EndedTable } from "../../client/room/ended-table.ts";
import { showScreen } from "../../client/ui-store.ts";
import { t } from "../../client/wording/index.ts";
import { useShelf } from "../hooks.ts";
import { useLayerRef } from "../primitives/layer.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { Film } from "./film.tsx";

/** The film of the finished match at this table, for one device. */
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
        {made === "reading" && <p className="wall-note">{t("film:loading")}</p>}
        {made === null && <p className="wall-note">{t("film:unread")}</p>}
        {made !== null && made !== "reading" && <Film tables={[made]} onLeave={() => showScreen("match")} />}
      </div>
    </main>
  );
}

/** Read from the record, as everybody could see it: no seat is looked at from the inside. */
function useFinished(): EndedTable | null | "reading" {
  const shelf = useShelf();
  const [made, setMade] = useState<EndedTable | null | "reading">("reading");
  useEffect(() => {
    let isGone = false;
    void import("../../client/room/ended-table.ts").then(({ tableIn }) => {
      if (!isGone) setMade(tableIn(shelf.exportRecord(), 1));
    });
    return () => {
      isGone = true;
    };
  }, [shelf]);
  return made;
}
