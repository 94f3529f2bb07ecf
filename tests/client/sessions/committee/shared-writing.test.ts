/** Pages that edit the same paper through the real host end with the same text, whatever happens in between. */
import type { EditorState } from "@codemirror/state";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { type HostState, NO_HOST } from "../../../../src/client/sessions/committee/committee-host-store.ts";
import { draftsAfter } from "../../../../src/client/sessions/committee/page-drafts.ts";
import { openWriting } from "../../../../src/client/sessions/committee/shared-writing.ts";
import { type Dice, dice, pick } from "../../../../src/tools/fuzz/random-commands.ts";
import { inDebate, type Person } from "../../../support/committee-host.ts";

const D = "0123456789ab";

beforeEach(() => {
  // A page sends on a timer. Here the test decides when.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A writer's page that sends and receives only when the test says so. */
async function pageOf(person: Person) {
  const host = createStore<HostState>()(() => NO_HOST);
  let since = "";
  const hear = async (): Promise<void> => {
    const sent = await person.news(since);
    if (sent === null) return;
    since = sent.position;
    if (sent.drafts !== null) host.setState({ drafts: draftsAfter(host.getState().drafts, sent.drafts) });
  };
  await hear();
  let note: (state: EditorState) => void = () => undefined;
  const writing = openWriting({
    draft: D,
    field: "text",
    host,
    give: async (order, id) => {
      const answer = await person.give(order, id);
      return answer === "taken" ? null : answer;
    },
    keep: () => true,
    extensions: (tell) => {
      note = tell;
      return [];
    },
  });
  const text = (): string => writing.state().doc.toString();
  const type = (insert: string, from = text().length, to = from): void =>
    note(writing.state().update({ changes: { from, to, insert } }).state);
  const version = (): number => host.getState().drafts[0]?.text.version ?? 0;
  return {
    hear,
    send: writing.send,
    type,
    text,
    status: writing.status.getState,
    give: person.give,
    version,
  };
}

type Page = Awaited<ReturnType<typeof pageOf>>;

async function shared() {
  const committee = await inDebate();
  const people = [await committee.enter("S1"), await committee.enter("S2"), await committee.enter("S3")];
  await people[0]?.give({ type: "beginDraft", draft: D, title: "Evidence" });
  for (const delegation of ["S2", "S3"]) await people[0]?.give({ type: "shareDraft", draft: D, delegation });
  const pages = await Promise.all(people.map(pageOf));
  const onHost = async (): Promise<string> => (await committee.open()).drafts[0]?.text.text ?? "";
  return { pages, onHost };
}

/** Lets all pages send and receive until no changes are waiting. */
async function settled(pages: readonly Page[]): Promise<void> {
  while (pages.some(({ status }) => !status().isSent))
    for (const page of pages) {
      await page.hear();
      await page.send();
      await page.hear();
    }
  for (const page of pages) await page.hear();
}

async function step(page: Page, roll: Dice, k: number): Promise<void> {
  const length = page.text().length;
  const from = roll(length + 1);
  const act = roll(6);
  if (act < 3) page.type(pick(["a", "word ", "\n", "one\ntwo", `${k}`], roll), from);
  else if (act === 3) page.type("", from, Math.min(length, from + roll(5)));
  else if (act === 4) await page.send();
  else await page.hear();
}

test.each(["w1", "w2", "w3"])(
  "three type, send and hear at random: all end with the host's text, seed %s",
  async (seed) => {
    const { pages, onHost } = await shared();
    const roll = dice(seed);
    for (let k = 0; k < 400; k++) await step(pick(pages, roll), roll, k);
    await settled(pages);
    const text = await onHost();
    expect(text.length).toBeGreaterThan(50);
    expect(pages.map((page) => page.text())).toEqual([text, text, text]);
  },
);

test("text typed offline is sent after reconnecting, next to what others have written", async () => {
  const { pages, onHost } = await shared();
  const [one, two] = pages as [Page, Page];
  one.type("Decides one;");
  await settled(pages);
  one.type("\nDecides mine;");
  expect(one.status().isSent).toBe(false);
  two.type("Recalling, ", 0);
  await two.send();
  await settled(pages);
  expect(await onHost()).toBe("Recalling, Decides one;\nDecides mine;");
  expect(one.text()).toBe(await onHost());
});

/** Writes more changes than the host keeps for pages that fall behind. */
async function writesMuch({ hear, give, version, text }: Page): Promise<void> {
  for (let k = 0; k < 3; k++) {
    const changes = Array.from({ length: 200 }, (_, i) => [[0, "x"], text().length + i] as const);
    await give({ type: "writeDraft", draft: D, field: "text", version: version(), client: "much", changes });
    await hear();
  }
}

test("a page that was away for a long time keeps its typed text, once", async () => {
  const { pages, onHost } = await shared();
  const [one, two] = pages as [Page, Page];
  one.type("Decides.");
  await settled(pages);
  one.type(" Mine.");
  await writesMuch(two);
  await settled(pages);
  expect(await onHost()).toBe(`${"x".repeat(600)}Decides. Mine.`);
  expect(one.text()).toBe(await onHost());
});

test("text that the host had accepted before a page was away for a long time is not written twice", async () => {
  const { pages, onHost } = await shared();
  const [one, two] = pages as [Page, Page];
  one.type("Decides.");
  await one.send();
  one.type(" Mine.");
  await two.hear();
  await writesMuch(two);
  await settled(pages);
  expect(await onHost()).toBe(`${"x".repeat(600)}Decides. Mine.`);
  expect(one.text()).toBe(await onHost());
});

test("text beyond the limit of a paper is not accepted, and the page says so", async () => {
  const { pages, onHost } = await shared();
  const [one] = pages as [Page];
  one.type("x".repeat(20_001));
  await Promise.resolve();
  expect(one.text()).toBe("");
  expect(one.status().refused).toBe("tooLong");
  one.type("x".repeat(20_000));
  await settled(pages);
  expect((await onHost()).length).toBe(20_000);
  expect(one.status()).toEqual({ isSent: true, isLate: false, isKept: true, refused: null });
});
