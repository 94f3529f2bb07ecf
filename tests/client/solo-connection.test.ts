import { beforeEach, describe, expect, test } from "vitest";
import type { SoloConnection } from "../../src/client/connection.ts";
import { createGameStore, type GameState, type GameStore } from "../../src/client/game/game-store.ts";
import { toFragment } from "../../src/client/saves/match-link.ts";
import { listSaves, removeSave } from "../../src/client/saves/saves.ts";
import { openSolo } from "../../src/client/solo-connection.ts";
import { hash } from "../../src/engine/state/hash.ts";
import { USUAL_PROCEDURE } from "../../src/engine/state/procedure.ts";
import { LEVELS, type Setup } from "../../src/engine/state/setup.ts";
import type { MatchRecord, SavedMatch } from "../../src/match/types.ts";

const SETUP: Setup = {
  scenario: "lesson",
  seed: "alone",
  climate: "measured",
  audience: "young",
  procedure: USUAL_PROCEDURE,
  level: 2,
  seats: { KEN: { type: "person" } },
};

/** More beats than any lesson has. */
const MANY = 100;

let store: GameStore;
let connection: SoloConnection;
const game = (): GameState => store.getState();
const made = (): MatchRecord => {
  const found = connection.shelf.record();
  if (found === null) throw new Error("no match at the table");
  return found;
};
const saved = (): SavedMatch => JSON.parse(connection.shelf.exportRecord()) as SavedMatch;

/** Kenya supports every text on the floor and closes the beat. */
function playBeats(count: number): void {
  for (let i = 0; i < count && game().status === "ready"; i += 1) {
    for (const option of game().view?.options ?? []) {
      if (option.type !== "layPlacards") continue;
      for (const { article, texts } of option.articles) {
        connection.play.send({
          type: "layPlacards",
          article,
          placards: texts.map(() => 0 as const),
          wish: 1,
          care: 1,
        });
      }
    }
    connection.play.ready();
  }
}

beforeEach(() => {
  store = createGameStore();
  connection = openSolo(store);
});

describe("results of finished matches", () => {
  beforeEach(async () => {
    for (const { id } of await listSaves()) await removeSave(id);
  });

  test("are in the list of the person who played, and not of a person who opens another player's record", async () => {
    await connection.shelf.startMatch(SETUP, "KEN");
    playBeats(MANY);
    expect(game().status).toBe("over");
    const results = connection.play.results();
    await expect
      .poll(listSaves)
      .toMatchObject([{ isForeign: false, result: { mandate: results?.mandate, trust: results?.trust } }]);
    await connection.shelf.openRecord(connection.shelf.exportRecord());
    const foreign = async () => (await listSaves()).map(({ isForeign }) => isForeign).sort();
    await expect.poll(foreign).toEqual([false, true]);
  });

  test("belong to the same person when somebody looks at them again", async () => {
    await connection.shelf.startMatch(SETUP, "KEN");
    playBeats(MANY);
    const text = connection.shelf.exportRecord();
    for (const { id } of await listSaves()) await removeSave(id);
    await connection.shelf.openRecord(text);
    await expect.poll(listSaves).toMatchObject([{ isForeign: true }]);
    const [save] = await listSaves();
    expect(await connection.shelf.continueSave(save?.id ?? "")).toBe(true);
    await expect.poll(listSaves).toMatchObject([{ isForeign: true }]);
  });
});

describe("playing alone", () => {
  test("a match opens at its first beat, with its journal and nothing left to animate", async () => {
    await connection.shelf.startMatch(SETUP, "KEN");
    expect(game()).toMatchObject({ status: "ready", watching: false, frozen: false, queue: [] });
    expect(game().view).toMatchObject({ seat: "KEN", world: { beat: "sound", round: 1 } });
    expect(game().journal.map(({ event }) => event.type)).toContain("floorOpened");
  });

  test("a refused command changes nothing and says why", async () => {
    await connection.shelf.startMatch(SETUP, "KEN");
    const before = made();
    expect(connection.play.send({ type: "castVote", vote: "yes" })).toBe("wrongPhase");
    expect(game().refused).toBe("wrongPhase");
    expect(made()).toEqual(before);
  });

  test("a draft outlives acts and leaving the table, and is forgotten with its beat", async () => {
    await connection.shelf.startMatch(SETUP, "KEN");
    const id = (await listSaves())[0]?.id ?? "";
    connection.play.keepDraft("bridge", "1-2");
    connection.play.send({ type: "layPlacards", article: 0, placards: [], wish: 0, care: 0 });
    expect(game().drafts).toEqual({ bridge: "1-2" });
    await listSaves();
    connection.shelf.leave();
    expect(game().drafts).toEqual({});
    expect(await connection.shelf.continueSave(id)).toBe(true);
    expect(game().drafts).toEqual({ bridge: "1-2" });
    connection.play.ready();
    expect(game().drafts).toEqual({});
  });

  test("sealed acts can be taken back until the beat closes", async () => {
    await connection.shelf.startMatch(SETUP, "KEN");
    const floor = game().view?.world.draft.floor[0] ?? -1;
    const texts = game().view?.world.draft.texts[floor] ?? [];
    connection.play.send({
      type: "layPlacards",
      article: floor,
      placards: texts.map(() => 2 as const),
      wish: 0,
      care: 2,
    });
    expect(game().view?.mine?.sealed).toHaveLength(1);
    connection.play.unseal(`layPlacards:${floor}`);
    expect(game().view?.mine?.sealed).toHaveLength(0);
  });

  test("closing a beat queues what happened and counts the batch", async () => {
    await connection.shelf.startMatch(SETUP, "KEN");
    const { batch, journal } = game();
    playBeats(1);
    expect(game().batch).toBeGreaterThan(batch);
    expect(game().queue.length).toBeGreaterThan(0);
    expect(game().queue.at(-1)?.index).toBe(game().journal.length - 1);
    expect(game().journal.length).toBeGreaterThan(journal.length);
  });

  test("a whole match ends, with results only then", async () => {
    await connection.shelf.startMatch(SETUP, "KEN");
    expect(connection.play.results()).toBeNull();
    playBeats(100);
    expect(game().status).toBe("over");
    expect(connection.play.results()).toMatchObject({
      mandate: expect.any(Number),
      trust: expect.any(Number),
    });
  });

  test("leaving keeps the save", async () => {
    await connection.shelf.startMatch(SETUP, "KEN");
    playBeats(2);
    const before = made();
    connection.shelf.leave();
    expect(game()).toMatchObject({ status: "none", view: null, journal: [] });
    const mine = (await listSaves()).find(({ round, seat }) => seat === "KEN" && round === 1);
    expect(await connection.shelf.continueSave(mine?.id ?? "")).toBe(true);
    expect(made()).toEqual(before);
  });
});

describe("opening a match that was played before", () => {
  test("a file, a link and a save lead to the same hash", async () => {
    await connection.shelf.startMatch(SETUP, "KEN");
    playBeats(5);
    const before = made();
    const file = connection.shelf.exportRecord();
    const link = await toFragment(before);
    expect(await connection.shelf.openRecord(file)).toBe(true);
    expect(made().hash).toBe(before.hash);
    expect(await connection.shelf.openLink(link)).toBe("match");
    expect(made().hash).toBe(before.hash);
  });

  test.each(LEVELS)("a match against level %i can be opened again", async (level) => {
    await connection.shelf.startMatch({ ...SETUP, level }, "KEN");
    playBeats(1);
    expect(await connection.shelf.openRecord(connection.shelf.exportRecord())).toBe(true);
  });

  test.each([
    ["text", "hello", "notJson"],
    ["other JSON", '{"a":1}', "notOurs"],
    ["half a record", '{"format":3,"setup":{"scenario":"lesson"}}', "damaged"],
  ])("%s is refused with a code and stored for download", async (_, text, code) => {
    expect(await connection.shelf.openRecord(text)).toBe(false);
    expect(game().problem).toEqual({ code, raw: text });
  });

  test("a record with a wrong hash was changed", async () => {
    await connection.shelf.startMatch(SETUP, "KEN");
    playBeats(3);
    const changed = JSON.stringify({ ...saved(), hash: "0123456789abcdef" });
    expect(await connection.shelf.openRecord(changed)).toBe(false);
    expect(game().problem?.code).toBe("tampered");
    expect(game().status).toBe("ready");
  });

  test("a link of another version is refused in one sentence", async () => {
    await connection.shelf.startMatch(SETUP, "KEN");
    const link = await toFragment({ ...made(), engineVersion: "another" });
    expect(await connection.shelf.openLink(link)).toBeNull();
    expect(game().problem?.code).toBe("otherVersion");
  });

  test("a file of another version is played back, frozen, and goes on only as a new match", async () => {
    await connection.shelf.startMatch(SETUP, "KEN");
    playBeats(4);
    const old = { ...saved(), engineVersion: "another" };
    expect(hash(old.events)).toBe(old.hash);
    expect(await connection.shelf.openRecord(JSON.stringify(old))).toBe(true);
    expect(game().frozen).toBe(true);
    expect(connection.play.send({ type: "stayOut" })).not.toBeNull();
    await connection.shelf.fork(old.entries.length);
    expect(game().frozen).toBe(false);
    expect(made().engineVersion).not.toBe("another");
  });
});

describe("watching", () => {
  test("a match without a person goes on beat by beat or to its end, and shows nothing secret", async () => {
    await connection.shelf.watch({ ...SETUP, seats: {} });
    expect(game()).toMatchObject({ status: "ready", watching: true, view: { world: { beat: "sound" } } });
    const whole = connection.shelf.record();
    connection.play.ready();
    expect(game()).toMatchObject({ status: "ready", view: { world: { beat: "deal" } } });
    connection.play.finish();
    expect(game()).toMatchObject({ status: "over", watching: true });
    expect(connection.shelf.record()).toEqual(whole);
    expect(game().view?.mine).toBeNull();
    const types = new Set(game().journal.map(({ event }) => event.type));
    for (const secret of ["mindsMoved", "careShown", "actSealed"]) expect(types).not.toContain(secret);
  });
});
