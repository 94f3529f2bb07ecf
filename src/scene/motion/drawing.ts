/**
 * The one place where an error of a picture ends. The match does not depend on its pictures: what cannot be drawn is
 * left out, the panels still say it, and whoever looks into the console learns what it was.
 */

const told = new Set<string>();

/** Draws, or leaves out what cannot be drawn. @param what for the console, which names each thing once */
export function drawing(what: string, draw: () => void): void {
  try {
    draw();
  } catch (error) {
    notDrawn(what, error);
  }
}

export function notDrawn(what: string, error: unknown): void {
  if (told.has(what)) return;
  told.add(what);
  // biome-ignore lint/suspicious/noConsole: a player can do nothing about it
  console.error(`not drawn: ${what}`, error);
}
