/** What the card of a close says of each text: nothing twice, and no list of names that nobody would remember. */
import { expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { namesOf } from "../../../src/client/i18n/names.ts";
import { objectionThatHeld } from "../../../src/client/selectors/move/closed-result.ts";
import type { MoveResult } from "../../../src/client/selectors/move/results.ts";
import { objectionOf } from "../../../src/client/selectors/negotiation/outlook.ts";
import { moveResultWords } from "../../../src/client/sentences/move-result-words.ts";
import { roundLines } from "../../../src/client/sentences/round-lines.ts";
import type { PublicWorld } from "../../../src/engine/state/world.ts";
import { tableAt } from "../selectors/negotiation/at-table.ts";

await loadWording("content", "move");

const { scenario } = tableAt("close");
const names = namesOf(scenario);
const OWN = 0;

type Closed = Extract<MoveResult, { of: "closed" }>;
const closed = (article: number, how: Closed["how"], change: Partial<Closed> = {}): Closed => ({
  ...{ of: "closed", article, alternative: 0, how, blockers: [], isFirst: true },
  ...{ isForPackage: false, expected: null, objection: null, ...change },
});
const wordsOf = (...results: readonly MoveResult[]): readonly string[] =>
  moveResultWords(results, {
    by: "did",
    names,
    scenario,
    own: OWN,
    shown: [],
    shares: [],
    toldBelow: -1,
    objected: new Map(),
  });
const text = (article: number): string => names.alternative(article, 0);

test("that a text comes back after a block at its first reading is said once for all texts", () => {
  const told = (article: number): string =>
    t("move:closed.blocked", { countries: names.countries([1]), text: text(article) });
  const blocked = { blockers: [1] };
  expect(wordsOf(closed(0, "blocked", blocked), closed(1, "blocked", blocked))).toEqual([
    told(0),
    told(1),
    t("move:closed.first", { count: 2 }),
  ]);
});

test("why an open text was not agreed is said in the words of the wall", () => {
  for (const why of ["firstReading", "chair"] as const) {
    const [onWall] = roundLines.articleHeld(
      { type: "articleHeld", article: 0, alternative: 0, why },
      { names, scenario },
    );
    const reason = onWall?.text.slice(names.article(0).length);
    expect(wordsOf(closed(0, why))).toEqual([`“${text(0)}”${reason}`]);
  }
});

test("and not of a text that is agreed, was not put, or was blocked at its last reading", () => {
  const last = { blockers: [1], isFirst: false };
  const words = wordsOf(closed(0, "agreed"), closed(1, "blocked", last), closed(2, "notPut"));
  expect(words.filter((line) => line.includes("reading"))).toEqual([]);
});

test("states that blocked a text are named if they are three at most, and counted otherwise", () => {
  const byThree = wordsOf(closed(0, "blocked", { blockers: [1, 2, 3] }));
  expect(byThree[0]).toBe(t("move:closed.blocked", { countries: names.countries([1, 2, 3]), text: text(0) }));
  const byFour = wordsOf(closed(0, "blocked", { blockers: [1, 2, 3, 4] }));
  expect(byFour[0]).toBe(`4 states blocked “${text(0)}”.`);
});

test("a text that only objections held back says how many objected, by power and trust, and how many may", () => {
  const reading = closed(0, "firstReading", { objection: { now: 14, limit: 10 } });
  expect(wordsOf(reading)).toEqual([t("move:closed.firstReading", { text: text(0), now: 14, limit: 10 })]);
  const notPut = { objection: { now: 41, limit: 33 } };
  const shares = [0, 1].map((article) => t("move:closed.withShare", { text: text(article), now: 41 }));
  expect(wordsOf(closed(0, "notPut", notPut), closed(1, "notPut", notPut))).toEqual([
    t("move:closed.notPutShares", { texts: shares.join(" and "), limit: 33 }),
  ]);
  // Another one lay too far from the middle: then no share explains all of them.
  const quoted = [0, 1].map((article) => `“${text(article)}”`).join(" and ");
  expect(wordsOf(closed(0, "notPut", notPut), closed(1, "notPut"))).toEqual([
    t("move:closed.notPut", { texts: quoted }),
  ]);
});

test("the objection is counted as the rules do: above a third not put, above a tenth no agreement at first reading", () => {
  const world = { soundings: [{ placards: [], centre: 0, objection: 341, seats: 0, caucuses: [] }] };
  expect(objectionThatHeld("objection", 0, world)).toEqual({ now: 35, limit: 33 });
  expect(objectionThatHeld("firstReading", 0, world)).toEqual({ now: 35, limit: 10 });
  expect(objectionThatHeld("centre", 0, world)).toBeNull();
  expect(objectionThatHeld("blocked", 0, world)).toBeNull();
});

test("a share of objections is one number on every page, and only one above the limit reads as more than it", () => {
  for (const [objection, now] of [
    [421, 43],
    [334, 34],
    [333, 33],
    [101, 11],
  ] as const) {
    const world = { soundings: [{ placards: [], centre: 0, objection, seats: 0, caucuses: [] }] };
    expect(objectionThatHeld("objection", 0, world)).toEqual({ now, limit: 33 });
    expect(objectionOf(world as unknown as PublicWorld, 0)).toEqual({ now, limit: 33 });
  }
});

test("an offer to a person: no answer is no refusal, and a counter-offer that was accepted is a deal", () => {
  const country = names.country(1);
  const told = (status: "unanswered" | "agreed" | "refused"): readonly string[] =>
    wordsOf({ of: "offer", to: 1, status, expected: null });
  expect(told("unanswered")).toEqual([t("move:offer.unanswered", { country })]);
  expect(told("agreed")).toEqual([t("move:offer.agreed", { country })]);
  expect(told("refused")).toEqual([t("move:offer.refused", { country })]);
});
