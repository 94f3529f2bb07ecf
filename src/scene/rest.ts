/** Lets the game's loop sleep while nothing moves, to spare the processor. */
import type Phaser from "phaser";

export type Rest = Readonly<{
  /** Draws again after a change, for as long as something moves. */
  stir(): void;
}>;

/** Phaser destroys a game in the game's next step, so the game must be awake. */
export function destroyGame(game: Phaser.Game): void {
  game.destroy(true);
  if (game.isRunning && !game.loop.running) game.loop.wake();
}

/**
 * Reports the number of objects and textures at rest, for benchmarks and tests. The numbers must not grow from round
 * to round.
 */
function tellSize({ canvas, textures, scene }: Phaser.Game): void {
  const objects = scene.getScenes(false).reduce((sum, { children }) => sum + countOf(children.list), 0);
  canvas.dataset.objects = String(objects);
  canvas.dataset.textures = String(textures.getTextureKeys().length);
}

/** Includes the contents of containers. */
function countOf(objects: readonly Phaser.GameObjects.GameObject[]): number {
  return objects.reduce(
    (sum, one) => sum + 1 + ("list" in one && Array.isArray(one.list) ? countOf(one.list) : 0),
    0,
  );
}

/**
 * Frames drawn after the last change: one for the change, and more for anything that a scene has queued in the
 * meantime.
 */
const AFTER = 3;

/** `isIdle` returns true if nothing moves, and `isWhole` if nothing is left to build. */
export function createRest(game: Phaser.Game, isIdle: () => boolean, isWhole: () => boolean): Rest {
  let still = 0;
  game.events.on("postrender", () => {
    still = isIdle() ? still + 1 : 0;
    if (still < AFTER) return;
    if (isWhole()) tellSize(game);
    game.loop.sleep();
  });
  return {
    stir: () => {
      still = 0;
      if (!game.isRunning || game.loop.running) return;
      delete game.canvas.dataset.objects;
      game.loop.wake();
    },
  };
}
