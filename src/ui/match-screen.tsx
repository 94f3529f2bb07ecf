import { type ReactNode, useEffect, useRef } from "react";
import { t } from "../client/i18n/index.ts";
import { PANELS, type Panel, showPanel } from "../client/screen/ui-store.ts";
import type { Beat } from "../engine/state/world.ts";
import { GoalLine } from "./challenges/goal-line.tsx";
import { GuideNote } from "./guide/guide-note.tsx";
import { useGuide } from "./guide/use-guide.ts";
import { useGame, useIsTurning, useSession, useTable, useUi } from "./hooks/stores.ts";
import { useKeptFocus } from "./hooks/use-kept-focus.ts";
import { usePartnerRole } from "./hooks/use-pair-role.ts";
import { useSheetPlace } from "./hooks/use-sheet-place.ts";
import { BEAT_PANELS, SIDE_PANELS } from "./match/beat-panels.ts";
import { BottomBar } from "./match/bottom-bar.tsx";
import { ChoiceInSight } from "./match/choice-in-sight.tsx";
import { Curtain } from "./match/curtain.tsx";
import { Notices } from "./match/notices.tsx";
import { TopBar } from "./match/top-bar.tsx";
import { useAnnounceActs, useAnnounceStep } from "./match/use-announce-step.ts";
import { useFocusOnPicture, useFreshBeat } from "./match/use-fresh-beat.ts";
import { LastMove } from "./move/last-move.tsx";
import { useUnreadMove } from "./move/use-move.ts";
import { Picture } from "./picture/picture.tsx";
import { useLayerRef } from "./primitives/layer.ts";
import { ScreenHeading } from "./primitives/screen-heading.tsx";
import { Tabs } from "./primitives/tabs.tsx";
import { CapitalPanel } from "./room/capital-panel.tsx";
import { CapitalsBeat } from "./room/capitals-beat.tsx";
import { ClassForecast } from "./room/class-forecast.tsx";
import { LookAtWall, useIsHolding } from "./room/look-at-wall.tsx";
import { PairAsks } from "./room/pair-asks.tsx";
import { RoomBar } from "./room/room-bar.tsx";
import { WaitingForTables } from "./room/room-end.tsx";
import { useToRoom } from "./room/use-to-room.ts";
import { WaitQuestion } from "./room/wait-question.tsx";
import { Later } from "./shell/later.tsx";
import { lazily } from "./shell/lazily.ts";
import { SkipLink } from "./shell/skip-link.tsx";
import { useRemembered } from "./shell/use-remembered.ts";
import { PlaceInTime, usePlaceInTime } from "./widgets/place-in-time.tsx";

const ClerkTable = lazily(
  async () => (await import("./single-device/single-device-table.tsx")).SingleDeviceTable,
  "clerk",
  "wall",
  "film",
  "picture",
  "negotiation",
  "adoption",
  "ratification",
);

/** The table, a curtain between two people who share a device, or the clerk's page for a class on one device. */
export function MatchScreen(): ReactNode {
  const curtain = useGame((game) => game.curtain);
  const isClerked = useGame(({ clerk, view }) => clerk !== null && view?.mine === null);
  if (isClerked) return <ClerkTable />;
  return (
    <>
      {curtain !== null && <Curtain seat={curtain} />}
      <Table isCovered={curtain !== null} />
    </>
  );
}

/**
 * The match: the picture, the panel for decisions, and the bar with the latest news and the button that closes the
 * beat.
 */
function Table({ isCovered }: Readonly<{ isCovered: boolean }>): ReactNode {
  const { view } = useTable();
  const main = useLayerRef();
  const isOver = view.world.beat === "over";
  const isInRoom = useSession() !== null;
  const isPeak = useUi((ui) => ui.isPeak);
  const isTold = useUi((ui) => ui.told === "chamber");
  const isReading = useUnreadMove().move !== null;
  // The card about the conference comes after its last beat, with the bar that leads on.
  const hasEnded = isOver && !isReading;
  const table = useRef<HTMLDivElement>(null);
  useRemembered();
  useToRoom();
  useKeptFocus(table);
  useFreshBeat(table, `${view.world.clock} ${isReading}`);
  useFocusOnPicture(table, useIsTurning());
  useStepTitle();
  useAnnounceStep();
  useAnnounceActs();
  return (
    <div
      ref={table}
      className="match"
      inert={isCovered}
      data-beat={view.world.beat}
      // The night lasts until the card about its vote has been read.
      data-night={view.world.phase === "adoption" || isTold}
      data-over={hasEnded}
      data-peak={isPeak}
    >
      <SkipLink to="decision" />
      <TopBar />
      {isInRoom && <RoomBar />}
      <main ref={main} id="main" className="match-main">
        <ScreenHeading isHidden>{t("page.match")}</ScreenHeading>
        <Picture />
        <Decision />
      </main>
      {!hasEnded && <BottomBar />}
    </div>
  );
}

function Decision(): ReactNode {
  const isOver = useTable().view.world.beat === "over";
  const isInRoom = useSession() !== null;
  const isTurning = useIsTurning();
  const isHolding = useIsHolding();
  return (
    <section className="decision" aria-label={t("match.decision")} inert={isTurning}>
      <h2 id="decision" className="visually-hidden step-heading" tabIndex={-1}>
        <PlaceInTime />
      </h2>
      <Notices />
      {!isOver && <GoalLine />}
      {isInRoom && !isOver && !isHolding && <PairAsks />}
      {isHolding && <LookAtWall />}
      {!isHolding && (isInRoom && isOver ? <WaitingForTables /> : <DecisionTabs />)}
    </section>
  );
}

/** The title of the window names the beat and the delegation, for people with many tabs and for screen readers. */
function useStepTitle(): void {
  const { view, names } = useTable();
  const place = usePlaceInTime();
  const seat = view.mine === null ? "" : names.country(view.mine.country);
  useEffect(() => {
    document.title = seat === "" ? t("page.title", { page: place }) : t("page.beat", { place, seat });
  }, [place, seat]);
}

/** The panel of this beat. If the other member of a pair decides, shows what this member can do in the meantime. */
function useBeatPanel(beat: Beat): () => ReactNode {
  const other = usePartnerRole();
  if (other === "delegate") return CapitalPanel;
  return other === "capital" && beat !== "season" && beat !== "conference" ? CapitalsBeat : BEAT_PANELS[beat];
}

/** Tabs that a first match shows only once their contents have been introduced. The mandate is there from the start. */
const MET_WITH = { text: "papers", states: "states", journal: "states" } as const;

function DecisionTabs(): ReactNode {
  const { view } = useTable();
  const { shows } = useGuide();
  const panel = useUi((ui) => ui.panel);
  const { beat } = view.world;
  const Decide = useBeatPanel(beat);
  const { move } = useUnreadMove();
  const sheet = useSheetPlace();
  // These panels place the guide's note themselves, so that the decision is in sight.
  const hasOwnNote = beat === "sign" || beat === "deal";
  const isShown = (id: Panel): boolean =>
    id === "decide" || id === "home" || (shows(MET_WITH[id]) && (id !== "text" || sheet === "panel"));
  return (
    <Tabs
      label={t("match.decision")}
      selected={isShown(panel) ? panel : "decide"}
      onSelect={showPanel}
      tabs={PANELS.filter(isShown).map((id) => {
        if (id === "decide") {
          const now = t(view.mine === null ? "match.panels.watch" : "match.panels.decide");
          const label = beat === "over" ? t("beat.over.name") : now;
          return {
            id,
            label,
            content: () =>
              move !== null ? (
                <LastMove move={move} />
              ) : (
                <Later>
                  {!hasOwnNote && <GuideNote />}
                  <ClassForecast />
                  <WaitQuestion>
                    <Decide key={view.world.clock} />
                    <ChoiceInSight key={`sight ${view.world.clock}`} />
                  </WaitQuestion>
                </Later>
              ),
          };
        }
        const Side = SIDE_PANELS[id];
        const name = id === "home" && !shows("home") ? "mandate" : id;
        return { id, label: t(`match.panels.${name}`), content: () => <Side /> };
      })}
    />
  );
}
