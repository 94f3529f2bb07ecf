import { type ReactNode, Suspense, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { SaveSummary } from "../../client/saves/save-summary.ts";
import { readSave } from "../../client/saves/saves.ts";
import { Button } from "../primitives/button.tsx";
import { download } from "../shell/download.ts";
import { lazily } from "../shell/lazily.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { isSeat, nameOf, placeOf } from "./save-words.ts";
import { useOpenSave } from "./use-saves.ts";

const DeleteDialog = lazily(async () => (await import("./delete-dialog.tsx")).DeleteDialog);

export type SavesProps = Readonly<{ saves: readonly SaveSummary[]; onChange: () => void }>;

export function SaveList({ saves, onChange }: SavesProps): ReactNode {
  const [toDelete, setToDelete] = useState<SaveSummary | null>(null);
  return (
    <section className="saves sheet" aria-labelledby="saves-heading">
      <div className="row-between">
        <h2 id="saves-heading">{t("start.continueHeading")}</h2>
        <p className="small soft">{t("start.continueNote")}</p>
      </div>
      <ul className="save-rows">
        {saves.map((save) => (
          <SaveRow key={save.id} save={save} onDelete={() => setToDelete(save)} />
        ))}
      </ul>
      <Suspense>
        {toDelete !== null && (
          <DeleteDialog save={toDelete} onClose={() => setToDelete(null)} onDeleted={onChange} />
        )}
      </Suspense>
    </section>
  );
}

type SaveRowProps = Readonly<{ save: SaveSummary; onDelete: () => void }>;

function SaveRow({ save, onDelete }: SaveRowProps): ReactNode {
  const isGood = save.health === "good";
  return (
    <li className="save-row" data-health={save.health}>
      {isSeat(save.seat) ? (
        <FlagIcon iso3={save.seat} scale={0.8} />
      ) : (
        <span className="save-eye" aria-hidden="true" />
      )}
      <span className="save-words">
        <strong>{nameOf(save)}</strong>
        <span className="small soft">{isGood ? placeOf(save) : t("start.saveDamagedHint")}</span>
      </span>
      <span className="row">
        {isGood ? <OpenButton save={save} /> : <DownloadButton save={save} />}
        <Button
          look="quiet"
          size="small"
          aria-label={t("start.deleteSave", { name: nameOf(save) })}
          onPress={onDelete}
        >
          {t("common.remove")}
        </Button>
      </span>
    </li>
  );
}

type SaveProps = Readonly<{ save: SaveSummary }>;

function OpenButton({ save }: SaveProps): ReactNode {
  const open = useOpenSave();
  return (
    <Button
      size="small"
      aria-label={t(save.over ? "start.lookBackSave" : "start.continueSave", { name: nameOf(save) })}
      onPress={() => void open(save.id)}
    >
      {t(save.over ? "start.lookBack" : "start.continue")}
    </Button>
  );
}

/** A damaged save cannot be opened, but its file can be downloaded. */
function DownloadButton({ save }: SaveProps): ReactNode {
  const takeHome = async (): Promise<void> => {
    download(t("problem.fileName"), (await readSave(save.id)) ?? "");
  };
  return (
    <Button
      size="small"
      aria-label={t("start.downloadSave", { name: nameOf(save) })}
      onPress={() => void takeHome()}
    >
      {t("common.download")}
    </Button>
  );
}
