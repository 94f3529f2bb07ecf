/** Text in the pictures: each line is one shaped run in the direction of the page, and breaks as its language does. */
import type Phaser from "phaser";
import { direction } from "../../client/i18n/index.ts";
import { linesThatFit } from "../../client/i18n/lines.ts";
import { type Frame, letters } from "../geometry/frame.ts";

type Text = Phaser.GameObjects.Text;
type Looks = Readonly<{
  family: string;
  style: string;
  color: string;
  /** The longest line, in device pixels. Without it, lines break only at line feeds. */
  width?: number;
  isCentred?: boolean;
  /** The colour and the padding of a ground of its own, in device pixels. */
  ground?: Readonly<{ colour: string; x: number; y: number }>;
}>;

/**
 * Right-to-left isolate and its end (Unicode Bidirectional Algorithm, X5a). The canvas of a text is left to right, so
 * that its lines can be centred, which Phaser's own right-to-left texts cannot.
 */
const [FROM_RIGHT, END] = ["\u2067", "\u2069"];
/** Letters as high and as deep as any: an Arabic line is higher than a Latin one. */
const TALLEST = { ltr: "|MÉqgy", rtl: "|MÉqgyلآإجي" } as const;

/** An empty text with letters of this size in units. */
export function writing(scene: Phaser.Scene, frame: Frame, size: number, looks: Looks): Text {
  return writingOf(scene, letters(frame, size), looks);
}

/** An empty text with letters of this size in device pixels. */
export function writingOf(
  scene: Phaser.Scene,
  size: number,
  { family, style, color, width = 0, isCentred = false, ground }: Looks,
): Text {
  const towards = direction();
  return scene.add.text(0, 0, "", {
    fontFamily: family,
    fontSize: `${size}px`,
    fontStyle: style,
    color,
    testString: TALLEST[towards],
    align: isCentred ? "center" : towards === "rtl" ? "right" : "left",
    wordWrap: { width, callback: shapedLines },
    ...(ground === undefined
      ? {}
      : { backgroundColor: ground.colour, padding: { x: ground.x, y: ground.y } }),
  });
}

function shapedLines(words: string, text: Text): string[] {
  return linesIn(text, words, text.style.wordWrapWidth ?? 0).map((line) =>
    direction() === "rtl" && line !== "" ? `${FROM_RIGHT}${line}${END}` : line,
  );
}

/** The lines of these words in the text's present letters. @param width in device pixels; 0 for any width */
export function linesIn(text: Text, words: string, width: number): readonly string[] {
  return linesThatFit(words, (line) => width === 0 || widthIn(text, line) <= width);
}

/** The width of a line in the text's present letters, in device pixels. */
export function widthIn({ context }: Text, line: string): number {
  return context.measureText(line).width;
}

/** Skips unchanged text, because setting it again would redraw and upload it. */
export function setText(text: Text, words: string): void {
  if (text.text !== words) text.setText(words);
}
