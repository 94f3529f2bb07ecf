/**
 * Words that the host has not accepted yet, stored on this device as they are typed, so that they survive a reload or
 * a crash of the page.
 */
import * as z from "zod/mini";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import {
  type Change,
  DRAFT_FIELDS,
  type DraftField,
  isChange,
  UNWRITTEN,
} from "../../../committee/state/drafting.ts";
import { keepEntry, keptAfter, keptEntry } from "../../storage/browser-stores.ts";
import { NO_HISTORY, type PageDraft } from "./page-drafts.ts";

export type KeptChanges = Readonly<{
  /** The page that typed them. */
  client: string;
  /** The host's text that they build on. */
  base: Readonly<{ text: string; version: number }>;
  changes: readonly Readonly<{ change: Change; continues: boolean }>[];
  /** The order that was on its way, by its id, and how many of the changes it contains. */
  sent: Readonly<{ id: string; count: number }> | null;
}>;

export type KeptWriting = KeptChanges &
  Readonly<{
    /** Only this delegation gets the words back. */
    seat: DelegationId;
    draft: string;
    title: string;
    field: DraftField;
    /** When they were typed, in ms since 1970. */
    at: number;
  }>;

const STORE = "fortieth.writing.";

/** Words that nobody came back for are removed after this time. */
const KEPT_MS = 30 * 86_400_000;

const count = z.int().check(z.nonnegative());
const written = z.object({
  client: z.string().check(z.regex(/^[a-z0-9]{1,24}$/)),
  base: z.object({ text: z.string(), version: count }),
  changes: z.array(z.object({ change: z.custom<Change>(isChange), continues: z.boolean() })),
  sent: z.nullable(z.object({ id: z.string(), count })),
  seat: z.string(),
  draft: z.string().check(z.regex(/^[a-z0-9]{12}$/)),
  title: z.string(),
  field: z.enum(DRAFT_FIELDS),
  at: z.number(),
});

/** @returns false if the browser refuses to store the words */
export function keepWriting(code: string, writing: KeptWriting): boolean {
  return keepEntry(STORE, JSON.stringify(writing), `${code}.${writing.client}`);
}

export function forgetWriting(code: string, client: string): void {
  keepEntry(STORE, null, `${code}.${client}`);
}

/** The words of a delegation in a committee that are still stored here. */
export function keptWritings(code: string, seat: DelegationId): readonly KeptWriting[] {
  return storedIn(code).filter((writing) => writing.seat === seat);
}

/** Everything stored for a committee. Removes what is old, in any committee. */
function storedIn(code: string): readonly KeptWriting[] {
  return keptAfter(STORE).flatMap((of) => {
    const writing = readWriting(keptEntry(STORE, of));
    const isOld = writing === null || writing.at < Date.now() - KEPT_MS;
    if (isOld) keepEntry(STORE, null, of);
    return !isOld && of.startsWith(`${code}.`) ? [writing] : [];
  });
}

/** The drafts of a committee with the earliest texts that stored words build on. */
export function draftsKnown(code: string): readonly PageDraft[] {
  const drafts = new Map<string, PageDraft>();
  for (const { draft: id, title, field, base } of storedIn(code)) {
    const known = drafts.get(id) ?? {
      id,
      title,
      writers: [],
      lately: {},
      preamble: UNWRITTEN,
      text: UNWRITTEN,
      history: NO_HISTORY,
    };
    const { version } = known[field];
    if (version === 0 || base.version < version)
      drafts.set(id, { ...known, [field]: { ...base, updates: [] } });
  }
  return [...drafts.values()];
}

function readWriting(text: string | null): KeptWriting | null {
  try {
    const read = written.safeParse(JSON.parse(text ?? ""));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Pages of this tab that type. Other tabs of the browser ask about them. */
const typing = new Set<string>();
const CHANNEL = "fortieth.writing";
let channel: BroadcastChannel | null = null;

/** How long other tabs have to answer, in ms. */
const ANSWER_MS = 250;

type Word = Readonly<{ type: "whose" | "mine"; client: string }>;

/** Tells other tabs, when they ask, that this page still types and sends its words itself. */
export function noteTyping(client: string): void {
  typing.add(client);
  if (channel !== null || typeof BroadcastChannel === "undefined") return;
  channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<Word>) => {
    if (data.type === "whose" && typing.has(data.client))
      channel?.postMessage({ type: "mine", client: data.client });
  });
}

/** The writings whose page is gone. Those that another tab still sends are left out. */
export async function leftBehind(writings: readonly KeptWriting[]): Promise<readonly KeptWriting[]> {
  const others = writings.filter(({ client }) => !typing.has(client));
  if (others.length === 0 || typeof BroadcastChannel === "undefined") return others;
  const alive = new Set<string>();
  const asking = new BroadcastChannel(CHANNEL);
  asking.addEventListener("message", ({ data }: MessageEvent<Word>) => {
    if (data.type === "mine") alive.add(data.client);
  });
  for (const { client } of others) asking.postMessage({ type: "whose", client });
  await new Promise((done) => setTimeout(done, ANSWER_MS));
  asking.close();
  return others.filter(({ client }) => !alive.has(client));
}
