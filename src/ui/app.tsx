/**
 * The page shows one screen at a time, from the state in the two stores.
 *
 * How to add or fill a panel
 * - The decision panel of a beat: write a component without props in `ui/negotiation`, `ui/adoption`, `ui/ratification`
 *   or `ui/debrief` and name it in `BEAT_PANELS` of `ui/match/beat-panels.ts`.
 * - The tabs "Text", "Home" and "States" are named in `SIDE_PANELS` of the same file.
 * - Inside a panel: `useTable()` returns the view, the scenario and the names. `usePlay()` sends commands (`send`,
 *   `unseal`) and answers questions (`forecast`, `explainVote` …). `useUi` and the setters of
 *   `client/screen/ui-store.ts` keep the selection, so that the picture shows the same article and state. A panel never
 *   imports `scene`, `match` or values of the engine: selectors in `client/selectors` compute what it shows.
 * - Folders have floors (`FLOORS.ui` in `src/tools/layers/tables.ts`), and no folder imports from one on a higher floor.
 *   Code shared by several screens is on a low floor: in `ui/primitives`, `ui/hooks`, `ui/widgets` or `ui/table`.
 * - Building blocks: `ui/primitives` (Button, LinkButton, Tabs, Dialog, Select, SearchSelect, Choices, Toggles,
 *   TextField, SearchBox, MeterBar, DataTable, Disclosure, Aside, Menu, ScreenHeading) and `ui/widgets` (FlagIcon,
 *   CountryName, MarkBadge, OriginMark, ReasonList, Why, WhyDeposit, Term, Pips, WorldMap).
 * - Headings: the screen has the `h1`, a panel starts at `h2`. Styles: CSS files in the screen's folder, imported by
 *   `styles/first-screen.css` (start page and doors) or `styles/other-screens.css`, with the tokens of
 *   `styles/tokens.css` and logical properties only.
 * - Sentences: one JSON file per panel in `client/i18n` (`en/negotiation.json` …), registered in `client/i18n/index.ts`
 *   as a namespace: `t("negotiation:speak.title")`. `SCREEN_VIEWS` in
 *   `ui/screen-views.tsx` names the namespaces of each screen, which load together with its code.
 * - The confirm button, the list of sealed acts, the live region and the journal belong to the shell.
 */
import { type ReactNode, Suspense, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";
import type { Connect, SessionOpeners } from "../client/connection.ts";
import { direction, language, t } from "../client/i18n/index.ts";
import type { Screen } from "../client/screen/ui-store.ts";
import { ConnectProvider, SessionOpenersProvider, useGame, useRoom, useUi } from "./hooks/stores.ts";
import { type LoadScene, SceneProvider } from "./picture/load-scene.ts";
import { LayerContext } from "./primitives/layer.ts";
import { SCREEN_VIEWS } from "./screen-views.tsx";
import { Arriving } from "./shell/arriving.tsx";
import { ErrorBoundary } from "./shell/error-boundary.tsx";
import { lazily } from "./shell/lazily.ts";
import { MachineNote } from "./shell/machine-note.tsx";
import { SkipLink } from "./shell/skip-link.tsx";
import { useColours } from "./shell/use-colours.ts";
import { usePageState } from "./shell/use-page-state.ts";
import { useUnexpected } from "./shell/use-unexpected.ts";
import { useArrival } from "./use-arrival.ts";

type AppProps = Readonly<{ connect: Connect; doors: SessionOpeners; loadScene: LoadScene }>;

export function App({ connect, doors, loadScene }: AppProps): ReactNode {
  return (
    <I18nProvider locale={language()}>
      <ConnectProvider value={connect}>
        <SessionOpenersProvider value={doors}>
          <SceneProvider value={loadScene}>
            <ErrorBoundary>
              <Page />
            </ErrorBoundary>
          </SceneProvider>
        </SessionOpenersProvider>
      </ConnectProvider>
    </I18nProvider>
  );
}

const MovedDialog = lazily(
  async () => (await import("./room/moved-dialog.tsx")).MovedDialog,
  "content",
  "room",
);
const PartnerAsk = lazily(async () => (await import("./room/partner-ask.tsx")).PartnerAsk, "room");
const TeacherMessage = lazily(
  async () => (await import("./room/teacher-message.tsx")).TeacherMessage,
  "room",
);
const LiveRegion = lazily(async () => (await import("./shell/live-region.tsx")).LiveRegion);
const MatchLines = lazily(
  async () => (await import("./shell/match-lines.tsx")).MatchLines,
  "move",
  "negotiation",
);
const ProblemDialog = lazily(async () => (await import("./shell/problem-dialog.tsx")).ProblemDialog);

function Page(): ReactNode {
  const [main, setMain] = useState<Element | null>(null);
  const layer = useMemo(() => ({ main, setMain }), [main]);
  const hasArrived = useArrival();
  const screen = useScreen();
  const motion = useUi((ui) => ui.motion);
  const hasMatch = useGame((game) => game.view !== null);
  const isInRoom = useRoom(({ room }) => room !== null);
  const hasUnread = useRoom(({ room }) => room !== null && room.unread.length > 0);
  const isAsked = useRoom(({ room }) => room !== null && room.partnersAsking.length > 0);
  const hasProblem = useGame((game) => game.problem !== null);
  usePageState(screen);
  useColours();
  useUnexpected();
  const View = SCREEN_VIEWS[screen];
  return (
    <LayerContext value={layer}>
      <div dir={direction()} lang={language()} data-motion={motion} className="page">
        <SkipLink to="main" />
        {screen !== "print" && screen !== "kit" && <PaperNote />}
        <ErrorBoundary key={screen}>
          <Suspense fallback={<Arriving />}>{hasArrived ? <View /> : <Arriving />}</Suspense>
        </ErrorBoundary>
        <MachineNote screen={screen} />
        <Suspense>{main !== null && hasProblem && <ProblemDialog />}</Suspense>
        <Suspense>{isInRoom && <MovedDialog />}</Suspense>
        <Suspense>{isAsked && <PartnerAsk />}</Suspense>
        <Suspense>{hasUnread && <TeacherMessage />}</Suspense>
        <Suspense>{(hasMatch || isInRoom || isInSession(screen)) && <LiveRegion />}</Suspense>
        <Suspense>{hasMatch && <MatchLines />}</Suspense>
      </div>
    </LayerContext>
  );
}

/** Whether the screen belongs to somebody who sits in a committee, or to the teacher of a room. */
function isInSession(screen: Screen): boolean {
  return screen === "committee" || screen === "delegate" || screen === "desk";
}

/** Appears only when a screen is printed, and says where to find the papers made for printing. */
function PaperNote(): ReactNode {
  const address = `${location.origin}${location.pathname}#print`;
  return <p className="paper-only">{t("app.paper", { address })}</p>;
}

/** Match screens need an open match. If there is none, the page shows the start screen or the room. */
function useScreen(): Screen {
  const screen = useUi((ui) => ui.screen);
  const hasMatch = useGame((game) => game.view !== null);
  const isInRoom = useRoom((room) => room.code !== "");
  const home = isInRoom ? "join" : "start";
  const isOfMatch = screen === "briefing" || screen === "match" || screen === "film";
  return !hasMatch && isOfMatch ? home : screen;
}
