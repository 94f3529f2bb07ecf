/** What the page asks about before a beat ends: only what is really open. */
import { describe, expect, test } from "vitest";
import {
  firstOpenArticle,
  leftOpen,
  openTexts,
  textsMissing,
} from "../../../../src/client/sessions/solo/left-open.ts";
import type { Command } from "../../../../src/engine/state/command.ts";
import type { Option } from "../../../../src/engine/state/option.ts";
import type { HomeTable } from "../../../../src/engine/state/treaty.ts";
import type { Beat } from "../../../../src/engine/state/world.ts";
import type { View } from "../../../../src/engine/views/view.ts";
import { capitals, tableOf } from "../../../support/capitals.ts";
import { tableAt } from "../../selectors/negotiation/at-table.ts";

const { view, scenario, mine } = tableAt("sound");

function viewWith(beat: Beat, options: readonly Option[], sealed: readonly Command[] = []): View {
  return { ...view, options, mine: { ...mine, sealed }, world: { ...view.world, beat } };
}
const asked = (...of: Parameters<typeof viewWith>) => leftOpen(viewWith(...of), scenario, {});

const capitalHome = tableOf(capitals(), 3);
const lay = (article: number): Command => ({ type: "layPlacards", article, placards: [0], wish: 0, care: 1 });
const floor = [0, 1, 2].map((article) => ({ article, texts: [0], carries: true }));
const placards = { type: "layPlacards", cost: 0, articles: floor } as unknown as Option;

describe("left open", () => {
  test("in a sounding: the chair with no placard at all, then each text without one", () => {
    expect(asked("sound", [placards])).toEqual({ of: "chair", count: 1 });
    expect(asked("sound", [placards], [lay(0)])).toEqual({ of: "placards", count: 2 });
    expect(asked("sound", [placards], [lay(0), lay(1), lay(2)])).toBeNull();
    expect(asked("lastSounding", [placards])).toEqual({ of: "placards", count: 3 });
  });

  test("by name: articles without any placard, the other texts of an article that has one, and texts of the chair", () => {
    const two = { type: "layPlacards", cost: 0, articles: floor.map((one) => ({ ...one, texts: [3, 5] })) };
    const open = viewWith("sound", [two as unknown as Option], [lay(0)]);
    const drafts = { placards: { "1": { placards: [0, null], wish: 0, care: 1 } } } as const;
    expect(openTexts(open, drafts)).toEqual([
      { article: 1, alternative: 5 },
      { article: 2, alternative: -1 },
    ]);
    expect(textsMissing(open, drafts)).toEqual([{ article: 1, alternative: 5 }]);
    expect(textsMissing(open, {})).toEqual([]);
    const put = { article: 2, alternative: 4, mayBlock: true, bound: false };
    const close = viewWith("close", [{ type: "takeStand", cost: 0, articles: [put] }]);
    expect(openTexts(close, {})).toEqual([{ article: 2, alternative: 4 }]);
    expect(textsMissing(close, {})).toEqual([]);
  });

  test("in the dealing: offers to this seat, and nothing that a seat may choose not to do", () => {
    const offers: Option = { type: "answerOffer", cost: 0, offers: [4, 7] };
    const speak = { type: "speak", cost: 1 } as unknown as Option;
    expect(asked("deal", [offers, speak])).toEqual({ of: "offers", count: 2 });
    expect(asked("deal", [speak])).toBeNull();
  });

  test("at the close: texts without a stand; a promised text is joined by itself", () => {
    const put = { alternative: 1, mayBlock: true };
    const stands = (bound: boolean): Option => ({
      type: "takeStand",
      cost: 0,
      articles: [{ ...put, article: 2, bound }],
    });
    expect(asked("close", [stands(false)])).toEqual({ of: "texts", count: 1 });
    expect(asked("close", [stands(true)])).toBeNull();
  });

  test("on the last night: the whole text, the vote, and votes on amendments", () => {
    expect(asked("stand", [{ type: "standOnPackage", cost: 0, mayBlock: true }])?.of).toBe("package");
    expect(asked("vote", [{ type: "castVote", cost: 0, votes: ["yes", "no", "abstain"] }])?.of).toBe("vote");
    const votes = { type: "voteAmendment", cost: 0, amendments: [1, 2] } as unknown as Option;
    expect(asked("amendVote", [votes])).toEqual({ of: "rest", count: 2 });
  });

  test("leads to the first article without an answer, in a sounding and at a close", () => {
    expect(firstOpenArticle(viewWith("sound", [placards]))).toBe(0);
    expect(firstOpenArticle(viewWith("sound", [placards], [lay(0)]))).toBe(1);
    const put = { alternative: 1, mayBlock: true };
    const articles = [
      { ...put, article: 4, bound: true },
      { ...put, article: 2, bound: false },
    ];
    expect(firstOpenArticle(viewWith("close", [{ type: "takeStand", cost: 0, articles }]))).toBe(2);
    expect(firstOpenArticle(viewWith("deal", [{ type: "answerOffer", cost: 0, offers: [4] }]))).toBe(-1);
  });

  describe("in a season", () => {
    const vote: Option = { type: "callVote", cost: 0, gambles: [false, true] };
    const deposit = { type: "deposit", cost: 0 } as unknown as Option;
    const at = (
      season: number,
      option: Option,
      home: Partial<HomeTable>,
      drafts = {},
      sealed: readonly Command[] = [],
    ) => {
      const table = { ...capitalHome, ...home };
      const open = viewWith("season", [option]);
      return leftOpen(
        { ...open, mine: { ...mine, sealed, home: table }, world: { ...open.world, season } },
        scenario,
        drafts,
      );
    };

    test("the deposit once the vote at home is won, until now or later is chosen", () => {
      expect(at(1, deposit, { won: true })).toEqual({ of: "deposit", count: 1 });
      expect(at(1, deposit, { won: true }, { deposit: "hold" })).toBeNull();
      expect(at(1, deposit, { won: false })).toBeNull();
      // A vote that is only set, for when it is sure, may not be held in this season.
      const vote: Command = { type: "callVote", gamble: false };
      expect(at(1, deposit, { won: false }, {}, [vote])).toBeNull();
    });

    test("a vote at home that is sure, only in the last season", () => {
      const sure = { moods: [2, 2, 2, 2, 2], law: true };
      expect(at(scenario.seasons, vote, sure)).toEqual({ of: "lastVote", count: 1 });
      expect(at(scenario.seasons - 1, vote, sure)).toBeNull();
      expect(at(scenario.seasons, vote, { moods: [0, 0, 0, 0, 0], law: true })).toBeNull();
    });
  });
});
