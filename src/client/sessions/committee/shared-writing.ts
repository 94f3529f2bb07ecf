/**
 * What this page writes in one text of a paper. Changes are still sent when no editor shows the text. Typed changes
 * are sent together after a short delay. Those that the host has not accepted yet are adapted to what others have
 * written in the meantime.
 */
import { EditorState, type Transaction } from "@codemirror/state";
import { createStore } from "zustand/vanilla";
import type { DraftCaret } from "../../../committee/message.ts";
import { type Change, UNWRITTEN, updatesSince, type Written } from "../../../committee/state/drafting.ts";
import { LONGEST_TEXT } from "../../../committee/state/limits.ts";
import { newId } from "../../host/calls.ts";
import type { KeptChanges } from "./kept-writing.ts";
import { caretsIn, caretsTold } from "./other-carets.ts";
import { readAgain, takenIn } from "./others-changes.ts";
import { ownLines, ownParagraph } from "./own-paragraph.ts";
import {
  changeOnItsWay,
  changeToSend,
  dropped,
  markSent,
  putBack,
  textFrom,
  toKeep,
  type Unsent,
  unsentChanges,
  unsentIn,
} from "./unsent-changes.ts";
import type { Shown, Writing, WritingPlace, WritingStatus } from "./writing-place.ts";

const SEND_MS = 700;

/** After this delay the page says that the host is slow. */
const LATE_MS = 4000;

type Inside = WritingPlace & {
  readonly client: string;
  readonly status: Writing["status"];
  state: EditorState;
  /** The host's text, as far as this page has applied it. */
  base: Written;
  editor: Shown | null;
  timer: ReturnType<typeof setTimeout> | null;
  isGiving: boolean;
  /** The id of the last order. */
  order: string;
  /** The unsent changes that were stored last. */
  stored: Unsent | null;
};

export function openWriting(place: WritingPlace): Writing {
  const inside: Inside = {
    ...place,
    client: place.kept?.client ?? newId(),
    status: createStore<WritingStatus>()(() => ({
      isSent: true,
      isLate: false,
      isKept: true,
      refused: null,
    })),
    state: EditorState.create(),
    base: place.kept === undefined ? (writtenNow(place) ?? UNWRITTEN) : { ...place.kept.base, updates: [] },
    editor: null,
    timer: null,
    isGiving: false,
    order: place.kept?.sent?.id ?? "",
    stored: null,
  };
  inside.state = stateAt(inside, inside.base);
  const deafen = place.host.subscribe(({ carets }, before) => {
    takeHostVersion(inside);
    if (carets !== before.carets) takeCarets(inside, carets);
  });
  if (place.kept !== undefined) sendKept(inside, place.kept);
  return {
    state: () => inside.state,
    show: (editor) => {
      inside.editor = editor;
      return () => {
        if (inside.editor === editor) inside.editor = null;
      };
    },
    status: inside.status,
    send: () => send(inside),
    client: inside.client,
    close: () => {
      stop(inside);
      deafen();
    },
  };
}

function writtenNow({ host, draft, field }: WritingPlace): Written | undefined {
  return host.getState().drafts.find(({ id }) => id === draft)?.[field];
}

function stateAt(inside: Inside, { text, version }: Written): EditorState {
  return EditorState.create({
    doc: textFrom(text),
    extensions: [
      unsentChanges(version),
      ownParagraph,
      EditorState.transactionFilter.of((change) => (isTooLong(inside, change) ? [] : change)),
      inside.extensions((state) => setEditorState(inside, state)),
    ],
  });
}

/** Rejects text beyond the length of a paper, since the host would refuse it. */
function isTooLong({ status }: Inside, { docChanged, newDoc, startState }: Transaction): boolean {
  const isOver = docChanged && newDoc.length > LONGEST_TEXT && newDoc.length > startState.doc.length;
  if (isOver) queueMicrotask(() => status.setState({ refused: "tooLong" }));
  return isOver;
}

function setEditorState(inside: Inside, state: EditorState): void {
  const isWritten = !state.doc.eq(inside.state.doc);
  inside.state = state;
  const isSent = unsentIn(state).changes.length === 0;
  inside.status.setState({ isSent, isKept: store(inside), ...(isWritten ? { refused: null } : {}) });
  if (isWritten) schedule(inside);
}

/** Stores the unsent changes on this device if they have changed. */
function store(inside: Inside): boolean {
  const unsent = unsentIn(inside.state);
  const { client, order, stored, base, status } = inside;
  if (unsent === stored) return status.getState().isKept;
  inside.stored = unsent;
  if (unsent.changes.length > 0) {
    const { text, version } = base;
    return inside.keep(client, { client, base: { text, version }, ...toKeep(inside.state, order) });
  }
  if (stored !== null && stored.changes.length > 0) inside.keep(client, null);
  return true;
}

/** Sends what an earlier page could not send, or what the host may have accepted without this device knowing. */
function sendKept(inside: Inside, kept: KeptChanges): void {
  change(inside, inside.state.update(putBack(kept)));
  if (kept.sent === null) schedule(inside);
  else void deliver(inside, changeOnItsWay(inside.state));
  takeHostVersion(inside);
}

function change(inside: Inside, made: Transaction): void {
  if (inside.editor === null) setEditorState(inside, made.state);
  else inside.editor.dispatch(made);
}

function schedule(inside: Inside): void {
  if (inside.timer !== null || inside.isGiving || unsentIn(inside.state).changes.length === 0) return;
  inside.timer = setTimeout(() => void send(inside), SEND_MS);
}

function stop(inside: Inside): void {
  if (inside.timer !== null) clearTimeout(inside.timer);
  inside.timer = null;
}

async function send(inside: Inside): Promise<void> {
  stop(inside);
  const next = changeToSend(inside.state);
  // Changes that the host has taken come back with its news, and the next ones build on them.
  if (inside.isGiving || next === null || unsentIn(inside.state).sent > 0) return;
  if (next.isNothing) return change(inside, inside.state.update(dropped(inside.state, next.count)));
  inside.order = newId();
  change(inside, inside.state.update(markSent(inside.state, next.count)));
  await deliver(inside, next.change);
}

/** Sends a change under the id of the last order, and waits for the answer. */
async function deliver(inside: Inside, made: Change): Promise<void> {
  const { draft, field, client } = inside;
  const { version } = inside.base;
  inside.isGiving = true;
  const late = setTimeout(() => inside.status.setState({ isLate: true }), LATE_MS);
  const order = { type: "writeDraft", draft, field, version, client, changes: [made] } as const;
  const reason = await inside.give(order, inside.order);
  clearTimeout(late);
  inside.status.setState({ isLate: false });
  inside.isGiving = false;
  if (reason !== null) change(inside, inside.state.update(markSent(inside.state, 0)));
  if (reason !== null && reason !== "behind") inside.status.setState({ refused: reason });
  takeHostVersion(inside);
  // The remaining changes are sent once the page has received the version that they build on.
  if (inside.base.version !== version) schedule(inside);
}

function takeHostVersion(inside: Inside): void {
  const now = writtenNow(inside);
  if (now === undefined || now.version === inside.base.version) return;
  const updates = updatesSince(now, inside.base.version);
  // Before reading everything again, wait until it is clear whether the host has received the changes on their way.
  if (updates === null && inside.isGiving) return;
  const before = inside.state;
  const others = before.update(
    updates === null ? readAgain(before, inside.base.text, now) : takenIn(before, updates, inside.client),
  );
  // The changes are stored together with the text that they build on.
  inside.base = now;
  change(inside, others);
  const lines = ownLines(before, inside.state, others.changes);
  if (lines !== null) change(inside, inside.state.update(lines));
  schedule(inside);
}

function takeCarets(inside: Inside, all: readonly DraftCaret[]): void {
  const { draft, field, client, state, base } = inside;
  const told = all.filter((one) => one.draft === draft && one.field === field && one.client !== client);
  const own = unsentIn(state).changes.map(({ changes }) => changes);
  change(inside, state.update({ effects: caretsTold.of(caretsIn(state, told, base, own)) }));
}
