import { describe, expect, test } from "vitest";
import { type ChairWhy, scoredTexts, whyChair } from "../../../../src/client/selectors/negotiation/chair.ts";
import { placardTally } from "../../../../src/engine/state/digits.ts";
import type { OpenWorld } from "../../../../src/engine/state/world.ts";
import { tableAt } from "./at-table.ts";

const SEEDS = Array.from({ length: 12 }, (_, k) => `why/${k}`);

/** Every article on the floor in the deal beat of several matches. */
const sounded = SEEDS.flatMap((seed) => {
  const { own, view } = tableAt("deal", 1, seed);
  return view.world.draft.floor.map((article) => ({ world: own.world, article }));
});

const supportOf = (world: OpenWorld, article: number, text: number): number => {
  const at = (world.draft.texts[article] ?? []).indexOf(text);
  return placardTally(world.soundings[article]?.placards[at] ?? "").support;
};

describe("a chair's text", () => {
  test("is explained if another text has more support, and only then", () => {
    for (const { world, article } of sounded) {
      const chair = world.draft.chair[article] ?? 0;
      const texts = world.draft.texts[article] ?? [];
      const most = Math.max(...texts.map((text) => supportOf(world, article, text)));
      const why = whyChair(world, article);
      expect(why === null).toBe(supportOf(world, article, chair) === most);
      if (why !== null) expect(supportOf(world, article, why.other)).toBe(most);
    }
  });

  test("is explained by the difference between the two in the chair's count", () => {
    const told = sounded.flatMap(({ world, article }) => {
      const why = whyChair(world, article);
      return why === null ? [] : [{ world, article, why }];
    });
    expect(told.length).toBeGreaterThan(0);
    for (const { world, article, why } of told) {
      const scored = scoredTexts(world, article);
      const put = scored.find(({ alternative }) => alternative === world.draft.chair[article]);
      const other = scored.find(({ alternative }) => alternative === why.other);
      if (put === undefined || other === undefined) throw new Error("not on the table");
      const for_: Readonly<Record<ChairWhy["by"], boolean>> = {
        distance: put.distance < other.distance,
        objection: put.objection < other.objection,
        lean: put.lean > other.lean,
        pens: put.pens > other.pens,
        placards: put.pulls > other.pulls,
        chosen: put.score > other.score,
      };
      expect(for_[why.by]).toBe(true);
      // The figures on the page are those of the count.
      expect(why.counted).toEqual({ put, other });
    }
  });

  test("that does not follow from the count is described as chosen", () => {
    const found = sounded.find(({ world, article }) => (world.draft.texts[article] ?? []).length > 1);
    if (found === undefined) throw new Error("nothing on the table");
    const { world, article } = found;
    const scored = [...scoredTexts(world, article)].sort((a, b) => b.score - a.score);
    const worst = scored[0]?.alternative ?? 0;
    const ruled = { ...world, draft: { ...world.draft, chair: world.draft.chair.with(article, worst) } };
    const why = whyChair(ruled, article);
    if (why !== null) expect(why.by).toBe("chosen");
    expect(why === null).toBe(
      scored.every(
        ({ alternative }) => supportOf(world, article, alternative) <= supportOf(world, article, worst),
      ),
    );
  });
});
