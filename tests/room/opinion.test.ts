/** Each device is asked three questions before its match and after it. Its answers replace each other, and name nobody. */
import { describe, expect, test } from "vitest";
import type { RoomFact } from "../../src/room/fact.ts";
import { type OpinionAnswer, type OpinionQuestion, pollsOf } from "../../src/room/opinion.ts";
import { roomAfter } from "../../src/room/state.ts";
import { asked, enters, place, room, sits, THREE } from "../support/room-facts.ts";

const say = (question: OpinionQuestion, answer: OpinionAnswer | null) =>
  ({ type: "sayOpinion", question, answer }) as const;

const gave = (
  device: number,
  answer: OpinionAnswer | null,
  change: Partial<Extract<RoomFact, { type: "opinionGiven" }>> = {},
): RoomFact => ({
  type: "opinionGiven",
  device,
  table: 1,
  seat: "KEN",
  moment: "before",
  question: "criminal",
  answer,
  ...change,
});

const SEATED = [...THREE, sits(0, place("KEN")), sits(1, place("BRA")), sits(2, place("USA"))];

describe("a question before the match", () => {
  test("is answered or skipped by a device with a seat, and the answer belongs to the seat", () => {
    const state = room({}, ...SEATED);
    expect(asked(state, say("criminal", "no"))).toEqual([gave(0, "no")]);
    expect(asked(state, say("criminal", null))).toEqual([gave(0, null)]);
    expect(asked(room({}, ...THREE), say("criminal", "no"))).toBe("noSeat");
  });

  test.each([
    ["criminal", "adopted"],
    ["data", "ratified"],
    ["binds", "yes"],
  ] as const)("takes only its own answers: %s, %s", (question, answer) => {
    expect(asked(room({}, ...SEATED), say(question, answer))).toBe("nonsense");
  });

  test("may be answered again until the match begins, and a new answer replaces the old", () => {
    const state = room({}, ...SEATED, gave(0, "no"), gave(0, "yes"));
    expect(state.opinions.map(({ answer }) => answer)).toEqual(["yes"]);
    expect(asked(state, say("criminal", "may"))).toEqual([gave(0, "may")]);
    expect(asked(state, say("criminal", "may"), { begun: [1] })).toBe("notAsked");
  });

  test("is asked once of a device that comes late, or that skipped it", () => {
    const late = { begun: [1] };
    expect(asked(room({}, ...SEATED), say("data", "no"), late)).toEqual([
      gave(0, "no", { question: "data" }),
    ]);
    expect(asked(room({}, ...SEATED, gave(0, null)), say("criminal", "no"), late)).toEqual([gave(0, "no")]);
  });

  test("is answered by each device of a seat for itself", () => {
    const pair = [sits(0, place("KEN", 1, "delegate")), sits(1, place("KEN", 1, "capital"))];
    const state = room({ pairs: true }, ...THREE, ...pair, gave(0, "no"), gave(1, "yes"));
    expect(state.opinions).toHaveLength(2);
  });

  test("keeps its answer when the device changes seats, and loses it when its number goes to another device", () => {
    const state = room({}, ...SEATED, gave(0, "no"), { type: "seatLeft", device: 0 });
    expect(roomAfter(state, sits(0, place("USA", 2))).opinions).toHaveLength(1);
    expect(roomAfter(state, { type: "deviceExpired", device: 0 }).opinions).toEqual([]);
    expect(roomAfter(state, enters(0)).opinions).toEqual([]);
    expect(roomAfter(state, enters(3)).opinions).toHaveLength(1);
  });
});

describe("a question after the match", () => {
  test("stands beside the answer before it, and can be changed", () => {
    const ended = room({}, ...SEATED, gave(0, "yes"), { type: "debriefOpened" });
    const after = gave(0, "no", { moment: "after" });
    expect(asked(ended, say("criminal", "no"), { begun: [1] })).toEqual([after]);
    const answered = roomAfter(ended, after);
    expect(answered.opinions.map(({ answer }) => answer)).toEqual(["yes", "no"]);
    expect(asked(answered, say("criminal", "may"), { begun: [1] })).toEqual([{ ...after, answer: "may" }]);
  });
});

describe("the bars of a class", () => {
  test("count only answers, and not before three devices have given one", () => {
    const two = room({}, ...SEATED, gave(0, "yes"), gave(1, "no"), gave(2, null));
    expect(pollsOf(two).before).toEqual({ asked: 3, answered: 2, counts: null });
    const three = roomAfter(two, gave(2, "no"));
    expect(pollsOf(three)).toEqual({
      before: { asked: 3, answered: 3, counts: { yes: 1, no: 2, may: 0 } },
      after: { asked: 3, answered: 0, counts: null },
    });
  });

  test("never say that more devices answered than were asked", () => {
    const left = room({}, ...SEATED, gave(0, "yes"), { type: "seatLeft", device: 0 });
    const none = [1, 2].reduce((state, device) => roomAfter(state, { type: "seatLeft", device }), left);
    expect(pollsOf(none).before).toEqual({ asked: 1, answered: 1, counts: null });
  });
});
