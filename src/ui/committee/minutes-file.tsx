import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { packName } from "../../client/sentences/pack-name.ts";
import { useCommittee, useCommitteePage } from "../hooks/use-committee.ts";
import { WordButton } from "../shell/word-button.tsx";

/** Saves the minutes and the adopted texts as a file for a word processor. */
export function MinutesFile(): ReactNode {
  const state = useCommittee();
  const entries = useCommitteePage((page) => page.entries);
  return (
    <WordButton
      title={t("committee:minutes.of", { name: state.name })}
      sheetsOf={async () => {
        const { minutesSheets } = await import("../../client/files/minutes-sheet.ts");
        return minutesSheets(state, entries, packName(state.pack));
      }}
    />
  );
}
