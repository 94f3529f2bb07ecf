/** The tag of browser tests that take too long for `npm test`: `test("…", { tag: LONG }, async …)`. */
import { LONG_TAG } from "../../../src/tools/suites/parts.ts";

export const LONG = LONG_TAG;

/** For tests made in a loop, some of which are in `npm test`. */
export function longUnless(isQuick: boolean): string[] {
  return isQuick ? [] : [LONG];
}
