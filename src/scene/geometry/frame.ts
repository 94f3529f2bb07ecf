/** The picture's size. Everything inside is measured in device pixels, so that nothing is ever scaled. */
export type Frame = Readonly<{
  width: number;
  height: number;
  /** Device pixels per CSS pixel. */
  density: number;
  /** Device pixels per unit. A unit is one pixel of a 900 x 520 picture and grows slowly with the picture. */
  unit: number;
  /** Device pixels per unit of a letter: more than `unit` on a wall, which is read from the back of a room. */
  letter: number;
  /** True on a dark page: hall and map are those of the night. */
  isDark: boolean;
}>;

/** Minimum letter size, in CSS pixels. */
export const LEAST_LETTERS = 14;

const USUAL = { width: 900, height: 520 };

/**
 * @param least smallest letters in CSS pixels
 * @example frameOf(900, 520, 2) is 1800 x 1040 device pixels with a unit of 2.
 */
export function frameOf(
  cssWidth: number,
  cssHeight: number,
  density: number,
  isDark = false,
  least = LEAST_LETTERS,
): Frame {
  const grown = Math.min(cssWidth / USUAL.width, cssHeight / USUAL.height);
  // Letters and lines grow less than the picture, so that they are legible on a phone and not huge on a projector.
  const unit = density * Math.min(2.2, Math.max(0.92, grown ** 0.75));
  return {
    width: Math.max(1, Math.round(cssWidth * density)),
    height: Math.max(1, Math.round(cssHeight * density)),
    density,
    isDark,
    unit,
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

/** Letter size in device pixels: grows with the picture and is never too small to read. */
export function letters({ letter, density }: Frame, size: number): number {
  return Math.round(Math.max(LEAST_LETTERS * density, size * letter));
}
