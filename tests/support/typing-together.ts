/**
 * People who type into one text at the same time: real pages (without a browser) and the host's real orders and news,
 * on a clock that the test moves. Delays come from a seed.
 */
import type { EditorState } from "@codemirror/state";
import { vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { type HostState, NO_HOST } from "../../src/client/sessions/committee/committee-host-store.ts";
import { draftsAfter } from "../../src/client/sessions/committee/page-drafts.ts";
import { openWriting } from "../../src/client/sessions/committee/shared-writing.ts";
import type { CommitteeUpdate, DraftOrder, KeyHolder } from "../../src/committee/message.ts";
import { newBoxes } from "../../src/server/committee/ballot-box.ts";
import { newCarets } from "../../src/server/committee/caret-book.ts";
import { updateFor } from "../../src/server/committee/redaction.ts";
import type { Draft } from "../../src/server/committee/runtime.ts";
import { draftOrder } from "../../src/server/committee/shared-draft-orders.ts";
import type { OpenCommittee } from "../../src/server/committee/snapshot.ts";
import { newWallBook } from "../../src/server/committee/wall-book.ts";
import type { Dice } from "../../src/tools/fuzz/random-commands.ts";

const D = "0123456789ab";

/** Timers that run in the order of their times, and only when the test says so. */
function testClock() {
  let now = 0;
  let last = 0;
  const timers = new Map<number, Readonly<{ at: number; act: () => void }>>();
  const after = (ms: number, act: () => void): number => {
    timers.set(++last, { at: now + ms, act });
    return last;
  };
  const next = (until: number): number | null => {
    let found: number | null = null;
    for (const [id, { at }] of timers)
      if (at <= until && (found === null || at < (timers.get(found)?.at ?? 0))) found = id;
    return found;
  };
  const advance = async (ms: number): Promise<void> => {
    const until = now + ms;
    for (let id = next(until); id !== null; id = next(until)) {
      const { at, act } = timers.get(id) ?? { at: now, act: () => undefined };
      timers.delete(id);
      now = at;
      act();
      // What the act has promised happens before the next timer.
      for (let turn = 0; turn < 6; turn++) await Promise.resolve();
    }
    now = until;
  };
  vi.stubGlobal("setTimeout", (act: () => void, ms = 0) => after(ms, act));
  vi.stubGlobal("clearTimeout", (id: number) => void timers.delete(id));
  return { after, advance, now: () => now };
}

type Clock = ReturnType<typeof testClock>;

/** The host's rules and log, without its network and its disk. */
function hostOf(open: OpenCommittee) {
  const taken = new Map<string, string>();
  const host = { open, told: new Set<() => void>() };
  return {
    told: host.told,
    text: () => host.open.drafts.find(({ id }) => id === D)?.text.text ?? "",
    decide: (holder: KeyHolder, order: DraftOrder, id: string): string => {
      const known = taken.get(id);
      if (known !== undefined) return known;
      const draft: Draft = { snapshot: host.open, rows: [], here: new Set(), now: 0, key: id };
      const answer = draftOrder(draft, holder, order) ?? "taken";
      host.open = draft.snapshot;
      if (answer === "taken") taken.set(id, answer);
      for (const tell of host.told) tell();
      return answer;
    },
    news: (holder: KeyHolder, since: string): CommitteeUpdate | null =>
      updateFor(host.open, holder, since, {
        now: 0,
        lines: { version: 0, devices: [] },
        carets: newCarets(),
        wall: newWallBook(),
        boxes: newBoxes(),
        isStuck: false,
        isHostEnding: false,
      }),
  };
}

type HostUnderTest = ReturnType<typeof hostOf>;

/** Somebody's page. `delay`: how long a message takes in one direction, in ms. */
function pageOn(host: HostUnderTest, clock: Clock, holder: KeyHolder, delay: () => number) {
  const store = createStore<HostState>()(() => NO_HOST);
  const page = { sentTo: "", place: "", isOnline: true, arrival: 0 };
  const tell = (): void => {
    if (!page.isOnline) return;
    const sent = host.news(holder, page.sentTo);
    if (sent === null) return;
    page.sentTo = sent.position;
    // News of one connection arrives in order.
    page.arrival = Math.max(page.arrival, clock.now() + delay());
    clock.after(page.arrival - clock.now(), () => {
      if (!page.isOnline) return;
      page.place = sent.position;
      if (sent.drafts !== null) store.setState({ drafts: draftsAfter(store.getState().drafts, sent.drafts) });
    });
  };
  const give = (order: DraftOrder, id: string): Promise<string | null> =>
    new Promise((answer) => {
      const ask = (): void => {
        if (!page.isOnline) return void clock.after(1000, ask);
        clock.after(delay(), () => {
          const said = host.decide(holder, order, id);
          clock.after(delay(), () => {
            // The answer is lost if the line breaks on the way; the page asks again under the same id.
            if (page.isOnline) answer(said === "taken" ? null : said);
            else clock.after(1000, ask);
          });
        });
      };
      ask();
    });
  host.told.add(tell);
  let note: (state: EditorState) => void = () => undefined;
  const writing = openWriting({
    draft: D,
    field: "text",
    host: store,
    give,
    keep: () => true,
    extensions: (heard) => {
      note = heard;
      return [];
    },
  });
  return {
    tell,
    writing,
    note: (state: EditorState) => note(state),
    setOnline: (isOnline: boolean): void => {
      page.isOnline = isOnline;
      page.sentTo = page.place;
      if (isOnline) tell();
    },
  };
}

export type TypingPage = ReturnType<typeof pageOn>;

/** Types one key at the caret; null deletes the letter before it. */
export function press({ writing, note }: TypingPage, key: string | null): void {
  const state = writing.state();
  const { head } = state.selection.main;
  const spec =
    key === null
      ? { changes: { from: Math.max(0, head - 1), to: head }, userEvent: "delete.backward" }
      : {
          changes: { from: head, insert: key },
          selection: { anchor: head + key.length },
          userEvent: "input.type",
        };
  note(state.update(spec).state);
}

export function putCaret({ writing, note }: TypingPage, anchor: number): void {
  note(writing.state().update({ selection: { anchor }, userEvent: "select.pointer" }).state);
}

export type TypingTable = Readonly<{
  clock: Clock;
  pages: readonly TypingPage[];
  text: () => string;
  /** Waits until everything has been sent and heard. */
  settle: () => Promise<void>;
}>;

/** @param begun the text that everybody sees before they type */
export async function typingTable(
  open: OpenCommittee,
  writers: readonly string[],
  roll: Dice,
  begun = "",
): Promise<TypingTable> {
  const clock = testClock();
  const host = hostOf(open);
  const holders = writers.map(
    (seat, id): KeyHolder => ({ type: "device", id, seat, asked: null, isPutOff: false, isRemoved: false }),
  );
  const [first] = holders as [KeyHolder];
  host.decide(first, { type: "beginDraft", draft: D, title: "Evidence" }, "begins");
  for (const delegation of writers.slice(1))
    host.decide(first, { type: "shareDraft", draft: D, delegation }, `shares-${delegation}`);
  if (begun !== "") {
    const changes = [[[0, ...begun.split("\n")]]] as const;
    host.decide(
      first,
      { type: "writeDraft", draft: D, field: "text", version: 0, client: "first", changes },
      "wrote",
    );
  }
  const pages = holders.map((holder) => pageOn(host, clock, holder, () => 90 + roll(180)));
  for (const page of pages) page.tell();
  await clock.advance(1000);
  const isSettled = (): boolean =>
    pages.every(
      ({ writing }) => writing.status.getState().isSent && String(writing.state().doc) === host.text(),
    );
  return {
    clock,
    pages,
    text: host.text,
    settle: async () => {
      for (let tries = 0; tries < 60 && !isSettled(); tries++) await clock.advance(1000);
    },
  };
}
