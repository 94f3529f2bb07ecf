import { type ReactNode, useState } from "react";
import { language, t } from "../../client/i18n/index.ts";
import type { Screen } from "../../client/screen/ui-store.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { download } from "./download.ts";

type CorrectionDialogProps = Readonly<{ screen: Screen; onClose: () => void }>;

/** A reader's better words for a translated page, as a file that an editor merges (docs/CONTRIBUTING.md). */
export function CorrectionDialog({ screen, onClose }: CorrectionDialogProps): ReactNode {
  const [wrong, setWrong] = useState("");
  const [better, setBetter] = useState("");
  const save = (): void => {
    const correction = { language: language(), page: screen, wrong, better };
    download(`fortieth-${language()}-${screen}.json`, `${JSON.stringify(correction, null, 2)}\n`);
    onClose();
  };
  return (
    <Dialog title={t("language.correct")} isOpen onClose={onClose}>
      <p>{t("language.how")}</p>
      <TextField label={t("language.wrong")} value={wrong} onChange={setWrong} isLong isFirst />
      <TextField label={t("language.better")} value={better} onChange={setBetter} isLong />
      <Button look="primary" isDisabled={wrong === "" || better === ""} onPress={save}>
        {t("language.save")}
      </Button>
    </Dialog>
  );
}
