/** The text that the form contains when papers are merged. */
import { expect, test } from "vitest";
import { mergedWords } from "../../../../src/client/selectors/committee/merged-words.ts";

test("their texts follow each other: clauses in both appear once, and deleted clauses not at all", () => {
  const some = {
    title: "Help",
    preamble: "Recalling the Charter,",
    text: "Decides to act;\n\nRequests a report.",
  };
  const other = {
    title: "More help",
    preamble: "Recalling the Charter,\nNoting the costs,",
    text: "Requests a report. \nUrges all to pay.",
  };
  expect(mergedWords([some, other])).toEqual({
    title: "Help",
    preamble: "Recalling the Charter,\nNoting the costs,",
    text: "Decides to act;\nRequests a report.\nUrges all to pay.",
  });
});
