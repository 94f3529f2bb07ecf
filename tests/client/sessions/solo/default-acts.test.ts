import { describe, expect, test } from "vitest";
import { createGameStore } from "../../../../src/client/game/game-store.ts";
import {
  actsAtOpening,
  actsWith,
  depositAfter,
  goesWith,
} from "../../../../src/client/sessions/solo/default-acts.ts";
import { openTasks } from "../../../../src/client/sessions/solo/open-tasks.ts";
import { openSolo } from "../../../../src/client/solo-connection.ts";
import type { Command } from "../../../../src/engine/state/command.ts";
import type { Option } from "../../../../src/engine/state/option.ts";
import { seenFrom } from "../../../../src/engine/views/seen-from.ts";
import type { Mine, View } from "../../../../src/engine/views/view.ts";
import { SOLO } from "../../../support/by-hand.ts";
import { tableAt } from "../../selectors/negotiation/at-table.ts";

const { view, scenario, mine } = tableAt("season");
const MAY_DEPOSIT: Option = { type: "deposit", cost: 0 };
const MAY_VOTE: Option = { type: "callVote", cost: 0, gambles: [false, true] };
const DEPOSIT: Command = { type: "deposit" };
const VOTE: Command = { type: "callVote", gamble: false };
const LAW: Command = { type: "implementLaw" };

/**
 * The view of a seat with a home table in a season. `won`: whether it has won the vote there; `sealed`: the acts that
 * it has already sealed.
 */
const at = (won: boolean, sealed: readonly Command[] = [], change: Partial<Mine> = {}): View => {
  const { home } = mine;
  if (home === null) throw new Error("no home table");
  const own: Mine = { ...mine, home: { ...home, won }, redLines: mine.redLines.map(() => 0), sealed };
  return { ...view, options: [MAY_DEPOSIT], mine: { ...own, ...change } };
};
const seenAt = (after: View) => seenFrom(scenario, after);
const opening = (before: View, after: View) => actsAtOpening(before, after, seenAt(after));
const crossing = { redLines: mine.redLines.map(() => 0b1111_1111) };

describe("the deposit", () => {
  test("is never sealed as a season opens, because it binds for good", () => {
    expect(opening(at(false), at(true))).toEqual([]);
    expect(opening(at(true), at(true))).toEqual([]);
  });

  test("is taken back with the vote", () => {
    expect(goesWith("callVote", at(false, [VOTE, DEPOSIT]))).toEqual(["deposit"]);
    expect(goesWith("deposit", at(false, [VOTE, DEPOSIT]))).toEqual([]);
    expect(goesWith("callVote", at(true, [VOTE, DEPOSIT]))).toEqual([]);
    expect(goesWith("implementLaw", at(false, [LAW, VOTE, DEPOSIT]))).toEqual(["callVote", "deposit"]);
  });

  test("follows the vote on the one device of a class, unless the text crosses a red line of the mandate", () => {
    expect(depositAfter(at(false), seenAt(at(false)))).toEqual([DEPOSIT]);
    const crossed = at(false, [], crossing);
    expect(depositAfter(crossed, seenAt(crossed))).toEqual([]);
  });
});

test("a won deposit is an open task until it is sealed or held back on purpose", () => {
  expect(openTasks(at(true), scenario, {})).toBe(1);
  expect(openTasks(at(true), scenario, { deposit: "hold" })).toBe(0);
  expect(openTasks(at(true, [DEPOSIT]), scenario, {})).toBe(0);
  expect(openTasks(at(false, [VOTE]), scenario, {})).toBe(1);
});

describe("the vote", () => {
  test("follows the law once, so both can come in one season, and nothing else follows", () => {
    expect(actsWith(LAW, at(false))).toEqual([VOTE]);
    expect(actsWith(LAW, at(false, [VOTE]))).toEqual([]);
    expect(actsWith(VOTE, at(false))).toEqual([]);
  });

  test("follows an act that may win a card once the law has passed, and not before", () => {
    const later = (law: boolean): View => {
      const base = at(false);
      const home = base.mine?.home;
      if (base.mine === null || home == null) throw new Error("no home table");
      return { ...base, options: [MAY_VOTE, MAY_DEPOSIT], mine: { ...base.mine, home: { ...home, law } } };
    };
    for (const type of ["enterReservation", "holdHearing"] as const) {
      expect(actsWith({ type, card: "courts" }, later(true))).toEqual([VOTE]);
      expect(actsWith({ type, card: "courts" }, later(false))).toEqual([]);
    }
  });

  test("is sealed as a season opens if it is sure, and left to the seat from then on", () => {
    const sure = (change: Partial<Mine> = {}): View => {
      const base = at(false, [], change);
      const home = base.mine?.home;
      if (base.mine === null || home == null) throw new Error("no home table");
      const ready = { ...home, law: true, line: 0 };
      return { ...base, options: [MAY_VOTE, MAY_DEPOSIT], mine: { ...base.mine, home: ready } };
    };
    expect(opening(at(false), sure())).toEqual([VOTE]);
    expect(opening(sure(), sure())).toEqual([]);
    expect(opening(at(false), sure(crossing))).toEqual([]);
  });
});

test("a player who wins the vote at home and does nothing else has not deposited", async () => {
  const store = createGameStore();
  const { play, shelf } = openSolo(store);
  let won = 0;
  for (let k = 0; k < 12 && won === 0; k++) {
    await shelf.startMatch(
      { ...SOLO, scenario: "lesson", seed: `deposit/${k}`, seats: { KEN: { type: "person" } } },
      "KEN",
    );
    for (let now = store.getState(); now.status === "ready"; now = store.getState()) {
      for (const option of now.view?.options ?? []) {
        if (option.type === "implementLaw") play.send({ type: "implementLaw" });
        if (option.type === "callVote") play.send({ type: "callVote", gamble: true });
        if (option.type === "sign") play.send({ type: "sign", declaration: "none" });
      }
      play.ready();
    }
    const end = store.getState().view;
    won += Number(end?.mine?.home?.won === true);
    expect(end?.world.treaty.deposited[end.mine?.country ?? -1] ?? -1).toBe(-1);
  }
  expect(won).toBe(1);
});
