/** Lets the game's loop sleep while nothing moves, which spares the processor. */
import type Phaser from "phaser";

export type Rest = Readonly<{
  /** Something changed: draw again, for as long as something moves. */
  stir(): void;
}>;

/** A game is taken down by its own next step, so it must be awake for it. */
export function destroyGame(game: Phaser.Game): void {
  game.destroy(true);
  if (game.isRunning && !game.loop.running) game.loop.wake();
}

/** Frames drawn after the last change: one for the change, one for what a scene queued meanwhile. */
const AFTER = 3;

export function createRest(game: Phaser.Game, isIdle: () => boolean): Rest {
  let still = 0;
  game.events.on("postrender", () => {
    still = isIdle() ? still + 1 : 0;
    if (still >= AFTER) game.loop.sleep();
  });
  return {
    stir: () => {
      still = 0;
      if (game.isRunning && !game.loop.running) game.loop.wake();
    },
  };
}
