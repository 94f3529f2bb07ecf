import { describe, expect, test } from "vitest";
import { decide } from "../../src/engine/decide.ts";
import { isAllowed } from "../../src/engine/options/legal.ts";
import { options } from "../../src/engine/options/options.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Command, CommandType } from "../../src/engine/state/command.ts";
import { slotOf } from "../../src/engine/state/command-slots.ts";
import { BEATS, type Beat, type World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { given } from "../support/given.ts";
import { opened, seenBy, withTreaty } from "../support/play.ts";
import { fiveCountries, setupOf } from "../support/scenario.ts";

const start = opened(setupOf(), fiveCountries());

const KINDS: Readonly<Record<Beat, readonly CommandType[]>> = {
  sound: ["layPlacards", "speak"],
  deal: ["sponsorBridge", "declareRedLine"],
  close: [],
  lastSounding: ["layPlacards"],
  amend: ["proposeAmendment"],
  amendVote: ["voteAmendment"],
  stand: ["standOnPackage"],
  vote: ["castVote"],
  sign: ["sign", "stayOut"],
  season: [
    "implementLaw",
    "holdHearing",
    "consultAtHome",
    "enterReservation",
    "callVote",
    "deposit",
    "assist",
    "pledge",
    "sign",
  ],
  conference: [],
  over: [],
};

describe("which acts are possible in which beat", () => {
  test.each(BEATS)("%s", (beat) => {
    const world: World = { ...capitals({ threshold: 40 }), beat, phase: "negotiation" };
    const room = beat === "season" || beat === "conference" ? world : { ...start, beat };
    expect(options(seen(room, 1)).map((option) => option.type)).toEqual(KINDS[beat]);
  });

  test("everything else is refused with a code, and nothing changes", () => {
    given(start)
      .when("KEN", { type: "castVote", vote: "yes" })
      .then("wrongPhase")
      .when("KEN", { type: "standOnPackage", stand: "block" })
      .then("wrongPhase")
      .when("KEN", { type: "answerOffer", offer: 0, accept: true })
      .then("notOpen")
      .when("KEN", { type: "callVote", gamble: true })
      .then("needsLaw")
      .when("KEN", { type: "deposit" })
      .then("needsVote");
  });

  test("nobody can act after the end", () => {
    const over: World = { ...start, phase: "over", beat: "over" };
    given(over).when("KEN", { type: "castVote", vote: "yes" }).then("wrongPhase");
  });

  test("seats without a country cannot act as delegations", () => {
    for (const seat of ["chair", "teacher", "wall", "EUR", "XXX", ""]) {
      given(start).when(seat, { type: "castVote", vote: "yes" }).then("notYourSeat");
    }
  });
});

describe("at most one act of a kind in a beat", () => {
  test("placards, stands and votes on amendments are one per subject, everything else one per beat", () => {
    const stand = (article: number): Command => ({
      type: "takeStand",
      article,
      stand: "join",
      breaking: false,
    });
    expect(slotOf(stand(1))).not.toBe(slotOf(stand(2)));
    expect(slotOf({ type: "voteAmendment", amendment: 0, vote: "yes" })).not.toBe(
      slotOf({ type: "voteAmendment", amendment: 1, vote: "yes" }),
    );
    expect(slotOf({ type: "sign", declaration: "none" })).toBe(slotOf({ type: "stayOut" }));
    expect(slotOf({ type: "sponsorBridge", article: 0, alternative: 1 })).toBe(
      slotOf({ type: "sponsorBridge", article: 2, alternative: 1 }),
    );
  });

  test("a later act replaces an earlier one", () => {
    const speak = (article: number): Command => ({
      type: "speak",
      article,
      alternative: 1,
      argument: "rights",
      case:
        start.scenario.cases.find((c) =>
          c.bears.some((b) => b.article === start.scenario.articles[article]?.id),
        )?.id ?? "",
    });
    const world = given(start).when("KEN", speak(0)).when("KEN", speak(1)).world;
    expect(world.secrets.sealed.KEN).toEqual([speak(1)]);
  });
});

describe("isAllowed", () => {
  test("says what decide would do, without doing it", () => {
    const placards: Command = { type: "layPlacards", article: 0, placards: [0, 2], wish: 1, care: 2 };
    expect(isAllowed(seenBy(start, "KEN"), placards)).toBe(true);
    expect(isAllowed(seenBy(start, "KEN"), { ...placards, article: 3 })).toBe(false);
    expect(decide(start, "KEN", placards)).toEqual({
      ok: true,
      events: [{ type: "actSealed", seat: "KEN", command: placards }],
    });
  });

  test("a declared wish lies on the article's own axis", () => {
    const wish = (value: number): Command => ({
      type: "layPlacards",
      article: 1,
      placards: [0, 2],
      wish: value,
      care: 0,
    });
    expect([-1, 0, 3, 4, 5].map((value) => isAllowed(seenBy(start, "KEN"), wish(value)))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test("at the conference only parties may vote", () => {
    const world: World = {
      ...withTreaty(capitals(), { deposited: [0, -1, -1, -1, -1], inForce: 3 }),
      phase: "conference",
      beat: "conference",
    };
    const vote: Command = { type: "castConference", observers: "yes", protocol: "abstain" };
    expect(["CAN", "EGY", "KEN"].map((seat) => isAllowed(seenBy(world, seat), vote))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
