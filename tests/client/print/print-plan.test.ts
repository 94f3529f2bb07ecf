/** The address of a printed page describes it completely. Invalid and missing parts get default values. */
import { describe, expect, test } from "vitest";
import {
  isPrintAddress,
  printAddress,
  printBriefsAddress,
  printCommitteeAddress,
  printRoomAddress,
} from "../../../src/client/addresses/print-address.ts";
import { keyIn } from "../../../src/client/addresses/take-key.ts";
import { printSource, usualPlan } from "../../../src/client/print/print-plan.ts";

describe("given the address of a lesson's papers", () => {
  test("it names scenario, delegations and the match they are for", () => {
    const more = { audience: "adult", climate: "tense", seed: "a b & c=#?", pairs: false } as const;
    const address = printAddress("express", ["KEN", "USA"], more);
    expect(isPrintAddress(address)).toBe(true);
    expect(printSource(address)).toEqual({
      of: "lesson",
      plan: { scenario: "express", seats: ["KEN", "USA"], ...more },
    });
  });

  test("anything it leaves out has its usual value", () => {
    const plan = { ...usualPlan("lesson"), seats: ["KEN"] };
    expect(printSource(printAddress("lesson", ["KEN"]))).toEqual({ of: "lesson", plan });
  });

  test("an empty or invalid seed counts as no seed", () => {
    expect(printSource(printAddress("lesson", ["KEN"], { seed: "" }))).toMatchObject({ plan: { seed: "" } });
    expect(printSource("#print?seed=bell%07")).toMatchObject({ plan: { seed: "" } });
  });

  test("unknown scenarios and states are not printed, and no state is printed twice", () => {
    expect(printSource("#print?scenario=nonsense&seats=KEN.XXX.KEN..toString&audience=1")).toEqual({
      of: "lesson",
      plan: { ...usualPlan(), seats: ["KEN"] },
    });
  });
});

describe("given the address of country briefs", () => {
  test("it names the states, once each", () => {
    expect(printSource(printBriefsAddress(["KEN", "USA"]))).toEqual({ of: "briefs", states: ["KEN", "USA"] });
    expect(printSource("#print?briefs=KEN.XXX.KEN")).toEqual({ of: "briefs", states: ["KEN"] });
  });

  test("it may name all states, or a caucus", () => {
    expect(printSource("#print?briefs=all")).toMatchObject({ states: { length: 193 } });
    expect(printSource("#print?briefs=eu")).toMatchObject({ states: { length: 27 } });
  });

  test("without a state it means the states of a usual lesson", () => {
    expect(printSource(printBriefsAddress())).toEqual({ of: "briefs", states: usualPlan().seats });
  });
});

test("given the address of a room, it names the room and its tables, at most twelve", () => {
  const address = printRoomAddress("43TP6F", "", 3);
  expect(printSource(address)).toEqual({ of: "room", code: "43TP6F", tables: 3, areSheets: false });
  expect(keyIn(address)).toBeNull();
  expect(printSource("#print?room=43TP6F&tables=9999")).toMatchObject({ tables: 12 });
});

test("given the address of a committee's papers, it names the committee, and one paper or all", () => {
  const here = { id: "1x-2y-3z", paper: null };
  const hosted = { id: "43TP6F", paper: 4 };
  for (const asked of [here, hosted])
    expect(printSource(printCommitteeAddress({ ...asked, hostKey: "" }))).toEqual({
      of: "committee",
      ...asked,
    });
  expect(printSource("#print?committee=43TP6F&paper=x")).toMatchObject({ paper: null });
  const cards = { ...here, areCards: true } as const;
  expect(printSource(printCommitteeAddress({ ...cards, hostKey: "" }))).toEqual({
    of: "committee",
    ...cards,
  });
});

test.each(["", "#print", "#join/43TP6F", "#printed?seed=1"])(
  "given %j, no papers of a lesson are asked for",
  (address) => {
    expect(printSource(address)).toEqual({ of: "match" });
    expect(isPrintAddress(address)).toBe(address === "#print");
  },
);
