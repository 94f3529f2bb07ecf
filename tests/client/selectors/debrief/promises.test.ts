import { describe, expect, test } from "vitest";
import { pledgeEnds, promisesOf } from "../../../../src/client/selectors/debrief/promises.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import type { HomePledge, Pact } from "../../../../src/engine/state/treaty.ts";
import type { PublicWorld } from "../../../../src/engine/state/world.ts";
import { eventsFor, viewOf } from "../../../../src/match/match.ts";
import { playAtTable } from "../../../../src/tools/fuzz/table.ts";
import { heard } from "../../../support/heard.ts";
import { libraryOf, PERSON, setupOf } from "../../../support/scenario.ts";

const word = (by: number, to: number, status: Pact["status"]): Pact => ({
  by,
  to,
  kind: "support",
  article: 0,
  alternative: 1,
  paid: true,
  status,
  due: 0,
});

describe("promises", () => {
  const pacts = [
    word(1, 2, "kept"),
    word(2, 1, "broken"),
    word(1, 3, "broken"),
    word(4, 5, "broken"),
    word(5, 4, "kept"),
    word(3, 1, "void"),
    word(1, 4, "open"),
  ];

  test("are sorted by giver and receiver, as seen from a seat", () => {
    expect(promisesOf({ pacts }, 1)).toEqual({
      ownKept: [word(1, 2, "kept")],
      ownBroken: [word(1, 3, "broken")],
      keptToOwn: [],
      brokenToOwn: [word(2, 1, "broken")],
      brokenElsewhere: [word(4, 5, "broken")],
      keptElsewhere: 1,
      lapsed: 1,
    });
  });

  test("are all between others for a viewer who only watched", () => {
    const seen = promisesOf({ pacts }, -1);
    expect(seen.brokenElsewhere).toHaveLength(3);
    expect([seen.keptElsewhere, seen.lapsed]).toEqual([2, 0]);
  });

  test.each([
    ["express", "p1"],
    ["standard", "p2"],
  ] as const)("the world keeps what every event told of them: %s, seed %s", (scenario, seed) => {
    const setup = setupOf({ scenario, seed, seats: { KEN: PERSON, USA: PERSON } });
    const match = playAtTable(libraryOf(setup), setup, ["KEN", "USA"]);
    const told = eventsFor(match, "wall", 0).flatMap((event) =>
      event.type === "promisesReckoned" ? event.reckonings.map(({ kept }) => kept) : [],
    );
    const { keptElsewhere, brokenElsewhere } = promisesOf(viewOf(match, "wall").world, -1);
    expect(told.length).toBeGreaterThan(0);
    expect(keptElsewhere).toBe(told.filter((kept) => kept).length);
    expect(brokenElsewhere).toHaveLength(told.filter((kept) => !kept).length);
  });
});

test("a pledge ends kept, broken, void, due or open", () => {
  const pledge = (by: number, status: HomePledge["status"]): HomePledge => ({
    by,
    with: [9],
    count: 1,
    until: 12,
    status,
  });
  const pledges = [
    pledge(0, "met"),
    pledge(1, "met"),
    pledge(2, "void"),
    pledge(3, "void"),
    pledge(4, "open"),
  ];
  const world = { pledges, treaty: { deposited: [0, -1, -1, -1, -1] } } as unknown as PublicWorld;
  const events: readonly GameEvent[] = [
    { type: "roundClosed", broken: [2] } as unknown as GameEvent,
    { type: "pledgesSettled", pledges, met: [], lapsed: [2], broken: [3] },
  ];
  expect(pledgeEnds(world, heard(events)).map(({ end }) => end)).toEqual([
    "kept",
    "due",
    "void",
    "broken",
    "open",
  ]);
});
