/** The picture's size. Everything inside is measured in device pixels, so that nothing is ever scaled. */
export type Frame = Readonly<{
  width: number;
  height: number;
  /** Device pixels per CSS pixel. */
  density: number;
  /** Device pixels per unit. A unit is one pixel of a 900 x 520 picture and grows slowly with the picture. */
  unit: number;
  /**
   * Device pixels per unit of a letter: more than `unit` on a wall, which is read from the back of a room, and on a page
   * with larger text.
   */
  letter: number;
  /** False if letters would cover the picture. The page offers the picture in words beside it. */
  hasWords: boolean;
  /** Whether the page's switch between hall and map lies over the foot of the picture. */
  hasSwitch: boolean;
  /** True on a dark page: hall and map are those of the night. */
  isDark: boolean;
  /** True if the page runs right to left: hall, vote and words are then mirrored, but never the map of the world. */
  isFromRight: boolean;
}>;

/** Minimum letter size, in CSS pixels. */
export const LEAST_LETTERS = 14;

const USUAL = { width: 900, height: 520 };
/** A picture with fewer letters than this side by side, or one above the other, has none. */
const WORDLESS = { width: 18, height: 13 };
/** How many letters a picture has room for side by side, narrow and wide, and one above the other. */
const ROOM = { narrow: 27, wide: 40, height: 22 };
/** Below this width in CSS pixels a picture is narrow: its names are wrapped. */
export const NARROW_PICTURE = 560;

/**
 * @param least smallest letters in CSS pixels
 * @param hasSwitch whether the page's switch lies over the picture
 * @example frameOf(900, 520, 2) is 1800 x 1040 device pixels with a unit of 2.
 */
export function frameOf(
  cssWidth: number,
  cssHeight: number,
  density: number,
  isDark = false,
  least = LEAST_LETTERS,
  hasSwitch = true,
  isFromRight = false,
): Frame {
  const grown = Math.min(cssWidth / USUAL.width, cssHeight / USUAL.height);
  // Letters and lines grow less than the picture, so that they are legible on a phone and not huge on a projector.
  const unit = density * Math.min(2.2, Math.max(0.92, grown ** 0.75));
  return {
    width: Math.max(1, Math.round(cssWidth * density)),
    height: Math.max(1, Math.round(cssHeight * density)),
    density,
    isDark,
    isFromRight,
    unit,
    hasSwitch,
    hasWords: cssWidth >= WORDLESS.width * LEAST_LETTERS && cssHeight >= WORDLESS.height * LEAST_LETTERS,
    letter: least > LEAST_LETTERS ? Math.max(unit, (density * least) / LEAST_LETTERS) : unit,
  };
}

/**
 * The smallest letters on a projector, in CSS pixels: twice those of a laptop at 1920 px, and the same share of any
 * other width.
 */
export function wallLetters(windowWidth: number): number {
  return Math.max(LEAST_LETTERS, (2 * LEAST_LETTERS * windowWidth) / 1920);
}

/**
 * The smallest letters beside a panel, in CSS pixels: they grow with the page's text as far as the picture has room.
 * @param scale the page's text size as a multiple of the usual one
 * @example On a picture of 847 x 590, text twice as large has letters of 21 pixels instead of 14.
 */
export function pageLetters(scale: number, cssWidth: number, cssHeight: number): number {
  const across = cssWidth / (cssWidth < NARROW_PICTURE ? ROOM.narrow : ROOM.wide);
  return Math.max(LEAST_LETTERS, Math.min(scale * LEAST_LETTERS, across, cssHeight / ROOM.height));
}

/** The place of what lies this far from the start edge of the picture: the left one, or the right one. */
export function fromStart({ width, isFromRight }: Pick<Frame, "width" | "isFromRight">, x: number): number {
  return isFromRight ? width - x : x;
}

/** Letter size in device pixels: grows with the picture and is never too small to read. */
export function letters({ letter, density }: Frame, size: number): number {
  return Math.round(Math.max(LEAST_LETTERS * density, size * letter));
}
