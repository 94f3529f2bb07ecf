import { describe, expect, test } from "vitest";
import { amendmentVotes, packageStand, stands, vote } from "../../src/bots/close.ts";
import { crosses } from "../../src/engine/model/worth.ts";
import {
  ownMargin,
  ownMarginOfText,
  standingAlone,
  standingAloneOnText,
} from "../../src/engine/seats/seen.ts";
import type { Stand } from "../../src/engine/state/command.ts";
import { size, type World } from "../../src/engine/state/world.ts";
import { dice } from "../../src/tools/fuzz/random-commands.ts";
import { readerOf, sounded, thinking, withOutside } from "../support/mind.ts";
import { opened, put, withDraft, withTreaty } from "../support/play.ts";
import { articleOf, countryOf, modelScenario, scenarioOf, setupOf } from "../support/scenario.ts";

const real = modelScenario("full");
const hr62 = articleOf(real, "hr62");
const west = real.caucuses.findIndex((caucus) => caucus.id === "west");

/**
 * The beat that closes hr62, with `alternative` as the chair's text. New Zealand wants A and can accept only A and B.
 */
function closing(alternative: number, seats: number, caucus: number): World {
  const base = { ...opened(setupOf({ scenario: "full" }), real), beat: "close" as const };
  const world = withDraft(base, { floor: [hr62], chair: put(base.draft.chair, { [hr62]: alternative }) });
  const minded = thinking(withOutside(world, "NZL", 680_000), "NZL", "hr62", {
    position: 0,
    salience: 74,
    followed: 1,
    redLines: 0b111100,
  });
  const caucuses = real.caucuses.map((_, c) => (c === west ? caucus : 1000));
  return sounded(minded, "hr62", { seats, caucuses });
}

function standOf(world: World): Stand | undefined {
  return stands(readerOf(world, "NZL"))[0]?.stand;
}

describe("MODEL §3.5: New Zealand on hr62", () => {
  test("C crosses its red line: M = −69,042", () => {
    expect(ownMargin(readerOf(closing(2, 650, 500), "NZL"), hr62, 2)).toBe(-69_042);
  });

  test("it blocks if that is worth more than standing alone costs, and abstains otherwise", () => {
    for (const share of [0, 200, 400, 650, 1000]) {
      const world = closing(2, share, share);
      const alone = standingAlone(readerOf(world, "NZL"), hr62);
      expect(standOf(world)).toBe(69_042 > alone ? "block" : "abstain");
    }
  });

  test("B is worth more than no treaty, 74·(911 − 680): it joins", () => {
    expect(ownMargin(readerOf(closing(1, 650, 500), "NZL"), hr62, 1)).toBe(17_094);
    expect(standOf(closing(1, 650, 500))).toBe("join");
  });

  test("it does not stop an article that it does not follow, and joins a text that it has promised", () => {
    expect(standOf(thinking(closing(2, 0, 0), "NZL", "hr62", { followed: 0 }))).toBe("join");
    const by = countryOf(real, "NZL");
    const pact = {
      by,
      to: 0,
      kind: "support",
      article: hr62,
      alternative: 2,
      paid: false,
      status: "open",
      due: 0,
    } as const;
    const promised = { ...closing(2, 0, 0), pacts: [pact] };
    expect(standOf(closing(2, 0, 0))).toBe("block");
    expect(standOf(promised)).not.toBe("block");
  });
});

describe("the vote on the whole, on random texts (seed: votes)", () => {
  const scenario = scenarioOf("express");
  const roll = dice("votes");
  const base = opened(setupOf({ scenario: "express", climate: "tense" }), scenario);
  const texts = Array.from({ length: 40 }, () => scenario.articles.map((a) => roll(a.alternatives.length)));

  test("a yes never crosses a red line and is never worth less than no treaty, and a state that gains never votes no", () => {
    const n = size(base);
    const counts = { yes: 0, no: 0, abstain: 0 };
    for (const text of texts) {
      const world: World = { ...withTreaty(base, { text }), phase: "adoption", beat: "vote" };
      scenario.countries.forEach(({ iso3 }, i) => {
        const r = readerOf(world, iso3);
        const [cast] = vote(r);
        const m = ownMarginOfText(r, text);
        const crossed = text.some((o, a) => crosses(world.secrets.redLines[a * n + i] ?? 0, o));
        counts[cast?.vote ?? "abstain"]++;
        if (cast?.vote === "yes") expect(crossed || m < 0).toBe(false);
        if (cast?.vote === "no") expect(-m).toBeGreaterThan(standingAloneOnText(r));
        if (m >= 0 && crossed) expect(cast?.vote).toBe("abstain");
      });
    }
    expect(Math.min(counts.yes, counts.no, counts.abstain)).toBeGreaterThan(0);
  });

  test("the same rule blocks the package and votes no", () => {
    for (const text of texts) {
      const world = withTreaty(base, { text });
      for (const { iso3 } of scenario.countries) {
        const r = readerOf(world, iso3);
        const blocks = packageStand(r)[0]?.stand === "block";
        expect(blocks).toBe(vote(r)[0]?.vote === "no");
      }
    }
  });

  test("on an amendment: yes if it gains, no if it loses, nothing in between", () => {
    const text = scenario.articles.map((article) => article.adopted);
    const world: World = {
      ...withTreaty(base, { text }),
      amendments: [{ article: 1, alternative: 0, by: 0 }],
    };
    for (const { iso3 } of scenario.countries) {
      const r = readerOf(world, iso3);
      const gain = ownMargin(r, 1, 0) - ownMargin(r, 1, text[1] ?? 0);
      const cast = amendmentVotes(r)[0]?.vote;
      if (cast === "yes") expect(gain).toBeGreaterThan(0);
      if (cast === "no") expect(gain).toBeLessThan(0);
    }
  });
});
