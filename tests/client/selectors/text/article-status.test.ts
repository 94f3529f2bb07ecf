/** The status of an article, and its fixed text or the texts still in brackets, from the first placard to the end. */
import { describe, expect, test } from "vitest";
import { standingTexts, statusOf } from "../../../../src/client/selectors/text/article-status.ts";
import { caseNotes } from "../../../../src/client/selectors/text/case-notes.ts";
import { changedWords } from "../../../../src/client/selectors/text/changed-words.ts";
import { type RunningVerdict, runningVerdicts } from "../../../../src/client/selectors/text/text-history.ts";
import type { Outcome } from "../../../../src/engine/state/treaty.ts";
import { bazaar } from "../../../support/bazaar.ts";
import { withDraft, withTreaty } from "../../../support/play.ts";
import { scenarioOf } from "../../../support/scenario.ts";

const room = bazaar();
const BALLOT = {
  majority: "twoThirds",
  votes: "",
  tally: { yes: 1, no: 1, abstain: 0, absent: 0 },
  carried: false,
} as const;
const ended = (how: Outcome["how"], ballot: Outcome["ballot"]) =>
  withTreaty(room, { text: [0, 2, 1, 3], outcome: { how, ballot, blockers: [] } });

describe("an article", () => {
  test("is in brackets once texts are on the table, and agreed once one is fixed", () => {
    const world = withDraft(room, { agreed: [-1, 0, 2, -1] });
    expect([0, 1, 2, 3].map((article) => statusOf(world, article))).toEqual([
      "brackets",
      "agreed",
      "agreed",
      "brackets",
    ]);
    expect(statusOf(room, 1)).toBe("notYet");
  });

  test("is put once the whole text is before the room, also text 0", () => {
    const put = withTreaty(room, { text: [0, 2, 1, 3] });
    expect([0, 1, 2, 3].map((article) => statusOf(put, article))).toEqual(["put", "put", "put", "put"]);
  });

  test("is still put after a block, because a block only leads to the vote", () => {
    expect(statusOf(ended("failed", null), 0)).toBe("put");
  });

  test("is adopted by consensus or by vote, and failed with a lost vote", () => {
    expect(statusOf(ended("consensus", null), 0)).toBe("adopted");
    expect(statusOf(ended("vote", { ...BALLOT, carried: true }), 0)).toBe("adopted");
    expect(statusOf(ended("failed", BALLOT), 0)).toBe("failed");
  });
});

describe("the texts that an article can still have", () => {
  test("are all in brackets, the chair's first and the others in order", () => {
    const three = withDraft(room, { texts: [[0, 3, 5], [], [], []], chair: [3, -1, -1, -1] });
    expect(standingTexts(three, 0)).toEqual([3, 0, 5]);
    expect(standingTexts(three, 1)).toEqual([]);
  });

  test("are one once it is agreed, or the text that was put to the vote even if it differs", () => {
    const agreed = withDraft(room, { agreed: [0, -1, -1, -1] });
    expect(standingTexts(agreed, 0)).toEqual([0]);
    expect(standingTexts(withTreaty(agreed, { text: [5, -1, -1, -1] }), 0)).toEqual([5]);
    expect(standingTexts(withTreaty(agreed, { text: [0, 0, 0, 0] }), 3)).toEqual([0]);
  });
});

test("a wording of which exactly two fifths were kept is still shown as changed in place", () => {
  const kinds = (before: string, now: string) => changedWords(before, now).map(({ kind }) => kind);
  expect(kinds("abcd uvwx", "abcd efghi")).toContain("kept");
  expect(changedWords("abcd uvwx", "abcd efghi")).not.toContainEqual({ kind: "kept", text: " " });
  expect(changedWords("abcd uvwx", "abcd efghij")).toContainEqual({ kind: "struck", text: "abcd uvwx" });
});

test("a case in the margin has all its verdicts, and comes first if one of them has changed", () => {
  const scenario = scenarioOf("lesson", "young");
  const adopted = scenario.articles.map(({ adopted: text }) => text);
  const [first, second, third] = runningVerdicts(scenario, adopted, adopted);
  if (first === undefined || second === undefined || third === undefined) throw new Error("no verdicts");
  const about = (verdict: RunningVerdict, id: string, before: RunningVerdict["before"]): RunningVerdict => ({
    ...verdict,
    case: id,
    answer: "may",
    before,
    because: [
      { article: "hr62", alternative: "plain", weight: 2 },
      { article: "safeguards", alternative: "judge-first", weight: 1 },
    ],
  });
  const same = about(first, "exile", "may");
  const turned = [about(second, "hospital", "may"), about(third, "hospital", "no")];
  expect(caseNotes([same, ...turned], "hr62")).toEqual([
    { case: "hospital", verdicts: turned, hasTurned: true },
    { case: "exile", verdicts: [same], hasTurned: false },
  ]);
  expect(caseNotes([same, ...turned], "safeguards")).toEqual([]);
});

test("an article that is not in play has only the first status, and no text", () => {
  expect([statusOf(room, 99), standingTexts(room, 99)]).toEqual(["notYet", []]);
  const unchosen = withDraft(room, { texts: [[0, 1], [], [], []], chair: [] });
  expect(standingTexts(unchosen, 0)).toEqual([0, 1]);
});
