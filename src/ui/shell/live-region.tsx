import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { weightiest } from "../../client/i18n/journal-line.ts";
import { linesOf } from "../../client/sentences/sentences.ts";
import { useGame } from "../hooks/stores.ts";

/** Number of lines read out at once. More would be tiring to hear, and the journal has them all. */
const LINES_READ_OUT = 4;

/**
 * Reads out what has happened once the picture has shown it, most important first. Also reads out refused commands
 * and failed saves.
 */
export function LiveRegion(): ReactNode {
  const queue = useGame((game) => game.queue);
  const scenario = useGame((game) => game.scenario);
  const refused = useGame((game) => game.refused);
  const lines = scenario === null ? [] : queue.flatMap(({ event }) => linesOf(event, scenario));
  return (
    <div className="visually-hidden">
      <div role="status" aria-live="polite">
        {weightiest(lines, LINES_READ_OUT).map((line) => (
          <p key={line.text}>{line.text}</p>
        ))}
      </div>
      <div role="alert">
        {refused === null ? "" : t("match.refused", { reason: t(`rejection.${refused}`) })}
      </div>
      <SavingLine />
    </div>
  );
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
