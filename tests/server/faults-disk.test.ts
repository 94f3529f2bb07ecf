import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { DATA_VARIABLE } from "../../src/server/store/open-store.ts";
import { sqliteStore } from "../../src/server/store/sqlite-store.ts";
import { temporaryFolder } from "../support/folder.ts";
import { startedHost } from "../support/host-process.ts";
import { eachHas, play, roomWithHands, send, type TestRoom } from "../support/room-hand.ts";
import { expectWhole } from "../support/room-log.ts";
import { fill, mountedDisk, unmount } from "../support/small-disk.ts";

const disk = temporaryFolder();
const noDisk = mountedDisk(disk);

describe.skipIf(noDisk !== null)(`a host on a small disk${noDisk ? `, ${noDisk}` : ""}`, () => {
  afterAll(() => unmount(disk));

  test("refuses orders while the disk is full, says so, and accepts them again when there is space; none is lost", async () => {
    const folder = join(disk, "rooms");
    const filler = join(disk, "filler");
    const host = await startedHost({ [DATA_VARIABLE]: folder });
    const room = await roomWithHands(() => host.url);
    let isOver = false;
    const played = Promise.all(room.hands.map((hand) => play(room, hand, () => isOver)));
    await eachHas(room, 5);
    fill(filler);
    const refused = await firstRefused(room);
    expect(host.said()).toContain(`Room ${room.code} could not be saved: database or disk is full`);
    rmSync(filler);
    await eachHas(room, 10);
    expect(await tell(room, refused)).toMatchObject({ ok: true });
    expect(await tell(room, refused)).toMatchObject({ ok: true });
    isOver = true;
    await played;
    await host.end("SIGKILL");
    const store = sqliteStore(folder);
    const { state } = await expectWhole(store, room);
    await store.close();
    expect(state?.messages.filter(({ text }) => text === refused)).toHaveLength(1);
  });
});

function tell({ where, code, key }: TestRoom, text: string) {
  return send(where, code, key, { type: "tell", to: { table: 0, seat: null }, text }, `tell-${text}`);
}

/** Sends messages until one is refused. The log still has some space of its own, so the first few are stored. */
async function firstRefused(room: TestRoom): Promise<string> {
  for (let turn = 0; ; turn++) {
    const text = `message-${turn}`;
    const answer = await tell(room, text);
    if (!answer.ok && answer.reason === "notKept") return text;
    await new Promise((done) => setTimeout(done, 200));
  }
}
