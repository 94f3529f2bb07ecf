/**
 * The pictures of a match: the chamber, the map and the voting board, drawn by Phaser into one canvas.
 * They read both stores and write nothing but the selection. Whatever they show the panels say too, so the
 * canvas is hidden from screen readers.
 */
import Phaser from "phaser";
import { BoardScene } from "./board/board-scene.ts";
import { ChamberScene } from "./chamber/chamber-scene.ts";
import { MapScene } from "./map/map-scene.ts";
import { drawing } from "./motion/drawing.ts";
import type { SceneOptions, Stores } from "./mounted.ts";
import { openScene } from "./mounted-scene.ts";
import { PAPER } from "./paint/palette.ts";
import { fetchAssets } from "./paint/scene-assets.ts";
import { destroyGame } from "./rest.ts";

export type { SceneOptions, Stores } from "./mounted.ts";

/**
 * Puts the pictures into a container and keeps them as large as it is. Resolves when they can be seen, with
 * what takes them down; rejects where they cannot be drawn, and leaves nothing behind.
 */
export async function mountScene(
  container: HTMLElement,
  stores: Stores,
  more: SceneOptions = {},
): Promise<() => void> {
  const assets = await fetchAssets();
  await turn();
  const chamber = new ChamberScene();
  const map = new MapScene();
  const board = new BoardScene();
  const game = newGame(container, [chamber, map, board]);
  await new Promise<void>((ready) => game.events.once("ready", ready));
  await turn();
  try {
    return openScene({ container, stores, more, assets, game, chamber, map, board });
  } catch (error) {
    destroyGame(game);
    throw error;
  }
}

/** Phaser has started, and each of what follows takes a slow device long enough: the page answers between them. */
function turn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}

/** `?renderer=canvas` draws without WebGL: for tests, and for machines where WebGL misbehaves. */
function rendererAsked(): number {
  const asked = new URLSearchParams(location.search).get("renderer");
  return asked === "canvas" ? Phaser.CANVAS : asked === "webgl" ? Phaser.WEBGL : Phaser.AUTO;
}

/** A frame that fails is left out; the next one is drawn all the same. */
class PictureGame extends Phaser.Game {
  override step(time: number, delta: number): void {
    drawing("a frame", () => super.step(time, delta));
  }
}

function newGame(parent: HTMLElement, scene: Phaser.Scene[]): Phaser.Game {
  const { clientWidth, clientHeight } = parent;
  return new PictureGame({
    type: rendererAsked(),
    parent,
    scene,
    backgroundColor: PAPER,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Phaser.Scale.NONE, width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) },
    // One texture a batch: with many Phaser tells them apart by a number that is exact only on quads that are not turned,
    // and on some machines turned sprites have holes.
    render: { antialias: true, powerPreference: "low-power", maxTextures: 1 },
  });
}
