import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { nameOf } from "../../client/sessions/committee/board-alarms.ts";
import type { Conference } from "../../client/sessions/committee/conference.ts";
import type { BoardRow } from "../../client/sessions/committee/organiser-board.ts";
import type { ConferenceOrder } from "../../committee/conference.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { AskButton } from "../widgets/ask-button.tsx";
import { ChairLink, type Handed } from "./chair-link.tsx";
import { DeleteDialog } from "./delete-dialog.tsx";

type ActsProps = Readonly<{ row: BoardRow; conference: Conference; isArchive: boolean }>;

/** What a secretariat can do with one committee. Each act says what it changes, and asks before it does. */
export function SecretariatActs({ row, conference, isArchive }: ActsProps): ReactNode {
  const [handed, setHanded] = useState<Handed | null>(null);
  const [isDeleting, setDeleting] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const committee = nameOf(row);
  const { code } = row;
  const give = async (type: ConferenceOrder["type"]): Promise<void> => {
    const answer = await conference.give({ type, code });
    setFailed(!answer.ok);
    if (answer.ok && "key" in answer && answer.key !== undefined)
      setHanded({ name: committee, code, key: answer.key });
  };
  const act = isArchive ? "reopen" : "archive";
  return (
    <>
      <AskButton
        size="small"
        button={t(`board:${act}.act`)}
        label={t(`board:${act}.of`, { committee })}
        title={t(`board:${act}.sure`, { committee })}
        yes={t(`board:${act}.act`)}
        onYes={() => void give(act)}
      >
        <p>{t(`board:${act}.means`)}</p>
      </AskButton>
      {!isArchive && (
        <AskButton
          size="small"
          button={t("board:handOver.act")}
          label={t("board:handOver.of", { committee })}
          title={t("board:handOver.sure", { committee })}
          yes={t("board:handOver.act")}
          onYes={() => void give("handOver")}
        >
          <p>{t("board:handOver.means")}</p>
        </AskButton>
      )}
      <Button size="small" aria-label={t("board:delete.of", { committee })} onPress={() => setDeleting(true)}>
        {t("board:delete.act")}
      </Button>
      {isDeleting && (
        <DeleteDialog row={row} onYes={() => void give("delete")} onClose={() => setDeleting(false)} />
      )}
      {handed !== null && <ChairLink handed={handed} onClose={() => setHanded(null)} />}
      {hasFailed && (
        <Dialog title={committee} isOpen onClose={() => setFailed(false)}>
          <p role="alert">{t("board:notDone")}</p>
        </Dialog>
      )}
    </>
  );
}
