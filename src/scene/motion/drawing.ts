/**
 * The only place that catches drawing errors. The match does not depend on its pictures: anything that cannot be
 * drawn is left out, and the error is logged to the console. The picture in words needs no drawing.
 */

const logged = new Set<string>();

/**
 * Draws, or leaves out anything that cannot be drawn. @param what a name for the console, which logs each kind once
 */
export function drawing(what: string, draw: () => void): void {
  try {
    draw();
  } catch (error) {
    notDrawn(what, error);
  }
}

export function notDrawn(what: string, error: unknown): void {
  if (logged.has(what)) return;
  logged.add(what);
  // biome-ignore lint/suspicious/noConsole: a player can do nothing about it
  console.error(`not drawn: ${what}`, error);
}
