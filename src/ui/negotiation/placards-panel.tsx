import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useTable } from "../hooks/stores.ts";
import { WatchedBeat } from "../sheet/watched-beat.tsx";
import { RoundNews } from "../table/round-news.tsx";
import { Soundings } from "../table/soundings.tsx";

/** The beat "sound": the seat lays a placard on every text on the floor and can give a speech. News comes after the decision. */
export function PlacardsPanel(): ReactNode {
  const { view } = useTable();
  const { shows } = useGuide();
  if (view.mine === null) return <WatchedBeat />;
  return (
    <div className="panel">
      <Soundings heading={t("negotiation:sound.heading")} hasSpeech={shows("speech")} />
      <RoundNews />
    </div>
  );
}
