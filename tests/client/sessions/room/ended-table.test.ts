/**
 * The results of a table for comparison with other tables. They are read from its record and agree with its match.
 */
import { describe, expect, test } from "vitest";
import { libraryFor } from "../../../../src/client/game/library.ts";
import { standingOf } from "../../../../src/client/selectors/debrief/without-you.ts";
import { tableIn } from "../../../../src/client/sessions/room/ended-table.ts";
import { openMatch, playOut } from "../../../../src/match/match.ts";
import { save } from "../../../../src/match/record.ts";
import type { Match } from "../../../../src/match/types.ts";
import { setupOf } from "../../../support/scenario.ts";

function ended(seed: string): Match {
  const setup = setupOf({ scenario: "lesson", seed, seats: {} });
  return playOut(openMatch(libraryFor(setup), setup));
}

describe("a table that has ended", () => {
  test("has the results of its match: text, adoption, instruments, and its effect on the world", () => {
    const match = ended("side by side");
    const made = tableIn(JSON.stringify(save(match)), 3);
    const { treaty } = match.world;
    expect(made).toMatchObject({
      table: 3,
      standing: standingOf(match.world),
      reached: treaty.reached,
      threshold: treaty.threshold,
    });
    expect(made?.text).toHaveLength(made?.scenario.articles.length ?? 0);
    expect(made?.world?.world).toBeGreaterThan(0);
  });

  test("is not shown if its record has been changed", () => {
    const saved = save(ended("changed"));
    const changed = { ...saved, entries: [], events: saved.events.slice(0, -1) };
    expect(tableIn(JSON.stringify(changed), 1)).toBeNull();
    expect(tableIn("nonsense", 1)).toBeNull();
  });
});
