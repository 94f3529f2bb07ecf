/** What the lobby tells a seat, and which question a device is asked next. */
import { describe, expect, test } from "vitest";
import { lobbyBrief } from "../../../../src/client/sessions/room/lobby-brief.ts";
import { nextQuestion, opinionChanges } from "../../../../src/client/sessions/room/opinions.ts";
import type { Opinion } from "../../../../src/room/opinion.ts";

const SEATS = ["KEN", "BRA", "USA", "IND", "DEU", "FRA", "CHN", "NGA", "ZAF", "MEX", "IDN", "JPN"];
const CASES = ["hospital", "researcher", "journalist", "protester", "bankfraud", "exile", "island", "pupils"];
const ROOM = { seats: SEATS, procedure: "un-ga" } as const;

describe("the lobby tells a seat", () => {
  test("another person, another rule and another question than its neighbour", () => {
    for (const [at, seat] of SEATS.entries()) {
      const next = lobbyBrief(SEATS[(at + 1) % SEATS.length] ?? "", ROOM, CASES);
      const own = lobbyBrief(seat, ROOM, CASES);
      expect(own?.person).not.toBe(next?.person);
      if (at + 1 === SEATS.length) continue;
      expect([own?.rule, own?.ask]).not.toEqual([next?.rule, next?.ask]);
    }
  });

  test("that two thirds must agree only where this is the rule", () => {
    expect(lobbyBrief("KEN", ROOM, CASES)?.rule).toBe("thirds");
    expect(lobbyBrief("KEN", { ...ROOM, procedure: "simple-majority" }, CASES)?.rule).toBe("majority");
  });

  test("nothing about a person where no case is in play", () => {
    expect(lobbyBrief("KEN", ROOM, [])).toBeNull();
  });
});

describe("a device is asked", () => {
  const said = (
    question: Opinion["question"],
    answer: Opinion["answer"],
    moment: Opinion["moment"] = "before",
  ) => ({
    question,
    answer,
    moment,
  });
  const before = [said("criminal", "yes"), said("data", null), said("binds", "signed")];

  test("three questions in turn, and a skipped one is not asked again", () => {
    const asked = [0, 1, 2, 3].map((given) =>
      nextQuestion({ opinions: before.slice(0, given), isDebriefed: false }),
    );
    expect(asked).toEqual(["criminal", "data", "binds", null]);
  });

  test("the same three after the match", () => {
    expect(nextQuestion({ opinions: before, isDebriefed: true })).toBe("criminal");
  });

  test("and reads what it answered before and after, if it answered at all", () => {
    const opinions = [...before, said("criminal", "no", "after")];
    expect(opinionChanges({ opinions })).toEqual([
      { question: "criminal", before: "yes", after: "no" },
      { question: "binds", before: "signed", after: null },
    ]);
  });
});
