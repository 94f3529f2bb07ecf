/** What a table achieved, counted from the end of its match. */
import { expect, test } from "vitest";
import { madeAtTable } from "../../../../src/client/selectors/debrief/made-at-table.ts";
import { currentText } from "../../../../src/engine/model/whole-text.ts";
import { openMatch, playOut, viewOf } from "../../../../src/match/match.ts";
import { record } from "../../../../src/match/record.ts";
import { libraryOf, setupOf } from "../../../support/scenario.ts";

const setup = setupOf({ scenario: "lesson", seed: "made at a table", seats: {} });
const match = playOut(openMatch(libraryOf(setup), setup));

test("a table is described by its signatures from month 0, its instruments, and its text", () => {
  const { treaty } = match.world;
  const made = madeAtTable({
    table: 2,
    scenario: match.scenario,
    record: record(match),
    view: viewOf(match, "wall"),
    events: [],
  });
  const never = treaty.signed.filter((month) => month === -1).length;
  expect(made.signed).toBe(treaty.signed.length - never);
  expect(treaty.signed).toContain(0);
  expect([made.table, made.threshold, made.reached]).toEqual([2, treaty.threshold, treaty.reached]);
  expect(made.text).toEqual(currentText(match.world));
});
