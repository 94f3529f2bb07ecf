import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { MatchFiles } from "../../client/saves/match-files.ts";
import { showPanel, showScreen } from "../../client/screen/ui-store.ts";
import type { Place } from "../../client/selectors/debrief/end-cause.ts";
import type { Seat } from "../../engine/state/seat.ts";
import { useMatchFiles, usePlay, useTable } from "../hooks/stores.ts";
import { useLab } from "../hooks/use-lab-report.ts";
import { openLabOnMatch } from "../lab/open-lab.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { download } from "../shell/download.ts";
import { ShareDialog } from "../widgets/share-dialog.tsx";
import { DayResult } from "./day-result.tsx";
import { NextMatchAct } from "./next-match-act.tsx";
import { ShareCard } from "./share-card.tsx";
import { useEndCause } from "./use-end-cause.ts";

/** The three ways on: from the decision that mattered, to another match, and to a friend. Then the film, and the rest. */
export function EndActs(): ReactNode {
  const [isSharing, setSharing] = useState(false);
  const { view } = useTable();
  return (
    <div className="end-acts">
      <div className="end-three">
        {view.mine !== null && <FirstAct />}
        {view.mine !== null && <NextMatchAct />}
        <Button onPress={() => setSharing(true)}>{t("debrief:end.share")}</Button>
      </div>
      <div className="end-more">
        <Button look="quiet" onPress={() => showScreen("film")}>
          {t("debrief:end.film")}
        </Button>
        <More />
      </div>
      {isSharing && (
        <ShareDialog onClose={() => setSharing(false)}>
          <DayResult />
          <ShareCard />
        </ShareDialog>
      )}
    </div>
  );
}

/** Plays on from the decision that mattered; if none did, the same match again. */
function FirstAct(): ReactNode {
  const shelf = useMatchFiles();
  const { decision } = useLab();
  const { view } = useTable();
  const cause = useEndCause();
  const told = cause !== null && typeof cause === "object" ? cause.from : null;
  const from = told ?? (typeof decision === "object" ? decision : null);
  const playOn = async (): Promise<void> => {
    if (from === null) return playAgain(shelf, view.seat);
    await shelf.fork(from.at);
    showPanel("decide");
    showScreen("match");
  };
  return (
    <Button look="primary" isDisabled={cause === "pending"} onPress={() => void playOn()}>
      {cause === "pending" ? t("debrief:end.playOn.pending") : playOnText(from)}
    </Button>
  );
}

function playOnText(from: Place | null): string {
  if (from === null) return t("debrief:next.again");
  return t(`debrief:end.playOn.${from.phase === "over" ? "pending" : from.phase}`, {
    round: from.round,
    season: from.season,
  });
}

/** Plays the same seat, states and seed again. */
export async function playAgain(shelf: MatchFiles, seat: Seat): Promise<void> {
  const setup = shelf.record()?.setup;
  if (setup === undefined) return;
  await shelf.startMatch(setup, seat);
  showPanel("decide");
  showScreen("briefing");
}

/** Everything else that can be done with a finished match, closed at first. */
function More(): ReactNode {
  const shelf = useMatchFiles();
  const { currentText } = usePlay();
  const { view, scenario } = useTable();
  const isSeated = view.mine !== null;
  const name = `fortieth-${view.scenario}-${view.seat.toLowerCase()}.json`;
  return (
    <Disclosure title={t("debrief:end.more")}>
      <ul className="next-list">
        {isSeated && <MoreAct id="again" act={() => void playAgain(shelf, view.seat)} />}
        {isSeated && <MoreAct id="watch" act={() => void watchWithout(shelf)} />}
        {scenario.leftOut === undefined && (
          <MoreAct id="lab" act={() => void openLabOnMatch({ view, scenario, text: currentText() })} />
        )}
        <MoreAct id="print" act={() => showScreen("print")} />
        <MoreAct id="export" act={() => download(name, shelf.exportRecord())} />
        <MoreAct id="start" act={() => leave(shelf)} />
      </ul>
    </Disclosure>
  );
}

const NOTES = {
  again: "debrief:next.againNote",
  watch: "debrief:next.watchNote",
  lab: "debrief:next.labNote",
  print: "debrief:next.printNote",
  export: "debrief:next.exportNote",
  start: "debrief:next.startNote",
} as const;

function MoreAct({ id, act }: Readonly<{ id: keyof typeof NOTES; act: () => void }>): ReactNode {
  return (
    <li>
      <Button onPress={act}>{t(`debrief:next.${id}`)}</Button>
      <span className="small soft">{t(NOTES[id])}</span>
    </li>
  );
}

/** Plays the same match with a simulated negotiator in every seat. */
async function watchWithout(shelf: MatchFiles): Promise<void> {
  const setup = shelf.record()?.setup;
  if (setup === undefined) return;
  await shelf.watch({ ...setup, seats: {} });
  showPanel("decide");
  showScreen("match");
}

function leave(shelf: MatchFiles): void {
  showScreen("start");
  shelf.leave();
}
