import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { numberOf, placeText } from "../../client/sentences/desk-words.ts";
import { isAskedAsPartner } from "../../client/sessions/room/pair-role.ts";
import { Button } from "../primitives/button.tsx";
import { useDesk, useGive } from "./use-desk.ts";
import type { Asking } from "./use-waiting.ts";

/** Devices that ask to enter, shown at the very top of the desk. */
export function WaitingDevices({ devices }: Readonly<{ devices: readonly Asking[] }>): ReactNode {
  return (
    <div role="status" aria-atomic="false" className="waiting-live">
      {devices.length > 0 && (
        <section className="sheet waiting" aria-labelledby="waiting">
          <h2 id="waiting">{t("desk:waiting.heading", { count: devices.length })}</h2>
          <ul className="waiting-list">
            {devices.map((device) => (
              <WaitingDevice key={device.id} device={device} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function WaitingDevice({ device }: Readonly<{ device: Asking }>): ReactNode {
  const give = useGive();
  const { devices } = useDesk();
  const { id, asked, isRemoved } = device;
  if (asked === null) return null;
  const isPartner = isAskedAsPartner(devices, asked);
  return (
    <li>
      <p>
        <strong>{t("desk:waiting.asks", { device: numberOf(id), place: placeText(asked) })}</strong>{" "}
        {t(isRemoved ? "desk:waiting.sentAway" : isPartner ? "desk:waiting.partner" : "desk:waiting.held")}
      </p>
      <div className="row">
        <Button
          look="primary"
          aria-label={t("desk:waiting.letInOf", { device: numberOf(id) })}
          onPress={() => void give({ type: "letIn", device: id })}
        >
          {t("desk:waiting.letIn")}
        </Button>
        <Button
          aria-label={t("desk:waiting.notNowOf", { device: numberOf(id) })}
          onPress={() => void give({ type: "putOff", device: id })}
        >
          {t("desk:waiting.notNow")}
        </Button>
      </div>
    </li>
  );
}
