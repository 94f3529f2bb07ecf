import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { useTable } from "../hooks.ts";
import { BeatNews } from "./beat-news.tsx";
import { RoundReportCard } from "./round-report-card.tsx";

/** A beat as whoever only watches sees it: what the one before brought. */
export function WatchedBeat(): ReactNode {
  const { view } = useTable();
  const { beat } = view.world;
  return (
    <div className="panel">
      <div className="panel-head">
        <h2>{t(`beat.${beat}.name`)}</h2>
        <p className="small soft">{t(`beat.${beat}.task`)}</p>
      </div>
      {beat === "sound" ? (
        <RoundReportCard />
      ) : (
        <BeatNews heading={t("negotiation:news.before")} isOpenFirst />
      )}
    </div>
  );
}
