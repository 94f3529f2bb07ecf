/**
 * The pictures of a match: the chamber, the map and the voting board, drawn by Phaser into one canvas.
 * They read both stores and write nothing but the selection. Whatever they show the panels say too, so the
 * canvas is hidden from screen readers.
 */
import Phaser from "phaser";
import { BoardScene } from "./board/board-scene.ts";
import { fetchWardrobe } from "./boot.ts";
import { ChamberScene } from "./chamber/chamber-scene.ts";
import { openHouse, type Stores } from "./house.ts";
import { MapScene } from "./map/map-scene.ts";
import { PAPER } from "./palette.ts";
import { destroyGame } from "./rest.ts";

export type { Stores } from "./house.ts";

/** `?renderer=canvas` draws without WebGL: for tests, and for machines where WebGL misbehaves. */
function rendererAsked(): number {
  const asked = new URLSearchParams(location.search).get("renderer");
  return asked === "canvas" ? Phaser.CANVAS : asked === "webgl" ? Phaser.WEBGL : Phaser.AUTO;
}

/** Puts the pictures into a container and keeps them as large as it is. The answer takes them down. */
export function mountScene(container: HTMLElement, stores: Stores): () => void {
  let close: (() => void) | null = null;
  let isGone = false;
  const open = async (): Promise<void> => {
    const wardrobe = await fetchWardrobe();
    if (isGone) return;
    const chamber = new ChamberScene();
    const map = new MapScene();
    const board = new BoardScene();
    const game = newGame(container, [chamber, map, board]);
    const whenReady = (): void => {
      if (!isGone) close = openHouse({ container, stores, wardrobe, game, chamber, map, board });
    };
    game.events.once("ready", whenReady);
    close = () => destroyGame(game);
  };
  open().catch((error: unknown) => {
    // The panels say everything: without its pictures the game goes on.
    container.dataset.failed = error instanceof Error ? error.message : "unknown";
  });
  return () => {
    isGone = true;
    close?.();
  };
}

function newGame(parent: HTMLElement, scene: Phaser.Scene[]): Phaser.Game {
  return new Phaser.Game({
    type: rendererAsked(),
    parent,
    scene,
    backgroundColor: PAPER,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: {
      mode: Phaser.Scale.NONE,
      width: Math.max(1, parent.clientWidth),
      height: Math.max(1, parent.clientHeight),
    },
    render: { antialias: true, powerPreference: "low-power" },
  });
}
