/** The act of threads: each grows from one place to another with a sign, stays a moment and fades. */
import type Phaser from "phaser";
import { type Act, act, settleOut, share, swell } from "./act.ts";
import { alongThread, drawThread, type Thread } from "./threads.ts";

export type Strand = Readonly<{
  thread: Thread;
  /** Frame of the sign, and whether it rides along or stays where the thread begins. */
  sign: string;
  rides: boolean;
  /** Tears in the middle instead of fading: a broken promise. */
  tears: boolean;
}>;

export type Loom = Readonly<{
  threads: Phaser.GameObjects.Graphics;
  bubbles: readonly Phaser.GameObjects.Image[];
}>;

const GROW = 520;
const STAY = 620;
const FADE = 320;
const WHOLE = GROW + STAY + FADE;
/** All strands have begun by then, however many there are. */
const LAST_START = 1700;
const EACH = 190;

const head = { x: 0, y: 0 };

/** `more` draws along with the threads, such as words. Strands beyond the bubbles there are go unshown. */
export function threadAct(loom: Loom, all: readonly Strand[], hold: number): Act {
  const strands = all.slice(0, loom.bubbles.length);
  const step = strands.length > 1 ? Math.min(EACH, LAST_START / (strands.length - 1)) : 0;
  for (const [index, { sign }] of strands.entries()) loom.bubbles[index]?.setFrame(sign, false, false);
  const show = (at: number): void => {
    loom.threads.clear();
    for (let index = 0; index < strands.length; index++) {
      const strand = strands[index];
      const bubble = loom.bubbles[index];
      if (strand !== undefined && bubble !== undefined)
        showStrand(loom.threads, bubble, strand, at - index * step);
    }
  };
  return act(step * Math.max(0, strands.length - 1) + WHOLE, show, { hold, end: () => clear(loom) });
}

function clear(loom: Loom): void {
  loom.threads.clear();
  for (const bubble of loom.bubbles) bubble.setVisible(false);
}

function showStrand(
  pen: Phaser.GameObjects.Graphics,
  bubble: Phaser.GameObjects.Image,
  strand: Strand,
  at: number,
): void {
  const grown = settleOut(share(at, 0, GROW));
  const gone = share(at, GROW + STAY, FADE);
  bubble.setVisible(at > 0 && gone < 1);
  if (!bubble.visible) return;
  alongThread(strand.thread, strand.rides ? grown * 0.5 : 0, head);
  bubble.setPosition(head.x, head.y).setAlpha(1 - gone);
  bubble.setScale(Math.min(1, grown * 1.6) + 0.12 * swell(share(at, GROW, 260)));
  if (!strand.tears) {
    drawThread(pen, strand.thread, 0, grown, 0.85 * (1 - gone));
    return;
  }
  const torn = 0.5 * share(at, GROW + STAY / 3, STAY);
  drawThread(pen, strand.thread, 0, Math.min(grown, 0.5 - torn), 0.9 * (1 - gone));
  drawThread(pen, strand.thread, 0.5 + torn, grown, 0.9 * (1 - gone));
}
