/** Browser entry: wires the connection and the stores to the panels, and lends them the scene when one is needed. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { takeKeys } from "./client/addresses/take-key.ts";
import type { Doors, RoomConnection, SoloConnection } from "./client/connection.ts";
import { gameStore } from "./client/game/game-store.ts";
import { shownGame } from "./client/screen/shown-game.ts";
import { uiStore } from "./client/screen/ui-store.ts";
import { App } from "./ui/app.tsx";
import { lendPictures } from "./ui/fetch-ahead.ts";
import type { OtherMatch } from "./ui/picture/load-scene.ts";
import "./ui/styles/index.css";

let solo: Promise<SoloConnection> | null = null;
let room: Promise<RoomConnection> | null = null;

/** One for the whole page; where it did not come it is fetched again. Whoever plays alone is in no room. */
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

const doors: Doors = {
  now: () => room ?? connect(),
  enter: (code, key, kind) => {
    leaveRoom();
    room = import("./client/room-connection.ts").then(({ openRoomConnection }) =>
      openRoomConnection(gameStore, shownGame, code, key, kind),
    );
    return room;
  },
};

/** What makes the sounds comes when somebody first wants to hear them. */
function bringSound(): void {
  let isComing = false;
  const bring = (): void => {
    if (isComing || uiStore.getState().volume === "off") return;
    isComing = true;
    import("./client/sound/player.ts").then(
      ({ openPlayer }) => openPlayer(uiStore),
      () => {
        isComing = false;
      },
    );
  };
  bring();
  uiStore.subscribe(bring);
}

/** Phaser is large: it is fetched when the first match opens, long after the first screen can be used, while its table comes. */
function bringScene(): void {
  const stop = gameStore.subscribe(({ view }) => {
    if (view === null) return;
    stop();
    // What fails is fetched again when it is wanted.
    import("./scene/index.ts").catch(() => undefined);
  });
}

async function loadScene(container: HTMLElement, other?: OtherMatch): Promise<() => void> {
  const [{ mountScene }, { play }] = await Promise.all([import("./scene/index.ts"), doors.now()]);
  const watched = (): number[] => play.watchList().map((item) => item.country);
  const { game, ...marks } = other ?? { game: gameStore, watched };
  return mountScene(container, { gameStore: game, uiStore }, marks);
}

takeKeys();
bringSound();
bringScene();
lendPictures(() => import("./scene/index.ts"));

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App connect={connect} doors={doors} loadScene={loadScene} />
    </StrictMode>,
  );
}
