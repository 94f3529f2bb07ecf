/**
 * The version of the rules. It names what is played, not how the code is written: `tests/golden/rules-version.ts` computes it from
 * whole matches, the grid of formulas, the parameters of MODEL §3.13 and the content, and a test compares. After a change of
 * rules, `npx node tests/golden/regenerate.ts` prints the new value.
 */
export const RULES_VERSION = "9cb8d95399f6779e";

/** The first version named in this way, and two names that earlier builds gave to the same rules: hashes of their sources. */
const FIRST = "9cb8d95399f6779e";
const NAMED_BEFORE: readonly string[] = ["05464cbd30c4953b", "a9b2c519f74dd6e7"];

/** The version that a record, a room or a finished match was played by, by the name it has today. */
export function rulesVersionOf(written: string): string {
  return NAMED_BEFORE.includes(written) ? FIRST : written;
}
