import { type ReactNode, useState } from "react";
import { FileTrigger } from "react-aria-components";
import { fetchBackup, sendBackup } from "../../client/host/host-calls.ts";
import { lookAtHost } from "../../client/host/host-store.ts";
import { t } from "../../client/i18n/index.ts";
import type { Restored } from "../../room/host-report.ts";
import { Button } from "../primitives/button.tsx";
import { downloadBlob } from "../shell/download.ts";
import { sizeText } from "./host-words.ts";

type BackupProps = Readonly<{ hostKey: string; hasFile: boolean }>;

/** `lines`: progress messages, or the result. */
type Work = Readonly<{ isBusy: boolean; hasFailed: boolean; lines: readonly string[] }>;

const IDLE: Work = { isBusy: false, hasFailed: false, lines: [] };
const busy = (...lines: readonly string[]): Work => ({ isBusy: true, hasFailed: false, lines });
const done = (...lines: readonly string[]): Work => ({ isBusy: false, hasFailed: false, lines });
const failed = (line: string): Work => ({ isBusy: false, hasFailed: true, lines: [line] });

/** Makes a backup of everything as one file, and restores it. */
export function BackupPart({ hostKey, hasFile }: BackupProps): ReactNode {
  return (
    <section className="sheet stack" aria-labelledby="host-backup">
      <h2 id="host-backup">{t("host:backup.heading")}</h2>
      {hasFile ? <OfFile hostKey={hostKey} /> : <p>{t("host:backup.database")}</p>}
    </section>
  );
}

function OfFile({ hostKey }: Readonly<{ hostKey: string }>): ReactNode {
  const [work, setWork] = useState(IDLE);
  return (
    <>
      <p>{t("host:backup.lead")}</p>
      <p>{t("host:backup.restoreLead")}</p>
      <div className="row">
        <Button isDisabled={work.isBusy} onPress={() => void backUp(hostKey, setWork)}>
          {t("host:backup.make")}
        </Button>
        <FileTrigger
          acceptedFileTypes={[".sqlite"]}
          onSelect={(files) => void restore(hostKey, files, setWork)}
        >
          <Button isDisabled={work.isBusy}>{t("host:backup.restore")}</Button>
        </FileTrigger>
      </div>
      <div role="status" className={work.hasFailed ? "host-failed" : ""}>
        {work.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  );
}

type Show = (work: Work) => void;

async function backUp(key: string, show: Show): Promise<void> {
  show(busy(t("host:backup.making")));
  const answer = await fetchBackup(key, (received, all) =>
    show(
      busy(
        t("host:backup.making"),
        t("host:backup.coming", { come: sizeText(received), all: sizeText(all) }),
      ),
    ),
  );
  if (!answer.ok) return show(failed(t(`host:trouble.${answer.reason}`)));
  const day = new Date().toISOString().slice(0, 10);
  downloadBlob(t("host:backup.name", { day }), answer.value);
  show(done(t("host:backup.made", { size: sizeText(answer.value.size) })));
}

async function restore(key: string, files: FileList | null, show: Show): Promise<void> {
  const file = files?.[0];
  if (file === undefined) return;
  show(busy(t("host:backup.restoring")));
  const answer = await sendBackup(key, file);
  show(answer.ok ? done(...restoredLines(answer.value)) : failed(t(`host:trouble.${answer.reason}`)));
  await lookAtHost();
}

const LEFT_OUT = ["present", "expired", "unreadable"] as const;

function restoredLines(restored: Restored): readonly string[] {
  const leftOut = LEFT_OUT.filter((why) => restored[why] > 0).map((why) =>
    t(`host:backup.${why}`, { count: restored[why] }),
  );
  return [t("host:backup.added", { count: restored.added }), ...leftOut];
}
