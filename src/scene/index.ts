/**
 * The pictures of a match: the chamber with its votes and the map, drawn by Phaser into one canvas. They read the
 * game store and the UI store, and write only the selection. The canvas itself is hidden from screen readers: the page
 * says in words what the pictures show (src/ui/picture/picture-words.tsx).
 */
import Phaser from "phaser";
import { ChamberScene } from "./chamber/chamber-scene.ts";
import { isDarkAround } from "./dark-page.ts";
import { MapScene } from "./map/map-scene.ts";
import { drawing } from "./motion/drawing.ts";
import type { SceneOptions, Stores } from "./mounted.ts";
import { openScene } from "./mounted-scene.ts";
import { NIGHT_GROUND, PAPER } from "./paint/palette.ts";
import { fetchAssets } from "./paint/scene-assets.ts";
import { destroyGame } from "./rest.ts";
import { VoteScene } from "./vote/vote-scene.ts";

export type { SceneOptions, Stores } from "./mounted.ts";

/**
 * Puts the pictures into a container and matches its size. Resolves once they are visible, with a function that removes
 * them. Rejects if they cannot be drawn, leaving nothing behind.
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
  const vote = new VoteScene();
  const game = newGame(container, [chamber, map, vote]);
  await new Promise<void>((ready) => game.events.once("ready", ready));
  await turn();
  try {
    return openScene({ container, stores, more, assets, game, chamber, map, vote });
  } catch (error) {
    destroyGame(game);
    throw error;
  }
}

/**
 * Lets the page do other work between the steps that follow Phaser's start, because each step takes a slow device a
 * while.
 */
function turn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}

/** `?renderer=canvas` draws without WebGL, for tests and for machines with faulty WebGL. */
function rendererAsked(): number {
  const asked = new URLSearchParams(location.search).get("renderer");
  return asked === "canvas" ? Phaser.CANVAS : asked === "webgl" ? Phaser.WEBGL : Phaser.AUTO;
}

/** Leaves out a frame that fails, so that the next one is still drawn. */
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
    backgroundColor: isDarkAround(parent) ? NIGHT_GROUND : PAPER,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Phaser.Scale.NONE, width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) },
    // One texture per batch. With several, Phaser distinguishes them by a number that is exact only on unrotated
    // quads, so on some machines rotated sprites have holes.
    render: { antialias: true, powerPreference: "low-power", maxTextures: 1 },
  });
}
