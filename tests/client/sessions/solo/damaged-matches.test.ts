/** A link, file or save that cannot be opened gives one problem with its text, and changes no save. */
import { deflateRawSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import type { SoloConnection } from "../../../../src/client/connection.ts";
import { createGameStore, type GameStore } from "../../../../src/client/game/game-store.ts";
import type { ProblemCode } from "../../../../src/client/game/problem.ts";
import type { Row } from "../../../../src/client/saves/save-summary.ts";
import { allRows, listSaves, putRows, removeSave } from "../../../../src/client/saves/saves.ts";
import { openSolo } from "../../../../src/client/solo-connection.ts";
import { record, save } from "../../../../src/match/record.ts";
import { LONGEST_RECORD } from "../../../../src/match/record-schema.ts";
import { RULES_VERSION } from "../../../../src/match/rules-version.ts";
import type { MatchRecord, SavedMatch } from "../../../../src/match/types.ts";
import { playByHand, SOLO } from "../../../support/by-hand.ts";

const SETUP = { ...SOLO, scenario: "lesson", seed: "damaged", seats: { KEN: { type: "person" } } } as const;
const PLAYED = playByHand(SETUP, "KEN", { type: "bot", level: 2 }, ({ world }) => world.beat === "sign");
const MADE: MatchRecord = { ...record(PLAYED), engineVersion: RULES_VERSION };
const SAVED: SavedMatch = { ...save(PLAYED), engineVersion: RULES_VERSION };
const FILE = JSON.stringify(SAVED);
const LINK = packed(JSON.stringify(MADE));

/** Any text packed as the page packs a match. */
function packed(text: string): string {
  return `#m=${deflateRawSync(Buffer.from(text)).toString("base64url")}`;
}

let store: GameStore;
let connection: SoloConnection;
let before: readonly Row[];

/** The table is empty and this browser has one other save. */
beforeEach(async () => {
  for (const { id } of await listSaves()) await removeSave(id);
  store = createGameStore();
  connection = openSolo(store);
  await connection.shelf.startMatch({ ...SETUP, seed: "another save" }, "KEN");
  await expect.poll(listSaves).toHaveLength(1);
  connection.shelf.leave();
  before = structuredClone(await allRows());
});

/** Expects no match at the table, one problem, and the saves from before. */
async function expectProblem(code: ProblemCode, raw: string): Promise<void> {
  expect(store.getState()).toMatchObject({ status: "none", problem: { code, raw } });
  expect(await allRows()).toEqual(before);
  connection.shelf.dismissProblem();
  expect(store.getState().problem).toBeNull();
}

describe("given a damaged link, when it is opened, then there is one problem and no save changes:", () => {
  test.each<readonly [string, string, ProblemCode]>([
    ["an empty one", "#m=", "badLink"],
    ["a text that is no match", "#m=not-a-match", "badLink"],
    ["one that was cut", LINK.slice(0, LINK.length - 40), "badLink"],
    ["one with a gap", `${LINK.slice(0, 60)}${LINK.slice(66)}`, "badLink"],
    ["packed nonsense", packed("nonsense"), "badLink"],
    ["packed JSON of another program", packed(JSON.stringify({ hello: "world" })), "notOurs"],
    ["an impossible entry", packed(JSON.stringify({ ...MADE, entries: [{ beat: -1 }] })), "damaged"],
    ["another result", packed(JSON.stringify({ ...MADE, hash: "0123456789abcdef" })), "tampered"],
    ["other rules", packed(JSON.stringify({ ...MADE, engineVersion: "0000000000000000" })), "otherVersion"],
    ["other content", packed(JSON.stringify({ ...MADE, contentHash: "0000000000000000" })), "otherContent"],
  ])("%s", async (_, fragment, code) => {
    expect(await connection.shelf.openLink(fragment)).toBeNull();
    await expectProblem(code, fragment);
  });
});

describe("given a file that is not a valid record, when it is opened, then there is one problem and no save changes:", () => {
  test.each<readonly [string, string, ProblemCode]>([
    ["an empty file", "", "notJson"],
    ["nonsense", "Lorem ipsum dolor sit amet", "notJson"],
    ["a file that was cut", FILE.slice(0, FILE.length - 200), "notJson"],
    ["another program's", JSON.stringify([{ name: "fortieth" }]), "notOurs"],
    ["without its moves", JSON.stringify({ ...SAVED, entries: undefined }), "damaged"],
    [
      "an unknown scenario",
      JSON.stringify({ ...SAVED, setup: { ...SAVED.setup, scenario: "x" } }),
      "damaged",
    ],
    ["another result", JSON.stringify({ ...SAVED, hash: "0123456789abcdef" }), "tampered"],
    ["a move left out", JSON.stringify({ ...SAVED, entries: SAVED.entries.slice(1) }), "tampered"],
    ["another seed", JSON.stringify({ ...SAVED, setup: { ...SAVED.setup, seed: "x" } }), "tampered"],
    [
      "another version, with an event left out",
      JSON.stringify({ ...SAVED, engineVersion: "an-older-engine", events: SAVED.events.slice(0, -1) }),
      "tampered",
    ],
  ])("%s", async (_, text, code) => {
    expect(await connection.shelf.openFile(new Blob([text]))).toBe(false);
    await expectProblem(code, text);
  });
});

test("given a picture chosen by mistake, when it is opened, then it is not a record", async () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe]);
  const file = new Blob([picture]);
  expect(await connection.shelf.openFile(file)).toBe(false);
  await expectProblem("notJson", await file.text());
});

/** A file that counts how often all of it is read. */
class CountedFile extends Blob {
  reads = 0;
  override text(): Promise<string> {
    this.reads += 1;
    return super.text();
  }
}

test("given a file longer than any record, when it is opened, then it is refused without being read", async () => {
  const file = new CountedFile([new Uint8Array(LONGEST_RECORD + 1)]);
  expect(await connection.shelf.openFile(file)).toBe(false);
  expect(file.reads).toBe(0);
  await expectProblem("tooBig", "");
});

test("given a save whose moves were changed, when it is continued, then it is refused and kept as it is", async () => {
  const [row] = before;
  const text = JSON.stringify({ ...SAVED, entries: SAVED.entries.slice(0, -1) });
  await putRows([{ ...row, id: "changed", text }]);
  before = structuredClone(await allRows());
  expect((await listSaves()).map(({ health }) => health)).toEqual(["good", "good"]);
  expect(await connection.shelf.continueSave("changed")).toBe(false);
  await expectProblem("tampered", text);
});
