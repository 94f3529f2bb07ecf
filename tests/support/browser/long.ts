/** The tag of browser tests that take too long for `npm test`: `test("…", { tag: LONG }, async …)`. */
import { LONG_TAG } from "../../../src/tools/suites/parts.ts";

export const LONG = LONG_TAG;

/** The tags of a test made in a loop: none if `npm test` includes it, otherwise the tag of long tests. */
export function longUnless(isQuick: boolean): string[] {
  return isQuick ? [] : [LONG];
}
