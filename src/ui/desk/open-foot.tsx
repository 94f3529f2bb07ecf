import type { ReactNode } from "react";
import { printAddress } from "../../client/addresses/print-address.ts";
import { t } from "../../client/i18n/index.ts";
import { placesIn } from "../../client/setup/room-plan.ts";
import type { RoomSettings } from "../../room/settings.ts";
import { Button } from "../primitives/button.tsx";

type OpenFootProps = Readonly<{ room: RoomSettings; onOpen: () => void }>;

export function OpenFoot({ room, onOpen }: OpenFootProps): ReactNode {
  const { scenario, seats, audience, climate, pairs } = room;
  const paper = printAddress(scenario, seats, { audience, climate, pairs, seed: "" });
  return (
    <div className="setup-feet">
      <p>
        <strong role="status">{t("desk:open.places", { count: placesIn(room) })}</strong>{" "}
        <span className="small soft open-note">{t("desk:open.placesNote")}</span>{" "}
        <a href={paper} target="_blank" rel="noreferrer">
          {t("desk:open.paper")}
        </a>
      </p>
      <Button look="primary" onPress={onOpen}>
        {t("desk:open.go")}
      </Button>
    </div>
  );
}
