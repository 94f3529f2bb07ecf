import { type ReactNode, useId } from "react";
import { t } from "../../client/i18n/index.ts";
import type { RoomView } from "../../room/message.ts";
import { useUi } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { Canvas } from "../picture/canvas.tsx";
import { PictureCounts, PictureSentence } from "../picture/picture-words.tsx";
import { usePeak } from "../picture/use-peak.ts";
import { dealBand } from "./deal-band.tsx";
import { DealLines } from "./deal-lines.tsx";
import { ExplainedCheck } from "./explained-check.tsx";
import { HallKey } from "./hall-key.tsx";
import { heldSeats } from "./held-seats.ts";
import { LitSeats } from "./lit-seats.tsx";
import { Side } from "./side.tsx";
import { TableHead } from "./table-head.tsx";
import { Theatre } from "./theatre.tsx";
import { useClause } from "./use-clause.ts";
import { useSidePage } from "./use-page.ts";
import type { WallPlace } from "./use-place.ts";
import { TableControls, TableFoot } from "./wall-foot.tsx";

type TablePageProps = Readonly<{ room: RoomView; place: WallPlace; shown: Shown }>;

/** One table: the hall or the map in the dark, the main content in large type, the clock, and who is ready. */
export function TablePage({ room, place, shown }: TablePageProps): ReactNode {
  const { beat, clock, phase } = shown.view.world;
  const [page, choose] = useSidePage(clock);
  const isPeak = useUi((ui) => ui.isPeak);
  const frame = usePeak(isPeak);
  const sentence = useId();
  const held = heldSeats(room, shown);
  const turn = useClause(shown, page);
  const lit = held.map((country) => ({ country, iso3: shown.scenario.countries[country]?.iso3 ?? "" }));
  return (
    <Theatre
      beat={beat}
      table={shown.table}
      isPeak={isPeak}
      isNight={phase === "adoption"}
      stage={
        <section className="wall-picture" aria-label={t("match.picture")}>
          <Canvas frame={frame} sentence={sentence}>
            <DealLines shown={shown} />
            <LitSeats held={lit} />
            <HallKey />
          </Canvas>
          <ExplainedCheck shown={shown} />
          <PictureSentence id={sentence} />
          {/* The class looks at the picture. The table is for a wall that is opened on a pupil's own device. */}
          <div className="visually-hidden">
            <PictureCounts />
          </div>
        </section>
      }
      bar={dealBand(shown)}
      head={<TableHead room={room} shown={shown} />}
      side={
        <section className="wall-side" aria-label={t("wall:pages.label")}>
          <Side page={page} shown={shown} />
        </section>
      }
      foot={<TableFoot room={room} at={place.at} />}
      controls={<TableControls room={room} place={place} page={page} onPage={choose} turn={turn} />}
    />
  );
}
