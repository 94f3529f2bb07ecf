import { type ReactNode, useState } from "react";
import { FileTrigger } from "react-aria-components";
import { exportBundle, importBundle, LONGEST_BUNDLE } from "../../client/shelf/bundle.ts";
import { t } from "../../client/wording/index.ts";
import { Button } from "../primitives/button.tsx";
import { download } from "../shell/download.ts";

/** All matches as one file, and such a file back. */
export function MatchesFile({ onImported }: Readonly<{ onImported: () => void }>): ReactNode {
  const [told, setTold] = useState("");
  const takeIn = async (files: FileList | null): Promise<void> => {
    const file = files?.item(0);
    if (file === null || file === undefined) return;
    setTold(t("matches:importing"));
    setTold(await outcomeOf(file));
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
      <p role="status">{told}</p>
    </section>
  );
}

async function takeOut(): Promise<void> {
  download(t("matches:fileName"), await exportBundle());
}

/** What became of a file, in a sentence. */
async function outcomeOf(file: File): Promise<string> {
  const text = file.size > LONGEST_BUNDLE ? "" : await file.text().catch(() => "");
  try {
    const added = await importBundle(text);
    return added === null ? t("matches:notImported") : t("matches:imported", { count: added });
  } catch {
    return t("matches:notWritten");
  }
}
