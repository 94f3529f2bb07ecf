/** Words written on the map. */
import type Phaser from "phaser";
import { type Frame, letters } from "../geometry/frame.ts";

type Looks = Readonly<{ family: string; style: string; color: string; width?: number }>;

/** A text, empty so far, with letters of so many units. */
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

/** Writing the same words again would draw and upload them again. */
export function setText(text: Phaser.GameObjects.Text, words: string): void {
  if (text.text !== words) text.setText(words);
}
