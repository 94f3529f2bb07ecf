/** The line on Ines: what a text means for her, and the player's own answer beside it. */
import { describe, expect, test } from "vitest";
import { scenarioOf } from "../../../src/client/game/library.ts";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { namesOf } from "../../../src/client/i18n/names.ts";
import { besideAnswer, caseLineText } from "../../../src/client/sentences/your-answer.ts";

await loadWording("content", "negotiation");

const NAMES = namesOf(scenarioOf("lesson", "young"));
const TURNED = { question: "crime", answer: "yes", turnedBy: 0 } as const;
const KEPT = { ...TURNED, turnedBy: -1 } as const;
const NO = { own: "no", text: "yes" } as const;

describe("given a text under which she would be a criminal", () => {
  test("when a close has not changed it, then the player's answer stands beside it", () => {
    expect(caseLineText(KEPT, NO, NAMES, false)).toMatch(
      /^You would answer no\..+Ines would be a criminal\./,
    );
  });

  test("when a close has changed it, then the article is named", () => {
    expect(caseLineText(TURNED, NO, NAMES, true)).toMatch(/^New: Ines/);
    expect(caseLineText(TURNED, NO, NAMES, true)).toContain(NAMES.article(0));
  });

  test("when that article is still open, then it is only so as the text stands", () => {
    expect(caseLineText(TURNED, NO, NAMES, false)).toMatch(/^As it stands: Ines would be a criminal\./);
  });

  test("when the player has given no answer, then the consequence stands alone", () => {
    expect(caseLineText(KEPT, null, NAMES, false)).toBe("Ines would be a criminal.");
  });
});

test("in a row of people her line begins like the others', under the text, and the player's answer comes after it", () => {
  const judged = { case: "researcher", question: "crime", answer: "yes" } as const;
  expect(besideAnswer(judged, "no")).toBe("Ines would be a criminal. You answered no.");
  expect(besideAnswer(judged, "yes")).toBe("Ines would be a criminal. You answered the same.");
});
