/** The act of threads: each grows from one place to another with a sign; a broken promise tears. */
import type Phaser from "phaser";
import { type Act, act, settleOut, share, swell } from "./act.ts";
import { alongThread, drawThread, type Thread } from "./threads.ts";

export type Strand = Readonly<{
  thread: Thread;
  /** Frame of the sign, and whether it rides along or stays where the thread begins. */
  sign: string;
  rides: boolean;
  /** Tears in the middle: a broken promise. */
  tears: boolean;
}>;

export type Loom = Readonly<{
  threads: Phaser.GameObjects.Graphics;
  bubbles: readonly Phaser.GameObjects.Image[];
}>;

const GROW = 560;
/** A promise holds for a moment before it tears. */
const HELD = 420;
const TEAR = 620;
const WHOLE = GROW + HELD + TEAR;
/** All strands have begun by then, however many there are. */
const LAST_START = 1700;
const EACH = 190;

const head = { x: 0, y: 0 };

/** Strands beyond the bubbles there are go unshown. */
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
  bubble.setVisible(at > 0);
  if (at <= 0) return;
  const grown = settleOut(share(at, 0, GROW));
  alongThread(strand.thread, strand.rides ? grown * 0.5 : 0, head);
  bubble.setPosition(head.x, head.y);
  bubble.setScale(Math.min(1, grown * 1.6) + 0.12 * swell(share(at, GROW, 260)));
  const torn = strand.tears ? 0.22 * settleOut(share(at, GROW + HELD, TEAR)) : 0;
  drawThread(pen, strand.thread, 0, torn > 0 ? 0.5 - torn : grown, 0.85);
  if (torn > 0) drawThread(pen, strand.thread, 0.5 + torn, 1, 0.85);
}
