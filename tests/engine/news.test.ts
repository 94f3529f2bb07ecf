import { describe, expect, test } from "vitest";
import { seedWordsOf } from "../../src/engine/exact/rng.ts";
import { canonical } from "../../src/engine/model/canonical.ts";
import { breakNews } from "../../src/engine/rules/news.ts";
import type { World } from "../../src/engine/state/world.ts";
import { size } from "../../src/engine/state/world.ts";
import { given } from "../support/given.ts";
import { only, opened, withDraft, withSecrets } from "../support/play.ts";
import { articleOf, countryOf, PERSON, scenarioOf, setupOf } from "../support/scenario.ts";

const express = scenarioOf("express");

/** The end of a round of express where nothing is agreed. A person plays Kenya. */
function closing(change: Partial<World> = {}): World {
  const world = opened(
    setupOf({ scenario: "express", climate: "contested", seats: { KEN: PERSON } }),
    express,
  );
  return { ...world, beat: "close", soundings: world.soundings.map(() => null), ...change };
}

function told(world: World) {
  return only(breakNews(world), "newsBroke");
}

describe("news breaks between two rounds", () => {
  test("in a contested room, on an article of the round that opens", () => {
    const { events, world } = given(closing()).close();
    const [news] = only(events, "newsBroke");
    expect(world.draft.floor).toContain(news?.article);
    expect(world.struck).toEqual([news?.news]);
  });

  test("not in a measured room", () => {
    expect(told(closing({ climate: "measured" }))).toEqual([]);
  });

  test("not before the last night", () => {
    expect(told(closing({ round: express.rounds - 1 }))).toEqual([]);
  });

  test("each item once in a match", () => {
    const all = express.news.map(({ id }) => id);
    const left = "researcher-held";
    const access = articleOf(express, "illegal_access");
    const world = withDraft(closing({ struck: all.filter((id) => id !== left) }), { floor: [access] });
    expect(told(world)).toMatchObject([{ news: left, article: access, towards: "narrow" }]);
    expect(told({ ...world, struck: all })).toEqual([]);
  });

  test("every article of a scenario for play can be in the news", () => {
    const named = scenarioOf("standard").news.flatMap(({ touches }) => touches.map(({ article }) => article));
    const played = scenarioOf("standard").articles.map(({ id }) => id);
    expect(played.filter((id) => !named.includes(id))).toEqual([]);
  });
});

describe("what news does", () => {
  test("a caucus leans at most half a step towards the news, and a tenth of a step away from it", () => {
    const moves = Array.from({ length: 100 }, (_, k) =>
      told(withSecrets(closing(), { words: seedWordsOf(`news/${k}`) })),
    )
      .flat()
      .flatMap(({ towards, moves }) => moves.map((move) => (towards === "broad" ? move : -move)));
    expect(Math.min(...moves)).toBeGreaterThanOrEqual(-100);
    expect(Math.max(...moves)).toBeLessThanOrEqual(500);
    const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
    expect(mean).toBeGreaterThan(180);
    expect(mean).toBeLessThan(220);
  });

  test("its members' positions move with it, within the wordings, and a delegation at the table keeps to its mandate", () => {
    const before = closing();
    const { events, world: after } = given(before).close();
    const [news] = only(events, "newsBroke");
    if (news === undefined) throw new Error("no news");
    const { caucusOf } = canonical(express);
    const last = 1000 * ((express.articles[news.article]?.alternatives.length ?? 0) - 1);
    const kenya = countryOf(express, "KEN");
    express.countries.forEach((_, i) => {
      const cell = news.article * size(before) + i;
      const stood = before.secrets.positions[cell] ?? 0;
      const leant = Math.max(0, Math.min(last, stood + (news.moves[caucusOf[i] ?? 0] ?? 0)));
      expect(after.secrets.positions[cell]).toBe(i === kenya ? stood : leant);
    });
  });
});
