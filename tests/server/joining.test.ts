/**
 * Who may join: the teacher or the chair closes joining, devices without a seat expire, and nobody can fill the room
 * alone.
 */
import { describe, expect, test } from "vitest";
import { EXPIRES_MS, MAX_PRESENT } from "../../src/kernel/admission.ts";
import { type CommitteeUnderTest, openCommittee } from "../support/committee-host.ts";
import { openRoom, personOf, post, type RoomUnderTest } from "../support/room.ts";

const MINUTE_MS = 60_000;

type Answer = Readonly<{ ok: boolean; reason?: string; token?: string }>;

async function enterRoom({ app, code }: RoomUnderTest): Promise<Answer> {
  return (await (await post(app, `/api/rooms/${code}/devices`, {})).json()) as Answer;
}

async function enterCommittee({ app, code }: CommitteeUnderTest, delegation: string): Promise<Answer> {
  return (await (await post(app, `/api/committees/${code}/devices`, { delegation })).json()) as Answer;
}

async function status(room: RoomUnderTest, token = ""): Promise<number> {
  const path = "/changes?since=";
  return (await personOf(room.app, room.code, token).request(path, { signal: AbortSignal.abort() })).status;
}

const card = async (room: RoomUnderTest) => (await room.app.request(`/api/rooms/${room.code}`)).json();

describe("given a room whose teacher has closed joining", () => {
  async function closed() {
    const room = await openRoom();
    const inside = await room.enter();
    expect(await room.desk.give({ type: "setJoining", isOpen: false })).toBe("taken");
    return { room, inside };
  }

  test("a new device is refused, and the card says so before it asks", async () => {
    const { room } = await closed();
    expect(await enterRoom(room)).toEqual({ ok: false, reason: "joiningClosed" });
    expect(await card(room)).toMatchObject({ isJoiningOpen: false });
  });

  test("a device that has joined can still take its seat", async () => {
    const { inside } = await closed();
    expect(await inside.take("KEN")).toBe("taken");
  });

  test("a device comes in once the teacher opens joining again", async () => {
    const { room } = await closed();
    await room.desk.give({ type: "setJoining", isOpen: true });
    expect(await enterRoom(room)).toMatchObject({ ok: true });
  });

  test("no device can open it", async () => {
    const { inside } = await closed();
    expect(await inside.give({ type: "setJoining", isOpen: true })).toBe("notYours");
  });
});

describe("given a committee whose chair has closed joining", () => {
  test("a new device is refused, one that has joined goes on, and the chair can open joining again", async () => {
    const committee = await openCommittee();
    const inside = await committee.enter("S1");
    expect(await committee.chair.give({ type: "setJoining", isOpen: false })).toBe("taken");
    expect(await enterCommittee(committee, "S2")).toEqual({ ok: false, reason: "joiningClosed" });
    expect(await inside.give({ type: "takeSeat", delegation: "S3" })).toBe("taken");
    expect(await inside.give({ type: "setJoining", isOpen: true })).toBe("chairOnly");
    await committee.chair.give({ type: "setJoining", isOpen: true });
    expect(await enterCommittee(committee, "S2")).toMatchObject({ ok: true });
  });
});

describe("given devices in a room without a seat", () => {
  /** Lets minutes pass, with the host's regular check after each. */
  async function wait(room: RoomUnderTest, minutes: number): Promise<void> {
    for (let k = 0; k < minutes; k++) {
      await room.host.look();
      await room.later(MINUTE_MS / 1000);
    }
    await room.host.look();
  }

  test("a device that is silent for ten minutes loses its key; one with a seat or an open connection keeps it", async () => {
    const room = await openRoom();
    const [gone, seated, here] = [await room.enter(), await room.at("KEN"), await room.enter()];
    room.running.watchers.set(() => undefined, here.device);
    await wait(room, EXPIRES_MS / MINUTE_MS + 2);
    expect(await status(room, gone.key)).toBe(401);
    expect(await status(room, seated.key)).not.toBe(401);
    expect(await status(room, here.key)).not.toBe(401);
    const { desk } = await room.desk.follow();
    expect(desk?.devices.map(({ id }) => id)).toEqual([1, 2]);
  });

  test("its number goes to the next device, which learns nothing about the first", async () => {
    const room = await openRoom();
    const gone = await room.enter();
    await wait(room, EXPIRES_MS / MINUTE_MS + 2);
    const next = await enterRoom(room);
    expect(room.state().devices.length).toBe(1);
    expect(await status(room, next.token)).not.toBe(401);
    expect(await gone.take("KEN")).toBe("noKey");
  });
});

describe("given a device without a seat that the host has had no time to hear from", () => {
  test("a device that joined just after another with its number expired keeps its key", async () => {
    const room = await openRoom();
    await room.enter();
    // The watching desk keeps the room in memory.
    room.running.watchers.set(() => undefined, null);
    while (room.device(0).tokenHash !== "") {
      await room.host.look();
      await room.later(MINUTE_MS / 1000);
    }
    const { token } = await enterRoom(room);
    await room.host.look();
    expect(room.state().devices.length).toBe(1);
    expect(await status(room, token)).not.toBe(401);
  });

  test("a device keeps its key if the host slept, or its clock was set", async () => {
    const room = await openRoom();
    const device = await room.enter();
    await room.host.look();
    await room.later(86_400);
    await room.host.look();
    expect(await status(room, device.key)).not.toBe(401);
  });
});

test("given a device of a committee that was put off, it expires after ten minutes without a connection", async () => {
  const committee = await openCommittee();
  await committee.enter("S1");
  const asking = await committee.enter("S1");
  await committee.chair.give({ type: "putOff", device: 1 });
  for (let minutes = 0; minutes <= 12; minutes++) {
    await committee.host.look();
    committee.clock.now += MINUTE_MS;
  }
  expect(await asking.give({ type: "leaveSeat" })).toBe("noKey");
  const { access } = await committee.open();
  expect(access.devices.map(({ tokenHash }) => tokenHash === "")).toEqual([false, true]);
});

describe("given somebody who has filled a room with devices", () => {
  async function full(): Promise<RoomUnderTest> {
    const room = await openRoom();
    const seated = await room.at("KEN");
    await seated.follow();
    for (let k = 1; k < MAX_PRESENT; k++) await enterRoom(room);
    return room;
  }

  test("a newcomer still joins, takes a seat, and stays while the others go on entering", async () => {
    const room = await full();
    const { token = "" } = await enterRoom(room);
    const newcomer = personOf(room.app, room.code, token);
    await post(room.app, `/api/rooms/${room.code}/here`, {}, token);
    for (let k = 0; k < MAX_PRESENT + 10; k++) expect((await enterRoom(room)).ok).toBe(true);
    const place = { table: 1, seat: "BRA", role: "both" } as const;
    expect(await newcomer.give({ type: "takeSeat", place })).toBe("taken");
    expect(room.state().devices.length).toBe(MAX_PRESENT);
    expect(room.device(0).place?.seat).toBe("KEN");
  });

  test("and keeps all of them present, newcomers still get in", async () => {
    const room = await full();
    for (const { id } of room.state().devices) room.running.presence.note(id);
    const { token = "" } = await enterRoom(room);
    const newcomer = personOf(room.app, room.code, token);
    for (let k = 0; k < MAX_PRESENT - 2; k++) {
      expect((await enterRoom(room)).ok).toBe(true);
      room.running.presence.note(room.state().newest);
    }
    expect(await newcomer.give({ type: "takeSeat", place: { table: 1, seat: "BRA", role: "both" } })).toBe(
      "taken",
    );
    expect(room.device(0).place?.seat).toBe("KEN");
  });

  test("removing a device frees its place", async () => {
    const room = await full();
    for (const { id } of room.state().devices) room.running.presence.note(id);
    await room.desk.give({ type: "removeDevice", device: 7 });
    await enterRoom(room);
    expect(room.state().devices.length).toBe(MAX_PRESENT + 1);
  });
});

test("given a hundred absent devices that wait to join a committee, a hundred-and-first is still let in", async () => {
  const committee = await openCommittee();
  await committee.enter("S1");
  committee.clock.now += MINUTE_MS;
  for (let k = 0; k < 101; k++)
    expect(await enterCommittee(committee, "S1"), `device ${k}`).toMatchObject({ ok: true });
  expect((await committee.open()).access.devices.length).toBe(101);
});

describe("given one delegation that writes without end", () => {
  test("it is refused with a sentence of its own, and the others can still write", async () => {
    const room = await openRoom();
    const [kenya, brazil] = [await room.at("KEN"), await room.at("BRA")];
    const answers = new Set<string>();
    for (let k = 0; k < 100; k++)
      answers.add(await kenya.give({ type: "write", to: "BRA", text: `No. ${k}` }));
    expect([...answers]).toEqual(["taken", "tooManyMessages"]);
    expect(await kenya.give({ type: "post", text: "And on the wall." })).toBe("tooManyMessages");
    expect(await brazil.give({ type: "write", to: "KEN", text: "Enough." })).toBe("taken");
  });

  test("its messages to several delegations are counted together", async () => {
    const room = await openRoom();
    const kenya = await room.at("KEN");
    for (let k = 0; k < 40; k++) {
      await kenya.give({ type: "say", to: "BRA", phrase: "thankYou", article: -1 });
      await kenya.give({ type: "write", to: "USA", text: `No. ${k}` });
    }
    expect(room.state().said.length).toBe(80);
    expect(await kenya.give({ type: "post", text: "One more." })).toBe("tooManyMessages");
  });
});
