/** Position papers that delegations hand in and revise, and the chair's comments on them. */
import { describe, expect, test } from "vitest";
import { undoable } from "../../src/committee/log.ts";
import { minutes } from "../../src/committee/minutes.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { arePositionsOpen, NO_POSITIONS } from "../../src/committee/state/position.ts";
import { type Dais, dais, inDebate, seat, seats } from "../support/committee.ts";

const WORDS = "Kenya asks for a contact point.\n\nIt can pay for none.";
const paper = (delegation = "S1", text = WORDS) => ({ type: "handInPosition", delegation, text }) as const;
const comment = (mark: "ready" | "revise", text = "", version = 1) =>
  ({ type: "commentPosition", delegation: "S1", text, mark, version }) as const;
const room = (): Dais => dais(PACK["una-usa"], seats(4));
const first = (here: Dais) => here.state().positions?.all[0];

describe("a position paper", () => {
  test("is handed in before the meeting opens, during it, and by the chair for a delegation without a device", () => {
    const here = room();
    here.ask(paper(), seat("S1"));
    here.ask(paper("S2"));
    expect(here.state().positions?.all.map(({ by }) => by)).toEqual(["S1", "S2"]);
    expect(inDebate(PACK["una-usa"], 4).why(paper(), seat("S1"))).toBeNull();
  });

  test("comes only in the own name", () => {
    expect(room().why(paper("S2"), seat("S1"))).toBe("notYours");
    expect(room().why(comment("ready"), seat("S1"))).toBe("chairOnly");
  });

  test("has words, at most 800 of them and at most 6,000 characters", () => {
    const why = (text: string) => room().why(paper("S1", text), seat("S1"));
    expect(why(" \n ")).toBe("needsText");
    expect(why("a ".repeat(800))).toBeNull();
    expect(why("a ".repeat(801))).toBe("tooLong");
    expect(why("x".repeat(6000))).toBeNull();
    expect(why("x".repeat(6001))).toBe("tooLong");
  });

  test("is revised up to five times, and every version is kept", () => {
    const here = room();
    for (let n = 1; n <= 6; n++) here.ask(paper("S1", `Version ${n}`), seat("S1"));
    expect(here.why(paper("S1", "Version 6"), seat("S1"))).toBe("alreadyDone");
    expect(here.why(paper("S1", "Version 7"), seat("S1"))).toBe("tooManyVersions");
    expect(
      first(here)
        ?.versions.map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(["Version 1", "Version 2"]);
  });

  test("all papers together leave room for the meeting", () => {
    const here = dais(PACK["una-usa"], seats(300));
    const long = "x".repeat(6000);
    for (let n = 1; n <= 250; n++) here.ask(paper(`S${n}`, long));
    expect(here.why(paper("S251", "One more"))).toBe("tooManyVersions");
  });
});

describe("a comment of the chair", () => {
  test("marks the paper as ready, or asks to revise it and says why", () => {
    const here = room();
    expect(here.why(comment("ready"))).toBe("noPosition");
    here.ask(paper(), seat("S1"));
    expect(here.why(comment("revise"))).toBe("needsText");
    here.ask(comment("revise", "Name your sources"));
    expect(first(here)?.comment).toMatchObject({ mark: "revise", text: "Name your sources", version: 1 });
  });

  test("says which version it is about, and the next one replaces it", () => {
    const here = room();
    here.ask(paper(), seat("S1"));
    here.ask(comment("revise", "Name your sources"));
    here.ask(paper("S1", "With sources"), seat("S1"));
    expect(first(here)?.comment?.version).toBe(1);
    expect(here.why(comment("ready", "", 3))).toBe("noPosition");
    here.ask(comment("ready", "", 2));
    expect(first(here)?.comment).toEqual({ n: 2, text: "", mark: "ready", version: 2 });
  });
});

describe("whether delegations read each other's papers", () => {
  test("is off, and on only after a deadline that has passed", () => {
    expect(arePositionsOpen(NO_POSITIONS, 10)).toBe(false);
    expect(arePositionsOpen({ ...NO_POSITIONS, isShared: true }, 10)).toBe(false);
    const shared = { ...NO_POSITIONS, isShared: true, deadline: 10 };
    expect([arePositionsOpen(shared, 9), arePositionsOpen(shared, 10)]).toEqual([false, true]);
  });

  test("may begin at a time of its own, before the deadline or without one", () => {
    const here = room();
    here.ask({ type: "sharePositions", isShared: true, from: 1_500_000 });
    const positions = here.state().positions ?? NO_POSITIONS;
    expect([arePositionsOpen(positions, 1_499_999), arePositionsOpen(positions, 1_500_000)]).toEqual([
      false,
      true,
    ]);
    expect(here.why({ type: "sharePositions", isShared: true, from: 1_500_000 })).toBe("alreadyDone");
    here.ask({ type: "sharePositions", isShared: true });
    expect(arePositionsOpen(here.state().positions ?? NO_POSITIONS, 1_500_000)).toBe(false);
  });

  test("only the chair decides it, and only the chair sets the deadline", () => {
    const here = room();
    for (const order of [
      { type: "sharePositions", isShared: true },
      { type: "setPositionDeadline", deadline: 2_000_000 },
    ] as const) {
      expect(here.why(order, seat("S1"))).toBe("chairOnly");
      here.ask(order);
      expect(here.why(order)).toBe("alreadyDone");
    }
    expect(here.state().positions).toMatchObject({ isShared: true, deadline: 2_000_000 });
  });
});

test("the minutes have no word of position papers, and nothing takes one back", () => {
  const here = room();
  const last = undoable(here.entries());
  here.ask(paper(), seat("S1"));
  here.ask(comment("revise", "Name your sources"));
  here.ask({ type: "sharePositions", isShared: true });
  expect(undoable(here.entries())).toEqual(last);
  expect(JSON.stringify(minutes(here.entries()))).not.toMatch(/contact point|Name your sources|position/);
});
