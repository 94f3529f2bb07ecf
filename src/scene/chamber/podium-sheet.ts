/** The text on the floor, as a sheet on the podium: the article, the proposed wording, and the room's totals. */
import type Phaser from "phaser";
import { wholePieces } from "../../client/i18n/lines.ts";
import type { KeyLine } from "../../client/selectors/picture/marks.ts";
import { type ChamberPlan, hasKeyWords, keyHeight, SHEET_PAD } from "../geometry/chamber-plan.ts";
import { type Frame, fromStart, letters } from "../geometry/frame.ts";
import type { Spot } from "../geometry/place.ts";
import { labelSize } from "../paint/count-cells.ts";
import { INK, INK_SOFT, SANS, SERIF } from "../paint/palette.ts";
import { SHEET, sheetCells, sheetFrame } from "../paint/podium.ts";
import { bakeSheet } from "../paint/sheet.ts";
import { linesIn, widthIn, writing } from "../paint/writing.ts";
import { COUNT_GAP, type Counts, createCounts, type Tally } from "./counts.ts";
import { saidBelow } from "./said-below.ts";

export type PodiumSheet = Readonly<{
  /** @param full the whole title, with which the line may begin; the short one is enough beside the line */
  write(title: string, line: string, full?: string): void;
  /** Shows what the three marks mean and how many there are of each. An empty list shows nothing. */
  key(lines: readonly KeyLine[]): void;
  /** Switches to lamplight, or back. */
  night(isNight: boolean): void;
  /** Sets the opacity. */
  alpha(alpha: number): void;
}>;

const COLUMNS = 3;
/** Gap between the words of two columns, as a multiple of the letter size. */
const COLUMN_GAP = 0.9;

/** Width of three papers with their gaps, in CSS pixels. On the strip of a small hall, the text is beside them. */
const CARDS = 86;
/** Distance between the counts that stand one above the other on the podium of a small hall, in letters. */
const STACK = 1.36;
/** The share of a line that its letters take, without the empty room below them. */
const LEAST_SEEN = 0.85;
/** The least radius of a podium with three counts on it, in letters. */
const LEAST_PODIUM = 2.5;

type Text = Phaser.GameObjects.Text;
type Area = Readonly<{ x: number; width: number; top: number; bottom: number }>;

/** The sheet of a picture without words. */
const BLANK: PodiumSheet = {
  write: () => undefined,
  key: () => undefined,
  night: () => undefined,
  alpha: () => undefined,
};

/** @param needsAll called with true when a sentence takes the whole strip of a small hall, also that of the papers */
export function createPodiumSheet(
  scene: Phaser.Scene,
  plan: ChamberPlan,
  needsAll: (isAll: boolean) => void,
): PodiumSheet {
  const { sheet, frame, isSmall } = plan;
  if (!frame.hasWords) return BLANK;
  const size = letters(frame, 14);
  bakeSheet(scene.textures, SHEET, sheetCells(sheet, frame.unit));
  const paper = scene.add.image(sheet.x, sheet.y, SHEET, sheetFrame(false));
  const title = textIn(scene, frame, SERIF, "600", INK);
  const line = textIn(scene, frame, SANS, "400", INK_SOFT);
  const words = Array.from({ length: COLUMNS }, () =>
    textIn(scene, frame, SANS, "400", INK_SOFT).setVisible(!isSmall).setOrigin(0.5),
  );
  const counts = createCounts(scene, size, COLUMNS);
  const { area, whole, row } = areasOf(plan);
  const [hasRoom, podium] = [hasKeyWords(frame), plan.hall.inner];
  const { isFromRight } = frame;
  const key: Key = { counts, words, size, isSmall, isFromRight, width: sheet.width, hasRoom, podium, ...row };
  let written = "";
  return {
    write: (heading, below, full = heading) => {
      // While an animation holds, the same words come with every frame.
      if (`${heading}\n${below}` === written) return;
      written = `${heading}\n${below}`;
      const rest = saidBelow(full, below);
      const isCut = !writeIn(area, frame, isSmall, [title, heading], [line, rest]);
      // A sentence that begins with the name of its article needs no title above it; a long one goes without the name.
      const isAlone = isCut && below.startsWith(full);
      if (isAlone && !writeIn(whole, frame, isSmall, [title, ""], [line, below]))
        writeIn(whole, frame, isSmall, [title, ""], [line, rest]);
      needsAll(isAlone && isSmall);
      // In a big moment of a phone the page has the words, and no empty strip stays.
      paper.setVisible(!isSmall || heading + below !== "");
    },
    key: (lines) => {
      writeKey(key, lines);
      if (lines.length > 0 && isUnderCounts(key, line)) line.setVisible(false);
    },
    night: (isNight) => {
      paper.setFrame(sheetFrame(isNight), false, false);
      for (const one of [line, ...words]) one.setColor(isNight ? INK : INK_SOFT);
      counts.night(isNight);
    },
    alpha: (alpha) => {
      for (const one of [paper, title, line, ...words]) one.setAlpha(alpha);
      counts.alpha(alpha);
    },
  };
}

/** The areas for the title and the line and for a sentence without a title, and the centre of the key below them. */
function areasOf({ sheet, frame, hall, isSmall }: ChamberPlan): { area: Area; whole: Area; row: Spot } {
  const [top, end] = [sheet.y - sheet.height / 2, sheet.y + sheet.height / 2];
  if (isSmall) {
    const [pad, beside] = [3 * frame.density, CARDS * frame.density];
    const width = sheet.width - 16 * frame.density;
    const whole = { x: sheet.x, width, top: top + pad, bottom: end - pad };
    const area = { ...whole, x: fromStart(frame, sheet.x - beside / 2), width: width - beside };
    return { area, whole, row: { x: hall.centre.x, y: hall.centre.y - hall.inner * 0.3 } };
  }
  const pad = SHEET_PAD * frame.density;
  const keyRoom = keyHeight(frame);
  const area = { x: sheet.x, width: sheet.width - 2 * pad, top: top + pad, bottom: end - pad - keyRoom };
  return { area, whole: area, row: { x: sheet.x, y: end - pad - keyRoom / 2 } };
}

function textIn(scene: Phaser.Scene, frame: Frame, family: string, style: string, color: string): Text {
  return writing(scene, frame, 14, { family, style, color, isCentred: true }).setOrigin(0.5, 0);
}

/** Centres the title and the line in their area, in the largest letters that fit. Returns whether the line is whole. */
function writeIn(
  { x, width, top, bottom }: Area,
  frame: Frame,
  isSmall: boolean,
  [title, heading]: readonly [Text, string],
  [line, below]: readonly [Text, string],
): boolean {
  const gap = heading === "" || below === "" ? 0 : 4 * frame.density;
  // Arabic lines are higher: on the strip of a small hall, the title leaves room for the line below it.
  const strip = frame.isFromRight ? [16, 14] : [22, 18, 16, 14];
  const sizes = (isSmall ? strip : [20, 17, 14]).map((size) => letters(frame, size));
  fitWords(title, heading, width, sizes, isSmall ? (bottom - top) / 2 : bottom - top, 2);
  const taken = heading === "" ? 0 : title.height;
  const left = bottom - top - taken - gap;
  const isWhole = fitWords(line, below, width, [letters(frame, 14)], left, isSmall ? 3 : 5);
  // A very low picture has space for one line only.
  line.setVisible(left > -letters(frame, 14));
  const whole = taken + gap + (below === "" ? 0 : line.height);
  const from = Math.round(top + Math.max(0, bottom - top - whole) / 2);
  title.setPosition(x, from);
  line.setPosition(x, from + taken + gap);
  return isWhole;
}

/**
 * Uses the largest size at which all lines and words fit. If they do not fit even at the smallest size, cuts the text and
 * adds dots. Returns whether all of it is there.
 */
function fitWords(
  text: Text,
  said: string,
  width: number,
  sizes: readonly number[],
  height: number,
  most: number,
): boolean {
  let lines: readonly string[] = [];
  let room = most;
  for (const size of sizes) {
    text.setFontSize(size).setWordWrapWidth(width);
    lines = linesIn(text, said, width);
    room = Math.max(1, Math.min(most, Math.floor(height / (size * 1.22))));
    if (lines.length <= room && longest(text, said) <= width) break;
  }
  const kept = lines.slice(0, room);
  const isWhole = lines.length <= room;
  text.setText(isWhole ? said : [...kept.slice(0, -1), dotted(text, kept.at(-1) ?? "", width)].join("\n"));
  return isWhole;
}

/** The last line with dots, without the words for which they leave no room, so that it does not become two lines. */
function dotted(text: Text, last: string, width: number): string {
  const pieces = [...wholePieces(last)];
  const short = (): string => `${pieces.join("").trimEnd()}…`;
  while (pieces.length > 1 && widthIn(text, short()) > width) pieces.pop();
  return short();
}

/** The width of the longest word, which is never broken. */
function longest(text: Text, said: string): number {
  return Math.max(...wholePieces(said).map((piece) => widthIn(text, piece.trimEnd())));
}

type Key = Readonly<{
  counts: Counts;
  words: readonly Text[];
  size: number;
  isSmall: boolean;
  isFromRight: boolean;
  /** Width of the sheet, and whether it is high enough for words under the counts. */
  width: number;
  hasRoom: boolean;
  /** Radius of the podium. */
  podium: number;
}> &
  Spot;

/** Writes each label with its count: above one another in a small hall, otherwise side by side with their words. */
function writeKey(key: Key, lines: readonly KeyLine[]): void {
  key.counts.clear();
  if (key.isSmall) writeStack(key, lines);
  else writeColumns(key, lines);
  key.counts.finish();
}

/** Whether the counts of a low sheet lie on the wording above them, which then gives way: the page has it in words. */
function isUnderCounts({ isSmall, hasRoom, size, y }: Key, line: Text): boolean {
  const top = y - size * (hasRoom ? 0.66 : 0) - labelSize(size, 3).height / 2;
  return !isSmall && line.y + line.height * LEAST_SEEN > top;
}

/** On a podium that is too small the counts would cover the desks; the page has them in words. */
function writeStack({ counts, size, podium, x, y }: Key, lines: readonly KeyLine[]): void {
  if (podium < LEAST_PODIUM * size) return;
  for (const [place, { mark, count }] of lines.entries()) {
    const below = (place - (lines.length - 1) / 2) * STACK * size;
    counts.write({ [mark]: count }, { x, y: y + below, room: WHOLE });
  }
}

const WHOLE = Number.POSITIVE_INFINITY;

/** A stance that nobody takes has no column, as a word without a count beside it says nothing. */
function writeColumns(key: Key, all: readonly KeyLine[]): void {
  const { counts, words, size, width, hasRoom, isFromRight, x, y } = key;
  const taken = all.filter(({ count }) => count > 0);
  const lines = isFromRight ? taken.toReversed() : taken;
  for (const [column, text] of words.entries()) text.setText(lines[column]?.word ?? "");
  const label = labelSize(size, 3).width;
  const gaps = COLUMN_GAP * size * Math.max(0, lines.length - 1);
  const worded = lines.reduce((sum, _, at) => sum + Math.max(label, words[at]?.width ?? 0), 0) + gaps;
  // The large letters of a wall leave no room for the words; the signs are those of the desks.
  const isWorded = hasRoom && worded <= width;
  for (const text of words) text.setVisible(isWorded);
  const widths = lines.map((_, column) => Math.max(label, isWorded ? (words[column]?.width ?? 0) : 0));
  const gap = isWorded ? COLUMN_GAP * size : COUNT_GAP * size;
  const whole = widths.reduce((sum, one) => sum + one, 0) + gap * Math.max(0, lines.length - 1);
  let at = x - whole / 2;
  for (const [column, line] of lines.entries()) {
    const middle = at + (widths[column] ?? 0) / 2;
    const tally: Tally = { [line.mark]: line.count };
    counts.write(tally, { x: middle, y: y - (isWorded ? size * 0.66 : 0), room: WHOLE });
    words[column]?.setPosition(middle, y + size * 0.76);
    at += (widths[column] ?? 0) + gap;
  }
}
