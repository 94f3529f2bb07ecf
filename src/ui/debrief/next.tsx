import { type ReactNode, useState } from "react";
import type { Connection } from "../../client/play/connection.ts";
import { showPanel, showScreen } from "../../client/ui-store.ts";
import { t } from "../../client/wording/index.ts";
import { useConnection, useTable } from "../hooks.ts";
import { openLabOnMatch } from "../lab/open-lab.ts";
import { ShareDialog } from "../match/share-dialog.tsx";
import { Button } from "../primitives/button.tsx";
import { download } from "../shell/download.ts";

/** Where to go from here: again, watching, or sharing what was played. */
export function Next(): ReactNode {
  const connection = useConnection();
  const { view, scenario } = useTable();
  const [isSharing, setSharing] = useState(false);
  const isSeated = view.mine !== null;
  const name = `fortieth-${view.scenario}-${view.seat.toLowerCase()}.json`;
  return (
    <section className="debrief-part" aria-labelledby="next-heading" id="next">
      <h2 id="next-heading">{t("debrief:sections.next")}</h2>
      <ul className="next-list">
        {isSeated && <Way id="again" isFirst act={() => void playAgain(connection)} />}
        {isSeated && <Way id="watch" act={() => void watchWithout(connection)} />}
        <Way id="lab" act={() => void openLabOnMatch({ view, scenario, connection })} />
        <Way id="share" act={() => setSharing(true)} />
        <Way id="export" act={() => download(name, connection.exportRecord())} />
        <Way id="start" act={() => leave(connection)} />
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

function Way({ id, isFirst, act }: WayProps): ReactNode {
  return (
    <li>
      <Button look={isFirst === true ? "primary" : "plain"} onPress={act}>
        {t(`debrief:next.${id}`)}
      </Button>
      <span className="small soft">{t(NOTES[id])}</span>
    </li>
  );
}

/** The same seat, states and seed once more. */
async function playAgain(connection: Connection): Promise<void> {
  const setup = connection.record()?.setup;
  if (setup === undefined) return;
  await connection.startMatch(setup);
  showPanel("decide");
  showScreen("briefing");
}

/** The same match with a simulated negotiator in every seat. */
async function watchWithout(connection: Connection): Promise<void> {
  const setup = connection.record()?.setup;
  if (setup === undefined) return;
  await connection.watch({ ...setup, seats: {} });
  showPanel("decide");
  showScreen("match");
}

function leave(connection: Connection): void {
  showScreen("start");
  connection.leave();
}
