/**
 * The match after a committee: an adopted paper opens one room for all its states, everybody is let in with the key that
 * they have in committee, and nobody with any other.
 */
import { describe, expect, test } from "vitest";
import { personsOf } from "../../../src/engine/seats/hands.ts";
import { voteAt } from "../../../src/engine/state/digits.ts";
import { tableOf } from "../../../src/server/room/snapshot.ts";
import { committeeAt, inDebate } from "../../support/committee-host.ts";
import {
  admitted,
  inside,
  OPEN_MATCH,
  openRoomAt,
  roomIn,
  withAdopted,
  withMatch,
} from "../../support/committee-match.ts";
import { hostUnderTest, post } from "../../support/room.ts";

describe("the match of an adopted paper", () => {
  test("is opened by a chair alone, once the paper is adopted", async () => {
    const committee = await withAdopted();
    const kenya = await committee.enter("KEN");
    expect(await kenya.give(OPEN_MATCH)).toBe("chairOnly");
    expect(await committee.chair.give({ ...OPEN_MATCH, paper: 2 })).toBe("unknownPaper");
    const other = await inDebate();
    expect(await other.chair.give(OPEN_MATCH)).toBe("unknownPaper");
    expect(await committee.chair.give(OPEN_MATCH)).toBe("taken");
    expect((await committee.open()).state.matches).toEqual([
      { paper: 1, room: expect.stringMatching(/^\w{6}$/) },
    ]);
  });

  test("begins when the text is put to all states, with what each of them did in committee", async () => {
    const { host, room, code } = await withMatch();
    const { open } = await openRoomAt(host, room);
    const { seats } = open.state.settings;
    expect(seats).toEqual(["BRA", "KEN", "USA", "FRA", "IND"]);
    expect(open.state.committee).toEqual({
      code,
      name: "Third Committee",
      paper: 1,
      title: "A draft",
      text: { threshold: "sixty" },
      words: { threshold: "Decides that sixty states bring it into force" },
      hall: ["BRA", "KEN", "USA", "FRA"],
      stands: { BRA: "sponsor", KEN: "yes", USA: "no", FRA: "abstain" },
    });
    const world = tableOf(open, 1)?.match.world;
    expect(world?.beat).toBe("stand");
    // India is absent, so that a bot plays it; the others are in the hall.
    expect(world === undefined ? [] : personsOf(world).sort()).toEqual(["BRA", "FRA", "KEN", "USA"]);
  });

  test("has clocks as long as the chair sets when opening it", async () => {
    const left = async (clocks: number): Promise<number> => {
      const committee = await withAdopted();
      expect(await committee.chair.give({ ...OPEN_MATCH, clocks })).toBe("taken");
      const { room, open } = await openRoomAt(committee.host, await roomIn(committee));
      return (open.state.tables[0]?.timer?.until ?? 0) - room.clock.now();
    };
    const [once, thrice] = [await left(1), await left(3)];
    expect(thrice - once).toBeGreaterThan(1.9 * once);
    const committee = await withAdopted();
    expect(await committee.chair.give({ ...OPEN_MATCH, clocks: 60 })).toBe("nonsense");
  });

  test("a second press leads to the first room, also of two chairs at once", async () => {
    const committee = await withAdopted();
    const pressed = await Promise.all([1, 2, 3].map(() => committee.chair.give(OPEN_MATCH)));
    expect(pressed).toEqual(["taken", "taken", "taken"]);
    const first = await roomIn(committee);
    expect(await committee.chair.give(OPEN_MATCH)).toBe("taken");
    expect((await committee.open()).state.matches).toEqual([{ paper: 1, room: first }]);
    const rooms = await committee.host.kept([first, committee.code]);
    expect(rooms).toHaveLength(2);
  });

  test("cannot be taken back", async () => {
    const committee = await withMatch();
    const last = (await committee.open()).entries.at(-1)?.n ?? 0;
    expect(await committee.chair.give({ type: "undo", entry: last })).toBe("nothingToUndo");
  });

  test("once it is over, the log of the committee says who ratified the text, once, and that cannot be taken back", async () => {
    const committee = await withMatch();
    const desk = await inside(committee, committee.chair);
    await committee.host.look();
    expect((await committee.open()).state.matches?.[0]?.fate).toBeUndefined();
    expect(await desk.give({ type: "endNow" })).toBe("taken");
    await committee.host.look();
    await committee.host.look();
    const { entries, state } = await committee.open();
    const told = entries.flatMap(({ facts }) => facts.filter(({ type }) => type === "matchEnded"));
    expect(told).toHaveLength(1);
    const world = tableOf((await openRoomAt(committee.host, committee.room)).open, 1)?.match.world;
    const joined = (world?.treaty.deposited ?? []).filter((month) => month >= 0).length;
    expect(joined).toBeGreaterThan(40);
    expect(state.matches?.[0]?.fate).toMatchObject({ isAdopted: true, inForce: world?.treaty.inForce });
    expect(state.matches?.[0]?.fate?.ratified).toHaveLength(joined);
    const last = entries.at(-1)?.n ?? 0;
    expect(await committee.chair.give({ type: "undo", entry: last })).toBe("nothingToUndo");
  });

  test("after a restart of the host the same match goes on", async () => {
    const committee = await withMatch();
    const kenya = await committee.enter("KEN");
    const before = await admitted(committee, kenya, committee.room);
    await committee.close();
    const again = hostUnderTest({ folder: committee.folder });
    const restarted = committeeAt(again, committee.code, committee.chair.key);
    expect(await admitted(restarted, kenya, committee.room)).toEqual(before);
    expect((await openRoomAt(again.host, committee.room)).open.state.committee?.hall).toHaveLength(4);
    expect(await restarted.chair.give(OPEN_MATCH)).toBe("taken");
    expect(await roomIn(restarted)).toBe(committee.room);
  });
});

describe("when the chair goes back to the committee and to the match again", () => {
  test("wall and phones in the match learn that they go back, and those in the committee that the match goes on", async () => {
    const committee = await withMatch();
    const kenya = await inside(committee, await committee.enter("KEN"));
    const desk = await inside(committee, committee.chair);
    const isLeft = async (): Promise<boolean | undefined> => (await kenya.follow()).room?.committee?.isLeft;
    const resumed = async (): Promise<number | undefined> =>
      (await committee.open()).state.matches?.[0]?.resumed;
    expect(await isLeft()).toBeUndefined();
    expect(await desk.give({ type: "leaveForCommittee" })).toBe("taken");
    expect(await isLeft()).toBe(true);
    expect(await resumed()).toBeUndefined();
    await admitted(committee, committee.chair, committee.room);
    expect(await isLeft()).toBeUndefined();
    expect(await resumed()).toBe(1);
    // A second press changes nothing, because nobody has been led away since.
    await admitted(committee, committee.chair, committee.room);
    expect(await resumed()).toBe(1);
  });

  test("only the chair leads them, and a phone that comes back by itself leads nobody", async () => {
    const committee = await withMatch();
    const person = await committee.enter("KEN");
    const kenya = await inside(committee, person);
    expect(await kenya.give({ type: "leaveForCommittee" })).toBe("notYours");
    const desk = await inside(committee, committee.chair);
    await desk.give({ type: "leaveForCommittee" });
    await admitted(committee, person, committee.room);
    expect((await committee.open()).state.matches?.[0]?.resumed).toBeUndefined();
  });

  test("that the match goes on stays in the proceedings and cannot be taken back", async () => {
    const committee = await withMatch();
    const desk = await inside(committee, committee.chair);
    await desk.give({ type: "leaveForCommittee" });
    await admitted(committee, committee.chair, committee.room);
    const last = (await committee.open()).entries.at(-1);
    expect(last?.facts).toEqual([{ type: "matchResumed", paper: 1, room: committee.room }]);
    expect(await committee.chair.give({ type: "undo", entry: last?.n ?? 0 })).toBe("nothingToUndo");
  });
});

describe("whoever comes from the committee", () => {
  test("a delegation gets its own seat, and the same key each time", async () => {
    const committee = await withMatch();
    const kenya = await committee.enter("KEN");
    const given = await admitted(committee, kenya, committee.room);
    expect(given).toMatchObject({ kind: "seat", room: committee.room });
    expect(await admitted(committee, kenya, committee.room)).toEqual(given);
    const page = await (await inside(committee, kenya)).follow();
    expect(page.room).toMatchObject({
      place: { table: 1, seat: "KEN", role: "both" },
      committee: { code: committee.code, stand: "yes" },
    });
    expect(page.view?.seat).toBe("KEN");
    expect((await openRoomAt(committee.host, committee.room)).open.state.devices).toHaveLength(1);
  });

  test("a delegation that changes phones takes its seat along; the old phone is refused and can do nothing", async () => {
    const committee = await withMatch();
    const old = await committee.enter("KEN");
    const before = await inside(committee, old);
    const phone = await committee.enter("KEN");
    expect(await admitted(committee, phone, committee.room)).toBe("noSeat");
    await committee.chair.give({ type: "letIn", device: 1 });
    const now = await inside(committee, phone);
    expect((await now.follow()).room?.place?.seat).toBe("KEN");
    expect(await admitted(committee, old, committee.room)).toBe("noSeat");
    expect((await before.follow()).room?.place).toBeNull();
    expect(await before.give({ type: "ready", beat: 1 })).toBe("noSeat");
  });

  test("a phone that the chair sends away in committee loses its seat in the match at once, and can have it back", async () => {
    const committee = await withMatch();
    const kenya = await committee.enter("KEN");
    const phone = await inside(committee, kenya);
    const world = async () =>
      tableOf((await openRoomAt(committee.host, committee.room)).open, 1)?.match.world;
    await committee.chair.give({ type: "removeDevice", device: 0 });
    const page = await phone.follow();
    expect([page.room?.place, page.view]).toEqual([null, null]);
    expect(await phone.give({ type: "ready", beat: 1 })).toBe("noSeat");
    const left = await world();
    expect(left === undefined ? [] : personsOf(left)).not.toContain("KEN");
    // The chair's laptop can play it, until the phone is let in again.
    const laptop = await inside(committee, committee.chair, "KEN");
    expect((await laptop.follow()).room?.place?.seat).toBe("KEN");
    await committee.chair.give({ type: "readmitDevice", device: 0 });
    expect(await kenya.give({ type: "takeSeat", delegation: "KEN" })).toBe("taken");
    expect((await (await inside(committee, kenya)).follow()).room?.place?.seat).toBe("KEN");
    expect((await laptop.follow()).room?.place).toBeNull();
  });

  test("a phone whose seat goes to another one in committee loses it in the match before that one has come", async () => {
    const committee = await withMatch();
    const before = await inside(committee, await committee.enter("KEN"));
    const brazil = await inside(committee, await committee.enter("BRA"));
    await committee.enter("KEN");
    await committee.chair.give({ type: "letIn", device: 2 });
    expect((await before.follow()).room?.place).toBeNull();
    expect((await brazil.follow()).room?.place?.seat).toBe("BRA");
  });

  test("a phone keeps the seat that it has in committee", async () => {
    const committee = await withMatch();
    const kenya = await inside(committee, await committee.enter("KEN"));
    const place = { table: 1, seat: "USA", role: "both" } as const;
    expect(await kenya.give({ type: "takeSeat", place })).toBe("notYours");
    expect(await kenya.give({ type: "dealMe", role: "both" })).toBe("notYours");
    expect(await kenya.give({ type: "leaveSeat" })).toBe("notYours");
  });

  test("a latecomer whose state a bot has played takes it over", async () => {
    const committee = await withMatch();
    const india = await inside(committee, await committee.enter("IND"));
    expect((await india.follow()).room?.place?.seat).toBe("IND");
    const world = tableOf((await openRoomAt(committee.host, committee.room)).open, 1)?.match.world;
    expect(world === undefined ? [] : personsOf(world)).toContain("IND");
  });

  test("an observer watches, a chair has the desk, and the wall of the committee is that of the match", async () => {
    const committee = await withMatch();
    const observer = await admitted(committee, await committee.enter("x1"), committee.room);
    expect(observer).toMatchObject({ kind: "watcher" });
    const desk = await inside(committee, committee.chair);
    expect((await desk.follow()).desk?.committee).toEqual({
      code: committee.code,
      hall: ["BRA", "KEN", "USA", "FRA"],
    });
    const readKey = (await committee.chair.news())?.access?.readKey ?? "";
    const wall = await inside(committee, { key: readKey });
    expect(wall.key).toBe((await desk.follow()).desk?.wallKey);
    expect((await wall.follow()).board).toHaveLength(1);
  });

  test("a chair plays a state of the hall without a phone from the laptop, until its phone comes", async () => {
    const committee = await withMatch();
    const laptop = await inside(committee, committee.chair, "FRA");
    expect((await laptop.follow()).room?.place?.seat).toBe("FRA");
    const kenya = await committee.enter("KEN");
    await inside(committee, kenya);
    expect(await admitted(committee, committee.chair, committee.room, "KEN")).toBe("seatTaken");
    await inside(committee, await committee.enter("FRA"));
    expect((await laptop.follow()).room?.place).toBeNull();
  });
});

describe("nobody else", () => {
  test("the code of the room lets nobody in", async () => {
    const committee = await withMatch();
    const entered = await post(committee.app, `/api/rooms/${committee.room}/devices`, {});
    expect(await entered.json()).toMatchObject({ ok: false, reason: "joiningClosed" });
  });

  test("a key of another committee opens nothing, and neither does the room of another committee", async () => {
    const committee = await withMatch();
    const stranger = { ...committee, code: committee.room };
    expect(await admitted(stranger, committee.chair, committee.room)).toBe("noRoom");
    expect(await admitted(committee, { key: "nobodys-key-at-all-22" }, committee.room)).toBe("noKey");
    const { code } = await committee.host.create(
      (await openRoomAt(committee.host, committee.room)).open.state.settings,
    );
    expect(await admitted(committee, committee.chair, code)).toBe("noRoom");
  });

  test("no message of the committee or of the match carries a key of the desk, of the wall or of another device", async () => {
    const committee = await withMatch();
    const [kenya, brazil] = [await committee.enter("KEN"), await committee.enter("BRA")];
    const readKey = (await committee.chair.news())?.access?.readKey ?? "";
    const [desk, wall] = [
      await inside(committee, committee.chair),
      await inside(committee, { key: readKey }),
    ];
    const [ken, bra] = [await inside(committee, kenya), await inside(committee, brazil)];
    const secret = [desk.key, wall.key, bra.key, brazil.key, committee.chair.key, readKey];
    const sent = [
      JSON.stringify(await kenya.news()),
      JSON.stringify(await ken.news()),
      JSON.stringify(await (await committee.enter("x1")).news()),
    ];
    for (const text of sent) for (const key of secret) expect(text).not.toContain(key);
    expect(JSON.stringify(await wall.news())).not.toContain(desk.key);
    expect(JSON.stringify(await committee.person(readKey).news())).not.toContain(desk.key);
  });
});

describe("a state that says nothing keeps to what it did in committee", () => {
  test("its sponsor joins, who voted no asks for a vote, and all vote as they did there", async () => {
    const committee = await withMatch();
    const desk = await inside(committee, committee.chair);
    const kenya = await inside(committee, await committee.enter("KEN"));
    const world = async () => {
      const match = tableOf((await openRoomAt(committee.host, committee.room)).open, 1)?.match;
      if (match === undefined) throw new Error("no match");
      return match.world;
    };
    expect(await desk.give({ type: "closeBeat", table: 1, beat: 1 })).toBe("taken");
    const after = await world();
    const usa = after.scenario.countries.findIndex(({ iso3 }) => iso3 === "USA");
    expect(after.beat).toBe("vote");
    expect(after.treaty.outcome?.blockers ?? after.blockers.flat()).toContain(usa);
    // Kenya voted yes in committee, and is told to vote no now.
    expect(await kenya.give({ type: "act", beat: 2, command: { type: "castVote", vote: "no" } })).toBe(
      "taken",
    );
    expect(await desk.give({ type: "closeBeat", table: 1, beat: 2 })).toBe("taken");
    const { treaty, scenario } = await world();
    const voted = (seat: string) =>
      voteAt(
        treaty.outcome?.ballot?.votes ?? "",
        scenario.countries.findIndex(({ iso3 }) => iso3 === seat),
      );
    expect(["BRA", "USA", "FRA", "KEN"].map(voted)).toEqual(["yes", "no", "abstain", "no"]);
  });
});
