import { type ReactNode, Suspense, useState } from "react";
import { roomAddress } from "../../client/addresses/room-address.ts";
import { AVAILABLE, t } from "../../client/i18n/index.ts";
import type { MatchFiles } from "../../client/saves/match-files.ts";
import { MOTIONS } from "../../client/screen/motion.ts";
import { setMotion, showScreen } from "../../client/screen/ui-store.ts";
import { useGame, useOwnMatchFiles, usePlay, useTable, useUi } from "../hooks/stores.ts";
import { openLabOnMatch } from "../lab/open-lab.ts";
import { Choices } from "../primitives/choices.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { Menu } from "../primitives/menu.tsx";
import { lazily } from "../shell/lazily.ts";
import { useExport } from "../shell/use-export.ts";
import { ColoursDialog } from "../widgets/colours-dialog.tsx";
import { RulesDialog } from "../widgets/rules-dialog.tsx";
import { ShareDialog } from "../widgets/share-dialog.tsx";
import { LanguageDialog } from "./language-dialog.tsx";
import { SoundDialog } from "./sound-dialog.tsx";

const CounselDialog = lazily(
  async () => (await import("../counsel/counsel-dialog.tsx")).CounselDialog,
  "content",
  "debrief",
  "negotiation",
);

type Opened = "none" | "counsel" | "share" | "motion" | "colours" | "language" | "sound" | "rules";

export function MatchMenu(): ReactNode {
  const [opened, setOpened] = useState<Opened>("none");
  const acts = useActs(setOpened);
  const isOffered = useIsOffered();
  const close = (): void => setOpened("none");
  return (
    <>
      <Menu
        label={t("match.menu")}
        items={ITEMS.filter(isOffered).map((id) => ({ id, act: acts[id], text: t(`match.menuItems.${id}`) }))}
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
      {opened === "language" && <LanguageDialog onClose={close} />}
      {opened === "rules" && <RulesDialog onClose={close} />}
    </>
  );
}

const ITEMS = [
  "briefing",
  "counsel",
  "lab",
  "share",
  "export",
  "rules",
  "skipGuide",
  "motion",
  "sound",
  "colours",
  "language",
  "about",
  "wall",
  "leaveRoom",
  "leave",
] as const;
type Item = (typeof ITEMS)[number];

function useActs(open: (what: Opened) => void): Readonly<Record<Item, () => void>> {
  const shelf = useOwnMatchFiles();
  const { currentText, skipGuide } = usePlay();
  const { view, scenario } = useTable();
  const exportMatch = useExport();
  return {
    briefing: () => showScreen("briefing"),
    counsel: () => open("counsel"),
    lab: () => void openLabOnMatch({ view, scenario, text: currentText() }),
    share: () => open("share"),
    export: () => exportMatch?.(),
    rules: () => open("rules"),
    skipGuide,
    motion: () => open("motion"),
    sound: () => open("sound"),
    colours: () => open("colours"),
    language: () => open("language"),
    about: () => showScreen("about"),
    wall: () => showScreen("wall"),
    leaveRoom: () => showScreen("join"),
    leave: () => leave(shelf),
  };
}

/** Whether an item makes sense in this match. */
function useIsOffered(): (item: Item) => boolean {
  const shelf = useOwnMatchFiles();
  const isGuided = useGame((game) => game.isGuided);
  const isGoingOn = useGame((game) => game.status !== "over" && !game.frozen);
  const { view, scenario } = useTable();
  const has: Partial<Record<Item, boolean>> = {
    briefing: view.mine !== null,
    counsel: view.mine !== null && isGoingOn,
    skipGuide: isGuided,
    lab: scenario.leftOut === undefined,
    language: AVAILABLE.length > 1,
  };
  return (item) => has[item] !== false && !(shelf === null ? ALONE : notAlone()).includes(item);
}

/** Items left out for a match on a host, because its record and seed leave the host only at the debrief. */
const ALONE: readonly string[] = ["counsel", "lab", "share", "export", "about", "leave"];

const IN_ROOM: readonly string[] = ["wall", "leaveRoom"];

/**
 * When the debrief of a room's match runs in this page, the menu still offers the way back to the room, where the
 * exit ticket is.
 */
function notAlone(): readonly string[] {
  return roomAddress(location.hash)?.page === "join" ? ["wall"] : IN_ROOM;
}

function leave(shelf: MatchFiles | null): void {
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
