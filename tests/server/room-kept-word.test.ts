/** A bot that stands in for silent pupils keeps the word that they gave, and only theirs. */
import { expect, test } from "vitest";
import { declaredBy } from "../../src/engine/model/conduct.ts";
import { ownWish } from "../../src/engine/seats/seen.ts";
import { indexOf } from "../../src/engine/state/seat.ts";
import { only, seenBy } from "../support/play.ts";
import { type DeviceOf, openRoom, type RoomUnderTest } from "../support/room.ts";

const close = (room: RoomUnderTest) =>
  room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });

/** Kenya declares the text that is furthest from what its mandate wants, on every article of the first round. */
async function contrary(): Promise<
  Readonly<{ room: RoomUnderTest; kenya: DeviceOf; said: Map<number, number> }>
> {
  const room = await openRoom({ scenario: "lesson", climate: "contested", seats: ["KEN", "BRA"], level: 2 });
  const kenya = await room.at("KEN");
  await room.at("BRA");
  await room.desk.give({ type: "start", table: 1 });
  const { draft } = room.world();
  const said = new Map<number, number>();
  for (const article of draft.floor) {
    const texts = draft.texts[article] ?? [];
    const wish = ownWish(seenBy(room.world(), "KEN"), article);
    const far = texts.toSorted((a, b) => Math.abs(b - wish) - Math.abs(a - wish))[0] ?? 0;
    const placards = texts.map((text) => (text === far ? 0 : 1) as 0 | 1);
    expect(await kenya.act({ type: "layPlacards", article, placards, wish: far, care: 2 })).toBe("taken");
    said.set(article, far);
  }
  await close(room);
  return { room, kenya, said };
}

const declared = (room: RoomUnderTest, article: number): number | null =>
  declaredBy(room.world(), article, indexOf(room.world().scenario, "KEN"));

async function toTheEnd(room: RoomUnderTest, said: ReadonlyMap<number, number>): Promise<void> {
  const ken = indexOf(room.world().scenario, "KEN");
  while (room.world().phase === "negotiation") {
    await close(room);
    for (const [article, wish] of said) expect(declared(room, article)).toBe(wish);
  }
  for (const { article, alternative, stands } of only(room.match().log, "standsTaken"))
    if (said.get(article) === alternative) expect(stands[ken]).toBe("0");
}

test("absent pupils: the bot of each beat declares what they declared, and joins that text", async () => {
  const { room, said } = await contrary();
  // Nobody is connected any more.
  await room.later(60);
  await toTheEnd(room, said);
  const holders = only(room.match().log, "seatChanged").filter(({ seat }) => seat === "KEN");
  expect(holders[0]?.holder).toMatchObject({ type: "bot", keeps: [...said.keys()].sort((a, b) => a - b) });
});

test("a seat that the teacher gives to a bot: the same", async () => {
  const { room, said } = await contrary();
  expect(await room.desk.give({ type: "giveToBot", table: 1, seat: "KEN" })).toBe("taken");
  await toTheEnd(room, said);
});

test("a seat that never said anything is played by its mandate, as before", async () => {
  const room = await openRoom({ scenario: "lesson", climate: "contested", seats: ["KEN", "BRA"] });
  await room.at("KEN");
  await room.at("BRA");
  await room.desk.give({ type: "start", table: 1 });
  while (room.world().phase === "negotiation") await close(room);
  const holders = only(room.match().log, "seatChanged").map(({ holder }) => holder);
  expect(holders.length).toBeGreaterThan(0);
  for (const holder of holders) expect(holder).not.toHaveProperty("keeps");
});

test("a beat that the teacher took back gave no word", async () => {
  const { room } = await contrary();
  await room.desk.give({ type: "undoBeat", table: 1, beat: room.world().clock });
  await room.later(60);
  await close(room);
  const holders = only(room.match().log, "seatChanged").map(({ holder }) => holder);
  for (const holder of holders) expect(holder).not.toHaveProperty("keeps");
});
