import { type ReactNode, useState } from "react";
import { FileTrigger } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { exportBundle, importBundle, LONGEST_BUNDLE } from "../../client/saves/matches-file.ts";
import { Button } from "../primitives/button.tsx";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { download } from "../shell/download.ts";

type Progress = Readonly<{ done: number; of: number }>;

/** Exports all matches as one file, and imports such a file. */
export function MatchesFile({ onImported }: Readonly<{ onImported: () => void }>): ReactNode {
  const [status, setStatus] = useState("");
  const [progress, setProgress] = useState<Progress | null>(null);
  const takeIn = async (files: FileList | null): Promise<void> => {
    const file = files?.item(0);
    if (file === null || file === undefined || progress !== null) return;
    setStatus(t("matches:importing"));
    setProgress({ done: 0, of: 0 });
    setStatus(await outcomeOf(file, setProgress));
    setProgress(null);
    onImported();
  };
  return (
    <section className="sheet stack" aria-labelledby="matches-file">
      <h2 id="matches-file">{t("matches:file")}</h2>
      <p className="small soft">{t("matches:fileNote")}</p>
      <div className="row">
        <Button onPress={() => void takeOut()}>{t("matches:export")}</Button>
        <FileTrigger
          acceptedFileTypes={[".json", "application/json"]}
          onSelect={(files) => void takeIn(files)}
        >
          <Button>{t("matches:import")}</Button>
        </FileTrigger>
      </div>
      <p role="status">{status}</p>
      {progress !== null && progress.of > 0 && <ImportProgress {...progress} />}
    </section>
  );
}

function ImportProgress({ done, of }: Progress): ReactNode {
  const text = t("matches:importProgress", { done, count: of });
  return <MeterBar label={t("matches:importLabel")} value={done} most={of} text={text} />;
}

async function takeOut(): Promise<void> {
  download(t("matches:fileName"), await exportBundle());
}

/** The result of an import, in a sentence. */
async function outcomeOf(file: File, onProgress: (progress: Progress) => void): Promise<string> {
  const text = file.size > LONGEST_BUNDLE ? "" : await file.text().catch(() => "");
  try {
    const found = await importBundle(text, (done, of) => onProgress({ done, of }));
    if (found === "oneMatch") return t("matches:oneMatch", { open: t("start.open") });
    return found === "bad" ? t("matches:notImported") : t("matches:imported", { count: found.added });
  } catch {
    return t("matches:notWritten");
  }
}
