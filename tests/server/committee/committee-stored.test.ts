/** A committee is read back from its log, and orders to a deleted one are refused. */
import { expect, test } from "vitest";
import { PAGE_ROWS } from "../../../src/kernel/log.ts";
import { renewReadKey } from "../../../src/server/committee/committee-keys.ts";
import { EMPTY } from "../../../src/server/committee/snapshot.ts";
import { readStored } from "../../../src/server/committee/stored-log.ts";
import type { Row } from "../../../src/server/store/store.ts";
import { inDebate, openCommittee } from "../../support/committee-host.ts";
import { openRoom } from "../../support/room.ts";

test("a log of several pages is read to its end: entries, drafts, devices, and the ids of its orders", async () => {
  const committee = await inDebate();
  const device = await committee.enter("S1");
  await device.give({ type: "beginDraft", draft: "0123456789ab", title: "Evidence" }, "begins-a-draft");
  const changes = [[[0, "Decides."]]] as never;
  await device.give(
    { type: "writeDraft", draft: "0123456789ab", field: "text", version: 0, client: "one", changes },
    "writes-a-draft",
  );
  for (let n = 0; n < PAGE_ROWS; n++) await committee.chair.give({ type: "writeNote", text: `No. ${n}` });
  const { store, snapshot } = await committee.running();
  const stored = await readStored(store as never, committee.code);
  expect(stored?.hosted).toEqual(snapshot);
  expect(stored?.keys.some((key) => key.endsWith(":writes-a-draft"))).toBe(true);
  expect(stored?.latest).toBe(committee.clock.now);
  for (const rows of [PAGE_ROWS - 1, PAGE_ROWS]) {
    const since = async (code: string, seq: number, most?: number) =>
      (await store.since(code, seq, most)).filter(({ seq: at }) => at <= rows) as never;
    expect((await readStored({ since }, committee.code))?.hosted.seq).toBe(rows);
  }
});

test("an entry whose clock was fast dates the log", async () => {
  const committee = await inDebate();
  const { store } = await committee.running();
  const ahead = committee.clock.now + 5000;
  const since = async (code: string, seq: number, most?: number) =>
    (await store.since(code, seq, most)).map(({ seq: at, row }) => {
      const one = row as Row;
      const isEntry = one.kind === "committee" && one.fact.type === "entryAdded";
      return {
        seq: at,
        row: isEntry ? { ...one, fact: { ...one.fact, entry: { ...one.fact.entry, at: ahead } } } : one,
      };
    }) as never;
  expect((await readStored({ since }, committee.code))?.latest).toBe(ahead);
});

test("there is none under a room's code, or under an unknown code", async () => {
  const room = await openRoom();
  expect(await readStored(room.running.store as never, room.code)).toBeNull();
  expect(await readStored(room.running.store as never, "NONE")).toBeNull();
});

test("an order to a deleted one is refused, and no key is made", async () => {
  const committee = await openCommittee();
  const running = await committee.running();
  running.snapshot = EMPTY;
  const by = { key: committee.chair.key, name: "chair1:renews" };
  expect(await renewReadKey(running, by)).toEqual({ ok: false, reason: "noRoom" });
});

test("a page that continues from its position in a draft receives the changes, and not the whole text", async () => {
  const committee = await inDebate();
  const device = await committee.enter("S1");
  const write = (version: number, parts: readonly unknown[]) =>
    device.give({
      type: "writeDraft",
      draft: "0123456789ab",
      field: "text",
      version,
      client: "one",
      changes: [parts] as never,
    });
  await device.give({ type: "beginDraft", draft: "0123456789ab", title: "Evidence" });
  await write(0, [[0, "Decides."]]);
  const { position = "", drafts } = (await device.news()) ?? {};
  expect(drafts?.changed[0]?.fields.text).toEqual({ version: 1, text: "Decides." });
  await write(1, [8, [0, " Now."]]);
  const { fields } = (await device.news(position))?.drafts?.changed[0] ?? {};
  expect(fields?.text).toMatchObject({ version: 2, updates: [{ client: "one" }] });
  expect(fields?.preamble).toEqual({ version: 0, updates: [] });
});
