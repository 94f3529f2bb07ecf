import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { RoomView } from "../../room/message.ts";
import { useRoom, useUi } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { Canvas } from "../picture/canvas.tsx";
import { WallClock } from "./clock.tsx";
import { JoinNote } from "./join-code.tsx";
import { Side } from "./side.tsx";
import { useSidePage } from "./use-page.ts";
import type { WallPlace } from "./use-place.ts";
import { WallFoot } from "./wall-foot.tsx";

type TablePageProps = Readonly<{ room: RoomView; place: WallPlace; shown: Shown }>;

/** One table: the hall or the map, the main content in large type, the clock, and who is ready. */
export function TablePage({ room, place, shown }: TablePageProps): ReactNode {
  const { beat, clock, phase } = shown.view.world;
  const [page, choose] = useSidePage(clock);
  const isPeak = useUi((ui) => ui.isPeak);
  return (
    <div
      className="wall-page"
      data-beat={beat}
      data-table={shown.table}
      data-night={phase === "adoption" || isPeak}
    >
      <Head room={room} shown={shown} />
      <div className="wall-body">
        <section className="wall-picture" aria-label={t("match.picture")}>
          <Canvas />
        </section>
        <section className="wall-side" aria-label={t("wall:pages.label")}>
          <Side page={page} shown={shown} />
        </section>
      </div>
      <WallFoot room={room} place={place} page={page} onPage={choose} />
    </div>
  );
}

function Head({ room, shown }: Readonly<{ room: RoomView; shown: Shown }>): ReactNode {
  const line = useRoom((state) => state.board?.find(({ table }) => table === shown.table));
  const { beat } = shown.view.world;
  return (
    <header className="wall-head">
      <div className="wall-beat">
        <h2>{t(`beat.${beat}.name`)}</h2>
        <p>
          {room.settings.tables > 1 && <span>{t("wall:table", { table: shown.table })}</span>}
          <When shown={shown} />
        </p>
      </div>
      {line !== undefined && !line.isOver && <WallClock clock={line.timer} isPaused={line.isPaused} />}
      {!room.isDebriefed && <JoinNote />}
    </header>
  );
}

function When({ shown: { view, scenario } }: Readonly<{ shown: Shown }>): ReactNode {
  const { phase, round, season } = view.world;
  if (phase === "negotiation") return <span>{t("wall:round", { round, rounds: scenario.rounds - 1 })}</span>;
  if (phase === "ratification") return <span>{t("wall:season", { season, seasons: scenario.seasons })}</span>;
  return null;
}
