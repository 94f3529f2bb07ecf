/** Nothing that a seat is sent reveals other players' hidden acts, not even a number or the count of messages. */
import { expect, test } from "vitest";
import { openRoom, type RoomUnderTest } from "../support/room.ts";
import { catchUp, playTable, pupil } from "../support/room-play.ts";

/**
 * Everything Kenya is sent before the debrief. The other seats play the same match in both cases, but only if
 * `isMuchUnseen` do they also do much in secret.
 */
async function sentToKenya(isMuchUnseen: boolean): Promise<readonly string[]> {
  const room = await openRoom({ scenario: "lesson", climate: "contested", pairs: true });
  const pupils = [pupil(await room.at("KEN")), pupil(await room.at("BRA")), pupil(await room.at("USA"))];
  const [kenya, brazil, usa] = pupils;
  if (kenya === undefined || brazil === undefined || usa === undefined) throw new Error("nobody came");
  await room.desk.give({ type: "start", table: 1 });
  await playTable(room, 1, pupils, async (beat) => {
    if (beat > 6 || room.world().beat === "over") return;
    if (isMuchUnseen) {
      for (let k = 0; k < 3; k++) await unseen(room, brazil.person, beat);
      await timeFor(room, "BRA", beat);
    }
    await kenya.person.give({ type: "say", to: "BRA", phrase: "thankYou", article: -1 });
    await brazil.person.give({ type: "say", to: "KEN", phrase: "supportUs", article: -1 });
    await catchUp(kenya);
  });
  await catchUp(kenya);
  // The debrief shows everybody's guesses.
  const before = kenya.sent.filter((sent) => sent.room?.isDebriefed !== true);
  return before.map((sent) => JSON.stringify({ ...sent, version: "" }).replaceAll(room.code, "CODE"));
}

/** Lays placards and takes them back, speaks to a third delegation, gives guidance, and guesses when asked. */
async function unseen(
  room: RoomUnderTest,
  person: Awaited<ReturnType<RoomUnderTest["at"]>>,
  beat: number,
): Promise<void> {
  const { draft, clock } = room.world();
  const article = draft.floor[0] ?? 0;
  const placards = (draft.texts[article] ?? []).map(() => 1 as const);
  await person.act({ type: "layPlacards", article, placards, wish: 0, care: 1 });
  await person.give({ type: "unseal", beat: clock, slot: `layPlacards:${article}` });
  await person.give({ type: "write", to: "USA", text: `Between us, ${beat}.` });
  await person.give({ type: "setLimit", article, limit: "any" });
  await person.give({ type: "guess", beat: clock, percent: 70 });
}

/** The teacher sets the time of a seat and gives it some. */
async function timeFor(room: RoomUnderTest, seat: string, beat: number): Promise<void> {
  const time = beat % 2 === 0 ? "double" : "endless";
  await room.desk.give({ type: "setSeatTime", table: 1, seat, time });
  await room.desk.give({ type: "giveTime", table: 1, seat, beat: room.world().clock, seconds: 60 });
}

test("others' sealed acts, take-backs, messages, acts at home, guesses and times change no byte and no number", async () => {
  const [quiet, busy] = [await sentToKenya(false), await sentToKenya(true)];
  expect(quiet.length).toBeGreaterThan(11);
  expect(busy.length).toBe(quiet.length);
  expect(busy.findIndex((sent, at) => sent !== quiet[at])).toBe(-1);
});
