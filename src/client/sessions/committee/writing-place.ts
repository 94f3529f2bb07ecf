/** A text of a paper that this page writes: where it belongs, and what a panel needs of it. */
import type { EditorState, Extension, Transaction } from "@codemirror/state";
import type { StoreApi } from "zustand/vanilla";
import type { DraftWriting } from "../../../committee/message.ts";
import type { DraftField } from "../../../committee/state/drafting.ts";
import type { HostStore } from "./committee-host-store.ts";
import type { KeptChanges } from "./kept-writing.ts";

export type WritingStatus = Readonly<{
  /** True if the host has accepted everything typed here. */
  isSent: boolean;
  /** True if the host has not answered for a while after changes were sent to it. */
  isLate: boolean;
  /** False if the browser cannot store what is not sent yet, so that a reload would lose it. */
  isKept: boolean;
  /** Why a change was refused; null if all is well. */
  refused: string | null;
}>;

/** A CodeMirror editor that shows the text and reports every new state. */
export type Shown = Readonly<{ dispatch: (change: Transaction) => void }>;

export type Writing = Readonly<{
  state: () => EditorState;
  /** Shows the text in an editor. @returns a function that detaches it */
  show: (editor: Shown) => () => void;
  status: StoreApi<WritingStatus>;
  /** Sends the waiting changes at once. */
  send: () => Promise<void>;
  /** The name under which the host knows this page as the author of changes. */
  client: string;
  close: () => void;
}>;

export type WritingPlace = Readonly<{
  draft: string;
  field: DraftField;
  host: HostStore;
  /** @returns why the host refused the order, or null if it accepted */
  give: (order: DraftWriting, id: string) => Promise<string | null>;
  /** Stores changes on this device until they are sent; null removes them. @returns false if that is impossible */
  keep: (client: string, changes: KeptChanges | null) => boolean;
  /** Changes of an earlier page, to be sent again. */
  kept?: KeptChanges;
  /** Further extensions of the editor. They report every new state through `note`. */
  extensions: (note: (state: EditorState) => void) => Extension;
}>;
