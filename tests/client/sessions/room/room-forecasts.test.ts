/** The teacher can switch forecasts off: the pages of a class then show none, and not what placards would do. */
import { expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import { createGameStore } from "../../../../src/client/game/game-store.ts";
import type { Play } from "../../../../src/client/game/play.ts";
import { roomPlay } from "../../../../src/client/sessions/room/room-play.ts";
import { NO_ROOM, type RoomPageState } from "../../../../src/client/sessions/room/room-store.ts";
import type { Command } from "../../../../src/engine/state/command.ts";
import { begun } from "../../../support/room-begun.ts";

/** Kenya's page in the second sounding of a class. */
async function secondSounding(forecasts: boolean): Promise<Play> {
  const { room, kenya } = await begun({ forecasts, climate: "contested" });
  do await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
  while (room.world().beat !== "sound");
  const page = await kenya.follow();
  const game = createGameStore();
  game.setState({ view: page.view, scenario: room.world().scenario });
  const rooms = createStore<RoomPageState>()(() => ({ ...NO_ROOM, room: page.room }));
  const session = (): never => {
    throw new Error("a query sends no order");
  };
  const play = roomPlay(session, game, game, rooms);
  const [article = -1] = room.world().draft.floor.filter((one) => room.world().soundings[one] != null);
  return { ...play, placardsOutlook: (laid, speech) => play.placardsOutlook({ ...laid, article }, speech) };
}

const LAID = { article: 0, placards: [0, 2], wish: 0 } as const;
const JOIN: Command = { type: "takeStand", article: 0, stand: "join", breaking: false };

test("given forecasts, a pupil sees what placards would do", async () => {
  const play = await secondSounding(true);
  expect(play.placardsOutlook(LAID, null)).not.toBeNull();
  expect(play.forecast(JOIN)).not.toBeNull();
});

test("given no forecasts, a pupil sees neither", async () => {
  const play = await secondSounding(false);
  expect(play.placardsOutlook(LAID, null)).toBeNull();
  expect(play.forecast(JOIN)).toBeNull();
});
