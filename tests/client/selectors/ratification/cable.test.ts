/** What a Capital hears from home in each beat. */
import { expect, test } from "vitest";
import { cableOf, voicesOn } from "../../../../src/client/selectors/ratification/cable.ts";
import { supportIf } from "../../../../src/client/selectors/ratification/capital.ts";
import { CARDS } from "../../../../src/engine/state/scenario.ts";
import { seenBy } from "../../../support/play.ts";
import { pair } from "../../../support/room-pair.ts";

test("every group at home speaks on the article that it cares about, the heaviest first", async () => {
  const { room } = await pair();
  const own = seenBy(room.world(), "KEN");
  const voices = own.scenario.articles.map((_, article) => voicesOn(own, article));
  expect(voices.flat().map(({ card }) => card)).toHaveLength(CARDS.length);
  for (const some of voices) {
    const weights = some.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  }
});

test("there is a cable in every beat of the talks, it is about an article on the floor, and its figure is true", async () => {
  const { room } = await pair();
  const told: string[] = [];
  while (room.world().phase === "negotiation") {
    const own = seenBy(room.world(), "KEN");
    const cable = cableOf(own);
    expect(own.world.draft.floor).toContain(cable?.article);
    if (cable?.type === "support")
      expect(cable.support).toBe(supportIf(own, cable.article, cable.alternative));
    told.push(JSON.stringify(cable));
    await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
  }
  expect(new Set(told).size).toBeGreaterThan(1);
});
