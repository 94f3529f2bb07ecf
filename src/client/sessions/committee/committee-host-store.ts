/**
 * What a page knows about its committee's host, besides the committee itself. Only the connection to the host writes
 * it.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { HostRefusal } from "../../../committee/host-refusal.ts";
import type { Access, BallotBoxState, DraftCaret, KeyHolder } from "../../../committee/message.ts";
import type { PageDraft } from "./page-drafts.ts";

export type HostState = Readonly<{
  /** Empty if the committee is on this device only. */
  code: string;
  /** The role of the page's key; null until the host has reported it. */
  holder: KeyHolder | null;
  /** The devices that have entered; only for chairs. */
  access: Access | null;
  /** Papers being written, for their writers and for chairs. */
  drafts: readonly PageDraft[];
  /** Where others stand in them. */
  carets: readonly DraftCaret[];
  /** The ballot box of an election; null if there is none. */
  box: BallotBoxState | null;
  /** True if the key or the committee no longer exists. */
  isGone: boolean;
  /** True while the host cannot save anything. */
  isStuck: boolean;
  /** Why the host could not process the last order; null if it could. */
  trouble: HostRefusal | null;
}>;

export const NO_HOST: HostState = {
  code: "",
  holder: null,
  access: null,
  drafts: [],
  carets: [],
  box: null,
  isGone: false,
  isStuck: false,
  trouble: null,
};

export type HostStore = StoreApi<HostState>;

export const hostStore: HostStore = createStore<HostState>()(() => NO_HOST);
