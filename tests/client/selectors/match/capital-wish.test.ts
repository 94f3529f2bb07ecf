/** What a capital wants of the text, beside what its delegation did in committee. */
import { describe, expect, test } from "vitest";
import { capitalWish, differs } from "../../../../src/client/selectors/match/capital-wish.ts";
import type { Reason } from "../../../../src/engine/state/forecast.ts";

const reason = (code: Reason["code"], value: number, article = -1): Reason => ({
  code,
  value,
  article,
  alternative: 0,
  mark: "modelled",
});

describe("a capital wants the vote", () => {
  test("that its reasons add up to, above all for the clause that weighs most on that side", () => {
    const no = capitalWish([reason("clause", 30, 2), reason("redLine", -80, 5), reason("clause", -20, 1)]);
    expect(no).toMatchObject({ vote: "no", because: { article: 5 } });
    const yes = capitalWish([reason("clause", 30, 2), reason("clause", -20, 1), reason("outside", 40)]);
    expect(yes).toMatchObject({ vote: "yes", because: { article: 2 } });
  });

  test("without a clause to name, if only staying outside weighs on that side", () => {
    expect(capitalWish([reason("clause", 10, 1), reason("outside", -40)])).toEqual({
      vote: "no",
      because: null,
    });
  });

  test("and luck is no reason of its own", () => {
    expect(capitalWish([reason("clause", 10, 1), reason("luck", -90)]).vote).toBe("yes");
  });
});

test("a sponsor wanted yes, and who abstained wanted neither", () => {
  const [yes, no] = [capitalWish([reason("clause", 1, 0)]), capitalWish([reason("clause", -1, 0)])];
  expect([differs(yes, "sponsor"), differs(yes, "yes"), differs(no, "no")]).toEqual([false, false, false]);
  expect([differs(no, "sponsor"), differs(yes, "no"), differs(yes, "abstain")]).toEqual([true, true, true]);
});
