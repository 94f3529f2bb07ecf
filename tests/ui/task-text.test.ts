/** What a new beat is announced with: only what the page offers there. */
import { describe, expect, test } from "vitest";
import { taskText } from "../../src/ui/match/use-announce-step.ts";

const all = () => true;
const nothing = () => false;

describe("what a beat asks", () => {
  test("names the new text and the ruling out only where a deal offers them", () => {
    expect(taskText("deal", null, all)).toBe(
      "Trade support, call for a new text, or rule one out. States answer offers at once.",
    );
    expect(taskText("deal", "package", nothing)).toBe("Answer the offers that you get.");
    expect(taskText("deal", null, nothing)).toBe("No state offers you anything this time.");
  });

  test("names acts abroad and trust only once the guide has shown them", () => {
    expect(taskText("season", "home", nothing)).toBe("Act at home. Then the months pass.");
    expect(taskText("season", null, all)).toContain("abroad");
    expect(taskText("sound", null, nothing)).not.toContain("trust");
  });

  test("is left to the guide's step if the step asks it", () => {
    for (const step of ["placard", "ways", "consensus", "vote"] as const)
      expect(taskText("vote", step, nothing)).toBe("");
  });
});
