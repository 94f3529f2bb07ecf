import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useTable } from "../hooks/stores.ts";
import { SheetArticle } from "../sheet/sheet-article.tsx";
import { BeatNews } from "../table/beat-news.tsx";
import { RoundReportCard } from "../table/round-report-card.tsx";

/** What spectators see of a beat of the talks: the results of the last beat, and what is on the floor. */
export function WatchedBeat(): ReactNode {
  const { view } = useTable();
  const { beat } = view.world;
  if (beat !== "sound" && beat !== "deal" && beat !== "close") return null;
  return (
    <div className="panel">
      <div className="panel-head">
        <h2>{t(`beat.${beat}.name`)}</h2>
        <p className="small soft">{t(`negotiation:watched.${beat}`)}</p>
      </div>
      {beat === "sound" ? (
        <RoundReportCard />
      ) : (
        <BeatNews heading={t("negotiation:news.before")} isOpenFirst />
      )}
      <h3>{t("negotiation:watched.floor")}</h3>
      <ul className="sheet-articles">
        {view.world.draft.floor.map((article) => (
          <SheetArticle key={article} article={article} />
        ))}
      </ul>
    </div>
  );
}
