/** Letters of the map, never smaller than a reader needs. */
import type Phaser from "phaser";
import type { Frame } from "../frame.ts";

/** In CSS pixels. */
export const SMALLEST = 14;

type Looks = Readonly<{ family: string; style: string; color: string; width?: number }>;

/** A line of text of so many units, at least 14 CSS pixels high. */
export function letters(
  scene: Phaser.Scene,
  { unit, density }: Frame,
  size: number,
  { family, style, color, width }: Looks,
): Phaser.GameObjects.Text {
  return scene.add.text(0, 0, "", {
    fontFamily: family,
    fontSize: `${Math.ceil(Math.max(SMALLEST * density, size * unit))}px`,
    fontStyle: style,
    color,
    ...(width === undefined ? {} : { wordWrap: { width } }),
  });
}

/** Writing the same words again would draw and upload them again. */
export function setText(text: Phaser.GameObjects.Text, words: string): void {
  if (text.text !== words) text.setText(words);
}
