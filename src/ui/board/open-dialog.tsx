import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Conference } from "../../client/sessions/committee/conference.ts";
import { foundedLog } from "../../client/sessions/committee/local-committee.ts";
import { type Asked, NewCommittee } from "../committee/new-committee.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { ChairLink, type Handed } from "./chair-link.tsx";

type OpenProps = Readonly<{ conference: Conference; onClose: () => void }>;

/** Opens a committee in the conference, and shows the link for its chair once. */
export function OpenDialog({ conference, onClose }: OpenProps): ReactNode {
  const [handed, setHanded] = useState<Handed | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const start = async ({ name, pack, delegations, isOnTopic }: Asked): Promise<void> => {
    const founded = foundedLog(name, pack, delegations, { isOnTopic });
    const answer = founded.ok ? await conference.open(founded.entries) : founded;
    setFailed(!answer.ok);
    if (answer.ok) setHanded({ name, code: answer.code, key: answer.key });
  };
  if (handed !== null) return <ChairLink handed={handed} onClose={onClose} />;
  return (
    <Dialog title={t("board:secretariat.open")} isOpen isWide onClose={onClose}>
      {hasFailed && <p role="alert">{t("board:secretariat.notOpened")}</p>}
      <NewCommittee onStart={start} />
    </Dialog>
  );
}
