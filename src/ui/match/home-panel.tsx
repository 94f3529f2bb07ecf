import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { HomeCards, HomeCount } from "../briefing/home-sheet.tsx";
import { Objectives, RedLines } from "../briefing/mandate-sheet.tsx";
import { useConnection, useTable } from "../hooks.ts";

/** Mandate, red lines and the home table, in sight from the first round on. */
export function HomePanel(): ReactNode {
  const { view } = useTable();
  const home = useConnection().home();
  if (view.mine === null) return <p className="soft">{t("match.watching")}</p>;
  return (
    <div className="stack">
      <h2>{t("home.heading")}</h2>
      {home !== null && <HomeCount home={home} />}
      <h3>{t("briefing.mandate")}</h3>
      <Objectives objectives={view.mine.objectives} />
      <h3>{t("briefing.redLines")}</h3>
      <RedLines redLines={view.mine.redLines} />
      {home !== null && (
        <>
          <h3>{t("briefing.home")}</h3>
          <HomeCards home={home} />
        </>
      )}
    </div>
  );
}
