/** The person of the start page is the one whose story a speech tells at first, wherever her case fits the article. */
import { expect, test } from "vitest";
import { START_CASE } from "../../src/client/selectors/text/start-case.ts";
import { firstStory } from "../../src/ui/table/use-speech.ts";

test("the story of the start page comes first where it fits, otherwise the first that fits", () => {
  expect(firstStory(["hospital", START_CASE.case, "pupils"])).toBe(START_CASE.case);
  expect(firstStory(["hospital", "pupils"])).toBe("hospital");
  expect(firstStory([])).toBe("");
});
