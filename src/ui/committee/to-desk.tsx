import { type ReactNode, useState } from "react";
import { committeeAddress } from "../../client/addresses/committee-address.ts";
import { keyFor } from "../../client/addresses/keys.ts";
import { t } from "../../client/i18n/index.ts";
import { HOST_REFUSALS } from "../../client/selectors/committee/refusals.ts";
import { goToMatch } from "../../client/sessions/committee/match-room.ts";
import { Button } from "../primitives/button.tsx";

/** Goes to the desk of the match that the committee has opened. @returns why it cannot, or null */
export function goToDesk(room: string): Promise<string | null> {
  const code = committeeAddress(location.hash)?.id ?? "";
  return goToMatch({ code, key: keyFor("chair", code), room });
}

/** Leads the chair to that desk. */
export function ToDesk({ room }: Readonly<{ room: string }>): ReactNode {
  const [refused, setRefused] = useState<string | null>(null);
  const go = (): void => void goToDesk(room).then(setRefused);
  const reason = HOST_REFUSALS.find((one) => one === refused) ?? "offline";
  return (
    <div className="stack tight">
      <p className="small">{t("committee:paper.matchOpen", { code: room })}</p>
      {refused !== null && <p role="alert">{t(`delegate:trouble.${reason}`)}</p>}
      <div className="row">
        <Button size="small" look="primary" onPress={go}>
          {t("committee:paper.toDesk")}
        </Button>
      </div>
    </div>
  );
}
