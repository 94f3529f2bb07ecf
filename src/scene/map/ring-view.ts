/** The ring of instruments: as many segments as the treaty needs, and the count in its middle. */
import type Phaser from "phaser";
import { number, t } from "../../client/wording/index.ts";
import { ring } from "../geometry/ring.ts";
import { INK, INK_SOFT, SANS, SERIF } from "../palette.ts";
import type { MapPlan } from "./plan.ts";

const GAP = 0.035;
const FINAL = 5;
const EMPTY = 0xcfc4a8;
const FULL = 0x115f99;
const LAST = 0xb98a2f;

export type RingState = Readonly<{
  count: number;
  threshold: number;
  /** How brightly the last five open segments glow, 0..1. */
  glow: number;
  isInForce: boolean;
}>;

export type RingView = Readonly<{
  show(state: RingState): void;
  /** Where the next instrument goes. */
  slot(index: number, threshold: number): { x: number; y: number };
}>;

export function createRingView(scene: Phaser.Scene, plan: MapPlan): RingView {
  const { x, y, radius } = plan.ring;
  const { unit } = plan.frame;
  const pen = scene.add.graphics();
  const text = (size: number, family: string, style: string, color: string): Phaser.GameObjects.Text =>
    scene.add
      .text(x, y, "", { fontFamily: family, fontSize: `${Math.round(size)}px`, fontStyle: style, color })
      .setOrigin(0.5);
  const count = text(radius * 0.5, SERIF, "600", INK).setY(y - radius * 0.1);
  const word = text(Math.max(9 * unit, radius * 0.155), SANS, "400", INK_SOFT).setY(y + radius * 0.27);
  return {
    show: (state) => {
      drawRing(pen, plan, state);
      const values = { deposits: state.count, needed: state.threshold };
      const isReached = state.count >= state.threshold;
      setText(count, isReached ? number(state.count) : t("match.counterShort", values));
      count.setScale(Math.min(1, (radius * 1.35) / Math.max(1, count.width)));
      setText(word, t(state.isInForce ? "phase.inForce" : "match.counterLabel"));
      word.setScale(Math.min(1, (radius * 1.3) / Math.max(1, word.width)));
    },
    slot: (index, threshold) => {
      const segment = ring(threshold, GAP)[Math.min(index, threshold - 1)];
      const angle = segment?.middle ?? 0;
      return { x: x + Math.cos(angle) * radius * 0.88, y: y + Math.sin(angle) * radius * 0.88 };
    },
  };
}

/** Writing the same words again would draw and upload them again. */
function setText(text: Phaser.GameObjects.Text, words: string): void {
  if (text.text !== words) text.setText(words);
}

/** Full segments are thick, empty ones thin, the last five before the goal in gold. */
function drawRing(
  pen: Phaser.GameObjects.Graphics,
  plan: MapPlan,
  { count, threshold, glow }: RingState,
): void {
  const { x, y, radius } = plan.ring;
  const thick = radius * 0.17;
  pen.clear();
  pen.fillStyle(0xfdfbf5, 0.93).fillCircle(x, y, radius * 1.04);
  pen.lineStyle(Math.max(1, radius * 0.012), 0x857a63, 0.6).strokeCircle(x, y, radius * 1.04);
  for (const { index, from, to } of ring(threshold, GAP)) {
    const isFull = index < count;
    const isLast = !isFull && index >= threshold - FINAL && count >= threshold - FINAL;
    const width = isFull ? thick : isLast ? thick * (0.36 + 0.5 * glow) : thick * 0.3;
    const colour = isFull ? FULL : isLast ? LAST : EMPTY;
    pen.lineStyle(width, colour, 1);
    pen.beginPath();
    pen.arc(x, y, radius * 0.97 - width / 2, from, to, false);
    pen.strokePath();
  }
}
