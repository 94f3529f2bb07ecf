/** The debrief lists what moved a seat's trust. The items add up to the actual change. */
import { describe, expect, test } from "vitest";
import { trustMoved } from "../../../../src/client/selectors/debrief/trust-moved.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import { START_TRUST } from "../../../../src/engine/model/costs.ts";
import { TRUST_CAUSES } from "../../../../src/engine/state/consequence.ts";
import { indexOf } from "../../../../src/engine/state/seat.ts";
import { eventsFor } from "../../../../src/match/match.ts";
import { playAtTable } from "../../../../src/tools/fuzz/table.ts";
import { heard } from "../../../support/heard.ts";
import { libraryOf, PERSON, setupOf } from "../../../support/scenario.ts";

const moved = (cause: "block" | "kept", by: number, ...countries: number[]): GameEvent => ({
  type: "articleAgreed",
  article: 0,
  alternative: 0,
  did: { trust: [{ cause, by, countries }] },
});

test("by cause, for one seat: how often, and how much in total", () => {
  const journal = heard([moved("block", -60, 1, 2), moved("kept", 40, 1), moved("block", -60, 1)]);
  expect(trustMoved(journal, 1, "BRA")).toEqual([
    { cause: "kept", count: 1, points: 40 },
    { cause: "block", count: 2, points: -120 },
  ]);
  expect(trustMoved(journal, 3, "BRA")).toEqual([]);
});

describe("for what a seat was sent, trust at the opening plus all its changes equals trust at the end", () => {
  test.each([
    ["lesson", "t1"],
    ["express", "t2"],
    ["express", "t3"],
    ["standard", "t4"],
  ] as const)("%s, seed %s", (scenario, seed) => {
    const seats = { KEN: PERSON, USA: PERSON, BRA: PERSON };
    const setup = setupOf({ scenario, seed, seats });
    const match = playAtTable(libraryOf(setup), setup, Object.keys(seats));
    for (const seat of Object.keys(seats)) {
      const country = indexOf(match.scenario, seat);
      const points = trustMoved(heard(eventsFor(match, seat, 0)), country, seat).map((cause) => cause.points);
      expect(points.length).toBeGreaterThan(0);
      expect(points.reduce((sum, by) => sum + by, START_TRUST)).toBe(match.world.trust[country]);
    }
  });
});

test("two changes of trust in one event count twice, in the order of the causes, for this seat alone", () => {
  const moved = (cause: (typeof TRUST_CAUSES)[number], ...countries: readonly number[]) => ({
    cause,
    by: -10,
    countries,
  });
  const event = {
    type: "articleAgreed",
    article: 0,
    alternative: 0,
    did: { trust: [moved("block", 1, 1, 2), moved("kept", 1)] },
  };
  const plain = { type: "roundClosed", round: 1 };
  const journal = heard([event, plain] as unknown as readonly GameEvent[]);
  expect(trustMoved(journal, 1, "BRA")).toEqual(
    TRUST_CAUSES.filter((cause) => cause === "block" || cause === "kept").map((cause) => {
      return cause === "block" ? { cause, count: 2, points: -20 } : { cause, count: 1, points: -10 };
    }),
  );
  expect(trustMoved(journal, 2, "BRA")).toEqual([{ cause: "block", count: 1, points: -10 }]);
});

test("what moved while a bot played the seat is one entry of its own, also what follows from the beat it closed", () => {
  const bot: GameEvent = { type: "seatChanged", seat: "BRA", holder: { type: "bot", level: 2 } };
  const person: GameEvent = { type: "seatChanged", seat: "BRA", holder: PERSON };
  const beat = { kind: "close", round: 1 } as unknown as Extract<GameEvent, { type: "beatOpened" }>["beat"];
  const closed = { type: "beatClosed" } as unknown as GameEvent;
  const opened: GameEvent = { type: "beatOpened", beat } as unknown as GameEvent;
  const journal = heard([
    opened,
    moved("block", -60, 1),
    bot,
    closed,
    person,
    moved("block", -120, 1),
    opened,
    moved("kept", 40, 1),
  ]);
  expect(trustMoved(journal, 1, "BRA")).toEqual([
    { cause: "kept", count: 1, points: 40 },
    { cause: "block", count: 1, points: -60 },
    { cause: "byBot", count: 1, points: -120 },
  ]);
  expect(trustMoved(journal, 1, "KEN").map(({ cause }) => cause)).toEqual(["kept", "block"]);
});
