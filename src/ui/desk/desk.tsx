import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { useKeptFocus } from "../hooks/use-kept-focus.ts";
import { AllTables } from "./all-tables.tsx";
import { BeatPart } from "./beat-part.tsx";
import { ChecksPart } from "./checks-part.tsx";
import { DealsPart } from "./deals-part.tsx";
import { DeskHead } from "./desk-head.tsx";
import { DeskNotices } from "./desk-notices.tsx";
import { DevicesPart } from "./devices-part.tsx";
import { EventsPart } from "./events-part.tsx";
import { FilmPart } from "./film-part.tsx";
import { HallPart } from "./hall-part.tsx";
import { JoinBox } from "./join-box.tsx";
import { LogPart } from "./log-part.tsx";
import { MessagesPart } from "./messages-part.tsx";
import { OpinionsPart } from "./opinions-part.tsx";
import { ResultsPart } from "./results-part.tsx";
import { RoomPart, type RoomPartProps } from "./room-part.tsx";
import { SettingsPart } from "./settings-part.tsx";
import { TableCard } from "./table-card.tsx";
import { TicketsPart } from "./tickets-part.tsx";
import { useDesk } from "./use-desk.ts";
import { useAnnounceRequests } from "./use-seat-times.ts";
import { useWaiting } from "./use-waiting.ts";
import { WaitingDevices } from "./waiting-devices.tsx";
import { WallPart } from "./wall-part.tsx";

/** All tables on one page, the code for joining, and the teacher's controls. */
export function Desk(props: RoomPartProps): ReactNode {
  const { tables, committee, isDebriefed } = useDesk();
  const isOfClass = committee === undefined;
  const [only, ...others] = tables;
  const waiting = useWaiting();
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  useAnnounceRequests();
  useTopOnceRunning(
    tables.some(({ beat }) => beat !== null),
    page,
  );
  return (
    <div className="desk-page" ref={page}>
      <DeskHead />
      <DeskNotices />
      <div className="desk-columns">
        <aside className="desk-side" aria-label={t("desk:heading")}>
          {!isDebriefed && isOfClass && <JoinBox />}
          <div className="sheet desk-parts">
            <MessagesPart />
            <DevicesPart />
            <EventsPart />
            <SettingsPart />
            <LogPart />
            <RoomPart {...props} />
          </div>
        </aside>
        <div className="desk-main">
          <WaitingDevices devices={waiting} />
          <BeatPart />
          {isDebriefed && <FilmPart />}
          {isDebriefed && <ResultsPart />}
          {isDebriefed && isOfClass && <AnswerParts />}
          {tables.length > 1 && !isDebriefed && <AllTables />}
          {!isDebriefed && <p className="small soft">{t("desk:seat.hint")}</p>}
          <div className="desk-tables">
            {tables.map((table) => (
              <TableCard key={table.table} table={table} />
            ))}
            {only !== undefined && others.length === 0 && <DealsPart table={only} isAlone />}
            {/* Beside the table: its clock and its acts stay in sight, even with 193 states in the hall. */}
            {!isDebriefed && <HallPart />}
          </div>
          <WallPart />
          {/* During the match the tables come first. */}
          {!isDebriefed && isOfClass && <AnswerParts />}
        </div>
      </div>
    </div>
  );
}

/** What to do and say stands at the top, above the button that starts the match. */
function useTopOnceRunning(isRunning: boolean, page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (isRunning) page.current?.scrollIntoView({ block: "start" });
  }, [isRunning, page]);
}

/** What the class answered. */
function AnswerParts(): ReactNode {
  return (
    <>
      <TicketsPart />
      <OpinionsPart />
      <ChecksPart />
    </>
  );
}
