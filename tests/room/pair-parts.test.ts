/** Pairs: which of the two acts when, and what a Capital stops its Delegate from doing. */
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/engine/state/command.ts";
import type { Offer } from "../../src/engine/state/treaty.ts";
import { BEATS } from "../../src/engine/state/world.ts";
import type { Device } from "../../src/room/device.ts";
import type { Guidance, Place, Role } from "../../src/room/fact.ts";
import { activeRole, closingRole, isHeldBack, mayGive } from "../../src/room/pair-parts.ts";

describe("which of a pair acts", () => {
  test("the Capital from the signature on, the Delegate before that", () => {
    expect(BEATS.filter((beat) => closingRole(beat) === "capital")).toEqual(["sign", "season", "conference"]);
  });

  test("in a season the Capital at home, and the Delegate abroad", () => {
    const law: Command = { type: "implementLaw" };
    const campaign = { type: "campaign" } as Command;
    const may = (command: Command, beat: "deal" | "season") =>
      (["both", "delegate", "capital"] as const).filter((role) => mayGive(role, beat, command));
    expect(may(law, "season")).toEqual(["both", "capital"]);
    expect(may(campaign, "season")).toEqual(["both", "delegate"]);
    expect(may({ type: "sponsorBridge" } as Command, "deal")).toEqual(["both", "delegate"]);
  });
});

const CHAIR = [2, 2, -1];
/** Kenya wants text 1 of every article and no other. */
const wants = (_: number, alternative: number): boolean => alternative === 1;

/** Whether a command is blocked when the Capital has given this guidance on article 0. */
function held(guidance: Guidance | null, command: Command, offers: readonly Offer[] = []): boolean {
  const draft = { chair: CHAIR };
  return isHeldBack(guidance === null ? undefined : { 0: guidance }, wants, { draft, offers }, command);
}

describe("an article that the Capital holds", () => {
  const join = (article: number): Command => ({
    type: "takeStand",
    ...{ article, stand: "join", breaking: false },
  });
  const SAID = ["hold", "trade", "flex", null] as const;

  test("is not joined on hold or trade; without guidance it is free", () => {
    expect(SAID.map((guidance) => held(guidance, join(0)))).toEqual([true, true, false, false]);
  });

  test("can be joined if its text is what the seat wants, if it has no text yet, or if another text is held", () => {
    const draft = { chair: [1, 2, -1] };
    const offers: readonly Offer[] = [];
    expect(isHeldBack({ 0: "hold" }, wants, { draft, offers }, join(0))).toBe(false);
    expect(isHeldBack({ 2: "hold" }, wants, { draft, offers }, join(2))).toBe(false);
    expect(held("hold", join(1))).toBe(false);
  });

  test("lets the Delegate abstain or block", () => {
    for (const stand of ["abstain", "block"] as const)
      expect(held("hold", { type: "takeStand", article: 0, stand, breaking: false })).toBe(false);
  });

  test("can be given in a package on trade, but not on hold, unless the seat wants the text anyway", () => {
    const offer = (alternative: number): Command => ({
      type: "offerPackage",
      to: 0,
      give: { article: 0, alternative },
      ask: { article: 1, alternative: 0 },
      assistance: 0,
    });
    expect(SAID.map((guidance) => held(guidance, offer(2)))).toEqual([true, false, false, false]);
    expect(held("hold", offer(1))).toBe(false);
  });

  test("in an accepted package, only what was asked of the seat counts, not what it gets", () => {
    const offers = [
      { id: 4, ask: { article: 1, alternative: 2 }, give: { article: 0, alternative: 2 } },
      { id: 5, ask: { article: 0, alternative: 2 }, give: { article: 1, alternative: 2 } },
    ] as unknown as readonly Offer[];
    const answer = (offer: number, accept: boolean) => ({ type: "answerOffer", offer, accept }) as Command;
    expect(held("hold", answer(5, true), offers)).toBe(true);
    expect(held("hold", answer(5, false), offers)).toBe(false);
    expect(held("hold", answer(4, true), offers)).toBe(false);
    expect(held("hold", answer(6, true), offers)).toBe(false);
  });
});

describe("the part of a device", () => {
  const at = (id: number, role: Role, table = 1, seat = "KEN"): Device => ({
    ...{ id, tokenHash: "hash", asked: null, isPutOff: false, isRemoved: false },
    place: { table, seat, role },
  });
  const own: Place = { table: 1, seat: "KEN", role: "delegate" };
  const part = (devices: readonly Device[], here: readonly number[]) =>
    activeRole({ devices }, own, new Set(here));

  test("is its half while the other half is present, and both while it is absent", () => {
    expect(part([at(0, "delegate"), at(1, "capital")], [0, 1])).toBe("delegate");
    expect(part([at(0, "delegate"), at(1, "capital")], [0])).toBe("both");
    expect(part([at(0, "delegate")], [0])).toBe("both");
  });

  test("is both while the other half is at another table or seat", () => {
    expect(part([at(0, "delegate"), at(1, "capital", 2)], [0, 1])).toBe("both");
    expect(part([at(0, "delegate"), at(1, "capital", 1, "BRA")], [0, 1])).toBe("both");
  });
});
