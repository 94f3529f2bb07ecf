/** Browser entry: wires the connection and the stores to the panels, and lends them the scene when one is needed. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { gameStore } from "./client/game-store.ts";
import { openSolo } from "./client/solo-connection.ts";
import { uiStore } from "./client/ui-store.ts";
import { App } from "./ui/app.tsx";
import "./ui/styles/index.css";

const connection = openSolo(gameStore);

/** Phaser is large: it is fetched when the first match opens, long after the first screen can be used. */
async function loadScene(container: HTMLElement): Promise<() => void> {
  const { mountScene } = await import("./scene/index.ts");
  const watched = (): number[] => connection.watchList().map((item) => item.country);
  return mountScene(container, { gameStore, uiStore }, { watched });
}

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App connection={connection} loadScene={loadScene} />
    </StrictMode>,
  );
}
