/** Words on the picture: a title with a line below in one corner, a key with counts in the other. */
import type Phaser from "phaser";
import type { Frame } from "./frame.ts";
import type { Mark } from "./paint/desk-cells.ts";
import { INK, INK_SOFT, SANS, SERIF } from "./palette.ts";

export type KeyLine = Readonly<{ mark: Mark; count: string; word: string }>;
export type Caption = Readonly<{
  write(title: string, line: string): void;
  key(lines: readonly KeyLine[]): void;
}>;

const LINES = 3;
/** Radius of a mark in the key. */
const MARK = 7.5;
/** Below this width in CSS pixels there is room for counts alone: the panel below has the words. */
const NARROW = 560;

/** `markRadius` is the size at which the kit's marks were drawn. */
export function createCaption(scene: Phaser.Scene, frame: Frame, kit: string, markRadius: number): Caption {
  const { width, unit, density } = frame;
  const isNarrow = width / density < NARROW;
  const edge = 14 * unit;
  const text = (size: number, family: string, style: string, color: string): Phaser.GameObjects.Text =>
    scene.add.text(0, 0, "", {
      fontFamily: family,
      fontSize: `${Math.round(size * unit)}px`,
      fontStyle: style,
      color,
      lineSpacing: 1.5 * unit,
    });
  const title = text(18, SERIF, "600", INK)
    .setVisible(!isNarrow)
    .setPosition(edge, edge * 0.8)
    .setWordWrapWidth(width * 0.3);
  const line = text(12.5, SANS, "400", INK_SOFT)
    .setVisible(!isNarrow)
    .setWordWrapWidth(width * 0.235);
  const marks = Array.from({ length: LINES }, () =>
    scene.add
      .image(0, 0, kit, "support")
      .setVisible(false)
      .setScale((MARK * unit) / markRadius),
  );
  const counts = Array.from({ length: LINES }, () => text(13, SANS, "700", INK).setOrigin(1, 0.5));
  const words = Array.from({ length: LINES }, () => text(12.5, SANS, "400", INK_SOFT).setOrigin(1, 0.5));
  const writeKey = (index: number, found: KeyLine | undefined): void => {
    const y = edge * 0.8 + (10 + index * 19) * unit;
    const right = width - edge;
    marks[index]?.setVisible(found !== undefined).setPosition(right - 7 * unit, y);
    if (found !== undefined) marks[index]?.setFrame(found.mark, false, false);
    counts[index]?.setText(found?.count ?? "").setPosition(right - 20 * unit, y);
    words[index]?.setText(isNarrow ? "" : (found?.word ?? "")).setPosition(right - 48 * unit, y);
  };
  return {
    write: (heading, below) => {
      title.setText(heading);
      line.setText(below).setPosition(edge, title.y + title.height + 3 * unit);
    },
    key: (lines) => {
      for (let index = 0; index < LINES; index++) writeKey(index, lines[index]);
    },
  };
}
