import { type ReactNode, Suspense, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Shelf } from "../../client/saves/shelf.ts";
import { roomAddress } from "../../client/sessions/room/address.ts";
import { MOTIONS, setMotion, showScreen } from "../../client/ui-store.ts";
import { useGame, useOwnShelf, usePlay, useTable, useUi } from "../hooks.ts";
import { openLabOnMatch } from "../lab/open-lab.ts";
import { lazily } from "../lazily.ts";
import { Choices } from "../primitives/choices.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { Menu } from "../primitives/menu.tsx";
import { useExport } from "../shell/use-export.ts";
import { ColoursDialog } from "../widgets/colours-dialog.tsx";
import { GlossaryDialog } from "../widgets/glossary-dialog.tsx";
import { RulesDialog } from "../widgets/rules-dialog.tsx";
import { ShareDialog } from "./share-dialog.tsx";
import { SoundDialog } from "./sound-dialog.tsx";

const CounselDialog = lazily(
  async () => (await import("../counsel/counsel-dialog.tsx")).CounselDialog,
  "content",
  "debrief",
);

type Opened = "none" | "counsel" | "share" | "motion" | "colours" | "sound" | "rules" | "glossary";

export function MatchMenu(): ReactNode {
  const shelf = useOwnShelf();
  const { currentText, skipGuide } = usePlay();
  const isGuided = useGame((game) => game.isGuided);
  const isGoingOn = useGame((game) => game.status !== "over" && !game.frozen);
  const { view, scenario } = useTable();
  const exportMatch = useExport();
  const [opened, setOpened] = useState<Opened>("none");
  const close = (): void => setOpened("none");
  const items = [
    { id: "briefing", act: () => showScreen("briefing") },
    { id: "counsel", act: () => setOpened("counsel") },
    { id: "lab", act: () => void openLabOnMatch({ view, scenario, text: currentText() }) },
    { id: "share", act: () => setOpened("share") },
    { id: "export", act: () => exportMatch?.() },
    { id: "rules", act: () => setOpened("rules") },
    { id: "glossary", act: () => setOpened("glossary") },
    { id: "skipGuide", act: skipGuide },
    { id: "motion", act: () => setOpened("motion") },
    { id: "sound", act: () => setOpened("sound") },
    { id: "colours", act: () => setOpened("colours") },
    { id: "about", act: () => showScreen("about") },
    { id: "wall", act: () => showScreen("wall") },
    { id: "leaveRoom", act: () => showScreen("join") },
    { id: "leave", act: () => leave(shelf) },
  ] as const;
  return (
    <>
      <Menu
        label={t("match.menu")}
        items={items
          .filter(({ id }) => id !== "briefing" || view.mine !== null)
          .filter(({ id }) => id !== "counsel" || (view.mine !== null && isGoingOn))
          .filter(({ id }) => id !== "skipGuide" || isGuided)
          .filter(({ id }) => id !== "lab" || scenario.leftOut === undefined)
          .filter(({ id }) => !(shelf === null ? ALONE : notAlone()).includes(id))
          .map(({ id, act }) => ({ id, act, text: t(`match.menuItems.${id}`) }))}
      />
      {opened === "counsel" && (
        <Suspense>
          <CounselDialog onClose={close} />
        </Suspense>
      )}
      {opened === "share" && <ShareDialog onClose={close} />}
      {opened === "motion" && <MotionDialog onClose={close} />}
      {opened === "sound" && <SoundDialog onClose={close} />}
      {opened === "colours" && <ColoursDialog onClose={close} />}
      {opened === "rules" && <RulesDialog onClose={close} />}
      {opened === "glossary" && <GlossaryDialog onClose={close} />}
    </>
  );
}

/** What a match of the host's does not have, for its record and its seed leave the host at the debrief. */
const ALONE: readonly string[] = ["counsel", "lab", "share", "export", "about", "leave"];

const IN_ROOM: readonly string[] = ["wall", "leaveRoom"];

/** The debrief of a room's match is looked at alone, and the room is one press away: it has the exit ticket. */
function notAlone(): readonly string[] {
  return roomAddress(location.hash)?.page === "join" ? ["wall"] : IN_ROOM;
}

function leave(shelf: Shelf | null): void {
  showScreen("start");
  shelf?.leave();
}

function MotionDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  const motion = useUi((ui) => ui.motion);
  return (
    <Dialog title={t("motion.heading")} isOpen onClose={onClose}>
      <Choices
        label={t("motion.heading")}
        isLabelHidden
        selected={motion}
        onSelect={setMotion}
        choices={MOTIONS.map((id) => ({ id, name: t(`motion.${id}`) }))}
      />
    </Dialog>
  );
}
