/** The first public step at which others did otherwise, by hand-made logs and in played matches. */
import { describe, expect, test } from "vitest";
import type { GameEvent } from "../../../src/engine/events/event.ts";
import type { Offer } from "../../../src/engine/state/treaty.ts";
import { firstStepApart, lastTextApart } from "../../../src/lab/cause/first-step.ts";
import { isTalk } from "../../../src/lab/cause/unit.ts";
import { matchOf, shownIn } from "../../support/causes.ts";

const opened = (round: number): GameEvent => ({
  ...{ type: "beatOpened", phase: "negotiation", beat: "sound", season: 0, month: 0, monthsAhead: 0 },
  round,
});
const placards = (row: string, wishes = "0000"): GameEvent => ({
  ...{ type: "placardsRevealed", article: 3, texts: [0], placards: [row], wishes },
});
const stands = (alternative: number, row: string): GameEvent => ({
  ...{ type: "standsTaken", article: 3, blockers: [] },
  ...{ alternative, stands: row },
});
const OWN = 0;
const OFFER: Offer = {
  ...({ id: 1, from: 1, to: 4, assistance: 0, trust: 600, status: "accepted" } as const),
  ...{ give: { article: 0, alternative: 0 }, ask: { article: 1, alternative: 0 } },
};

const apart = (own: readonly GameEvent[], other: readonly GameEvent[]): unknown =>
  firstStepApart({ log: own }, { log: other }, OWN);

describe("given two logs of the same talks", () => {
  test("when others showed other placards, then they are counted, without the seat itself", () => {
    const own = [opened(1), placards("0120"), opened(2), placards("0120")];
    const other = [opened(1), placards("3120"), opened(2), placards("2012")];
    expect(apart(own, other)).toEqual({ of: "placards", round: 2, article: 3, states: 3 });
  });

  test("when only the seat did otherwise, then there is no step", () => {
    expect(apart([opened(1), placards("0120")], [opened(1), placards("2120", "1000")])).toBeNull();
  });

  test("when another wish was declared by a state with the same placards, then it counts", () => {
    const [own, other] = [placards("0120"), placards("0120", "0010")];
    expect(apart([opened(1), own], [opened(1), other])).toMatchObject({ of: "placards", states: 1 });
  });

  test("when another text was put to the room, then the text is the step, and not the stands on it", () => {
    const own = [opened(1), stands(0, "0000")];
    expect(apart(own, [opened(1), stands(2, "2222")])).toEqual({
      ...{ of: "text", round: 1, article: 3 },
      ...{ own: 0, other: 2 },
    });
    expect(apart(own, [opened(1), stands(0, "3022")])).toMatchObject({ of: "stands", states: 2 });
  });

  test("when packages are read out one after another, then they are compared in their order", () => {
    const agreed = (from: number): GameEvent => ({
      type: "packagesAgreed",
      packages: [{ ...OFFER, from }],
    });
    const both = [opened(1), agreed(1), agreed(2)];
    expect(apart(both, both)).toBeNull();
    expect(apart(both, [opened(1), agreed(1), agreed(3)])).toEqual({
      ...{ of: "package", round: 1, isHere: true },
      ...{ from: 2, to: 4 },
    });
    expect(apart([opened(1), agreed(OWN)], [opened(1), agreed(OWN)])).toBeNull();
  });

  test("when an article was not on the table there, then it is passed over", () => {
    expect(apart([opened(1), placards("0120")], [opened(1)])).toBeNull();
  });
});

test("the last time that a text was another one is found, among the articles that end the same", () => {
  const own = [opened(1), stands(0, "0000"), opened(2), stands(1, "0000"), opened(3), stands(2, "0000")];
  const other = [opened(1), stands(1, "0000"), opened(2), stands(2, "0000"), opened(3), stands(2, "0000")];
  const last = { of: "text", round: 2, article: 3, own: 1, other: 2 };
  expect(lastTextApart({ log: own }, { log: other }, [3])).toEqual(last);
  expect(lastTextApart({ log: own }, { log: other }, [0])).toBeNull();
  expect(lastTextApart({ log: own }, { log: own }, [3])).toBeNull();
});

test("in played matches a first step never comes before the act, and most causes in the talks have one (10 matches)", () => {
  let [known, all] = [0, 0];
  for (let at = 0; at < 10; at++) {
    for (const { found } of shownIn(matchOf("lesson", "first-step", at), ["close", "over"])) {
      for (const { target, unit, first } of found.causes) {
        if (unit?.type === "home" || unit?.type === "wording") expect(first).toBeNull();
        if (unit?.type !== "act" || !isTalk(unit.when) || target.type === "article") continue;
        all++;
        if (first === null) continue;
        known++;
        if ("round" in first) expect(first.round).toBeGreaterThanOrEqual(unit.when.round);
      }
    }
  }
  expect(all).toBeGreaterThan(3);
  expect(known / all).toBeGreaterThan(0.8);
}, 120_000);
