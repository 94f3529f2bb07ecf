/** Counts on the picture: rows of coloured labels, always upright, rewritten without allocating anything. */
import type Phaser from "phaser";
import { direction } from "../../client/i18n/index.ts";
import type { Face, Mark } from "../../client/selectors/picture/marks.ts";
import type { Spot } from "../geometry/place.ts";
import { digitFrame, labelFrame, labelSize } from "../paint/count-cells.ts";
import { KIT } from "./layers.ts";

/** Number of desks with each mark. Closed cards are counted too, but their number is never written. */
export type Tally = Readonly<Partial<Record<Mark, number>>>;

/**
 * The centre of the first row of labels, the longest row that fits, and how many rows there can be, one below the
 * other, in pixels.
 */
export type CountRow = Spot & Readonly<{ room: number; rows?: number; step?: number }>;

export type Counts = Readonly<{
  /** Starts rewriting all rows. */
  clear(): void;
  /** Writes one tally. Marks that no desk shows are left out, and then the smallest counts that do not fit. */
  write(tally: Tally, row: CountRow): void;
  /** Hides leftovers of the previous text. */
  finish(): void;
  alpha(alpha: number): void;
  /** The colours of the next text: lit, on the dark. */
  night(isNight: boolean): void;
}>;

const FACES: readonly Face[] = ["support", "live", "object", "join", "abstain", "block"];
/** Gap between two labels, in letters. */
export const COUNT_GAP = 0.14;

/**
 * @param letter the letter size of the labels as they are drawn
 * @param most maximum number of rows, each with up to three labels of three digits
 * @param scale how large they are shown
 */
export function createCounts(scene: Phaser.Scene, letter: number, most: number, scale = 1): Counts {
  const size = scale * letter;
  const pool = (count: number, frame: string): Phaser.GameObjects.Image[] =>
    Array.from({ length: count }, () => {
      const image = scene.add.image(0, 0, KIT, frame).setVisible(false);
      return scale === 1 ? image : image.setScale(scale);
    });
  const labels = pool(most * 3, "label-support-1");
  const digits = pool(most * 9, "digit-light-0");
  let [usedLabels, usedDigits] = [0, 0];
  let isDark = false;
  const place = (image: Phaser.GameObjects.Image | undefined, frame: string, x: number, y: number): void => {
    image?.setVisible(true).setFrame(frame).setPosition(Math.round(x), Math.round(y));
  };
  const writeOne = ({ face, text }: Shown, x: number, y: number): void => {
    const { first, step } = labelSize(size, text.length);
    place(labels[usedLabels++], labelFrame(face, text.length, isDark), x, y);
    for (const [index, digit] of [...text].entries()) {
      place(digits[usedDigits++], digitFrame(face, digit, isDark), x + first + index * step, y);
    }
  };
  return {
    clear: () => {
      [usedLabels, usedDigits] = [0, 0];
    },
    write: (tally, { x, y, room, rows = 1, step = 0 }) => {
      for (const [row, shown] of inRows(shownOf(tally, size), room, rows, size).entries()) {
        let at = x - widthOf(shown, size) / 2;
        for (const one of direction() === "rtl" ? shown.toReversed() : shown) {
          writeOne(one, at + one.width / 2, y + row * step);
          at += one.width + COUNT_GAP * size;
        }
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
    night: (isNight) => {
      isDark = isNight;
    },
  };
}

type Shown = Readonly<{ face: Face; count: number; text: string; width: number }>;

function shownOf(tally: Tally, size: number): Shown[] {
  return FACES.flatMap((face) => {
    const count = tally[face] ?? 0;
    const text = String(count);
    return count === 0 ? [] : [{ face, count, text, width: labelSize(size, text.length).width }];
  });
}

/** The labels in rows, in their usual order. The smallest counts for which there is no row are left out. */
function inRows(shown: readonly Shown[], room: number, most: number, size: number): readonly Shown[][] {
  const rows: Shown[][] = [];
  for (const one of shown) {
    const last = rows.at(-1);
    if (last !== undefined && widthOf([...last, one], size) <= room) last.push(one);
    else rows.push([one]);
  }
  if (rows.length <= most) return rows;
  const least = Math.min(...shown.map(({ count }) => count));
  const dropped = shown.findLastIndex(({ count }) => count === least);
  return inRows(
    shown.filter((_, index) => index !== dropped),
    room,
    most,
    size,
  );
}

function widthOf(shown: readonly Shown[], size: number): number {
  return shown.reduce((sum, { width }) => sum + width, 0) + COUNT_GAP * size * Math.max(0, shown.length - 1);
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
