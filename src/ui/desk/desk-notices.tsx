import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useRoom } from "../hooks/stores.ts";
import { Refused } from "../room/room-notices.tsx";
import { NotKept } from "../widgets/key-link.tsx";
import { placeInTime } from "./table-words.ts";
import { useDesk, useRoomScenario } from "./use-desk.ts";

/**
 * All notices of the desk: refusals, the state of the connection and, for screen readers only, the progress of the
 * tables.
 */
export function DeskNotices(): ReactNode {
  const { code, tables, isDebriefed, isStuck, isHostEnding } = useDesk();
  const scenario = useRoomScenario();
  const link = useRoom((room) => room.link);
  const refused = useRoom((room) => room.refused);
  const isSending = useRoom((room) => room.isSending);
  return (
    <div className="desk-notices">
      {/* Cleared while the next order is being sent, so that a repeated refusal is announced again. */}
      <Refused reason={isSending ? null : refused} />
      <NotKept kind="desk" code={code} />
      <p role="status" className="notice" hidden={link === "live"}>
        {link === "live" ? "" : t(`desk:link.${link}`, { code })}
      </p>
      <p role="status" className="notice refused" hidden={!isStuck}>
        {isStuck ? t("desk:link.stuck") : ""}
      </p>
      <p role="status" className="notice" hidden={!isHostEnding}>
        {isHostEnding ? t("desk:link.ending") : ""}
      </p>
      <p role="status" className="notice" hidden={!isDebriefed}>
        {isDebriefed ? t("desk:head.over") : ""}
      </p>
      <div role="status" aria-atomic="false" className="visually-hidden">
        {tables.map((table) => (
          <p key={table.table}>
            {t("desk:table.now", { table: table.table, beat: placeInTime(table, scenario) })}
          </p>
        ))}
      </div>
    </div>
  );
}
