import { describe, expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { besidePar, parVerdict } from "../../../src/client/sentences/result-words.ts";

await loadWording("debrief");

test.each([
  ["mandate", 1080, 905, "1,080, par 905"],
  ["mandate", -40, 905, "−40, par 905"],
  ["mandate", 1080, null, "1,080"],
  ["trust", 590, 612, "590 of 1,000, par 612"],
  ["world", 455, null, "455 of 1,000"],
] as const)("a %s of %i with par %s reads “%s”: the Mandate has no limit", (id, value, par, text) => {
  expect(besidePar(id, value, par)).toBe(text);
});

describe("how a result compares with par", () => {
  test.each([
    ["mandate", 1080, 905, "above"],
    ["mandate", -40, 905, "below"],
    ["trust", 600, 600, "equal"],
    ["world", 602, 500, "above"],
  ] as const)("a %s of %i with par %i is %s", (id, value, par, verdict) => {
    expect(parVerdict(id, { value, par, isInForce: true })).toBe(verdict);
  });

  test("a World above par is no success if no treaty is in force", () => {
    const failed = { value: 500, isInForce: false };
    expect(parVerdict("world", { ...failed, par: 398 })).toBe("noTreaty");
    expect(parVerdict("world", { ...failed, par: 500 })).toBe("equal");
    expect(parVerdict("world", { ...failed, par: 602 })).toBe("below");
    expect(parVerdict("mandate", { ...failed, par: 398 })).toBe("above");
  });
});
