import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { useAct } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { NumberBox } from "../primitives/number-box.tsx";

export type SessionEnd = "suspend" | "close";

const MINUTE_S = 60;
const USUAL_BREAK = 15;

/** Asks for confirmation before a meeting is suspended or the committee is closed. */
export function SessionDialog({
  ending,
  onClose,
}: Readonly<{ ending: SessionEnd; onClose: () => void }>): ReactNode {
  const act = useAct();
  const [minutes, setMinutes] = useState(USUAL_BREAK);
  const isClosing = ending === "close";
  const end = (): void => {
    void act(
      isClosing ? { type: "closeCommittee" } : { type: "suspendMeeting", seconds: MINUTE_S * minutes },
    );
    onClose();
  };
  return (
    <Dialog
      title={t(isClosing ? "committee:sessionAct.closeSure" : "committee:sessionAct.suspend")}
      isOpen
      onClose={onClose}
      feet={
        <Button look={isClosing ? "danger" : "primary"} onPress={end}>
          {t(isClosing ? "committee:sessionAct.closeYes" : "committee:sessionAct.suspend")}
        </Button>
      }
    >
      {!isClosing && (
        <NumberBox
          label={t("committee:sessionAct.suspendFor")}
          value={minutes}
          least={1}
          most={600}
          onChange={setMinutes}
        />
      )}
    </Dialog>
  );
}
