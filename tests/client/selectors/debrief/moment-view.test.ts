/** A moment in the film: the date on the picture is that of the beat, and the states are those after it. */
import { expect, test } from "vitest";
import { resultView } from "../../../../src/client/selectors/debrief/moment-view.ts";
import { close, viewOf } from "../../../../src/match/match.ts";
import { tableAt } from "../negotiation/at-table.ts";

test("the picture of what a season did has the season's own date, and the states that joined in it", () => {
  const { match, view: opened } = tableAt("season");
  const closed = viewOf(close(match), "KEN");
  const { phase, round, season, month } = opened.world;
  expect(closed.world.month).toBeGreaterThan(month);
  const shown = resultView({ closed, phase, round, season, month }).world;
  expect([shown.phase, shown.season, shown.month]).toEqual([phase, season, month]);
  expect(shown.treaty).toEqual(closed.world.treaty);
});
