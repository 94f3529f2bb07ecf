/** Words that were typed but not sent survive the page: a new page sends them to their place, once. */
import type { EditorState } from "@codemirror/state";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { type HostState, NO_HOST } from "../../../../src/client/sessions/committee/committee-host-store.ts";
import {
  draftsKnown,
  forgetWriting,
  type KeptChanges,
  keepWriting,
  keptWritings,
  leftBehind,
} from "../../../../src/client/sessions/committee/kept-writing.ts";
import { draftsAfter, placeOfDraft } from "../../../../src/client/sessions/committee/page-drafts.ts";
import { openWriting } from "../../../../src/client/sessions/committee/shared-writing.ts";
import { writtenWith } from "../../../../src/client/sessions/committee/unsent-changes.ts";
import { inDebate, type Person } from "../../../support/committee-host.ts";

const D = "0123456789ab";
const CODE = "ABCDEF";

/** A browser's storage that outlives its pages. Its entries are its own keys, as in a browser. */
class PageStorage {
  getItem(name: string): string | null {
    return ((this as Record<string, unknown>)[name] as string | null) ?? null;
  }
  setItem(name: string, text: string): void {
    Object.assign(this, { [name]: text });
  }
  removeItem(name: string): void {
    Reflect.deleteProperty(this, name);
  }
}

beforeEach(() => {
  vi.stubGlobal("localStorage", new PageStorage());
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page of a person that keeps what it types. Without a line, its orders stay on their way for ever. */
async function pageOf(person: Person, kept?: KeptChanges, hasLine = () => true, seat = "S1") {
  const host = createStore<HostState>()(() => NO_HOST);
  let known = draftsKnown(CODE);
  let since = known.length === 0 ? "" : `0/~${known.map(placeOfDraft).join(",")}`;
  const hear = async (): Promise<void> => {
    const sent = await person.news(since);
    if (sent === null) return;
    since = sent.position;
    if (sent.drafts !== null)
      host.setState({ drafts: draftsAfter([...host.getState().drafts, ...known], sent.drafts) });
    known = [];
  };
  await hear();
  const ways: { answers: boolean; note?: (state: EditorState) => void } = { answers: true };
  const writing = openWriting({
    draft: D,
    field: "text",
    host,
    give: async (order, id) => {
      if (!hasLine()) return new Promise(() => undefined);
      const answer = await person.give(order, id);
      if (!ways.answers) return new Promise(() => undefined);
      return answer === "taken" ? null : answer;
    },
    keep: (client, changes) => {
      if (changes === null) forgetWriting(CODE, client);
      else
        keepWriting(CODE, { ...changes, seat, draft: D, title: "Evidence", field: "text", at: Date.now() });
      return true;
    },
    ...(kept === undefined ? {} : { kept }),
    extensions: (note) => {
      ways.note = note;
      return [];
    },
  });
  const type = (insert: string, from = writing.state().doc.length): void =>
    ways.note?.(writing.state().update({ changes: { from, insert } }).state);
  return { hear, type, writing, ways };
}

async function shared() {
  const committee = await inDebate();
  const [one, two] = [await committee.enter("S1"), await committee.enter("S2")];
  await one.give({ type: "beginDraft", draft: D, title: "Evidence" });
  await one.give({ type: "shareDraft", draft: D, delegation: "S2" });
  const onHost = async (): Promise<string> => (await committee.open()).drafts[0]?.text.text ?? "";
  return { one, two, onHost };
}

test("words that were never sent come to their place after a reload, though others wrote before it", async () => {
  const { one, two, onHost } = await shared();
  const before = await pageOf(one);
  before.type("Decides one;\nUrges all.");
  await before.writing.send();
  await before.hear();
  before.type(" firmly", 11);
  before.writing.close();
  const other = await pageOf(two, undefined, () => true, "S2");
  other.type("Recalling, ", 0);
  await other.writing.send();

  const [kept] = keptWritings(CODE, "S1");
  if (kept === undefined) throw new Error("nothing kept");
  expect(writtenWith(kept)).toBe("Decides one firmly;\nUrges all.");
  const after = await pageOf(one, kept);
  await after.writing.send();
  await after.hear();
  expect(await onHost()).toBe("Recalling, Decides one firmly;\nUrges all.");
  expect(keptWritings(CODE, "S1")).toEqual([]);
});

test("words that the host accepted without an answer are not written twice", async () => {
  const { one, two, onHost } = await shared();
  const before = await pageOf(one);
  before.ways.answers = false;
  before.type("Decides one;");
  void before.writing.send();
  await vi.waitFor(async () => expect(await onHost()).toBe("Decides one;"));
  before.type("\nDecides two.");
  before.writing.close();
  const other = await pageOf(two, undefined, () => true, "S2");
  other.type("Recalling, ", 0);
  await other.writing.send();

  const after = await pageOf(one, keptWritings(CODE, "S1")[0]);
  await vi.waitFor(async () => {
    await after.hear();
    await after.writing.send();
    expect(await onHost()).toBe("Recalling, Decides one;\nDecides two.");
    expect(keptWritings(CODE, "S1")).toEqual([]);
  });
});

test("an order that never reached the host is sent again after a reload", async () => {
  const { one, onHost } = await shared();
  const before = await pageOf(one, undefined, () => false);
  before.type("Decides one;");
  void before.writing.send();
  before.type("\nDecides two.");
  before.writing.close();
  const after = await pageOf(one, keptWritings(CODE, "S1")[0]);
  await vi.waitFor(async () => {
    await after.hear();
    await after.writing.send();
    expect(await onHost()).toBe("Decides one;\nDecides two.");
  });
});

test("only the delegation that typed the words gets them back, and damaged or old ones are removed", async () => {
  const words = {
    client: "abc",
    base: { text: "", version: 0 },
    changes: [{ change: [[0, "Decides."]] as const, continues: false }],
    sent: null,
  };
  const writing = { ...words, seat: "S1", draft: D, title: "Evidence", field: "text" as const };
  keepWriting(CODE, { ...writing, at: Date.now() });
  expect(keptWritings(CODE, "S2")).toEqual([]);
  expect(keptWritings("GHJKLM", "S1")).toEqual([]);
  expect(keptWritings(CODE, "S1")).toHaveLength(1);
  keepWriting(CODE, { ...writing, at: Date.now() - 31 * 86_400_000 });
  expect(keptWritings(CODE, "S1")).toEqual([]);
  localStorage.setItem(`fortieth.writing.${CODE}.abc`, "{}");
  expect(keptWritings(CODE, "S1")).toEqual([]);
  expect(localStorage.getItem(`fortieth.writing.${CODE}.abc`)).toBeNull();
});

test("a page leaves alone what another tab still types", async () => {
  vi.useRealTimers();
  const { noteTyping } = await import("../../../../src/client/sessions/committee/kept-writing.ts");
  const kept = { client: "here" } as never;
  noteTyping("here");
  expect(await leftBehind([kept])).toEqual([]);
});
