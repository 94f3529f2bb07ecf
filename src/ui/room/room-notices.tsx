import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  REFUSALS,
  REJECTIONS,
  type Rejection,
  type RoomRefusal,
} from "../../client/sessions/room/refusals.ts";
import { useGame, useRoom, useUi } from "../hooks/stores.ts";

/** Why an order was refused, in a sentence. An unknown code is shown as a lost connection. */
export function refusalText(reason: string): string {
  const rejection = REJECTIONS.find((one): one is Rejection => one === reason);
  if (rejection !== undefined) return t(`rejection.${rejection}`);
  const refusal = REFUSALS.find((one): one is RoomRefusal => one === reason);
  return t(refusal === undefined ? "room:refused.offline" : `room:refused.${refusal}`);
}

export function Refused({ reason }: Readonly<{ reason: string | null }>): ReactNode {
  return (
    <p role="alert" className="notice refused" hidden={reason === null}>
      {reason === null ? "" : t("match.refused", { reason: refusalText(reason) })}
    </p>
  );
}

/** Says why the player was called to the table while reading the mandate. */
export function CalledNotice(): ReactNode {
  const called = useUi((ui) => ui.called);
  const clock = useGame((game) => game.view?.world.clock);
  const isShown = called !== null && called.clock === clock;
  return (
    <p role="status" className="notice" hidden={!isShown}>
      {isShown ? t(`room:called.${called.why}`) : ""}
    </p>
  );
}

/** Shown while there is no connection to the host, or while the host cannot save. */
export function LinkNotice(): ReactNode {
  const link = useRoom((room) => room.link);
  const isStuck = useRoom(({ room }) => room?.isStuck === true);
  return (
    <>
      <p role="status" className="notice" hidden={link === "live"}>
        {link === "live" ? "" : t(`room:link.${link}`)}
      </p>
      <p role="status" className="notice refused" hidden={!isStuck}>
        {isStuck ? t("room:link.stuck") : ""}
      </p>
    </>
  );
}
