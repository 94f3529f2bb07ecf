/** The picture's size. Everything inside is measured in device pixels, so that nothing is ever scaled. */
export type Frame = Readonly<{
  width: number;
  height: number;
  /** Device pixels per CSS pixel. */
  density: number;
  /** Device pixels per unit. A unit is one pixel of a 900 x 520 picture and grows slowly with the picture. */
  unit: number;
  /** True on a dark page: hall and map are those of the night. */
  isDark: boolean;
}>;

const USUAL = { width: 900, height: 520 };

/** @example frameOf(900, 520, 2) is 1800 x 1040 device pixels with a unit of 2. */
export function frameOf(cssWidth: number, cssHeight: number, density: number, isDark = false): Frame {
  const grown = Math.min(cssWidth / USUAL.width, cssHeight / USUAL.height);
  // Letters and lines grow less than the picture, so that they are legible on a phone and not huge on a projector.
  return {
    width: Math.max(1, Math.round(cssWidth * density)),
    height: Math.max(1, Math.round(cssHeight * density)),
    density,
    isDark,
    unit: density * Math.min(2.2, Math.max(0.92, grown ** 0.75)),
  };
}

/** Minimum letter size, in CSS pixels. */
const LEAST_LETTERS = 14;

/** Letter size in device pixels: grows with the picture and is never too small to read. */
export function letters({ unit, density }: Frame, size: number): number {
  return Math.round(Math.max(LEAST_LETTERS * density, size * unit));
}
