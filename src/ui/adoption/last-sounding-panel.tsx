import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { useTable } from "../hooks.ts";
import { RoundReportCard } from "../negotiation/round-report-card.tsx";
import { Soundings } from "../negotiation/soundings.tsx";
import { WatchedBeat } from "../negotiation/watched-beat.tsx";

/** The last sounding: placards on everything still open, before the chair writes the package. */
export function LastSoundingPanel(): ReactNode {
  const { view } = useTable();
  if (view.mine === null) return <WatchedBeat />;
  return (
    <div className="panel">
      <RoundReportCard />
      <Soundings heading={t("adoption:last.heading")} lead={t("adoption:last.lead")} hasSpeech={false} />
    </div>
  );
}
