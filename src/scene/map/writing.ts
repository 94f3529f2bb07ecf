/** Creates and updates text on the map. */
import type Phaser from "phaser";
import { type Frame, letters } from "../geometry/frame.ts";

type Looks = Readonly<{ family: string; style: string; color: string; width?: number }>;

/** An empty text with letters of this size in units. */
export function writing(
  scene: Phaser.Scene,
  frame: Frame,
  size: number,
  { family, style, color, width }: Looks,
): Phaser.GameObjects.Text {
  return scene.add.text(0, 0, "", {
    fontFamily: family,
    fontSize: `${letters(frame, size)}px`,
    fontStyle: style,
    color,
    ...(width === undefined ? {} : { wordWrap: { width } }),
  });
}

/** Skips unchanged text, because setting it again would redraw and upload it. */
export function setText(text: Phaser.GameObjects.Text, words: string): void {
  if (text.text !== words) text.setText(words);
}
