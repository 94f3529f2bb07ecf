/**
 * The part of the drafts that a page may see. A draft is visible only to its writers and the chairs; nobody else
 * learns how many drafts there are.
 */

import type {
  DraftHistory,
  DraftsUpdate,
  DraftUpdate,
  FieldUpdate,
  KeyHolder,
} from "../../committee/message.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { DRAFT_FIELDS, type DraftField, updatesSince, type Written } from "../../committee/state/drafting.ts";
import type { CommitteeFact } from "../store/committee-fact.ts";
import { fullest, linesIn } from "./draft-history.ts";
import { authorFor, type SharedDraft } from "./shared-drafts.ts";

/** How much of a draft a page has: the number of changes to its head, and the version of each text. */
type Known = Readonly<{ head: number } & Record<DraftField, number>>;

type Told = Readonly<{ position: string; news: DraftsUpdate | null }>;

/** @param since the page's last `position` */
export function visibleDrafts(drafts: readonly SharedDraft[], holder: KeyHolder, since: string): Told {
  const mine = drafts.filter((draft) => mayRead(draft, holder));
  const position = mine.map(placeOf).join(",");
  if (position === since) return { position, news: null };
  const known = readPlaces(since);
  const seat = holder.type === "device" ? holder.seat : null;
  const changed = mine.flatMap((draft) => sent(draft, known.get(draft.id), seat) ?? []);
  return { position, news: { ids: mine.map(({ id }) => id), changed } };
}

/**
 * Whether a page has a draft or a change that is missing in this process. Either another process sent it, or the
 * draft has been deleted.
 */
export function isAhead(drafts: readonly SharedDraft[], since: string): boolean {
  return [...readPlaces(since)].some(([id, known]) => {
    const draft = drafts.find((one) => one.id === id);
    return draft === undefined || isAfter(known, draft);
  });
}

/** The writers that a draft had before or after a fact. All of them get the news at once. */
export function writersOf(
  fact: CommitteeFact,
  ...states: readonly (readonly SharedDraft[])[]
): readonly DelegationId[] {
  if (!("draft" in fact)) return [];
  return states.flatMap((drafts) => drafts.find(({ id }) => id === fact.draft)?.writers ?? []);
}

function mayRead({ writers }: SharedDraft, holder: KeyHolder): boolean {
  if (holder.type === "chair") return true;
  return holder.type === "device" && holder.seat !== null && writers.includes(holder.seat);
}

/** The part of a page's position that describes one draft. @example "0123456789ab.2.0.17" */
function placeOf({ id, head, preamble, text }: SharedDraft): string {
  return `${id}.${head}.${preamble.version}.${text.version}`;
}

function readPlaces(since: string): ReadonlyMap<string, Known> {
  const places = since.matchAll(/([a-z0-9]{12})\.(\d{1,9})\.(\d{1,9})\.(\d{1,9})/g);
  return new Map(
    [...places].map(([, id = "", head, preamble, text]) => [
      id,
      { head: Number(head), preamble: Number(preamble), text: Number(text) },
    ]),
  );
}

function isAfter(known: Known, { head, preamble, text }: SharedDraft): boolean {
  return known.head > head || known.preamble > preamble.version || known.text > text.version;
}

function sent(draft: SharedDraft, known: Known | undefined, seat: DelegationId | null): DraftUpdate | null {
  const { id, title, writers, head, lately } = draft;
  const isSame = known?.head === head && DRAFT_FIELDS.every((field) => known[field] === draft[field].version);
  if (isSame) return null;
  const fields = {
    preamble: fieldSent(draft.preamble, known?.preamble, seat),
    text: fieldSent(draft.text, known?.text, seat),
  };
  const isKnown = known?.head === head;
  return { id, title, writers, lately, fields, ...(isKnown ? {} : { history: historyOf(draft) }) };
}

function historyOf({ earlier, emptiedBy }: SharedDraft): DraftHistory {
  return {
    earlier: earlier.map((one) => ({ version: one.version, at: one.at, lines: linesIn(one) })),
    emptiedBy,
    fullest: fullest(earlier)?.version ?? null,
  };
}

function fieldSent(written: Written, known: number | undefined, seat: DelegationId | null): FieldUpdate {
  const { version, text } = written;
  const updates = known === undefined ? null : updatesSince(written, known);
  if (updates === null) return { version, text };
  return { version, updates: updates.map((one) => ({ ...one, client: authorFor(one.client, seat) })) };
}
