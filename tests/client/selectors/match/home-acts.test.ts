/** The home table keeps showing the acts that the seat has no act left for. */
import { expect, test } from "vitest";
import { unspentOptions } from "../../../../src/client/selectors/match/home-acts.ts";
import { objectionTo } from "../../../../src/client/selectors/match/objection.ts";
import { optionOf } from "../../../../src/client/selectors/match/options.ts";
import type { Command } from "../../../../src/engine/state/command.ts";
import { seenFrom } from "../../../../src/engine/views/seen-from.ts";
import { giveCommand, viewOf } from "../../../../src/match/match.ts";
import { tableAt } from "../negotiation/at-table.ts";

const SEALED: readonly Command[] = [{ type: "implementLaw" }, { type: "consultAtHome", card: "law" }];

test("a seat without an act left still has its acts at home, and each says what it lacks", () => {
  let { match } = tableAt("season");
  for (const command of SEALED) {
    const acted = giveCommand(match, "KEN", command);
    if (!acted.ok) throw new Error(acted.reason);
    match = acted.match;
  }
  const view = viewOf(match, "KEN");
  const own = seenFrom(match.scenario, view);
  expect(optionOf(view, "holdHearing")).toBeNull();
  const [card] = optionOf({ options: unspentOptions(own) }, "holdHearing")?.cards ?? [];
  if (card === undefined) throw new Error("no group is left to hear");
  expect(objectionTo(own, { type: "holdHearing", card })).toBe("noActs");
});
