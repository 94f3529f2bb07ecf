import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { Objectives, RedLines } from "../briefing/mandate-sheet.tsx";
import { useTable } from "../hooks/stores.ts";
import { HomeTableSection } from "../ratification/home-table.tsx";

/** The home table, the mandate and the red lines, available from the first round on. */
export function HomePanel(): ReactNode {
  const { view } = useTable();
  if (view.mine === null) return <p className="soft">{t("match.watching")}</p>;
  return (
    <div className="stack">
      <h2>{t("home.heading")}</h2>
      <HomeTableSection />
      <h3>{t("briefing.mandate")}</h3>
      <Objectives objectives={view.mine.objectives} />
      <h3>{t("briefing.redLines")}</h3>
      <RedLines mine={view.mine} />
    </div>
  );
}
