import { describe, expect, test } from "vitest";
import { createGameStore } from "../../../../src/client/game/game-store.ts";
import { actsAtOpening, actsWith, goesWith } from "../../../../src/client/sessions/solo/default-acts.ts";
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
  test("is sealed as a season opens once the vote at home is won, and not earlier", () => {
    expect(opening(at(false), at(true))).toEqual([DEPOSIT]);
    expect(opening(at(false), at(false))).toEqual([]);
  });

  test("is not sealed again by itself if the seat has taken it back", () => {
    expect(opening(at(true), at(true))).toEqual([]);
    expect(opening(at(true, [DEPOSIT]), at(true))).toEqual([DEPOSIT]);
  });

  test("goes with the first call for a vote, and is taken back with it", () => {
    expect(actsWith(VOTE, at(false), seenAt(at(false)))).toEqual([DEPOSIT]);
    expect(actsWith(VOTE, at(false, [VOTE]), seenAt(at(false)))).toEqual([]);
    expect(goesWith("callVote", at(false, [VOTE, DEPOSIT]))).toEqual(["deposit"]);
    expect(goesWith("deposit", at(false, [VOTE, DEPOSIT]))).toEqual([]);
    expect(goesWith("callVote", at(true, [VOTE, DEPOSIT]))).toEqual([]);
  });

  test("and the vote follow the law, so all three can come in one season", () => {
    expect(actsWith(LAW, at(false), seenAt(at(false)))).toEqual([VOTE, DEPOSIT]);
    expect(actsWith(LAW, at(false, [VOTE]), seenAt(at(false)))).toEqual([]);
    expect(goesWith("implementLaw", at(false, [LAW, VOTE, DEPOSIT]))).toEqual(["callVote", "deposit"]);
  });

  test("and the vote follow an act that may win a card once the law has passed, and not before", () => {
    const later = (law: boolean): View => {
      const base = at(false);
      const home = base.mine?.home;
      if (base.mine === null || home == null) throw new Error("no home table");
      return { ...base, options: [MAY_VOTE, MAY_DEPOSIT], mine: { ...base.mine, home: { ...home, law } } };
    };
    for (const type of ["enterReservation", "holdHearing"] as const) {
      expect(actsWith({ type, card: "courts" }, later(true), seenAt(later(true)))).toEqual([VOTE, DEPOSIT]);
      expect(actsWith({ type, card: "courts" }, later(false), seenAt(later(false)))).toEqual([]);
    }
  });

  test("is sealed with the vote as a season opens if the vote is sure, and left to the seat from then on", () => {
    const sure = (sealed: readonly Command[] = []): View => {
      const base = at(false, sealed);
      const home = base.mine?.home;
      if (base.mine === null || home == null) throw new Error("no home table");
      const ready = { ...home, law: true, line: 0 };
      return { ...base, options: [MAY_VOTE, MAY_DEPOSIT], mine: { ...base.mine, home: ready } };
    };
    expect(opening(at(false), sure())).toEqual([VOTE, DEPOSIT]);
    expect(opening(sure(), sure())).toEqual([]);
  });

  test("is left to the seat if the text crosses a red line of its own mandate", () => {
    const won = at(true, [], crossing);
    expect(opening(at(false), won)).toEqual([]);
    expect(actsWith(VOTE, at(false, [], crossing), seenAt(at(false, [], crossing)))).toEqual([]);
  });
});

test("a player who wins the vote at home and does nothing else has deposited", async () => {
  const store = createGameStore();
  const { play, shelf } = openSolo(store);
  let deposited = 0;
  for (let k = 0; k < 12 && deposited === 0; k++) {
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
    const month = end?.world.treaty.deposited[end.mine?.country ?? -1] ?? -1;
    if (month >= 0) deposited++;
  }
  expect(deposited).toBe(1);
});
