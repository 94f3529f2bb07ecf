/** Text from delegates and chairs is cleaned, whichever way it enters a committee. */
import { describe, expect, test } from "vitest";
import type { HostOrder } from "../../../src/committee/message.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import { seats } from "../../support/committee.ts";
import { inDebate, openCommittee } from "../../support/committee-host.ts";
import { hostUnderTest, post } from "../../support/room.ts";

const EVIL = "Ken\u0000ya \u202eayneK\ud800";
const CLEAN = "Kenya ayneK";
const NOTHING = "\u200b\u202e\u2066";

const form = (name: string, seatName: string) => {
  const { app } = hostUnderTest();
  const delegations = seats(4).map((one, at) => (at === 0 ? { ...one, name: seatName } : one));
  return { app, answer: post(app, "/api/committees", { name, pack: PACK["una-usa"], delegations }) };
};

describe("given a name with hidden characters", () => {
  test("the committee and its delegations have it without them", async () => {
    const { app, answer } = form(EVIL, EVIL);
    const { code } = (await (await answer).json()) as Readonly<{ code: string }>;
    const card = (await (await app.request(`/api/committees/${code}`)).json()) as object;
    expect(card).toMatchObject({ name: CLEAN, delegations: [{ name: CLEAN }, {}, {}, {}] });
  });

  test("a name that becomes empty forms no committee", async () => {
    expect((await form(NOTHING, "Kenya").answer).status).toBe(400);
    expect((await form("Third Committee", NOTHING).answer).status).toBe(400);
  });
});

describe("given orders with hidden characters", () => {
  test("notes, items and papers are stored without them, and a paper keeps its lines", async () => {
    const committee = await inDebate();
    const device = await committee.enter("S1");
    await committee.chair.give({ type: "writeNote", text: `${EVIL}\n${EVIL}` });
    await committee.chair.give({ type: "addItem", title: EVIL });
    const words = { title: EVIL, preamble: "", text: `${EVIL}\n${EVIL}` };
    await device.give({ type: "submitPaper", delegation: "S1", kind: "working", ...words, amends: null });
    const { notes, agenda, papers } = (await committee.open()).state;
    expect([notes[0]?.text, agenda[1]?.title]).toEqual([`${CLEAN}\n${CLEAN}`, CLEAN]);
    expect(papers[0]).toMatchObject({ title: CLEAN, text: `${CLEAN}\n${CLEAN}` });
  });

  test("the title of a draft is cleaned, and a change of its text with hidden characters is refused", async () => {
    const committee = await inDebate();
    const device = await committee.enter("S1");
    const draft = "0123456789ab";
    await device.give({ type: "beginDraft", draft, title: EVIL });
    expect((await committee.open()).drafts[0]?.title).toBe(CLEAN);
    const write = (text: string) =>
      device.give({
        type: "writeDraft",
        draft,
        field: "text",
        version: 0,
        client: "me",
        changes: [[[0, text]]],
      });
    expect(await write(EVIL)).toBe("nonsense");
    expect(await write("\u200c")).toBe("taken");
  });

  test.each<[HostOrder, string]>([
    [{ type: "writeNote", text: NOTHING }, "needsText"],
    [{ type: "addItem", title: NOTHING }, "needsTitle"],
    [{ type: "addDelegation", delegation: { id: "x9", name: NOTHING, kind: "member" } }, "needsName"],
  ])("%j with nothing to read is refused, and the refusal names the field", async (order, reason) => {
    const committee = await openCommittee();
    expect(await committee.chair.give(order)).toBe(reason);
  });
});

test("given a committee from a file with hidden characters in its notes, the host stores them cleaned", async () => {
  const committee = await inDebate();
  const { entries } = await committee.open();
  const note = { type: "noteWritten", chair: 1, text: EVIL } as const;
  const by = { type: "chair", chair: 1 } as const;
  const more = { n: entries.length + 1, at: entries.at(-1)?.at ?? 0, by, facts: [note] };
  const response = await post(committee.app, "/api/committees", { entries: [...entries, more] });
  const { code } = (await response.json()) as Readonly<{ code: string }>;
  expect((await committee.host.committees.find(code))?.snapshot.state?.notes[0]?.text).toBe(CLEAN);
});
