import { type ReactNode, useEffect, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { say } from "../../client/screen/announcer.ts";
import { type SaidSoFar, unsaid } from "../../client/screen/unsaid.ts";
import { reportOf } from "../../client/selectors/move/report-of.ts";
import { resultsToSay } from "../../client/sentences/said-results.ts";
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

/**
 * Says what has happened once the picture has shown it, the weightiest lines only. Once a beat has closed, a card tells
 * the rest.
 */
function useAnnounceResults(): void {
  const queue = useGame((game) => game.queue);
  const scenario = useGame((game) => game.scenario);
  const view = useGame((game) => game.view);
  const before = useGame((game) => game.before);
  const journal = useGame((game) => game.journal);
  const said = useRef<SaidSoFar | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the events of a queue are said once
  useEffect(() => {
    if (scenario === null) return;
    const events = unsaid(said.current, { view, journal, queue });
    said.current = view === null ? null : { seat: view.seat, until: journal.length };
    const hasCard = events.some(({ type }) => type === "beatOpened" || type === "matchEnded");
    const report = hasCard ? reportOf({ scenario, view, before, journal }) : null;
    for (const { text } of resultsToSay(events, scenario, report, view?.mine?.country ?? -1))
      say("result", text);
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
