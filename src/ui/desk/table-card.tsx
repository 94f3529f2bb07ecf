import { type ReactNode, useState } from "react";
import { recordText } from "../../client/host/calls.ts";
import { t } from "../../client/i18n/index.ts";
import type { TableReport } from "../../room/message.ts";
import { useRoom, useSession } from "../hooks/stores.ts";
import { useLeft } from "../hooks/use-left.ts";
import { Button } from "../primitives/button.tsx";
import { download } from "../shell/download.ts";
import { BreakPart } from "./break-part.tsx";
import { DealsPart } from "./deals-part.tsx";
import { SeatDialog } from "./seat-dialog.tsx";
import { SeatRow } from "./seat-row.tsx";
import { TableActs } from "./table-acts.tsx";
import { TableClock, TalkLine } from "./table-clock.tsx";
import { countsOf, isEmpty, placeInTime, seatsShown, waitedText } from "./table-words.ts";
import { OwnTimes, TimeAsked } from "./time-asked.tsx";
import { useDesk, useRoomScenario } from "./use-desk.ts";

type CardProps = Readonly<{ table: TableReport }>;

export function TableCard({ table }: CardProps): ReactNode {
  const { isDebriefed, tables } = useDesk();
  const scenario = useRoomScenario();
  const [opened, setOpened] = useState<string | null>(null);
  const { beat, isOver, isPaused } = table;
  const heading = `table-${table.table}`;
  const shown = table.seats.find(({ seat }) => seat === opened);
  return (
    <section className="sheet table-card" aria-labelledby={heading} data-paused={isPaused}>
      <div className="row-between">
        <h2 id={heading}>{t("desk:table.heading", { table: table.table })}</h2>
        <TableClock table={table} />
      </div>
      <p className="table-beat">{placeInTime(table, scenario)}</p>
      <TalkLine table={table} />
      <BreakPart table={table} />
      <TableCounts table={table} />
      <Waits table={table} />
      <OwnTimes table={table} />
      <TimeAsked table={table} />
      {!isDebriefed && (
        <TableActs
          table={table.table}
          isMain={tables.length === 1}
          beat={Math.max(0, table.clock)}
          canStart={beat === null}
          isRunning={beat !== null && !isOver}
          isPaused={isPaused}
        />
      )}
      {isDebriefed && beat !== null && <RecordButton table={table.table} />}
      <ul className="seat-rows">
        {seatsShown(table).map((report) => (
          <li key={report.seat}>
            <SeatRow
              report={report}
              isPlaying={table.beat !== null && !table.isOver && !table.isPaused}
              onOpen={() => setOpened(report.seat)}
            />
          </li>
        ))}
      </ul>
      {tables.length > 1 && <DealsPart table={table} />}
      {shown !== undefined && <SeatDialog table={table} report={shown} onClose={() => setOpened(null)} />}
    </section>
  );
}

function TableCounts({ table }: CardProps): ReactNode {
  const { beat, instruments, reached, phase } = table;
  const { settings } = useDesk();
  const { all, here, devices, acted, ready, counted } = countsOf(seatsShown(table), settings.pace);
  const isTalking = phase === "negotiation" || phase === "adoption" || phase === null;
  if (beat === null && isEmpty(table)) return <p className="small soft">{t("desk:table.empty")}</p>;
  return (
    <p className="small soft numbers table-counts">
      <span>{t(devices === all ? "desk:table.here" : "desk:table.hereOn", { here, all, devices })}</span>
      {beat !== null && beat !== "over" && <span>{t("desk:table.counts", { acted, ready, counted })}</span>}
      {!isTalking && <span>{t("desk:table.instruments", { count: instruments })}</span>}
      {reached >= 0 && <span>{t("desk:table.inForce")}</span>}
    </p>
  );
}

/** The seats that the table is waiting for. */
function Waits({ table }: CardProps): ReactNode {
  const { settings } = useDesk();
  const skew = useRoom((room) => room.skew);
  const isUp = useLeft(table.timer, skew) === 0;
  const text = waitedText(table, settings.pace, isUp);
  return text === "" ? null : <p className="small">{text}</p>;
}

/** The record includes the seed, which reveals every secret, so it is available only after the debrief has opened. */
function RecordButton({ table }: Readonly<{ table: number }>): ReactNode {
  const session = useSession();
  const save = async (): Promise<void> => {
    if (session === null) return;
    const text = await recordText(session.code, session.key, table);
    if (text !== null) download(t("desk:table.recordName", { code: session.code, table }), text);
  };
  return (
    <Button size="small" onPress={() => void save()}>
      {t("desk:table.record")}
    </Button>
  );
}
