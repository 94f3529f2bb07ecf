/**
 * Whole matches with stored results: the same setup and commands must give the same hash, text and months. After an
 * intended change, run `npx node tests/golden/regenerate.ts`; the difference shows up in review.
 */
import { describe, expect, test } from "vitest";
import { evolveAll } from "../../src/engine/events/evolve.ts";
import { open } from "../../src/engine/rules/opening.ts";
import { hash } from "../../src/engine/state/hash.ts";
import { CASES, decidedAgain, goldenOf, readGolden } from "./matches.ts";

describe("golden matches", () => {
  test.each(CASES.map((item) => [item.name, item] as const))(
    "%s: decided again, the same match",
    (name, item) => {
      const kept = readGolden(name);
      const match = decidedAgain(item, kept);
      if (match === null) throw new Error("a kept command is refused");
      expect(match.world.beat).toBe("over");
      expect(goldenOf(match, item.keepsLog)).toEqual(kept);
    },
  );

  test.each(CASES.filter((item) => item.keepsLog).map((item) => [item.name, item] as const))(
    "%s: its kept events still fold into the same end",
    (name, item) => {
      const kept = readGolden(name);
      const events = kept.events ?? [];
      expect(hash(events)).toBe(kept.hash);
      const scenario = item.library.buildScenario(
        kept.setup.scenario,
        kept.setup.audience,
        kept.setup.procedure,
      );
      const world = evolveAll(open(kept.setup, scenario, item.library.mandates), events);
      expect(world.beat).toBe("over");
      expect(world.treaty.deposited.filter((month) => month >= 0)).toHaveLength(kept.parties);
    },
  );

  test("persons have done something of nearly every kind", () => {
    const kinds = new Set(
      CASES.flatMap(({ name }) => readGolden(name).entries.map((entry) => entry.command.type)),
    );
    for (const kind of ["layPlacards", "speak", "sponsorBridge", "takeStand", "closeBeat", "sign"] as const) {
      expect(kinds).toContain(kind);
    }
    expect(kinds.size).toBeGreaterThan(15);
  });
});
