/** What a page knows of its committee's host, beside the committee itself. Written by the connection to the host alone. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Access, Holder, HostRefusal } from "../../../committee/message.ts";
import type { PageDraft } from "./page-drafts.ts";

export type HostState = Readonly<{
  /** Empty where the committee is on this device alone. */
  code: string;
  /** Whose key the page has; null before the host has said. */
  holder: Holder | null;
  /** Who is in; for chairs alone. */
  access: Access | null;
  /** Papers in the making: for those who write them, and for chairs. */
  drafts: readonly PageDraft[];
  /** The key, or the committee, is no more. */
  isGone: boolean;
  /** The host cannot save anything at the moment. */
  isStuck: boolean;
  /** What the host could not do with the last order; null after one that it answered by the rules. */
  trouble: HostRefusal | null;
}>;

export const NO_HOST: HostState = {
  code: "",
  holder: null,
  access: null,
  drafts: [],
  isGone: false,
  isStuck: false,
  trouble: null,
};

export type HostStore = StoreApi<HostState>;

export const hostStore: HostStore = createStore<HostState>()(() => NO_HOST);
