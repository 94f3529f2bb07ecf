/**
 * What this page writes in one text of a paper. Changes are still sent when no editor shows the text. Typed changes
 * are sent together after a short delay. Those that the host has not accepted yet are adapted to what others have
 * written in the meantime.
 */
import { collab, receiveUpdates, sendableUpdates } from "@codemirror/collab";
import { ChangeSet, EditorState, type Extension, type Transaction } from "@codemirror/state";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { DraftWriting } from "../../../committee/message.ts";
import {
  type DraftField,
  UNWRITTEN,
  type Update,
  updatesSince,
  type Written,
} from "../../../committee/state/drafting.ts";
import { LONGEST_TEXT } from "../../../committee/state/limits.ts";
import { newId } from "../../host/calls.ts";
import type { HostStore } from "./committee-host-store.ts";
import { changesToSend, movedOver, textFrom } from "./unsent-changes.ts";

const SEND_MS = 700;

/** After this delay the page says that the host is slow. */
const LATE_MS = 4000;

export type WritingStatus = Readonly<{
  /** True if the host has accepted everything typed here. */
  isSent: boolean;
  /** True if the host has not answered for a while after changes were sent to it. */
  isLate: boolean;
  /** Why a change was refused; null if all is well. */
  refused: string | null;
}>;

/** A CodeMirror editor that shows the text and reports every new state. */
type Shown = Readonly<{ dispatch: (change: Transaction) => void; setState: (state: EditorState) => void }>;

export type Writing = Readonly<{
  state: () => EditorState;
  /** Shows the text in an editor. @returns a function that detaches it */
  show: (editor: Shown) => () => void;
  status: StoreApi<WritingStatus>;
  /** Sends the waiting changes at once. */
  send: () => Promise<void>;
  close: () => void;
}>;

export type WritingPlace = Readonly<{
  draft: string;
  field: DraftField;
  host: HostStore;
  /** @returns why the host refused the order, or null if it accepted */
  give: (order: DraftWriting) => Promise<string | null>;
  /** Further extensions of the editor. They report every new state through `note`. */
  extensions: (note: (state: EditorState) => void) => Extension;
}>;

type Inside = WritingPlace & {
  readonly client: string;
  readonly status: Writing["status"];
  state: EditorState;
  /** The host's text, as far as this page has applied it. */
  base: Written;
  editor: Shown | null;
  timer: ReturnType<typeof setTimeout> | null;
  isGiving: boolean;
  /** The number of updates that the host has accepted but this page has not received yet. */
  taken: number;
};

export function openWriting(place: WritingPlace): Writing {
  const inside: Inside = {
    ...place,
    client: newId(),
    status: createStore<WritingStatus>()(() => ({ isSent: true, isLate: false, refused: null })),
    state: EditorState.create(),
    base: writtenNow(place) ?? UNWRITTEN,
    editor: null,
    timer: null,
    isGiving: false,
    taken: 0,
  };
  inside.state = stateAt(inside, inside.base);
  const deafen = place.host.subscribe(() => takeHostVersion(inside));
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
      collab({ startVersion: version, clientID: inside.client }),
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
  const isSent = sendableUpdates(state).length === 0;
  inside.status.setState({ isSent, ...(isWritten ? { refused: null } : {}) });
  if (isWritten) schedule(inside);
}

function schedule(inside: Inside): void {
  if (inside.timer !== null || inside.isGiving || sendableUpdates(inside.state).length === 0) return;
  inside.timer = setTimeout(() => void send(inside), SEND_MS);
}

function stop(inside: Inside): void {
  if (inside.timer !== null) clearTimeout(inside.timer);
  inside.timer = null;
}

async function send(inside: Inside): Promise<void> {
  stop(inside);
  const { draft, field, client, base } = inside;
  const changes = changesToSend(inside.state);
  if (inside.isGiving || changes.length === 0) return;
  inside.isGiving = true;
  const { version } = base;
  const late = setTimeout(() => inside.status.setState({ isLate: true }), LATE_MS);
  const reason = await inside.give({ type: "writeDraft", draft, field, version, client, changes });
  clearTimeout(late);
  inside.status.setState({ isLate: false });
  inside.isGiving = false;
  inside.taken = reason === null && inside.base.version === version ? changes.length : 0;
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
  if (updates === null) restartFrom(inside, now);
  else takeIn(inside, updates);
  inside.base = now;
  inside.taken = 0;
  schedule(inside);
}

function takeIn(inside: Inside, updates: readonly Update[]): void {
  const received = updates.map(({ client, change }) => ({
    clientID: client,
    changes: ChangeSet.fromJSON(change),
  }));
  const change = receiveUpdates(inside.state, received);
  if (inside.editor === null) setEditorState(inside, change.state);
  else inside.editor.dispatch(change);
}

function restartFrom(inside: Inside, now: Written): void {
  const changes = movedOver(inside.state, inside.base.text, inside.taken, now.text);
  const { state } = stateAt(inside, now).update({ changes, filter: false });
  inside.editor?.setState(state);
  setEditorState(inside, state);
}
