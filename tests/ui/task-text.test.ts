/** What a new beat is announced with: only what the page offers there. */
import { describe, expect, test } from "vitest";
import { t } from "../../src/client/i18n/index.ts";
import { taskText } from "../../src/ui/match/use-announce-step.ts";

const all = () => true;
const nothing = () => false;

describe("what a beat asks", () => {
  test("names the new text and the ruling out only where a deal offers them", () => {
    expect(taskText("deal", null, all)).toBe(t("beat.deal.task"));
    expect(taskText("deal", "package", nothing)).toBe(t("beat.deal.taskFirst"));
    expect(taskText("deal", null, nothing)).toBe(t("beat.deal.taskNone"));
  });

  test("names acts abroad and trust only once the guide has shown them", () => {
    expect(taskText("season", "home", nothing)).toBe(t("beat.season.taskFirst"));
    expect(taskText("season", null, all)).toContain("abroad");
    expect(taskText("sound", null, nothing)).not.toContain("trust");
  });

  test("is left to the guide's step if the step asks it", () => {
    for (const step of ["placard", "ways", "consensus", "vote"] as const)
      expect(taskText("vote", step, nothing)).toBe("");
  });
});
