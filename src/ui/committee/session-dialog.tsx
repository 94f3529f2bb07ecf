import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { momentIn, momentText } from "./next-meeting.tsx";

export type SessionEnd = "suspend" | "adjourn" | "close";

const MINUTE_S = 60;
const USUAL_BREAK = 15;

type EndProps = Readonly<{ onClose: () => void }>;

/** Asks for confirmation before a meeting is suspended or adjourned, or the committee is closed. */
export function SessionDialog({ ending, onClose }: EndProps & Readonly<{ ending: SessionEnd }>): ReactNode {
  switch (ending) {
    case "suspend":
      return <Suspend onClose={onClose} />;
    case "adjourn":
      return <Adjourn onClose={onClose} />;
    case "close":
      return <Close onClose={onClose} />;
  }
}

function Suspend({ onClose }: EndProps): ReactNode {
  const act = useAct();
  const [minutes, setMinutes] = useState(USUAL_BREAK);
  const end = (): void => {
    void act({ type: "suspendMeeting", seconds: MINUTE_S * minutes });
    onClose();
  };
  return (
    <Dialog
      title={t("committee:sessionAct.suspend")}
      isOpen
      onClose={onClose}
      feet={
        <Button look="primary" onPress={end}>
          {t("committee:sessionAct.suspend")}
        </Button>
      }
    >
      <NumberBox
        label={t("committee:sessionAct.suspendFor")}
        value={minutes}
        least={1}
        most={600}
        onChange={setMinutes}
      />
    </Dialog>
  );
}

/** The day and hour of the next meeting go to the wall, the phones and the board. */
function Adjourn({ onClose }: EndProps): ReactNode {
  const act = useAct();
  const { nextMeeting } = useCommittee();
  const [text, setText] = useState(() => momentText(nextMeeting));
  const end = async (): Promise<void> => {
    onClose();
    const at = momentIn(text);
    if (at !== (nextMeeting ?? null)) await act({ type: "setNextMeeting", at });
    await act({ type: "adjournMeeting" });
  };
  return (
    <Dialog
      title={t("committee:sessionAct.adjourn")}
      isOpen
      onClose={onClose}
      feet={
        <Button look="primary" onPress={() => void end()}>
          {t("committee:sessionAct.adjourn")}
        </Button>
      }
    >
      <p>{t("committee:sessionAct.adjournMeans")}</p>
      <TextField label={t("committee:sessionAct.nextAt")} value={text} onChange={setText} isMoment />
    </Dialog>
  );
}

function Close({ onClose }: EndProps): ReactNode {
  const act = useAct();
  const end = (): void => {
    void act({ type: "closeCommittee" });
    onClose();
  };
  return (
    <Dialog
      title={t("committee:sessionAct.closeSure")}
      isOpen
      onClose={onClose}
      feet={
        <Button look="danger" onPress={end}>
          {t("committee:sessionAct.closeYes")}
        </Button>
      }
    >
      {null}
    </Dialog>
  );
}
