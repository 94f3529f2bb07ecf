/** A committee started on the chair's laptop continues with its log on a host. An invalid log is refused. */
import { expect, test } from "vitest";
import type { Entry } from "../../../src/committee/log.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import { readLog } from "../../../src/server/committee/read-log.ts";
import { amended, counted, type Dais, inDebate, introduced } from "../../support/committee.ts";
import { committeeAt } from "../../support/committee-host.ts";
import { hostUnderTest } from "../../support/room.ts";

/** A committee that has used everything: a list, a motion with its ballot, papers, points, a note, and an undo. */
function workedAt(): Dais {
  const room = inDebate(PACK["una-usa"], 12);
  if (!room.state().list.isOpen) room.ask({ type: "openList" });
  room.ask({ type: "joinList", list: "general", delegation: "S1" });
  room.ask({ type: "callNext", list: "general" });
  room.wait(30);
  room.ask({ type: "endSpeech" });
  const motion = room.move("S2", "unmoderatedCaucus", { total: 300 });
  room.ask({ type: "secondMotion", motion, delegation: "S3" });
  room.ask({ type: "putMotion", motion, method: "count" });
  counted(room, 8, 2);
  room.ask({ type: "endCaucus" });
  const paper = introduced(room);
  amended(room, paper, "strike", 2);
  room.ask({ type: "raisePoint", kind: "order", delegation: "S4" });
  room.ask({ type: "writeNote", text: "Lunch at one." });
  room.ask({ type: "closeList" });
  room.undo();
  return room;
}

async function formed(body: object): Promise<Response> {
  return hostUnderTest().app.request("/api/committees", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

test("it continues from its last entry, with everything it had", async () => {
  const host = hostUnderTest();
  const room = workedAt();
  const response = await host.app.request("/api/committees", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ entries: room.entries() }),
  });
  const { code, key } = (await response.json()) as Readonly<{ code: string; key: string }>;
  const committee = committeeAt(host, code, key);
  expect((await committee.open()).state).toEqual(room.state());
  expect(await committee.chair.give({ type: "closeList" })).toBe("taken");
});

test.each<readonly [string, (entries: readonly Entry[]) => unknown]>([
  ["nothing", () => []],
  ["no list", () => "entries"],
  ["a gap", (all) => all.filter(({ n }) => n !== 2)],
  ["time that goes back", (all) => all.map((one, i) => (i === 3 ? { ...one, at: 5 } : one))],
  ["a second forming", (all) => [...all, { ...all[0], n: all.length + 1, at: all.at(-1)?.at }]],
  ["a fact that there is none of", (all) => changed(all, { type: "warDeclared" })],
  ["a fact without its fields", (all) => changed(all, { type: "speakerAdded" })],
  ["a fact with a field too many", (all) => changed(all, { type: "listOpened", text: "x" })],
  ["an undo of what was never last", (all) => changed(all, { type: "undone", entry: 1 })],
  [
    "words that are too long",
    (all) => changed(all, { type: "paperEdited", paper: 1, title: "", text: "x".repeat(20_001) }),
  ],
  ["nobody that asks", (all) => all.map((one) => ({ ...one, by: { type: "god" } }))],
])("a log with %s is refused", async (_, spoil) => {
  const entries = spoil(workedAt().entries());
  expect(await readLog(JSON.stringify({ entries }))).toBeNull();
  expect((await formed({ entries })).status).toBe(400);
});

function changed(entries: readonly Entry[], fact: object): unknown {
  return [
    ...entries,
    { n: entries.length + 1, at: entries.at(-1)?.at, by: { type: "chair", chair: 1 }, facts: [fact] },
  ];
}

test.each([
  ["no pack", { name: "A", pack: {}, delegations: [] }],
  [
    "a delegation twice",
    {
      name: "A",
      pack: PACK["un-ga"],
      delegations: [
        { id: "KEN", name: "Kenya", kind: "member" },
        { id: "KEN", name: "Kenya", kind: "member" },
      ],
    },
  ],
  ["a name that is none", { name: 7, pack: PACK["un-ga"], delegations: [] }],
])("a committee with %s is not formed", async (_, body) => {
  expect((await formed(body)).status).toBe(400);
});

test("a log that ends in another year is refused, because it would be kept until then", async () => {
  const entries = changed(workedAt().entries(), { type: "noteWritten", chair: 1, text: "x" }) as Entry[];
  const later = entries.map((entry, at) => (at === entries.length - 1 ? { ...entry, at: 8.64e15 } : entry));
  expect((await formed({ entries: later })).status).toBe(400);
  expect((await formed({ entries })).status).toBe(200);
});
