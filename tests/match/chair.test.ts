/** A person as chair: which articles come to the floor, which text is put forward, and what is tested and agreed. */
import { describe, expect, test } from "vitest";
import { hash as hashOf } from "../../src/engine/state/hash.ts";
import { optionOf } from "../../src/engine/state/option.ts";
import {
  changeSeat,
  closeBecause,
  eventsFor,
  giveCommand,
  openMatch,
  setReady,
  viewOf,
} from "../../src/match/match.ts";
import { record, replay } from "../../src/match/record.ts";
import type { Match } from "../../src/match/types.ts";
import { dice } from "../../src/tools/fuzz/random-commands.ts";
import { tryRandomOrder } from "../../src/tools/fuzz/table.ts";
import { only } from "../support/play.ts";
import { libraryOf, PERSON, setupOf } from "../support/scenario.ts";

const setup = setupOf({ scenario: "express", seed: "chair", seats: { chair: PERSON, KEN: PERSON } });
const library = libraryOf(setup);
const opened = openMatch(library, setup);

type Ruling = Parameters<typeof giveCommand>[2];

function ruled(match: Match, ruling: Ruling): Match {
  const acted = giveCommand(match, "chair", ruling);
  if (!acted.ok) throw new Error(`${ruling.type}: ${acted.reason}`);
  return acted.match;
}

const at = (beat: Match["world"]["beat"]): Match => {
  let match = opened;
  while (match.world.beat !== beat) match = closeBecause(match, "clock");
  return match;
};

describe("a person in the chair", () => {
  test("sees what is public, its own rulings and its possible rulings, and no delegation's secrets", () => {
    const deal = at("deal");
    const view = viewOf(deal, "chair");
    expect(view.mine).toBeNull();
    expect(view.options.map(({ type }) => type)).toEqual(["reviseText"]);
    expect(view.world.credit.every((credit) => credit === 0)).toBe(true);
    expect(eventsFor(deal, "chair", 0)).toEqual(eventsFor(deal, "wall", 0));
  });

  test("can put another text than the rules would", () => {
    const deal = at("deal");
    const article = deal.world.draft.floor[0] ?? 0;
    const texts = optionOf(viewOf(deal, "chair").options, "reviseText")?.articles[0]?.texts ?? [];
    const other = texts.find((text) => text !== deal.world.draft.chair[article]) ?? -1;
    const put = closeBecause(ruled(deal, { type: "reviseText", article, alternative: other }), "clock");
    expect(put.world.draft.chair[article]).toBe(other);
    expect(closeBecause(deal, "clock").world.draft.chair[article]).not.toBe(other);
  });

  test("can test an article or leave it, and hold it for another reading or declare it agreed", () => {
    const close = at("close");
    const article = optionOf(viewOf(close, "chair").options, "testArticle")?.articles[0] ?? 0;
    const left = closeBecause(ruled(close, { type: "testArticle", article, isTested: false }), "clock");
    expect(
      only(left.log, "articleNotTested").some((one) => one.article === article && one.why === "chair"),
    ).toBe(true);
    for (const isAgreed of [true, false]) {
      const tested = ruled(close, { type: "testArticle", article, isTested: true });
      const ended = closeBecause(ruled(tested, { type: "closeArticle", article, isAgreed }), "clock");
      const [taken] = only(ended.log, "standsTaken").slice(-1);
      const isBlocked = (taken?.blockers.length ?? 0) > 0;
      expect(ended.world.draft.agreed[article] !== -1).toBe(isAgreed && !isBlocked);
    }
  });

  test("cannot agree an article that a seat blocks", () => {
    const close = at("close");
    const article = optionOf(viewOf(close, "chair").options, "testArticle")?.articles[0] ?? 0;
    let match = ruled(close, { type: "testArticle", article, isTested: true });
    match = ruled(match, { type: "closeArticle", article, isAgreed: true });
    const blocked = giveCommand(match, "KEN", {
      type: "takeStand",
      article,
      stand: "block",
      breaking: false,
    });
    if (!blocked.ok) throw new Error(blocked.reason);
    expect(closeBecause(blocked.match, "clock").world.draft.agreed[article]).toBe(-1);
  });

  test("names the articles of the next round, without those agreed by then", () => {
    const close = at("close");
    const option = optionOf(viewOf(close, "chair").options, "putOnFloor");
    const last = option?.articles.at(-1) ?? 0;
    const next = closeBecause(ruled(close, { type: "putOnFloor", articles: [last] }), "clock");
    expect(next.world.draft.floor).toEqual([last]);
  });

  test("rules only on what is on offer, and nobody else rules", () => {
    const close = at("close");
    expect(giveCommand(close, "chair", { type: "putOnFloor", articles: [0, 0] })).toMatchObject({
      ok: false,
    });
    expect(giveCommand(close, "chair", { type: "castVote", vote: "yes" })).toMatchObject({ ok: false });
    expect(giveCommand(close, "KEN", { type: "testArticle", article: 0, isTested: true })).toMatchObject({
      ok: false,
    });
    const left = changeSeat(close, "chair", { type: "bot", level: 2 });
    expect(giveCommand(left, "chair", { type: "putOnFloor", articles: [0] })).toEqual({
      ok: false,
      reason: "notYourSeat",
    });
  });

  test("holds up the beat like every hand", () => {
    expect(setReady(opened, "KEN").world.clock).toBe(opened.world.clock);
    expect(setReady(setReady(opened, "KEN"), "chair").world.clock).toBe(opened.world.clock + 1);
  });

  test("a silent chair leaves every article to be tested by the rules", () => {
    const own = { ...setup, seats: { KEN: PERSON } };
    let [chaired, plain] = [opened, openMatch(library, own)];
    for (let beats = 0; beats < 6; beats++) {
      chaired = closeBecause(chaired, "clock");
      plain = closeBecause(plain, "clock");
    }
    expect(chaired.world.draft).toEqual(plain.world.draft);
  });

  test("a whole match with a random chair replays to the same hash", () => {
    let match = opened;
    const roll = dice("gavel");
    while (match.world.beat !== "over") {
      match = tryRandomOrder(tryRandomOrder(match, "chair", roll), "KEN", roll);
      match = closeBecause(match, "clock");
    }
    const again = replay(library, record(match));
    expect(again.ok && hashOf(again.match.log)).toBe(hashOf(match.log));
  });
});
