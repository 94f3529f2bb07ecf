import { type ReactNode, Suspense, useState } from "react";
import { loadEnglishNames, loadWording, t } from "../../client/i18n/index.ts";
import type { Conference, ConferenceState } from "../../client/sessions/committee/conference.ts";
import type { ConferenceRecord } from "../../committee/conference.ts";
import { Button } from "../primitives/button.tsx";
import { downloadBlob } from "../shell/download.ts";
import { lazily } from "../shell/lazily.ts";

const OpenDialog = lazily(
  async () => {
    await loadEnglishNames();
    return (await import("./open-dialog.tsx")).OpenDialog;
  },
  "content",
  "states",
  "committee",
);

type HeadProps = Readonly<{
  conference: Conference;
  state: ConferenceState;
  /** Whether the board shows the archived committees in the place of the others. */
  isArchive: boolean;
  onArchive: (isShown: boolean) => void;
  onLeave: () => void;
}>;

/** What only a secretariat can do: open a committee, look at those in the archive, and save all records. */
export function SecretariatHead({ conference, state, isArchive, onArchive, onLeave }: HeadProps): ReactNode {
  const [isOpening, setOpening] = useState(false);
  const { report, isWrongKey } = state;
  if (isWrongKey)
    return (
      <p role="alert" className="notice refused">
        {t("board:secretariat.wrongKey")} <Button onPress={onLeave}>{t("board:secretariat.leave")}</Button>
      </p>
    );
  if (report === null) return <p role="status">{t("app.loading")}</p>;
  const { committees, ticket } = report;
  const archived = committees.filter((one) => one.isArchived).length;
  return (
    <section className="board-secretariat" aria-labelledby="board-secretariat">
      <h2 id="board-secretariat">{t("board:secretariat.heading")}</h2>
      <p>
        {t("board:secretariat.ticket")} <strong className="numbers">{inGroups(ticket)}</strong>
      </p>
      <div className="row">
        <Button size="small" look="primary" onPress={() => setOpening(true)}>
          {t("board:secretariat.open")}
        </Button>
        {(archived > 0 || isArchive) && (
          <Button size="small" onPress={() => onArchive(!isArchive)}>
            {isArchive
              ? t("board:secretariat.current")
              : t("board:secretariat.archived", { count: archived })}
          </Button>
        )}
        <Records conference={conference} codes={committees.map(({ code }) => code)} />
        <Button size="small" look="quiet" onPress={onLeave}>
          {t("board:secretariat.leave")}
        </Button>
      </div>
      <Suspense>
        {isOpening && <OpenDialog conference={conference} onClose={() => setOpening(false)} />}
      </Suspense>
    </section>
  );
}

/** @example "43TP6F K7WQAC" */
function inGroups(ticket: string): string {
  return `${ticket.slice(0, 6)} ${ticket.slice(6)}`;
}

type RecordsProps = Readonly<{ conference: Conference; codes: readonly string[] }>;

/** Saves the records of all committees, the archived ones too, as one file. */
function Records({ conference, codes }: RecordsProps): ReactNode {
  const [state, setState] = useState<"ready" | "making" | "failed">("ready");
  const save = async (): Promise<void> => {
    setState("making");
    try {
      const records: ConferenceRecord[] = [];
      for (const code of codes) {
        const record = await conference.record(code);
        if (record === null) throw new Error(`the record of ${code} did not come`);
        records.push(record);
      }
      await loadWording("content", "states", "committee", "conference", "document", "print");
      const { recordsZip } = await import("../../client/files/records-zip.ts");
      downloadBlob(t("board:records.name"), await recordsZip(records));
      setState("ready");
    } catch {
      setState("failed");
    }
  };
  if (codes.length === 0) return null;
  return (
    <>
      <Button size="small" isDisabled={state === "making"} onPress={() => void save()}>
        {t(state === "making" ? "board:records.making" : "board:records.save")}
      </Button>
      {state === "failed" && <span role="alert">{t("board:records.failed")}</span>}
    </>
  );
}
