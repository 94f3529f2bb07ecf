/** The version of the rules follows from how matches play, not from the source code. */
import { expect, test } from "vitest";
import { RULES_VERSION, rulesVersionOf } from "../../src/match/rules-version.ts";
import { playedNow, versionOf } from "./rules-version.ts";

const played = await playedNow();

test("the version that the code names is the one that is played", () => {
  // If this value differs, the rules have changed: `npx node tests/golden/regenerate.ts` prints the version to write
  // down.
  expect(RULES_VERSION).toBe(versionOf(played));
});

test.each(["05464cbd30c4953b", "a9b2c519f74dd6e7"])(
  "build %s, named by a hash of its sources, played the first version",
  (name) => {
    expect(rulesVersionOf(name)).toBe("9cb8d95399f6779e");
  },
);

test.each(["9cb8d95399f6779e", "05464cbd30c4953b"])("the rules of %s are no longer played", (name) => {
  expect(rulesVersionOf(name)).not.toBe(RULES_VERSION);
});

test("a name that nobody gave stays what it is", () => {
  expect(rulesVersionOf("0123456789abcdef")).toBe("0123456789abcdef");
});

test.each(["matches", "content"] as const)("another result among the %s is another version", (part) => {
  const [first = "", ...rest] = played[part];
  expect(versionOf({ ...played, [part]: [`${first}0`, ...rest] })).not.toBe(RULES_VERSION);
});

test("another number in the grid of formulas is another version", () => {
  expect(versionOf({ ...played, formulas: played.formulas.replace(/\d(?=\n*$)/, "x") })).not.toBe(
    RULES_VERSION,
  );
});
