import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { numberOf, placeText } from "../../client/sentences/desk-words.ts";
import { Button } from "../primitives/button.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { MoveForm } from "./move-form.tsx";
import { useDesk, useGive } from "./use-desk.ts";
import type { Asking } from "./use-waiting.ts";

/**
 * Devices without a seat: some are looking around, some are waiting, and some were sent away. A time of their own is
 * shown here and not at the top of the desk, which the class may see.
 */
export function DevicesPart(): ReactNode {
  const { devices, isDebriefed } = useDesk();
  const unseated = devices.filter(({ place }) => place === null);
  return (
    <Disclosure level={2} title={t("desk:devices.heading", { count: unseated.length })}>
      {!isDebriefed && <Joining />}
      {unseated.length === 0 && <p className="soft">{t("desk:devices.none")}</p>}
      <ul className="desk-list">
        {unseated.map((device) => (
          <li key={device.id}>
            <Unseated device={device} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Joining(): ReactNode {
  const give = useGive();
  const { isJoiningOpen } = useDesk();
  return (
    <div className="stack">
      <Checkbox isSelected={isJoiningOpen} onChange={(isOpen) => void give({ type: "setJoining", isOpen })}>
        {t("desk:devices.joining")}
      </Checkbox>
      <p className="small soft">{t("desk:devices.joiningNote")}</p>
    </div>
  );
}

function Unseated({ device }: Readonly<{ device: Asking }>): ReactNode {
  const give = useGive();
  const { id, isRemoved, asked, time } = device;
  return (
    <>
      {(isRemoved || asked === null) && (
        <p>{t(isRemoved ? "desk:devices.removed" : "desk:devices.noSeat", { device: numberOf(id) })}</p>
      )}
      {asked !== null && (
        <div className="row">
          <span>{t("desk:waiting.asks", { device: numberOf(id), place: placeText(asked) })}</span>
          <Button
            aria-label={t("desk:waiting.letInOf", { device: numberOf(id) })}
            onPress={() => void give({ type: "letIn", device: id })}
          >
            {t("desk:waiting.letIn")}
          </Button>
        </div>
      )}
      {time !== "plain" && (
        <p className="small soft">{t("desk:devices.time", { time: t(`desk:seat.times.${time}`) })}</p>
      )}
      {isRemoved ? (
        <Button
          aria-label={t("desk:devices.readmitOf", { device: numberOf(id) })}
          onPress={() => void give({ type: "readmitDevice", device: id })}
        >
          {t("desk:devices.readmit")}
        </Button>
      ) : (
        <MoveForm device={device} />
      )}
    </>
  );
}
