import { type ReactNode, useState } from "react";
import { FileTrigger } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { useMatchFiles } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { TextField } from "../primitives/text-field.tsx";

/** Opens a match from a record file or a pasted link. */
export function OpenDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  const shelf = useMatchFiles();
  const [link, setLink] = useState("");
  const done = async (opening: Promise<boolean | "match" | "dare" | null>): Promise<void> => {
    const opened = await opening;
    onClose();
    if (opened === "dare") showScreen("dare");
    else if (opened !== false && opened !== null) showScreen("match");
  };
  const openFile = async (files: FileList | null): Promise<void> => {
    const file = files?.item(0);
    if (file !== null && file !== undefined) await done(shelf.openFile(file));
  };
  return (
    <Dialog title={t("open.heading")} isOpen onClose={onClose}>
      <div className="stack">
        <FileTrigger
          acceptedFileTypes={[".json", "application/json"]}
          onSelect={(files) => void openFile(files)}
        >
          <Button look="primary">{t("open.file")}</Button>
        </FileTrigger>
        <p className="field-hint">{t("open.fileHint")}</p>
        <TextField label={t("open.link")} hint={t("open.linkHint")} value={link} onChange={setLink} isLong />
        <div>
          <Button isDisabled={link.trim() === ""} onPress={() => void done(shelf.openLink(link))}>
            {t("open.go")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
