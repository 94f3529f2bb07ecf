/**
 * The animation of relations: each line grows from one place to another and carries a sign; the line of a broken
 * promise tears.
 */
import type Phaser from "phaser";
import { type Animation, animation, settleOut, share, swell } from "./animation.ts";
import { type Curve, drawCurve, pointOnCurve } from "./curves.ts";

export type RelationLine = Readonly<{
  curve: Curve;
  /** Frame of the sign, and whether the sign moves along the curve or stays at its start. */
  sign: string;
  rides: boolean;
  /** Whether the line tears in the middle, as for a broken promise. */
  tears: boolean;
}>;

export type RelationLayer = Readonly<{
  curves: Phaser.GameObjects.Graphics;
  bubbles: readonly Phaser.GameObjects.Image[];
}>;

const GROW = 560;
/** How long the line stays whole before it tears, in ms. */
const HELD = 420;
const TEAR = 620;
const WHOLE = GROW + HELD + TEAR;
/** All lines have started by this time, in ms, however many there are. */
const LAST_START = 1700;
const EACH = 190;

const head = { x: 0, y: 0 };

/** Shows at most as many lines as the layer has bubbles for their signs. */
export function relationsAnimation(
  layer: RelationLayer,
  all: readonly RelationLine[],
  hold: number,
): Animation {
  const lines = all.slice(0, layer.bubbles.length);
  const step = lines.length > 1 ? Math.min(EACH, LAST_START / (lines.length - 1)) : 0;
  for (const [index, { sign }] of lines.entries()) layer.bubbles[index]?.setFrame(sign, false, false);
  const show = (at: number): void => {
    layer.curves.clear();
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index];
      const bubble = layer.bubbles[index];
      if (line !== undefined && bubble !== undefined) showLine(layer.curves, bubble, line, at - index * step);
    }
  };
  return animation(step * Math.max(0, lines.length - 1) + WHOLE, show, { hold, end: () => clear(layer) });
}

function clear(layer: RelationLayer): void {
  layer.curves.clear();
  for (const bubble of layer.bubbles) bubble.setVisible(false);
}

function showLine(
  pen: Phaser.GameObjects.Graphics,
  bubble: Phaser.GameObjects.Image,
  line: RelationLine,
  at: number,
): void {
  bubble.setVisible(at > 0);
  if (at <= 0) return;
  const grown = settleOut(share(at, 0, GROW));
  pointOnCurve(line.curve, line.rides ? grown * 0.5 : 0, head);
  bubble.setPosition(head.x, head.y);
  bubble.setScale(Math.min(1, grown * 1.6) + 0.12 * swell(share(at, GROW, 260)));
  const torn = line.tears ? 0.22 * settleOut(share(at, GROW + HELD, TEAR)) : 0;
  drawCurve(pen, line.curve, 0, torn > 0 ? 0.5 - torn : grown, 0.85);
  if (torn > 0) drawCurve(pen, line.curve, 0.5 + torn, 1, 0.85);
}
