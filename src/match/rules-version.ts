/**
 * The version of the rules. It identifies what is played, not how the code is written:
 * `tests/golden/rules-version.ts` computes it from whole matches, the grid of formulas, the parameters of MODEL §3.13
 * and the content, and a test compares the result with this constant. After a change of rules, `npx node
 * tests/golden/regenerate.ts` prints the new value.
 */
export const RULES_VERSION = "631193adef60800f";

/**
 * The first rules version computed in this way. Two earlier builds identified the same rules by hashes of their
 * sources.
 */
const FIRST = "9cb8d95399f6779e";
const NAMED_BEFORE: readonly string[] = ["05464cbd30c4953b", "a9b2c519f74dd6e7"];

/** The current name of the rules version found in a record, a room or a finished match. */
export function rulesVersionOf(written: string): string {
  return NAMED_BEFORE.includes(written) ? FIRST : written;
}
