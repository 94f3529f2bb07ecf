/** Counts on the picture: rows of coloured labels, rewritten without allocating anything. */
import type Phaser from "phaser";
import type { Spot } from "../geometry/place.ts";
import { digitFrame, labelFrame, labelSize } from "../paint/count-cells.ts";
import type { Face, Mark } from "../pictures/marks.ts";
import { KIT } from "./layers.ts";

/** Number of desks with each mark. Closed cards are counted too, but their number is never written. */
export type Tally = Readonly<Partial<Record<Mark, number>>>;

/** Returns the position and rotation at a distance from the middle of the line, in pixels. */
export type Track = (along: number) => Spot & Readonly<{ turn: number }>;

export type Counts = Readonly<{
  /** Starts rewriting all lines. */
  clear(): void;
  /** Writes one line. Marks that no desk shows are left out. */
  write(tally: Tally, track: Track): void;
  /** Hides leftovers of the previous text. */
  finish(): void;
  alpha(alpha: number): void;
}>;

const FACES: readonly Face[] = ["support", "live", "object", "join", "abstain", "block"];
const GAP = 0.22;

/** @param most maximum number of lines, each with up to three labels of three digits */
export function createCounts(scene: Phaser.Scene, size: number, most: number): Counts {
  const pool = (count: number, frame: string): Phaser.GameObjects.Image[] =>
    Array.from({ length: count }, () => scene.add.image(0, 0, KIT, frame).setVisible(false));
  const labels = pool(most * 3, "label-support-1");
  const digits = pool(most * 9, "digit-light-0");
  let [usedLabels, usedDigits] = [0, 0];
  const place = (image: Phaser.GameObjects.Image | undefined, frame: string, at: ReturnType<Track>): void => {
    image?.setVisible(true).setFrame(frame).setPosition(at.x, at.y).setRotation(at.turn);
  };
  const writeOne = (face: Face, text: string, middle: number, track: Track): void => {
    const { first, step } = labelSize(size, text.length);
    place(labels[usedLabels++], labelFrame(face, text.length), track(middle));
    for (const [index, digit] of [...text].entries()) {
      place(digits[usedDigits++], digitFrame(face, digit), track(middle + first + index * step));
    }
  };
  return {
    clear: () => {
      [usedLabels, usedDigits] = [0, 0];
    },
    write: (tally, track) => {
      const shown = shownOf(tally, size);
      let at = -widthOf(shown, size) / 2;
      for (const { face, text, width } of shown) {
        writeOne(face, text, at + width / 2, track);
        at += width + GAP * size;
      }
    },
    finish: () => {
      for (const image of labels.slice(usedLabels)) image.setVisible(false);
      for (const image of digits.slice(usedDigits)) image.setVisible(false);
    },
    alpha: (alpha) => {
      for (const image of labels) image.setAlpha(alpha);
      for (const image of digits) image.setAlpha(alpha);
    },
  };
}

type Shown = Readonly<{ face: Face; text: string; width: number }>;

function shownOf(tally: Tally, size: number): Shown[] {
  return FACES.flatMap((face) => {
    const count = tally[face] ?? 0;
    const text = String(count);
    return count === 0 ? [] : [{ face, text, width: labelSize(size, text.length).width }];
  });
}

function widthOf(shown: readonly Shown[], size: number): number {
  return shown.reduce((sum, { width }) => sum + width, 0) + GAP * size * Math.max(0, shown.length - 1);
}

/** Counts the marks of these countries. */
export function tallyOf(marks: readonly (Mark | null)[], members: readonly number[]): Tally {
  const tally: Partial<Record<Mark, number>> = {};
  for (const member of members) {
    const mark = marks[member] ?? null;
    if (mark !== null) tally[mark] = (tally[mark] ?? 0) + 1;
  }
  return tally;
}

/** Part of a tally: every count times `share`, so that all counts grow together. */
export function partOf(tally: Tally, share: number): Tally {
  return Object.fromEntries(
    Object.entries(tally).map(([face, count]) => [face, Math.round(count * share)]),
  ) as Tally;
}
