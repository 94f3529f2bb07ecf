/** An instrument under way: a paper that travels along an arc to the ring. */
import type Phaser from "phaser";
import { smooth, swell } from "../animation.ts";
import { type Curve, pointOnCurve } from "../curves.ts";

/** How high papers fly, as a share of their way. */
export const RISE = 0.22;

const head = { x: 0, y: 0 };

export function fly(paper: Phaser.GameObjects.Image, curve: Curve, t: number): void {
  pointOnCurve(curve, smooth(t), head);
  paper
    .setVisible(t < 1)
    .setPosition(head.x, head.y)
    .setScale(0.7 + 0.5 * swell(t))
    .setAngle(-14 * swell(t));
}
