import { type ReactNode, useState } from "react";
import { plainName } from "../../client/files/plain-name.ts";
import type { Sheet } from "../../client/files/sheet.ts";
import { loadWording, t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";
import { downloadBlob } from "./download.ts";

type WordProps = Readonly<{
  /** The name of the file, without its ending. */
  title: string;
  sheetsOf: () => Promise<readonly Sheet[]>;
}>;

/** Saves sheets as a file for a word processor. The library that makes it is loaded on the first press. */
export function WordButton({ title, sheetsOf }: WordProps): ReactNode {
  const [state, setState] = useState<"ready" | "making" | "failed">("ready");
  const save = async (): Promise<void> => {
    setState("making");
    try {
      await loadWording("print");
      const [sheets, { wordFile }] = await Promise.all([
        sheetsOf(),
        import("../../client/files/word-file.ts"),
      ]);
      downloadBlob(`${plainName(title)}.docx`, await wordFile(title, sheets));
      setState("ready");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <Button size="small" isDisabled={state === "making"} onPress={() => void save()}>
        {t("document:word")}
      </Button>
      {state === "failed" && <p role="alert">{t("document:wordFailed")}</p>}
    </>
  );
}
