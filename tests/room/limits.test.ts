/** How far a Delegate may go: the order of texts for home, and what lies beyond the Capital's limit. */
import { describe, expect, test } from "vitest";
import { ownObjectives } from "../../src/engine/seats/seen.ts";
import type { Command } from "../../src/engine/state/command.ts";
import { FREE } from "../../src/room/instructions.ts";
import { beyond, compareAtHome, isWished, isWithin, keptWithin, supportIf } from "../../src/room/limits.ts";
import type { Limit, Verdict } from "../../src/room/pair-words.ts";
import { seenBy } from "../support/play.ts";
import { pair, unwanted } from "../support/room-pair.ts";

async function kenya() {
  const { room } = await pair();
  const article = await unwanted(room);
  const own = seenBy(room.world(), "KEN");
  const texts = own.scenario.articles[article]?.alternatives.map((_, at) => at) ?? [];
  const ordered = [...texts].sort((one, other) => compareAtHome(own, article, one, other));
  return { room, own, article, ordered };
}

describe("the order of the texts for home", () => {
  test("begins with what the mandate wishes, then has the most support first", async () => {
    const { own, article, ordered } = await kenya();
    const wished = ownObjectives(own).find((goal) => goal.article === article)?.accept ?? [];
    expect(new Set(ordered.slice(0, wished.length))).toEqual(new Set(wished));
    const supports = ordered.slice(wished.length).map((text) => supportIf(own, article, text));
    expect(supports).toEqual([...supports].sort((a, b) => b - a));
  });
});

describe("a limit", () => {
  test("lets through its text and all before it, and none after it", async () => {
    const { own, article, ordered } = await kenya();
    ordered.forEach((limit, at) => {
      const isIn = ordered.map((alternative) => isWithin(own, { article, alternative }, limit));
      const lastIn = isIn.lastIndexOf(true);
      expect(isIn.slice(0, lastIn + 1).every(Boolean)).toBe(true);
      expect(lastIn).toBeGreaterThanOrEqual(at);
    });
    expect(ordered.every((alternative) => isWithin(own, { article, alternative }, "any"))).toBe(true);
  });

  test("of wishes alone lets through the wishes alone", async () => {
    const { own, article, ordered } = await kenya();
    for (const alternative of ordered)
      expect(isWithin(own, { article, alternative }, "wishes")).toBe(isWished(own, article, alternative));
  });

  test("stops a join of the chair's text, but no abstention and no block", async () => {
    const { own, article } = await kenya();
    const limits = { [article]: "wishes" satisfies Limit } as const;
    const stand = (name: "join" | "abstain" | "block"): Command => ({
      type: "takeStand",
      ...{ article, stand: name, breaking: false },
    });
    const said = (command: Command) => beyond(own, { ...FREE, limits }, command);
    expect(said(stand("join"))).toEqual({ article, alternative: own.world.draft.chair[article] });
    expect([said(stand("abstain")), said(stand("block"))]).toEqual([null, null]);
    expect(beyond(own, FREE, stand("join"))).toBe(null);
  });

  test("stops what a package gives, not what it gets", async () => {
    const { own, article, ordered } = await kenya();
    const worst = { article, alternative: ordered.at(-1) ?? -1 };
    const other = { article: (article + 1) % own.scenario.articles.length, alternative: 0 };
    const limits = { [article]: "wishes" } as const;
    const offer = (give: typeof worst, ask: typeof worst): Command => ({
      type: "offerPackage",
      ...{ to: 0, give, ask, assistance: 0 },
    });
    expect(beyond(own, { ...FREE, limits }, offer(worst, other))).toEqual(worst);
    expect(beyond(own, { ...FREE, limits }, offer(other, worst))).toBe(null);
  });

  test("does not stop a text that the seat has promised", async () => {
    const { own, article } = await kenya();
    const alternative = own.world.draft.chair[article] ?? -1;
    const pacts = [
      { by: own.country, to: 0, kind: "support", article, alternative, paid: true, status: "open", due: 0 },
    ] as const;
    const join: Command = { type: "takeStand", article, stand: "join", breaking: false };
    const promised = { ...own, world: { ...own.world, pacts } };
    expect(beyond(promised, { ...FREE, limits: { [article]: "wishes" } }, join)).toBe(null);
  });
});

describe("the word on the whole text", () => {
  const acts = [
    { type: "standOnPackage", stand: "join" },
    { type: "standOnPackage", stand: "block" },
    { type: "castVote", vote: "yes" },
    { type: "castVote", vote: "no" },
    { type: "castVote", vote: "abstain" },
  ] as const satisfies readonly Command[];

  test.each([
    ["free", [false, false, false, false, false]],
    ["take", [false, true, false, true, true]],
    ["leave", [true, false, true, false, false]],
  ] as const)("%s", async (verdict: Verdict, expected) => {
    const { own } = await kenya();
    expect(acts.map((act) => beyond(own, { ...FREE, verdict }, act) === "whole")).toEqual(expected);
    if (verdict === "free") return;
    for (const act of acts) expect(beyond(own, { ...FREE, verdict }, keptWithin(verdict, act))).toBe(null);
  });
});
