/** Nothing that binds is set without the button that makes it final saying so. */
import { expect, test } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { EMPTY_CHAIR_TRUST } from "../../src/engine/model/costs.ts";
import type { Command } from "../../src/engine/state/command.ts";
import type { View } from "../../src/engine/views/view.ts";
import { bindingText, confirmText } from "../../src/ui/ratification/confirm-text.ts";
import { tableAt } from "../client/selectors/negotiation/at-table.ts";

await loadWording("content");

const { view, mine } = tableAt("season");
const ENDING = { isHandedOn: false, empty: "none" } as const;

/** The view of a seat that has sealed these acts in a season. */
function sealing(sealed: readonly Command[], won: boolean): View {
  if (mine.home === null) throw new Error("no home table");
  return { ...view, mine: { ...mine, sealed, home: { ...mine.home, won } } };
}

test("with a deposit set, the button says that it deposits", () => {
  expect(confirmText(sealing([{ type: "deposit" }], true), ENDING)).toBe(t("match.confirmDeposit"));
  const both: readonly Command[] = [{ type: "callVote", gamble: false }, { type: "deposit" }];
  expect(confirmText(sealing(both, false), ENDING)).toBe(t("match.confirmVoteDeposit"));
});

test("its words say whether the deposit is certain or depends on the vote", () => {
  const both: readonly Command[] = [{ type: "callVote", gamble: false }, { type: "deposit" }];
  expect(confirmText(sealing([{ type: "deposit" }], true), ENDING)).toBe("Deposit and go on");
  expect(confirmText(sealing(both, false), ENDING)).toBe("Deposit if the vote is won");
  expect(bindingText(sealing(both, false))).toBe("Deposit if the vote is won");
  expect(bindingText(sealing([{ type: "callVote", gamble: false }], false))).toBeNull();
});

test("without one it only lets the months pass", () => {
  expect(confirmText(sealing([], true), ENDING)).toBe(t("beat.season.confirm"));
});

test("an empty table does not invite to pay: the button leads to the placards before it names the price", () => {
  const laying = tableAt("sound").view;
  expect(confirmText(laying, { ...ENDING, empty: "leads" })).toBe(t("match.layFirst"));
  expect(confirmText(laying, { ...ENDING, empty: "costly" })).toContain(`−${EMPTY_CHAIR_TRUST} trust`);
});
