/** Marks browser tests that take too long for `npm test`: `test("…", LONG, async …)`. `npm run test:long` runs them. */
import { LONG_TAG } from "../../../src/tools/suites/parts.ts";

export const LONG = { tag: LONG_TAG } as const;

/** For tests made in a loop, of which `npm test` runs some. */
export function longUnless(isQuick: boolean): { tag?: typeof LONG_TAG } {
  return isQuick ? {} : LONG;
}
