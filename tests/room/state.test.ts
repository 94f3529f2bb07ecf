/** How each fact changes the state of a room, and what it leaves alone. */
import { describe, expect, test } from "vitest";
import { isAsked } from "../../src/room/class-forecast.ts";
import type { Role, RoomFact } from "../../src/room/fact.ts";
import { FREE } from "../../src/room/instructions.ts";
import { takenSeats } from "../../src/room/seats.ts";
import { type RoomState, roomAfter } from "../../src/room/state.ts";
import { SETTINGS } from "../support/room.ts";
import { enters, place, sits } from "../support/room-facts.ts";

const OPENED: RoomFact = {
  type: "roomOpened",
  settings: { ...SETTINGS, tables: 2 },
  seed: "seed",
  engineVersion: "test",
  deskHash: "first",
};
const roomOf = (...facts: readonly RoomFact[]): RoomState => facts.reduce(roomAfter, roomAfter(null, OPENED));
const tables = (...facts: readonly RoomFact[]) => roomOf(...facts).tables;

test("a room that was just opened has its tables, one key of the desk, and nothing else", () => {
  const table = {
    timer: null,
    asleepAt: null,
    held: null,
    timeAsked: -1,
    requests: [],
    seatTimes: {},
    times: {},
    given: [],
    kept: [],
    wallClosed: 0,
    plans: [],
    instructions: {},
    checks: { round: null, end: null },
    dropped: [],
    guesses: {},
  };
  expect(roomOf()).toEqual({
    settings: { ...SETTINGS, tables: 2 },
    seed: "seed",
    engineVersion: "test",
    committee: null,
    deskHashes: ["first"],
    newDeskHash: null,
    wallSecret: "seed",
    devices: [],
    newest: -1,
    isJoiningOpen: true,
    tables: [table, table],
    pupilTimes: {},
    messages: [],
    said: [],
    press: [],
    onWall: null,
    bell: null,
    readings: {},
    isDebriefed: false,
    tickets: [],
    opinions: [],
    checkAnswers: [],
  });
});

test("a log that does not begin with the opening of the room is invalid", () => {
  expect(() => roomAfter(null, { type: "debriefOpened" })).toThrow("roomOpened");
});

describe("keys", () => {
  test("a new key of the desk is valid beside the old ones until it is used, and then is the only one", () => {
    const invited = roomOf({ type: "teacherInvited", deskHash: "second" });
    expect(invited.deskHashes).toEqual(["first", "second"]);
    const made = roomAfter(invited, { type: "deskKeyMade", deskHash: "third" });
    expect(made).toMatchObject({ deskHashes: ["first", "second"], newDeskHash: "third" });
    const renewed = roomAfter(made, { type: "deskRenewed", deskHash: "third" });
    expect(renewed).toMatchObject({ deskHashes: ["third"], newDeskHash: null });
  });

  test("the wall's key is made from a new secret", () => {
    expect(roomOf({ type: "wallKeyMade", secret: "other" }).wallSecret).toBe("other");
  });
});

describe("the lesson", () => {
  test("its mode can change, and its setup stays", () => {
    const manner = { pace: "hard", talk: "off", forecasts: false, marks: false } as const;
    expect(roomOf({ type: "settingsChanged", ...manner }).settings).toEqual({
      ...SETTINGS,
      tables: 2,
      ...manner,
    });
  });

  test("saving again changes nothing, and the debrief opens only once", () => {
    expect(roomOf({ type: "keptAgain" })).toEqual(roomOf());
    expect(roomOf({ type: "debriefOpened" }).isDebriefed).toBe(true);
  });

  test("joining can be closed and opened, and the newest device is remembered", () => {
    expect(roomOf({ type: "joiningClosed" }).isJoiningOpen).toBe(false);
    expect(roomOf({ type: "joiningClosed" }, { type: "joiningOpened" }).isJoiningOpen).toBe(true);
    const enters = (device: number): RoomFact => ({ type: "deviceEntered", device, tokenHash: "hash" });
    expect(roomOf(enters(0), enters(1)).newest).toBe(1);
    expect(roomOf(enters(0), enters(1), enters(0)).newest).toBe(0);
    expect(roomOf(enters(0), enters(1), { type: "deviceRemoved", device: 0 }).newest).toBe(1);
  });

  test("a delegation counts as taken if a device has it", () => {
    const sits = (device: number, table: number, seat: string, role: Role = "both"): readonly RoomFact[] => [
      { type: "deviceEntered", device, tokenHash: "hash" },
      { type: "seatTaken", device, place: { table, seat, role }, isLate: false },
    ];
    const room = roomOf(
      ...sits(0, 1, "USA"),
      ...sits(1, 2, "KEN"),
      ...sits(2, 1, "BRA", "delegate"),
      ...sits(3, 1, "BRA", "capital"),
    );
    expect([takenSeats(room, 1), takenSeats(room, 2)]).toEqual([["BRA", "USA"], ["KEN"]]);
  });
});

describe("a table", () => {
  const timer = { clock: 1, until: 1000, isCountdown: false, own: null };

  test("its clock can be set, paused with the time left, and set again, which ends the pause", () => {
    const set: RoomFact = { type: "timerSet", table: 2, timer };
    const held: RoomFact = { type: "timerHeld", table: 2, left: 500 };
    expect(tables(set, held).map(({ timer: clock, held: left }) => [clock, left])).toEqual([
      [null, null],
      [timer, 500],
    ]);
    expect(tables(set, held, set)[1]).toMatchObject({ timer, held: null });
  });

  const asking = (device: number) => ({ device, isOpen: true, putOffs: 0 });
  const seated = [enters(0), enters(1), sits(0, place("KEN")), sits(1, place("BRA"))];

  test("a request for more time is remembered for this beat alone", () => {
    const asks = (clock: number, seat: string, device: number): RoomFact => ({
      ...{ type: "timeAsked", table: 1, clock, seat, device },
    });
    expect(tables(...seated, asks(3, "KEN", 0), asks(3, "BRA", 1))[0]).toMatchObject({
      timeAsked: 3,
      requests: [asking(0), asking(1)],
    });
    expect(tables(...seated, asks(3, "KEN", 0), asks(4, "BRA", 1))[0]).toMatchObject({
      timeAsked: 4,
      requests: [asking(1)],
    });
  });

  test("a request in a log from before requests named their device is one of the devices at its seat", () => {
    const old: RoomFact = { type: "timeAsked", table: 1, clock: 3, seat: "KEN" };
    expect(tables(...seated, old)[0]?.requests).toEqual([asking(0)]);
    expect(tables(...seated, { type: "seatLeft", device: 0 }, old)[0]?.requests).toEqual([]);
  });

  test("an answer to it leaves the others asking, and time that was given counts for this beat alone", () => {
    const asks = (seat: string): RoomFact => ({ type: "timeAsked", table: 1, clock: 3, seat });
    const gives = (clock: number, seat: string, ms: number): RoomFact => ({
      type: "timeGiven",
      ...{ table: 1, clock, seat, ms },
    });
    const answered = tables(...seated, asks("KEN"), asks("BRA"), gives(3, "KEN", 60_000))[0];
    expect(answered).toMatchObject({ timeAsked: 3, requests: [asking(1)] });
    expect(answered?.given).toEqual([{ clock: 3, seat: "KEN", ms: 60_000 }]);
    expect(tables(gives(3, "KEN", 60_000), gives(4, "BRA", 1000))[0]?.given).toEqual([
      { clock: 4, seat: "BRA", ms: 1000 },
    ]);
  });

  test("a seat keeps the time that the teacher set last", () => {
    const sets = (seat: string, time: "longer" | "double"): RoomFact => ({
      type: "seatTimeSet",
      ...{ table: 1, seat, time },
    });
    expect(tables(sets("KEN", "longer"), sets("BRA", "double"), sets("KEN", "double"))[0]?.times).toEqual({
      KEN: "double",
      BRA: "double",
    });
  });

  test("what the wall has shown never goes back", () => {
    const played = (closed: number): RoomFact => ({ type: "wallPlayed", table: 1, closed });
    expect(tables(played(3), played(2))[0]?.wallClosed).toBe(3);
    expect(tables(played(3), played(4))[0]?.wallClosed).toBe(4);
  });

  test("events are planned for a season, and dropping one leaves the others", () => {
    const plan = (event: string, season: number): RoomFact => ({
      type: "injectPlanned",
      table: 1,
      event,
      season,
    });
    const drop: RoomFact = { type: "injectDropped", table: 1, event: "breach" };
    expect(tables(plan("breach", 1), plan("scandal", 2))[0]?.plans).toHaveLength(2);
    expect(tables(plan("breach", 1), plan("scandal", 2), drop)[0]?.plans).toEqual([
      { event: "scandal", season: 2 },
    ]);
  });

  test("guidance of an older room becomes a limit by seat and article, only the latest of each", () => {
    const guide = (seat: string, article: number, guidance: "hold" | "flex" | "trade"): RoomFact => ({
      type: "guidanceGiven",
      ...{ table: 1, seat, article, guidance },
    });
    expect(
      tables(
        guide("KEN", 1, "hold"),
        guide("KEN", 2, "trade"),
        guide("BRA", 1, "hold"),
        guide("KEN", 1, "flex"),
      )[0]?.instructions,
    ).toEqual({
      KEN: { ...FREE, limits: { 1: "any", 2: "wishes" } },
      BRA: { ...FREE, limits: { 1: "wishes" } },
    });
  });

  test("guesses are kept by device", () => {
    const guess = (device: number, percent: 20 | 80): RoomFact => ({
      type: "adoptionGuessed",
      ...{ table: 1, device, percent },
    });
    expect(tables(guess(0, 20), guess(1, 80))[0]?.guesses).toEqual({ 0: 20, 1: 80 });
  });
});

describe("messages", () => {
  const words = { phrase: null, text: "Let us meet.", article: -1 };
  const sent = (from: string, to: string, table = 1): RoomFact => ({
    type: "wordsSent",
    ...{ table, from, to, words, at: 5 },
  });

  test("are numbered for each sender, reader and table", () => {
    const { said } = roomOf(
      sent("KEN", "BRA"),
      sent("KEN", "USA"),
      sent("BRA", "KEN"),
      sent("KEN", "BRA", 2),
      sent("KEN", "BRA"),
    );
    expect(said.map(({ number }) => number)).toEqual([0, 0, 0, 0, 1]);
    expect(said[0]).toEqual({
      ...{ number: 0, table: 1, from: "KEN", to: "BRA", words, at: 5 },
      isReported: false,
    });
  });

  test("are marked as reported one by one, and not those to another table, reader or number", () => {
    const reported: RoomFact = { type: "wordsReported", table: 1, from: "KEN", number: 1, by: "BRA" };
    const { said } = roomOf(
      sent("KEN", "BRA"),
      sent("KEN", "BRA"),
      sent("KEN", "BRA", 2),
      sent("KEN", "BRA", 2),
      sent("KEN", "USA"),
      sent("KEN", "USA"),
      sent("USA", "BRA"),
      sent("USA", "BRA"),
      reported,
    );
    expect(said.map(({ isReported }) => isReported)).toEqual([
      ...[false, true],
      ...[false, false, false, false, false, false],
    ]);
  });

  test("to the press and from the teacher are kept with their time, in order", () => {
    const to = { table: 0, seat: null };
    const tell = (text: string): RoomFact => ({ type: "messageSent", to, text, at: 7 });
    expect(roomOf(tell("One."), tell("Two.")).messages).toEqual([
      { to, text: "One.", at: 7 },
      { to, text: "Two.", at: 7 },
    ]);
    const post = (from: string): RoomFact => ({ type: "pressPosted", table: 1, from, text: "News.", at: 8 });
    expect(roomOf(post("KEN"), post("BRA")).press).toEqual([
      { table: 1, from: "KEN", text: "News.", at: 8 },
      { table: 1, from: "BRA", text: "News.", at: 8 },
    ]);
  });
});

test("the class is asked while the result is open: before the stand if consensus is tried, otherwise before the vote", () => {
  const asked = (consensusFirst: boolean) =>
    (["close", "stand", "vote", "sign"] as const).filter((beat) => isAsked(beat, { consensusFirst }));
  expect([asked(true), asked(false)]).toEqual([["stand"], ["vote"]]);
});
