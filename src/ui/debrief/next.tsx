import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { MatchFiles } from "../../client/saves/match-files.ts";
import { showPanel, showScreen } from "../../client/screen/ui-store.ts";
import type { Seat } from "../../engine/state/seat.ts";
import { useMatchFiles, usePlay, useTable } from "../hooks/stores.ts";
import { openLabOnMatch } from "../lab/open-lab.ts";
import { Button } from "../primitives/button.tsx";
import { download } from "../shell/download.ts";
import { ShareDialog } from "../widgets/share-dialog.tsx";
import { DayResult } from "./day-result.tsx";
import { ShareCard } from "./share-card.tsx";

/** What to do next: play again, watch, or share. */
export function Next(): ReactNode {
  const shelf = useMatchFiles();
  const { currentText } = usePlay();
  const { view, scenario } = useTable();
  const [isSharing, setSharing] = useState(false);
  const isSeated = view.mine !== null;
  const name = `fortieth-${view.scenario}-${view.seat.toLowerCase()}.json`;
  return (
    <section className="debrief-part" aria-labelledby="next-heading" id="next">
      <h2 id="next-heading">{t("debrief:sections.next")}</h2>
      <DayResult />
      <ShareCard />
      <ul className="next-list">
        {isSeated && <NextAct id="again" isFirst act={() => void playAgain(shelf, view.seat)} />}
        {isSeated && <NextAct id="watch" act={() => void watchWithout(shelf)} />}
        {scenario.leftOut === undefined && (
          <NextAct id="lab" act={() => void openLabOnMatch({ view, scenario, text: currentText() })} />
        )}
        <NextAct id="share" act={() => setSharing(true)} />
        <NextAct id="export" act={() => download(name, shelf.exportRecord())} />
        <NextAct id="start" act={() => leave(shelf)} />
      </ul>
      {isSharing && <ShareDialog onClose={() => setSharing(false)} />}
    </section>
  );
}

type WayProps = Readonly<{
  id: "again" | "watch" | "lab" | "share" | "export" | "start";
  isFirst?: boolean;
  act: () => void;
}>;

const NOTES = {
  again: "debrief:next.againNote",
  watch: "debrief:next.watchNote",
  lab: "debrief:next.labNote",
  share: "debrief:next.shareNote",
  export: "debrief:next.exportNote",
  start: "debrief:next.startNote",
} as const;

function NextAct({ id, isFirst, act }: WayProps): ReactNode {
  return (
    <li>
      <Button look={isFirst === true ? "primary" : "plain"} onPress={act}>
        {t(`debrief:next.${id}`)}
      </Button>
      <span className="small soft">{t(NOTES[id])}</span>
    </li>
  );
}

/** Plays the same seat, states and seed again. */
async function playAgain(shelf: MatchFiles, seat: Seat): Promise<void> {
  const setup = shelf.record()?.setup;
  if (setup === undefined) return;
  await shelf.startMatch(setup, seat);
  showPanel("decide");
  showScreen("briefing");
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
