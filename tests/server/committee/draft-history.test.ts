/** What a co-writer deletes from a shared draft can be restored, and all writers hear that most of it is gone. */
import { expect, test } from "vitest";
import type { DraftOrder } from "../../../src/committee/message.ts";
import { type EarlierText, earlierAfter, emptiedAfter } from "../../../src/server/committee/draft-history.ts";
import { type CommitteeUnderTest, committeeAt, inDebate } from "../../support/committee-host.ts";
import { hostUnderTest } from "../../support/room.ts";

const D = "0123456789ab";
const TEXT =
  "Decides that every State shall name a contact point;\nRequests a report within two years;\nUrges all.";

const writes = (version: number, changes: unknown): DraftOrder => ({
  type: "writeDraft",
  draft: D,
  field: "text",
  version,
  client: "one",
  changes: changes as never,
});

/** A draft that S1 began and wrote, and from which S2 has deleted everything. */
async function emptied() {
  const committee = await inDebate();
  const [one, two] = [await committee.enter("S1"), await committee.enter("S2")];
  await one.give({ type: "beginDraft", draft: D, title: "Evidence" });
  await one.give({ type: "shareDraft", draft: D, delegation: "S2" });
  expect(await one.give(writes(0, [[[0, ...TEXT.split("\n")]]]))).toBe("taken");
  expect(await two.give(writes(1, [[[TEXT.length]]]))).toBe("taken");
  return { committee, one, two };
}

const draftIn = async (committee: CommitteeUnderTest) => {
  const [draft] = (await committee.open()).drafts;
  if (draft === undefined) throw new Error("no draft");
  return draft;
};

test("given S2 has emptied the draft of S1, S1 brings it back with one press, also after a restart of the host", async () => {
  const { committee, one, two } = await emptied();
  const gone = await draftIn(committee);
  expect(gone).toMatchObject({ emptiedBy: "S2", text: { text: "" }, earlier: [{ text: TEXT }] });
  await committee.close();
  const again = committeeAt(hostUnderTest({ folder: committee.folder }), committee.code, committee.chair.key);
  expect(await draftIn(again)).toEqual(gone);
  const restore = { type: "restoreDraft", draft: D, version: gone.earlier[0]?.version ?? 0 } as const;
  expect(await again.person(two.key).give(restore)).toBe("notYours");
  expect(await again.person(one.key).give({ ...restore, version: 99 })).toBe("unknownDraft");
  expect(await again.person(one.key).give(restore)).toBe("taken");
  expect(await draftIn(again)).toMatchObject({ emptiedBy: null, text: { text: TEXT } });
});

test("all writers hear who has emptied it, and nobody else does", async () => {
  const { committee, one, two } = await emptied();
  const third = await committee.enter("S3");
  for (const writer of [one, two])
    expect((await writer.news())?.drafts?.changed[0]?.history).toMatchObject({
      emptiedBy: "S2",
      earlier: [{ lines: 3 }],
    });
  expect((await third.news())?.drafts).toBeNull();
});

test("a text deleted letter by letter is kept from before, and so is one of hours ago; no more than twenty are", () => {
  let kept: readonly EarlierText[] = [];
  const words = (length: number) => ({ version: 0, preamble: "", text: "x".repeat(length) });
  let length = 0;
  for (let at = 0; at < 3 * 3_600_000; at += 5000) {
    const next = length + 3;
    kept = earlierAfter(kept, words(length), words(next), at);
    length = next;
  }
  const whole = length;
  let emptiedBy: string | null = null;
  for (let at = 3 * 3_600_000; length > 0; at += 50) {
    kept = earlierAfter(kept, words(length), words(length - 1), at);
    length--;
    emptiedBy = emptiedAfter(emptiedBy, kept, words(length), "S2");
  }
  expect(emptiedBy).toBe("S2");
  expect(kept).toHaveLength(20);
  expect(Math.max(...kept.map(({ text }) => text.length))).toBeGreaterThanOrEqual(whole - 3);
  expect(kept[0]?.at).toBeLessThan(3_600_000);
});
