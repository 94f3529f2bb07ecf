/** Delegations that make the log swell can neither stop the chairs nor make the committee's file too long to open. */
import { expect, test } from "vitest";
import {
  LONGEST_ENTRY,
  LONGEST_LOG,
  LONGEST_OF_DELEGATIONS,
  LONGEST_OF_ONE,
} from "../../../src/committee/state/limits.ts";
import { type CommitteeUnderTest, committeeAt, inDebate } from "../../support/committee-host.ts";
import { hostUnderTest } from "../../support/room.ts";

const D = "0123456789ab";
const words = { title: "Evidence", preamble: "", text: "Décide — 決定する" } as const;
const handsIn = { type: "submitPaper", delegation: "S1", kind: "draft", ...words, amends: null } as const;
const edits = { type: "editPaper", paper: 1, ...words, text: "Decides." } as const;

/** Makes the log as long as if so many bytes of edits had come before. */
async function swell(committee: CommitteeUnderTest, bytes: number): Promise<void> {
  const running = await committee.running();
  running.snapshot = { ...running.snapshot, bytes };
}

test("edits and papers of delegations are refused before the file is too long, and the chair can still end the meeting", async () => {
  const committee = await inDebate();
  const one = await committee.enter("S1");
  expect(await one.give(handsIn)).toBe("taken");
  await one.give({ type: "beginDraft", draft: D, title: "Evidence" });
  const changes = [[[0, "Decides."]]] as never;
  await one.give({ type: "writeDraft", draft: D, field: "text", version: 0, client: "one", changes });
  await swell(committee, LONGEST_OF_DELEGATIONS - 1);
  expect(await one.give(edits)).toBe("taken");
  expect(await one.give(edits)).toBe("tooMany");
  expect(await one.give({ type: "handInDraft", draft: D, kind: "draft" })).toBe("tooMany");
  expect(await committee.chair.give(edits)).toBe("taken");
  await swell(committee, LONGEST_LOG - LONGEST_ENTRY);
  expect(await committee.chair.give({ type: "closeCommittee" })).toBe("tooMany");
});

test("a delegation that edits without end takes no room from the others, and can still vote and speak", async () => {
  const committee = await inDebate();
  const [one, two] = [await committee.enter("S1"), await committee.enter("S2")];
  const long = { ...edits, text: "Decides ".repeat(1000) };
  expect(await one.give(handsIn)).toBe("taken");
  const running = await committee.running();
  const { snapshot } = running;
  running.snapshot = { ...snapshot, bytesBy: { ...snapshot.bytesBy, S1: LONGEST_OF_ONE - 1000 } };
  expect(await one.give(long)).toBe("wroteEnough");
  expect(await one.give(edits)).toBe("taken");
  expect(await one.give({ type: "joinList", list: "general", delegation: "S1" })).toBe("taken");
  expect(await two.give({ ...handsIn, delegation: "S2", text: long.text })).toBe("taken");
  expect(await committee.chair.give(long)).toBe("taken");
});

test("the size of the log is that of its entries in a file, also after a restart", async () => {
  const committee = await inDebate();
  const one = await committee.enter("S1");
  await one.give(handsIn);
  const { bytes, bytesBy, entries } = await committee.open();
  expect(bytes).toBe(Buffer.byteLength(entries.map((entry) => `${JSON.stringify(entry)},`).join("")));
  await committee.close();
  const again = committeeAt(hostUnderTest({ folder: committee.folder }), committee.code, committee.chair.key);
  expect(bytesBy).toEqual({ S1: Buffer.byteLength(JSON.stringify(entries.at(-1))) + 1 });
  expect(await again.open()).toMatchObject({ bytes, bytesBy });
});
