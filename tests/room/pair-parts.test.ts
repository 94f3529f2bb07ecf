/** Pairs: which of the two acts when, and how their acts go together. */
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/engine/state/command.ts";
import { BEATS } from "../../src/engine/state/world.ts";
import type { Device } from "../../src/room/device.ts";
import type { Place, Role } from "../../src/room/fact.ts";
import {
  activeRole,
  closingRole,
  isPackage,
  mayGive,
  mayInstruct,
  withPartner,
} from "../../src/room/pair-parts.ts";

const ROLES = ["both", "delegate", "capital"] as const;

describe("which of a pair acts", () => {
  const may = (command: Partial<Command>, beat: "deal" | "season" | "conference" | "sign", isParty = false) =>
    ROLES.filter((role) => mayGive(role, { beat, isParty }, command as Command));

  test("the Capital from the signature on, the Delegate before that", () => {
    expect(BEATS.filter((beat) => closingRole(beat) === "capital")).toEqual(["sign", "season", "conference"]);
    expect(may({ type: "sponsorBridge" }, "deal")).toEqual(["both", "delegate"]);
    expect(may({ type: "sign" }, "sign")).toEqual(["both", "capital"]);
  });

  test("in a season the Delegate acts abroad and argues before the groups, the Capital does the rest", () => {
    for (const type of ["campaign", "assist", "holdHearing"] as const)
      expect(may({ type }, "season")).toEqual(["both", "delegate"]);
    for (const type of ["implementLaw", "consultAtHome", "enterReservation", "callVote", "deposit"] as const)
      expect(may({ type }, "season")).toEqual(["both", "capital"]);
  });

  test("once the state has joined, the Capital gives help and police, and the Delegate campaigns and pledges", () => {
    for (const type of ["assist", "formTaskForce"] as const)
      expect(may({ type }, "season", true)).toEqual(["both", "capital"]);
    for (const type of ["campaign", "pledge"] as const)
      expect(may({ type }, "season", true)).toEqual(["both", "delegate"]);
  });

  test("at the conference each may vote", () => {
    expect(may({ type: "castConference" }, "conference")).toEqual(ROLES);
  });
});

describe("two acts in one", () => {
  const vote = (observers: "yes" | "no" | "abstain", protocol: "yes" | "no" | "abstain") =>
    ({ type: "castConference", observers, protocol }) as const;

  test("at the conference the Delegate decides on observers and the Capital on the protocol", () => {
    const at = (role: Role, sealed: readonly Command[]) =>
      withPartner(role, "conference", vote("yes", "yes"), { sealed, declaration: "none" });
    expect(at("delegate", [])).toEqual(vote("yes", "abstain"));
    expect(at("capital", [vote("no", "abstain")])).toEqual(vote("no", "yes"));
    expect(at("both", [vote("no", "no")])).toEqual(vote("yes", "yes"));
  });

  test("the Delegate's declaration goes with the Capital's signature, but not with a late one", () => {
    const sign = { type: "sign", declaration: "none" } as const;
    const signed = (role: Role, beat: "sign" | "season") =>
      withPartner(role, beat, sign, { sealed: [], declaration: "money" as never });
    expect(signed("capital", "sign")).toEqual({ type: "sign", declaration: "money" });
    expect(signed("both", "sign")).toEqual(sign);
    expect(signed("capital", "season")).toEqual(sign);
  });
});

test("a package is an offer, a counter-offer or a yes, but not a no", () => {
  const answer = (accept: boolean) => isPackage({ type: "answerOffer", offer: 1, accept });
  expect([answer(true), answer(false)]).toEqual([true, false]);
  expect(isPackage({ type: "withdrawOffer", offer: 1 })).toBe(false);
});

describe("the part of a device", () => {
  const at = (id: number, role: Role, table = 1, seat = "KEN"): Device => ({
    ...{ id, tokenHash: "hash", asked: null, isPutOff: false, isRemoved: false, declinedBy: [] },
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

  test("a Delegate sets limits only once its seat has no Capital any more", () => {
    expect(mayInstruct({ devices: [at(0, "delegate"), at(1, "capital")] }, own)).toBe(false);
    expect(mayInstruct({ devices: [at(0, "delegate")] }, own)).toBe(true);
    expect(mayInstruct({ devices: [at(0, "delegate"), at(1, "capital")] }, { ...own, role: "capital" })).toBe(
      true,
    );
  });
});
