import { type ReactNode, useEffect } from "react";
import { t } from "../../client/i18n/index.ts";
import { weightiest } from "../../client/i18n/journal-line.ts";
import { MOST_LINES, say } from "../../client/screen/announcer.ts";
import { linesOf } from "../../client/sentences/sentences.ts";
import { useGame } from "../hooks/stores.ts";

/** What a match says beside its lines: refused commands and failed saves interrupt. */
export function MatchLines(): ReactNode {
  const refused = useGame((game) => game.refused);
  useAnnounceResults();
  return (
    <div className="visually-hidden">
      <div role="alert">
        {refused === null ? "" : t("match.refused", { reason: t(`rejection.${refused}`) })}
      </div>
      <SavingLine />
    </div>
  );
}

/** Says what has happened once the picture has shown it, the weightiest lines only. */
function useAnnounceResults(): void {
  const queue = useGame((game) => game.queue);
  const scenario = useGame((game) => game.scenario);
  useEffect(() => {
    const lines = scenario === null ? [] : queue.flatMap(({ event }) => linesOf(event, scenario));
    for (const { text } of weightiest(lines, MOST_LINES)) say("result", text);
  }, [queue, scenario]);
}

/** Announces every failed save, even if the one before failed too. */
function SavingLine(): ReactNode {
  const saving = useGame((game) => game.saving);
  const failedSaves = useGame((game) => game.failedSaves);
  return (
    <div role="status">
      {saving !== "kept" && <p key={`${saving} ${failedSaves}`}>{t(`match.saving.${saving}`)}</p>}
    </div>
  );
}
