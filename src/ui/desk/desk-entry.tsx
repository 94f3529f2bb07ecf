import { type ReactNode, useEffect, useState } from "react";
import { forgetKey, keepKey } from "../../client/addresses/keys.ts";
import { t } from "../../client/i18n/index.ts";
import { roomStore } from "../../client/sessions/room/room-store.ts";
import { useRoom, useSessionOpeners } from "../hooks/stores.ts";
import { useTitle } from "../hooks/use-title.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { Desk } from "./desk.tsx";
import type { DeskAddress } from "./use-desk-address.ts";

type EntryProps = Readonly<{
  at: DeskAddress;
  onKey: (key: string) => void;
  onLeave: () => void;
  onDeleted: () => void;
}>;

/** Shows the desk once the host has accepted the key. */
export function DeskEntry({ at, onKey, onLeave, onDeleted }: EntryProps): ReactNode {
  const isInside = useInside(at);
  const hasDesk = useRoom((room) => isInside && room.desk !== null);
  const link = useRoom((room) => room.link);
  const { code, key } = at;
  useTitle(hasDesk ? t("desk:head.title", { code }) : t("desk:heading"));
  const isGone = isInside && link === "gone";
  const shown = isInside && link !== "live" ? link : "connecting";
  useKept(at, hasDesk, isGone);
  if (hasDesk && !isGone) return <Desk onKey={onKey} onLeave={onLeave} onDeleted={onDeleted} />;
  return (
    <div className="stack">
      <ScreenHeading>{t("desk:heading")}</ScreenHeading>
      <p role="status">{t(`desk:link.${key === "" ? "noKey" : shown}`, { code })}</p>
      {(key === "" || isGone) && (
        <Button look="primary" onPress={onLeave}>
          {t("desk:link.other")}
        </Button>
      )}
    </div>
  );
}

/** Enters the room, unless the page is already in it: visiting another screen does not leave the room. */
function useInside({ code, key }: DeskAddress): boolean {
  const doors = useSessionOpeners();
  const isThere = (): boolean => {
    const room = roomStore.getState();
    return room.code === code && room.key === key && room.link !== "gone";
  };
  const [isInside, setInside] = useState(isThere);
  useEffect(() => {
    if (isInside || key === "") return;
    let isWanted = true;
    void doors.enter(code, key, "desk").then(() => isWanted && setInside(true));
    return () => {
      isWanted = false;
    };
  }, [doors, code, key, isInside]);
  return isInside;
}

/** Stores the key once it has opened the desk and forgets it when it no longer does. */
function useKept({ code, key }: DeskAddress, hasDesk: boolean, isGone: boolean): void {
  useEffect(() => {
    if (hasDesk) keepKey("desk", code, key);
    else if (isGone) forgetKey("desk", code, key);
  }, [code, key, hasDesk, isGone]);
}
