/** Players share one device and pass it on. After a curtain, each sees only their own seat. */
import { beforeEach, describe, expect, test } from "vitest";
import type { SoloConnection } from "../../../../src/client/connection.ts";
import { createGameStore, type GameState, type GameStore } from "../../../../src/client/game/game-store.ts";
import { libraryFor } from "../../../../src/client/game/library.ts";
import { openSolo } from "../../../../src/client/solo-connection.ts";
import { USUAL_PROCEDURE } from "../../../../src/engine/state/procedure.ts";
import type { Setup } from "../../../../src/engine/state/setup.ts";
import { viewOf } from "../../../../src/match/match.ts";
import { replayEntries } from "../../../../src/match/record.ts";

const SETUP: Setup = {
  scenario: "lesson",
  seed: "round",
  climate: "contested",
  audience: "young",
  procedure: USUAL_PROCEDURE,
  level: 2,
  seats: { BRA: { type: "person" }, DEU: { type: "person" }, KEN: { type: "person" } },
};

let store: GameStore;
let connection: SoloConnection;
const game = (): GameState => store.getState();
const seat = (): string => game().view?.seat ?? "";

/** Takes the device, lays placards if they are on offer, and passes the device on. */
function decide(): void {
  connection.play.openCurtain();
  for (const option of game().view?.options ?? []) {
    if (option.type !== "layPlacards") continue;
    for (const { article, texts } of option.articles) {
      const placards = texts.map(() => 0 as const);
      connection.play.send({ type: "layPlacards", article, placards, wish: 1, care: 1 });
    }
  }
  connection.play.ready();
}

beforeEach(async () => {
  store = createGameStore();
  connection = openSolo(store);
  await connection.shelf.startMatch(SETUP, "BRA");
});

describe("a match of three people at one device", () => {
  test("opens behind a curtain, so that the player who opened it sees no other mandate", () => {
    expect(game().curtain).toBe("BRA");
  });

  test("goes around, each seat once per beat, and closes the beat after the last", () => {
    const asked: string[] = [];
    while (game().view?.world.clock === 1) {
      asked.push(seat());
      decide();
    }
    expect(asked).toEqual(["BRA", "DEU", "KEN"]);
    expect(game().view?.world.beat).toBe("deal");
    expect(game().curtain).toBe(seat());
  });

  test("each seat learns what has happened when its curtain opens, and not earlier", () => {
    for (let i = 0; i < 3; i += 1) decide();
    for (let i = 0; i < 3; i += 1) {
      expect(game().queue).toEqual([]);
      const heard = game().journal.length;
      connection.play.openCurtain();
      expect(game().queue.map(({ event }) => event.type)).toContain("placardsRevealed");
      expect(game().journal.length).toBe(heard);
      connection.play.ready();
    }
  });

  test("a curtain opens at the seat's last view of the match, and then shows what has happened since", () => {
    for (let i = 0; i < 3; i += 1) decide();
    const told: (readonly [number, number])[] = [];
    const leave = store.subscribe(({ view, journal }) =>
      told.push([view?.world.clock ?? -1, journal.length]),
    );
    connection.play.openCurtain();
    leave();
    const [[first = -1, heard = 0] = [], [then = -1, all = 0] = []] = [told[0], told.at(-1)];
    expect(then).toBe(first + 1);
    expect(all - heard).toBe(game().queue.length);
    expect(heard).toBeLessThan(all);
  });

  test("shows every seat the view of the match itself", () => {
    for (let i = 0; i < 8; i += 1) {
      const record = connection.shelf.record();
      const match = record === null ? null : replayEntries(libraryFor(SETUP), SETUP, record.entries);
      expect(match === null ? null : viewOf(match, seat())).toEqual(game().view);
      decide();
    }
  });

  test("ends, and each looks back from its own seat", () => {
    for (let i = 0; i < 200 && game().status !== "over"; i += 1) decide();
    expect(game().status).toBe("over");
    expect(game().curtain).toBeNull();
    for (const one of ["BRA", "DEU", "KEN"]) {
      connection.play.lookFrom(one);
      expect(seat()).toBe(one);
      expect(connection.play.results()?.mandate).toBeTypeOf("number");
    }
  });
});
