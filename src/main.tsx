/** Browser entry: wires the connection and the stores to the panels, and lends them the scene when one is needed. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Connection } from "./client/connection.ts";
import { gameStore } from "./client/play/game-store.ts";
import { uiStore } from "./client/ui-store.ts";
import { App } from "./ui/app.tsx";
import "./ui/styles/index.css";

let connection: Promise<Connection> | null = null;

/** One for the whole page; where it did not come it is fetched again. */
function connect(): Promise<Connection> {
  connection ??= import("./client/solo-connection.ts").then(
    ({ openSolo }) => openSolo(gameStore),
    (error: unknown) => {
      connection = null;
      throw error;
    },
  );
  return connection;
}

/** Phaser is large: it is fetched when the first match opens, long after the first screen can be used. */
async function loadScene(container: HTMLElement): Promise<() => void> {
  const [{ mountScene }, { play }] = await Promise.all([import("./scene/index.ts"), connect()]);
  const watched = (): number[] => play.watchList().map((item) => item.country);
  return mountScene(container, { gameStore, uiStore }, { watched });
}

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App connect={connect} loadScene={loadScene} />
    </StrictMode>,
  );
}
