/** How a test of names reads a snapshot of the page: which controls stand in one group, and which do not. */
import { expect, test } from "vitest";
import { namesIn } from "../support/browser/names.ts";

test("a control stands in the named areas around it, below the last heading", () => {
  const names = namesIn(
    [
      "- main:",
      '  - heading "Table 1" [level=2]',
      '  - button "Kenya"',
      '  - region "Two":',
      "    - 'button \"A: b\"'",
    ].join("\n"),
  );
  expect(names.map(({ role, name, place }) => `${role} ${name} | ${place}`)).toEqual([
    "heading Table 1 | ",
    "button Kenya | Table 1",
    "region Two | Table 1",
    "button A: b | Two › Table 1",
  ]);
});

test("items of a list are told apart", () => {
  const names = namesIn(
    ["- list:", "  - listitem:", '    - button "Up"', "  - listitem:", '    - button "Up"'].join("\n"),
  );
  expect(new Set(names.map(({ place }) => place)).size).toBe(2);
});
