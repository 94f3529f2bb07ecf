/**
 * The two parts of the tests: `quick` is in `npm test`, `long` in `npm run test:long`. Each tool gets one pattern,
 * which one part includes and the other leaves out, so every test is in exactly one part.
 */

export const PARTS = ["quick", "long"] as const;
export type Part = (typeof PARTS)[number];

/** The names of files with long unit tests contain this. */
const LONG_FILE = ".long.test.";
/** The same as a pattern for vitest. */
export const LONG_FILES = `**/*${LONG_FILE}*`;
/** Browser tests that take long have this tag. */
export const LONG_TAG = "@long";

/** Arguments for `vitest run` and `vitest list`. */
export const VITEST_ARGUMENTS: Readonly<Record<Part, readonly string[]>> = {
  quick: ["--exclude", LONG_FILES],
  long: [LONG_FILE],
};

/** Arguments for `playwright test`. */
export const PLAYWRIGHT_ARGUMENTS: Readonly<Record<Part, readonly string[]>> = {
  quick: ["--grep-invert", LONG_TAG],
  long: ["--grep", LONG_TAG],
};
