import { describe, expect, test } from "vitest";
import { defaultActs } from "../../src/client/play/default-acts.ts";
import { createGameStore } from "../../src/client/play/game-store.ts";
import { openSolo } from "../../src/client/solo-connection.ts";
import type { Command } from "../../src/engine/state/command.ts";
import type { Option } from "../../src/engine/state/option.ts";
import { seenFrom } from "../../src/engine/wire/seen-from.ts";
import type { Mine, View } from "../../src/engine/wire/view.ts";
import { SOLO } from "../support/by-hand.ts";
import { tableAt } from "./negotiation/at-table.ts";

const { view, scenario, mine } = tableAt("season");
const MAY_DEPOSIT: Option = { type: "deposit", cost: 0 };
const DEPOSIT: Command = { type: "deposit" };

const at = (options: readonly Option[], change: Partial<Mine> = {}): View => ({
  ...view,
  options,
  mine: { ...mine, redLines: mine.redLines.map(() => 0), sealed: [], ...change },
});
const acts = (before: View, after: View): readonly Command[] =>
  defaultActs(before, after, seenFrom(scenario, after));

describe("as a season opens", () => {
  test("the deposit is sealed once it may be, and nothing else ever is", () => {
    expect(acts(at([]), at([MAY_DEPOSIT]))).toEqual([DEPOSIT]);
    expect(acts(at([]), at([]))).toEqual([]);
  });

  test("it is sealed again where it came to nothing, and not where the seat held it back", () => {
    const may = at([MAY_DEPOSIT]);
    expect(acts(at([MAY_DEPOSIT], { sealed: [DEPOSIT] }), may)).toEqual([DEPOSIT]);
    expect(acts(at([MAY_DEPOSIT]), may)).toEqual([]);
  });

  test("it is left to the seat where the text crosses a red line of its own mandate", () => {
    const article = mine.objectives[0]?.article ?? 0;
    const redLines = mine.redLines.map((_, a) => (a === article ? 0b1111_1111 : 0));
    expect(acts(at([]), at([MAY_DEPOSIT], { redLines }))).toEqual([]);
  });
});

test("who wins the vote at home and says no more has deposited", async () => {
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
