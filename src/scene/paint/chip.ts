/** A small dark label with the name of the place under the pointer. */
import type Phaser from "phaser";
import type { Frame } from "../geometry/frame.ts";
import type { Spot } from "../geometry/place.ts";
import { INK, PAPER_LIGHT, SANS } from "./palette.ts";
import { writing } from "./writing.ts";

export type Chip = Readonly<{ show(words: string, at: Spot | undefined, above: number): void }>;

export function createChip(scene: Phaser.Scene, frame: Frame): Chip {
  const { width, unit } = frame;
  const ground = { colour: INK, x: Math.round(7 * unit), y: Math.round(4 * unit) };
  const text = writing(scene, frame, 14, { family: SANS, style: "600", color: PAPER_LIGHT, ground })
    .setOrigin(0.5, 1)
    .setVisible(false);
  return {
    show: (words, at, above) => {
      text.setVisible(at !== undefined && words !== "");
      if (at === undefined || words === "") return;
      if (text.text !== words) text.setText(words);
      const half = text.width / 2;
      const isLow = at.y - above - text.height > 0;
      text.setOrigin(0.5, isLow ? 1 : 0);
      text.setPosition(
        Math.round(Math.min(width - half, Math.max(half, at.x))),
        Math.round(isLow ? at.y - above : at.y + above),
      );
    },
  };
}
