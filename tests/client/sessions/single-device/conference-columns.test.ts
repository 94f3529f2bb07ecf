/** On a class's one device, the last requests for help are entered beside the two votes of the conference. */
import { expect, test } from "vitest";
import { columnsOf } from "../../../../src/client/sessions/single-device/grid.ts";
import { viewOf } from "../../../../src/match/match.ts";
import { playByHand, SOLO } from "../../../support/by-hand.ts";

test("given a party that was asked for help, then the conference has a column for its answer", () => {
  const seats = { KEN: { type: "person" } } as const;
  const setup = { ...SOLO, climate: "contested", scenario: "express", seed: "browser", seats } as const;
  const match = playByHand(
    setup,
    "KEN",
    { type: "bot", level: 2 },
    ({ world }) => world.beat === "conference",
  );
  const columns = columnsOf(viewOf(match, "KEN"), match.scenario);
  expect(columns.map(({ asks, seats: own }) => [asks, own])).toEqual([
    ["request", ["KEN"]],
    ["observers", ["KEN"]],
    ["protocol", ["KEN"]],
  ]);
});
