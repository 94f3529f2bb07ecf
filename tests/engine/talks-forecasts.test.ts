/** What amendments, speeches, stands and placards are expected to bring where people play (`tests/support/bazaar.ts`). */

import { describe, expect, test } from "vitest";
import { forecast } from "../../src/engine/forecasts/forecast.ts";
import { placardsEffect, placardsOutlook } from "../../src/engine/forecasts/placards.ts";
import { goesAlong, publicAmendmentVote, sideOf } from "../../src/engine/model/amendments.ts";
import { CONTRADICTION_TRUST } from "../../src/engine/model/costs.ts";
import type { Command, LayPlacards, Placard, Stand, Term } from "../../src/engine/state/command.ts";
import type { Argument } from "../../src/engine/state/scenario.ts";
import type { World } from "../../src/engine/state/world.ts";
import { bazaar, CAN, EGY, HR62, hr62, JAM, KEN, RUS, TECH } from "../support/bazaar.ts";
import { put, seenBy, withDraft, withTreaty } from "../support/play.ts";

/** The bazaar where people play and Canada is a named delegation. */
function played(change: Partial<World> = {}): World {
  return { ...bazaar(), climate: "contested", named: [CAN], ...change };
}

const trusted = (world: World, trust: number): World => ({
  ...world,
  trust: put(world.trust, { [CAN]: trust }),
});

function reasons(world: World, command: Command, seat = "CAN"): Record<string, number> {
  const all = forecast(seenBy(world, seat), command)?.reasons ?? [];
  return Object.fromEntries(all.map(({ code, value }) => [code, value]));
}

describe("an amendment", () => {
  /** The last night with hr62 F; nobody is away. */
  const night: World = withTreaty(
    {
      ...withDraft(played(), { agreed: [5, 1, 1, 0], chair: [5, 1, 1, 0] }),
      phase: "adoption",
      beat: "amend",
      holders: bazaar().holders.map(() => ({ type: "person" })),
    },
    { text: [5, 1, 1, 0] },
  );
  const amend = (term: Term): Command => ({ type: "proposeAmendment", ...term });
  const sides = (term: Term): string[] => [CAN, EGY, JAM, KEN, RUS].map((i) => sideOf(night, i, term));

  test("a state gains, loses or does neither by what it seems to want", () => {
    expect(sides(hr62(3))).toEqual(["gains", "between", "gains", "gains", "loses"]);
    expect(sides(hr62(1))).toEqual(["gains", "loses", "gains", "between", "loses"]);
  });

  test.each([
    ["hr62 D: Egypt goes along, four of five votes carry it", 600, hr62(3), [4, 1], 1, 1],
    ["a delegation trusted 500 still has followers", 500, hr62(3), [4, 1], 1, 1],
    ["one trusted 499 has none; three of four votes are just enough", 499, hr62(3), [3, 1], undefined, 1],
    ["hr62 B: Kenya goes along, three of five votes are one too few", 600, hr62(1), [3, 2], 1, -1],
    ["without Kenya, two of four are one too few", 499, hr62(1), [2, 2], undefined, -1],
  ] as const)("%s", (_, trust, term, [yes, no], along, needed) => {
    const world = trusted(night, trust);
    const votes = [CAN, EGY, JAM, KEN, RUS].map((i) => publicAmendmentVote(world, i, CAN, term));
    expect(votes.filter((vote) => vote === "yes").length).toBe(yes);
    expect(votes.filter((vote) => vote === "no").length).toBe(no);
    expect(forecast(seenBy(world, "CAN"), amend(term))).toMatchObject({
      of: "yes",
      low: yes - 1,
      high: yes + 1,
    });
    expect(reasons(world, amend(term)).goAlong).toBe(along);
    expect(reasons(world, amend(term)).needed).toBe(needed);
  });

  test("a state of the author's caucus goes along however little it trusts the author, but only where people play", () => {
    const world = trusted(night, 0);
    expect(goesAlong(world, CAN, CAN)).toBe(true);
    expect(goesAlong(world, EGY, CAN)).toBe(false);
    expect(goesAlong({ ...night, climate: "measured" }, EGY, CAN)).toBe(false);
    expect(goesAlong(night, CAN, EGY)).toBe(false);
  });

  test("an amendment on the table is judged by its author's followers, not by those of the seat that looks", () => {
    const tabled: World = { ...night, amendments: [{ ...hr62(3), by: JAM }] };
    expect(reasons(tabled, amend(hr62(3))).goAlong).toBeUndefined();
  });

  test("it shows by how many votes the lead of the whole text changes", () => {
    expect(reasons(night, amend(hr62(2))).wholeText).toBe(2);
    expect(reasons(night, amend(hr62(4))).wholeText).toBe(0);
  });
});

describe("a speech", () => {
  const speak = (alternative: number, argument: Argument): Command => ({
    type: "speak",
    ...hr62(alternative),
    argument,
    case: "",
  });

  test.each([
    ["rights suit the list of rights", 0, "rights", 800, undefined],
    ["sovereignty does not: it costs trust", 0, "sovereignty", -400, -40],
    ["nor do rights suit the text without safeguards", 5, "rights", -400, -40],
  ] as const)("%s", (_, alternative, argument, carry, contradicted) => {
    expect(reasons(played(), speak(alternative, argument))).toMatchObject({ carry });
    expect(reasons(played(), speak(alternative, argument)).contradicted).toBe(contradicted);
  });

  test("carries half as far if the argument was used once, a quarter if twice", () => {
    const worn = (times: number): World => played({ used: put(bazaar().used, { [4 * HR62]: times }) });
    expect(reasons(worn(1), speak(0, "rights"))).toMatchObject({ carry: 400, worn: -1 });
    expect(reasons(worn(2), speak(0, "rights"))).toMatchObject({ carry: 200, worn: -2 });
  });

  test("shows nothing of this for a delegation without a pen", () => {
    expect(reasons(played({ named: [] }), speak(0, "sovereignty"))).not.toHaveProperty("carry");
    expect(reasons(played({ named: [] }), speak(0, "sovereignty"))).not.toHaveProperty("contradicted");
  });
});

describe("a stand", () => {
  const stand = (kind: Stand): Command => ({
    type: "takeStand",
    article: HR62,
    stand: kind,
    breaking: false,
  });
  /** Canada's placard on the chair's text, hr62 F. */
  const shown = (placard: Placard, change: Partial<World> = {}): World => {
    const world = played(change);
    const soundings = world.soundings.map((one, a) =>
      a === HR62 && one !== null ? { ...one, placards: ["11111", `${placard}1111`] } : one,
    );
    return { ...world, soundings };
  };

  test.each([
    ["joining what it objected to", 2, "join", -40],
    ["blocking what it objected to", 2, "block", undefined],
    ["abstaining on what it objected to", 2, "abstain", undefined],
    ["joining what it supported", 0, "join", undefined],
    ["abstaining on what it supported", 0, "abstain", -40],
    ["blocking what it supported", 0, "block", -40],
    ["any stand on what it can live with", 1, "abstain", undefined],
  ] as const)("%s", (_, placard, kind, expected) => {
    expect(CONTRADICTION_TRUST).toBe(40);
    expect(reasons(shown(placard), stand(kind)).contradicted).toBe(expected);
  });

  test("costs nothing in research", () => {
    expect(reasons(shown(2, { climate: "measured" }), stand("join")).contradicted).toBeUndefined();
  });
});

describe("placards", () => {
  const lay = (article: number, placards: readonly Placard[], wish: number): LayPlacards => ({
    type: "layPlacards",
    article,
    placards,
    wish,
    care: 1,
  });

  test.each([
    ["support and an objection turn the chair from hr62 F to A", HR62, [0, 2], 0, { laid: 0, none: 5 }],
    ["living with both does not", HR62, [1, 1], 0, { laid: 5, none: 5 }],
    ["nor do they, upside down", HR62, [2, 0], 0, { laid: 5, none: 5 }],
    ["on techtransfer they lose A for D", TECH, [2, 0], 0, { laid: 3, none: 0 }],
    ["and keep it if they support it", TECH, [0, 2], 0, { laid: 0, none: 0 }],
  ] as const)("%s", (_, article, laid, wish, expected) => {
    expect(placardsOutlook(played(), CAN, lay(article, laid, wish))).toMatchObject(expected);
  });

  /** Canada's support draws a text 250 milli-steps; its objection pushes one 250, and 250 more by its weight. */
  const SILENT = { moved: [closer(0, 250), closer(5, -500)], rival: 5, lead: 338, leadOfNone: 412 };
  /**
   * Rights carry 800, so that its placards count 4.2 times; with the floor, its objection weighs 878. Its speech alone
   * turns the text.
   */
  const ARGUED = { moved: [closer(0, 1050), closer(5, -1928)], laid: 0, none: 0 };

  function closer(text: number, by: number): Readonly<{ text: number; closer: number }> {
    return { text, closer: by };
  }

  test("it shows how far each text moves, and how far the next one lies behind", () => {
    expect(placardsOutlook(played(), CAN, lay(HR62, [0, 2], 0))).toMatchObject(SILENT);
  });

  test("after a speech that carries, the same placards move the texts further", () => {
    const speech = { type: "speak", ...hr62(0), argument: "rights", case: "" } as const;
    expect(placardsOutlook(played(), CAN, lay(HR62, [0, 2], 0), speech)).toMatchObject(ARGUED);
    const elsewhere = { ...speech, article: TECH };
    expect(placardsOutlook(played(), CAN, lay(HR62, [0, 2], 0), elsewhere)).toMatchObject(SILENT);
  });

  test("given a sounding, when it showed these placards, then they did what the outlook said", () => {
    const world = played();
    const soundings = world.soundings.map((one, a) =>
      a === HR62 && one !== null ? { ...one, placards: ["01111", "21111"] } : one,
    );
    const outlook = placardsOutlook(world, CAN, lay(HR62, [0, 2], 0));
    expect(placardsEffect({ ...world, soundings }, CAN, HR62)).toEqual(outlook);
  });

  test("nobody knows what others show on a text that a bridge has just added, nor is it said in research", () => {
    const bridged = withDraft(played(), { texts: [[0, 5, 3], [], [], [0, 3]] });
    expect(placardsOutlook(bridged, CAN, lay(HR62, [0, 2, 1], 0))).toBeNull();
    expect(placardsOutlook(played({ climate: "measured" }), CAN, lay(HR62, [0, 2], 0))).toBeNull();
  });

  test("nobody knows before the first sounding", () => {
    const world = played({ soundings: bazaar().soundings.map(() => null) });
    expect(placardsOutlook(world, CAN, lay(HR62, [0, 2], 0))).toBeNull();
  });
});
