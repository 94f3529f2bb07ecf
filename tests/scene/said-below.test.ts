/** What stands below a title does not say the title again. */
import { expect, it } from "vitest";
import { saidBelow } from "../../src/scene/chamber/said-below.ts";

it.each([
  [
    "Breaking in: what counts",
    "Breaking in: what counts: agreed, “Without right”.",
    "Agreed, “Without right”.",
  ],
  ["Technical help", "Technical help, “Firm duty”: 167 join.", "“Firm duty”: 167 join."],
  ["The package", "One package: all or nothing.", "One package: all or nothing."],
  ["Police", "Police powers: still open.", "Police powers: still open."],
  ["", "Round 2 is over.", "Round 2 is over."],
])("below “%s”, “%s” is “%s”", (title, sentence, below) => {
  expect(saidBelow(title, sentence)).toBe(below);
});
