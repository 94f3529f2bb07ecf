import { expect, test } from "vitest";
import { waitFor } from "../../../src/client/host/backoff.ts";

test.each([
  [1, 150, 450],
  [3, 600, 1800],
  [5, 2400, 7200],
  [9, 7500, 22_500],
  [40, 7500, 22_500],
])("before try %i a page waits %i to %i ms, by chance, and never much longer", (tries, least, most) => {
  expect(waitFor(tries, 0)).toBe(least);
  expect(waitFor(tries, 1)).toBe(most);
});
