import type { ReactNode } from "react";
import { optionOf } from "../../client/readings/engine-values.ts";
import { t } from "../../client/wording/index.ts";
import { useTable } from "../hooks.ts";
import { RoundReportCard } from "../table/round-report-card.tsx";
import { Soundings } from "../table/soundings.tsx";
import { WatchedBeat } from "../table/watched-beat.tsx";
import { WithoutYouLine } from "../without-you/without-you-line.tsx";

/** The last sounding: placards on everything still open, before the chair writes the package. */
export function LastSoundingPanel(): ReactNode {
  const { view } = useTable();
  if (view.mine === null) return <WatchedBeat />;
  const isOpen = optionOf(view.options, "layPlacards") !== null;
  return (
    <div className="panel">
      <WithoutYouLine />
      {isOpen ? <Soundings heading={t("adoption:last.heading")} hasSpeech={false} /> : <AllAgreed />}
      <RoundReportCard />
    </div>
  );
}

/** Every article is agreed: there is nothing to lay a placard on. */
function AllAgreed(): ReactNode {
  return (
    <div className="panel-head">
      <h2>{t("adoption:last.headingNone")}</h2>
      <p className="small soft">{t("adoption:last.leadNone")}</p>
    </div>
  );
}
