/** Browser entry: connects the stores and the connection to the panels, and gives them the scene when they need it. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { takeKeys } from "./client/addresses/take-key.ts";
import type { RoomConnection, SessionOpeners, SoloConnection } from "./client/connection.ts";
import { gameStore } from "./client/game/game-store.ts";
import { shownGame } from "./client/screen/shown-game.ts";
import { uiStore } from "./client/screen/ui-store.ts";
import { watchedStates } from "./client/screen/watched-states.ts";
import { App } from "./ui/app.tsx";
import { registerPictures } from "./ui/fetch-ahead.ts";
import type { OtherMatch } from "./ui/picture/load-scene.ts";
import "./ui/styles/first-screen.css";

let solo: Promise<SoloConnection> | null = null;
let room: Promise<RoomConnection> | null = null;

/**
 * The page's only solo connection. If loading fails, the next call tries again. Calling this leaves the current room,
 * if any.
 */
function connect(): Promise<SoloConnection> {
  leaveRoom();
  solo ??= import("./client/solo-connection.ts").then(
    ({ openSolo }) => openSolo(gameStore, shownGame),
    (error: unknown) => {
      solo = null;
      throw error;
    },
  );
  return solo;
}

function leaveRoom(): void {
  void room?.then(({ session }) => session.close());
  room = null;
}

const doors: SessionOpeners = {
  now: () => room ?? connect(),
  enter: (code, key, kind) => {
    leaveRoom();
    room = import("./client/room-connection.ts").then(({ openRoomConnection }) =>
      openRoomConnection(gameStore, shownGame, code, key, kind),
    );
    return room;
  },
};

/** Loads the sound player when the user first switches sound on. */
function loadSoundWhenOn(): void {
  let isComing = false;
  const loadIfOn = (): void => {
    if (isComing || uiStore.getState().volume === "off") return;
    isComing = true;
    import("./client/sound/player.ts").then(
      ({ openPlayer }) => openPlayer(uiStore),
      () => {
        isComing = false;
      },
    );
  };
  loadIfOn();
  uiStore.subscribe(loadIfOn);
}

/** Only a page in a frame or a window of another page can be inside a learning platform. */
function tellLearningPlatform(): void {
  if (parent === window && opener === null) return;
  import("./client/learning-platform.ts").then(
    ({ openLearningPlatform }) => openLearningPlatform(gameStore),
    () => undefined,
  );
}

/** Phaser is large, so it loads with the first match, long after the first screen can be used. */
function loadSceneWithFirstMatch(): void {
  const stop = gameStore.subscribe(({ view }) => {
    if (view === null) return;
    stop();
    // If this fails, the scene is fetched again when needed.
    import("./scene/index.ts").catch(() => undefined);
  });
}

async function loadScene(container: HTMLElement, other?: OtherMatch): Promise<() => void> {
  const [{ mountScene }, { play }] = await Promise.all([import("./scene/index.ts"), doors.now()]);
  const watched = () => watchedStates(uiStore.getState().screen, play.watchList);
  const { game, ...marks } = other ?? { game: gameStore, watched };
  return mountScene(container, { gameStore: game, uiStore }, marks);
}

takeKeys();
loadSoundWhenOn();
loadSceneWithFirstMatch();
tellLearningPlatform();
registerPictures(() => import("./scene/index.ts"));

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App connect={connect} doors={doors} loadScene={loadScene} />
    </StrictMode>,
  );
}
