import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useTable } from "../hooks/stores.ts";
import { WatchedBeat } from "../sheet/watched-beat.tsx";
import { Soundings } from "../table/soundings.tsx";

/** The last sounding: before the chair writes the package, players lay placards on every text that is still open. */
export function LastSoundingPanel(): ReactNode {
  const { view } = useTable();
  if (view.mine === null) return <WatchedBeat />;
  return (
    <div className="panel">
      <Soundings heading={t("adoption:last.heading")} hasSpeech={false} />
    </div>
  );
}
