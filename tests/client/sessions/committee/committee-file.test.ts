/** Committees and their rules saved as files. */
import { describe, expect, test } from "vitest";
import {
  importCommittee,
  readCommittee,
  readPack,
  readRubric,
  writeCommittee,
  writePack,
  writeRubric,
} from "../../../../src/client/sessions/committee/committee-file.ts";
import { createCommitteeStore } from "../../../../src/client/sessions/committee/committee-store.ts";
import { openCommittee } from "../../../../src/client/sessions/committee/local-committee.ts";
import { editedPack, PACK } from "../../../../src/committee/packs/all.ts";
import { counted, inDebate } from "../../../support/committee.ts";

/** A meeting where one motion was carried and another entry was taken back. */
function meeting() {
  const room = inDebate(PACK["una-usa"], 5);
  const motion = room.move("S1", "openList");
  room.undo();
  room.ask({ type: "openList" });
  const again = room.move("S1", "closeList");
  room.ask({ type: "secondMotion", motion: again, delegation: "S2" });
  room.ask({ type: "putMotion", motion: again, method: "count" });
  counted(room, 3, 2);
  expect(motion).toBeGreaterThan(0);
  return room;
}

describe("given the file of a rubric", () => {
  const criteria = [
    { name: "Keeps to its policy", points: 30 },
    { name: "Writes clearly", points: 10 },
  ];

  test("it can be read back, without the numbers of the committee that it comes from", () => {
    const file = writeRubric(criteria.map((one, at) => ({ ...one, id: at + 7 })));
    expect(readRubric(file)).toEqual(criteria);
  });

  test.each([
    ["another text", "Dear chairs"],
    ["the file of a pack", writePack(PACK["una-usa"])],
    ["no criterion", writeRubric([])],
    ["eleven criteria", writeRubric(Array.from({ length: 11 }, (_, at) => ({ name: `C${at}`, points: 1 })))],
    ["a criterion without a name", writeRubric([{ name: " ", points: 5 }])],
    ["more points than a criterion may have", writeRubric([{ name: "A", points: 101 }])],
    ["a part of a point", writeRubric([{ name: "A", points: 1.5 }])],
  ])("%s is refused", (_, text) => expect(readRubric(text)).toBeNull());
});

describe("given the file of a committee", () => {
  test("it can be read back unchanged", async () => {
    const room = meeting();
    const id = await importCommittee(writeCommittee(room.entries()), 5);
    const store = createCommitteeStore();
    const connection = await openCommittee(id ?? "", store);
    expect(store.getState().entries).toEqual(room.entries());
    expect(store.getState().state).toEqual(room.state());
    connection?.close();
  });

  const text = writeCommittee(meeting().entries());
  test.each([
    ["cut short", text.slice(0, -20)],
    ["without its beginning", text.replace('"n":1,', '"n":2,')],
    ["of another kind", text.replace("fortieth-committee", "fortieth-matches")],
    ["with a chair who is none", text.replace('"chair":1', '"chair":7')],
    ["that forms no committee", text.replace("committeeFormed", "meetingOpened")],
    ["with a fact nobody knows", text.replace("debateOpened", "debateWon")],
    ["with rules that are none", text.replace('"quorum"', '"quarrel"')],
    ["empty", ""],
  ])("one %s is damaged", async (_, damaged) => {
    expect(damaged).not.toBe(text);
    expect(readCommittee(damaged)).toBeNull();
    expect(await importCommittee(damaged)).toBeNull();
  });
});

describe("given the file of a pack", () => {
  test("an edited pack stays marked as edited", () => {
    const pack = editedPack(PACK.thimun, { pass: true });
    expect(readPack(writePack(pack))).toEqual({ pack });
    expect(pack).toMatchObject({ edited: true, id: "own", basedOn: "thimun" });
  });

  test("a changed pack with the old name gives the reason", () => {
    const forged = { ...PACK.thimun, pass: true };
    expect(readPack(writePack(forged))).toEqual({ problems: ["notMarked"] });
  });

  test("a file without a pack is malformed", () => {
    expect(readPack("{}")).toEqual({ problems: ["malformed"] });
  });
});
