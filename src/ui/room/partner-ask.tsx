import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { numberOf } from "../../client/sentences/desk-words.ts";
import { useRoom, useSession } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";

/** Another device asks to become the Capital of this seat. Several ask one after the other. */
export function PartnerAsk(): ReactNode {
  const session = useSession();
  const device = useRoom(({ room }) => room?.partnersAsking[0]);
  if (device === undefined) return null;
  const answer = (isYes: boolean) => () => void session?.order({ type: "answerPartner", device, isYes });
  return (
    <Dialog
      key={device}
      title={t("room:partner.heading", { device: numberOf(device) })}
      describedBy="partner-words"
      isOpen
      isAlert
      hasOnlyAnswers
      onClose={answer(false)}
      feet={
        <>
          <Button onPress={answer(false)}>{t("room:partner.no")}</Button>
          <Button look="primary" onPress={answer(true)}>
            {t("room:partner.yes")}
          </Button>
        </>
      }
    >
      <p id="partner-words">{t("room:partner.words")}</p>
    </Dialog>
  );
}
