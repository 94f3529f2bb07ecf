/** A seat that the teacher lends to a bot: its device rests until the teacher gives the seat back. */
import { expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import { createGameStore } from "../../../../src/client/game/game-store.ts";
import { loadWording, t } from "../../../../src/client/i18n/index.ts";
import { isLent } from "../../../../src/client/selectors/match/lent.ts";
import { roomPlay } from "../../../../src/client/sessions/room/room-play.ts";
import { NO_ROOM, type RoomPageState } from "../../../../src/client/sessions/room/room-store.ts";
import type { Session } from "../../../../src/client/sessions/room/session.ts";
import type { Command } from "../../../../src/engine/state/command.ts";
import type { Person, RoomUnderTest } from "../../../support/room.ts";
import { three } from "../../../support/room-clock.ts";

await loadWording("content", "room");

/** What the device of this person can do now: whether it may lay placards, and the orders that “We are ready” sends. */
async function pageOf(room: RoomUnderTest, person: Person, command: Command) {
  const page = await person.follow();
  const game = createGameStore();
  game.setState({ view: page.view, scenario: room.world().scenario });
  const rooms = createStore<RoomPageState>()(() => ({ ...NO_ROOM, room: page.room }));
  const sent: string[] = [];
  const session = { order: async ({ type }: { type: string }) => void sent.push(type) } as unknown as Session;
  const play = roomPlay(() => session, game, game, rooms);
  play.ready();
  if (page.view === null) throw new Error("the match has not begun");
  return { isLent: isLent(page.view), mayAct: play.isAllowed(command), sent };
}

test("given back only by the teacher: until then nothing on its device acts, and then everything does", async () => {
  const { room, kenya } = await three();
  const article = room.world().draft.floor[0] ?? 0;
  const placards = (room.world().draft.texts[article] ?? []).map(() => 1 as const);
  const lay: Command = { type: "layPlacards", article, placards, wish: 0, care: 1 };
  const live = { isLent: false, mayAct: true, sent: ["ready"] };

  expect(await pageOf(room, kenya, lay)).toEqual(live);
  await room.desk.give({ type: "giveToBot", table: 1, seat: "KEN" });
  expect(await pageOf(room, kenya, lay)).toEqual({ isLent: true, mayAct: false, sent: [] });
  await room.desk.give({ type: "giveBack", table: 1, seat: "KEN" });
  expect(await pageOf(room, kenya, lay)).toEqual(live);
});

test("its device says who decided that, and who ends it", () => {
  expect(t("room:bar.bot")).toContain("Your teacher");
  expect(t("room:bar.bot")).not.toContain("until you are back");
});
