import type Phaser from "phaser";

/**
 * Keeps the last picture in sight while everything is drawn anew at another size, which takes a slow machine a second.
 * Returns a function that takes it away once the new picture has been drawn.
 */
export function keepPicture(game: Phaser.Game, container: HTMLElement): () => void {
  // WebGL forgets a picture once the page has shown it, so the copy is taken right after a drawing.
  game.step(performance.now(), 0);
  const { canvas } = game;
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.setAttribute("aria-hidden", "true");
  copy.className = "kept-picture";
  copy.getContext("2d")?.drawImage(canvas, 0, 0);
  container.append(copy);
  return () => game.events.once("postrender", () => copy.remove());
}
