/** A printed report agrees with its match. There is no report until the match is over. */
import { describe, expect, test } from "vitest";
import { libraryFor } from "../../../src/client/game/library.ts";
import { courseOf, nearnessOf, reportIn } from "../../../src/client/print/report.ts";
import { rowOf } from "../../../src/client/sessions/room/results-table.ts";
import type { Setup } from "../../../src/engine/state/setup.ts";
import { openMatch, playOut } from "../../../src/match/match.ts";
import { save } from "../../../src/match/record.ts";
import type { Match } from "../../../src/match/types.ts";
import { setupOf } from "../../support/scenario.ts";

const SEATS = ["KEN", "USA", "BRA"];

function opened(seed: string): Match {
  const seats: Setup["seats"] = Object.fromEntries(SEATS.map((seat) => [seat, { type: "bot", level: 2 }]));
  const setup = setupOf({ scenario: "lesson", seed, seats });
  return openMatch(libraryFor(setup), setup);
}

describe("given a match that is over", () => {
  const match = playOut(opened("report"));
  const report = reportIn(JSON.stringify(save(match)));

  test("the delegations named when it opened have the results of the desk's table", () => {
    expect(report?.delegations.map(({ seat }) => seat)).toEqual(SEATS);
    for (const { seat, mandate, trust, world, kept, broken } of report?.delegations ?? []) {
      const row = rowOf(1, match, seat);
      expect({ mandate, trust, world, kept, broken }).toEqual({
        mandate: row.mandate,
        trust: row.trust,
        world: row.world,
        kept: row.promisesKept,
        broken: row.promisesBroken,
      });
    }
  });

  test("it has the whole text, and what is needed to replay the match", () => {
    expect(report?.text).toEqual(match.world.treaty.text);
    expect(report?.setup.seed).toBe("report");
    expect(report?.hash).toBe(save(match).hash);
  });

  test("every promise that fell due is named or counted", () => {
    const due = match.world.pacts.filter(({ status }) => status === "kept" || status === "broken").length;
    const told = (report?.kept.length ?? 0) + (report?.broken.length ?? 0);
    const counted = (report?.elsewhere.kept ?? 0) + (report?.elsewhere.broken ?? 0);
    expect(told + counted).toBe(due);
  });
});

test("given a match that is still running, there is no report", () => {
  expect(reportIn(JSON.stringify(save(opened("running"))))).toBeNull();
});

test.each(["nonsense", "{}", '{"format":1}'])("given %s, there is no report", (text) => {
  expect(reportIn(text)).toBeNull();
});

test("given instruments in several months, the course has a step for each month, counting up", () => {
  const { world } = opened("course");
  const deposited = world.treaty.deposited.map((_, i) => [7, -1, 3, 7][i] ?? -1);
  expect(courseOf({ treaty: { ...world.treaty, deposited } })).toEqual([
    { month: 3, count: 1 },
    { month: 7, count: 3 },
  ]);
});

test("a wording is that of the real convention, arguably that, or another", () => {
  const { scenario } = opened("near");
  scenario.articles.forEach(({ adopted, arguable, alternatives }, article) => {
    alternatives.forEach((_, alternative) => {
      const near = nearnessOf(scenario, article, alternative);
      const isArguable = arguable.includes(alternative);
      expect(near).toBe(alternative === adopted ? "same" : isArguable ? "arguable" : "other");
    });
  });
});
