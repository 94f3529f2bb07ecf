/** What delegations may say, how much, and what they can still say in the debrief. */
import { describe, expect, test } from "vitest";
import { LONGEST_NOTE } from "../../src/room/decide.ts";
import type { RoomFact } from "../../src/room/fact.ts";
import type { RoomSettings } from "../../src/room/settings.ts";
import { type RoomState, roomAfter } from "../../src/room/state.ts";
import { asked, type DeviceOf, NOW, place, room, sits, THREE, take } from "../support/room-facts.ts";

describe("a message by a delegation", () => {
  const table = (settings: Partial<RoomSettings> = {}) =>
    room(settings, ...THREE, sits(0, place("KEN")), sits(1, place("BRA")));
  const say = { type: "say", to: "BRA", phrase: "thankYou", article: 2 } as const;
  const write = { type: "write", to: "BRA", text: "Let us meet." } as const;
  const post = { type: "post", text: "We stand by our word." } as const;

  test("can be a set phrase, its own words, or for the press, and has its time", () => {
    const sent = { type: "wordsSent", table: 1, from: "KEN", to: "BRA", at: NOW };
    expect(asked(table(), say)).toEqual([{ ...sent, words: { phrase: "thankYou", text: "", article: 2 } }]);
    expect(asked(table(), write)).toEqual([
      { ...sent, words: { phrase: null, text: "Let us meet.", article: -1 } },
    ]);
    expect(asked(table(), post)).toEqual([
      { type: "pressPosted", table: 1, from: "KEN", text: "We stand by our word.", at: NOW },
    ]);
  });

  test("can be that a delegation wants a wording; without one it says nothing", () => {
    const want = { type: "say", to: "BRA", phrase: "weWant", article: 2, alternative: 1 } as const;
    const words = { phrase: "weWant", text: "", article: 2, alternative: 1 };
    expect(asked(table(), want)).toMatchObject([{ type: "wordsSent", words }]);
    expect(asked(table(), { ...want, alternative: undefined })).toBe("emptyText");
    expect(asked(table(), { ...want, article: -1 })).toBe("emptyText");
  });

  test.each([
    ["off", ["talkOff", "talkOff", "talkOff"]],
    ["phrases", ["wordsSent", "talkOff", "talkOff"]],
    ["notes", ["wordsSent", "wordsSent", "pressPosted"]],
  ] as const)("talk “%s”: phrase, note, press: %j", (talk, answers) => {
    const got = [say, write, post].map((order) => asked(table({ talk }), order));
    expect(got.map((one) => (typeof one === "string" ? one : one[0]?.type))).toEqual(answers);
  });

  test("cannot go to itself, to a delegation without a player, come without a seat, or be empty", () => {
    expect(asked(table(), { ...say, to: "KEN" })).toBe("noSeat");
    expect(asked(table(), { ...write, to: "FRA" })).toBe("noSeat");
    expect(asked(table(), say, { device: 2 })).toBe("noSeat");
    expect(asked(table(), { ...write, text: "" })).toBe("emptyText");
    expect(asked(table(), { ...post, text: "" })).toBe("emptyText");
  });

  test("at most 80 per seat, notes and press together; other seats, and the same seat at another table, go on", () => {
    const said = (count: number, state: RoomState): RoomState => ({
      ...state,
      said: Array.from({ length: count - 30 }, (_, number) => ({
        ...{ number, table: 1, from: "KEN", to: "BRA", at: NOW, isReported: false },
        words: { phrase: null, text: "Again.", article: -1 },
      })),
      press: Array.from({ length: 30 }, () => ({ table: 1, from: "KEN", text: "Again.", at: NOW })),
    });
    expect(asked(said(79, table()), post)).toHaveLength(1);
    expect(asked(said(80, table()), post)).toBe("tooManyMessages");
    expect(asked(said(80, table()), say)).toBe("tooManyMessages");
    expect(asked(said(80, table()), { ...say, to: "KEN" }, { device: 1 })).toHaveLength(1);
    const other = roomAfter(table(), sits(0, place("KEN", 2)));
    expect(asked(said(80, other), say)).toHaveLength(1);
  });

  test("at most 2,000 in a room", () => {
    const posted = (count: number): RoomState => ({
      ...table(),
      press: Array.from({ length: count }, () => ({ table: 2, from: "USA", text: "Again.", at: NOW })),
    });
    expect(asked(posted(1999), say)).toHaveLength(1);
    expect(asked(posted(2000), say)).toBe("tooMany");
  });

  test("at most 280 characters in a note", () => {
    expect(LONGEST_NOTE).toBe(280);
  });

  test("a delegation can report what it was sent, and nothing else", () => {
    const [sent] = asked(table(), write);
    const state = roomAfter(table(), sent as RoomFact);
    const report = { type: "report", from: "KEN", number: 0 } as const;
    expect(asked(state, report, { device: 1 })).toEqual([
      { type: "wordsReported", table: 1, from: "KEN", number: 0, by: "BRA" },
    ]);
    expect(asked(state, { ...report, number: 1 }, { device: 1 })).toBe("notYours");
    expect(asked(state, { ...report, from: "USA" }, { device: 1 })).toBe("notYours");
    expect(asked(state, report)).toBe("notYours");
  });
});

describe("when the debrief is open", () => {
  const over = room({}, ...THREE, sits(0, place("KEN")), { type: "debriefOpened" });
  const ticket = { success: "yes", decision: "", limit: "" } as const;
  const answer: DeviceOf<"answerTicket"> = { type: "answerTicket", ticket };

  test("a device that had a seat answers the exit ticket, and no other act is accepted", () => {
    expect(asked(over, answer)).toEqual([
      { type: "ticketAnswered", device: 0, table: 1, seat: "KEN", ticket },
    ]);
    expect(asked(over, answer, { device: 1 })).toBe("noSeat");
    expect(asked(over, take(place("BRA")))).toBe("debriefed");
    expect(asked(over, { type: "post", text: "Late." })).toBe("debriefed");
  });

  test("and not earlier", () => {
    expect(asked(room({}, ...THREE, sits(0, place("KEN"))), answer)).toBe("notDebriefed");
  });
});
