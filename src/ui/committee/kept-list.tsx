import { type ReactNode, useEffect, useState } from "react";
import { FileTrigger } from "react-aria-components";
import { date } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { importCommittee, LONGEST_LOG } from "../../client/sessions/committee/committee-file.ts";
import {
  deleteCommittee,
  type KeptCommittee,
  keepsCommittees,
  keptCommittees,
} from "../../client/sessions/committee/kept-committees.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";

/** Lists the committees stored in this browser, and imports committees from files. */
export function KeptList({ onOpen }: Readonly<{ onOpen: (id: string) => void }>): ReactNode {
  const [kept, setKept] = useState<readonly KeptCommittee[]>([]);
  const [isKeeping, setKeeping] = useState(true);
  const [wanted, setWanted] = useState<KeptCommittee | null>(null);
  useEffect(() => {
    void keptCommittees().then(setKept);
    void keepsCommittees().then(setKeeping);
  }, []);
  const remove = async ({ id }: KeptCommittee): Promise<void> => {
    await deleteCommittee(id);
    setWanted(null);
    setKept(await keptCommittees());
  };
  return (
    <div className="stack">
      {!isKeeping && (
        <p className="notice unsaved" role="alert">
          {t("committee:setup.notKept")}
        </p>
      )}
      {kept.length > 0 && <Kept kept={kept} onOpen={onOpen} onDelete={setWanted} />}
      <FromFile onOpen={onOpen} />
      {wanted !== null && (
        <Dialog
          title={t("committee:setup.deleteSure", { name: wanted.name })}
          isOpen
          isAlert
          onClose={() => setWanted(null)}
          feet={
            <Button look="danger" onPress={() => void remove(wanted)}>
              {t("committee:setup.deleteYes")}
            </Button>
          }
        >
          {null}
        </Dialog>
      )}
    </div>
  );
}

type KeptProps = Readonly<{
  kept: readonly KeptCommittee[];
  onOpen: (id: string) => void;
  onDelete: (committee: KeptCommittee) => void;
}>;

function Kept({ kept, onOpen, onDelete }: KeptProps): ReactNode {
  return (
    <section className="sheet stack" aria-labelledby="kept-committees">
      <h2 id="kept-committees">{t("committee:setup.resume")}</h2>
      <ul className="kept-committees">
        {kept.map((one) => (
          <li key={one.id}>
            <Button onPress={() => onOpen(one.id)}>
              <bdi>{one.name}</bdi>
            </Button>
            <span className="small soft">{date(one.at)}</span>
            <Button look="quiet" size="small" onPress={() => onDelete(one)}>
              {t("committee:setup.delete")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FromFile({ onOpen }: Readonly<{ onOpen: (id: string) => void }>): ReactNode {
  const [isBad, setBad] = useState(false);
  const open = async (files: FileList | null): Promise<void> => {
    const file = files?.item(0);
    if (file === null || file === undefined) return;
    const text = file.size > LONGEST_LOG ? "" : await file.text().catch(() => "");
    const id = await importCommittee(text);
    setBad(id === null);
    if (id !== null) onOpen(id);
  };
  return (
    <div className="row">
      <FileTrigger acceptedFileTypes={[".json", "application/json"]} onSelect={(files) => void open(files)}>
        <Button size="small">{t("committee:setup.import")}</Button>
      </FileTrigger>
      <p role="status">{isBad && t("committee:setup.importBad")}</p>
    </div>
  );
}
