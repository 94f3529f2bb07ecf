/** The three small numbers of the end. */
import { expect, test } from "vitest";
import { endNumbers } from "../../../../src/client/selectors/debrief/end-of-match.ts";

const OWN = { mandate: 700, trust: 600, world: 500 };
const PAR = { mandate: 650, trust: 610, world: 398 };

test("without a treaty in force no par stands beside World, since 500 above 398 would read as a success", () => {
  expect(endNumbers(OWN, PAR, false).map(({ par }) => par)).toEqual([650, 610, null]);
  expect(endNumbers(OWN, PAR, true).map(({ par }) => par)).toEqual([650, 610, 398]);
  expect(endNumbers(OWN, null, true).map(({ par }) => par)).toEqual([null, null, null]);
});
