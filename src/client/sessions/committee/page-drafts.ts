/** Papers being written, as far as this page knows them. */

import type { DraftHistory, DraftsUpdate, DraftUpdate, FieldUpdate } from "../../../committee/message.ts";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import { UNWRITTEN, type Written, writtenAfter } from "../../../committee/state/drafting.ts";
import { newId } from "../../host/calls.ts";

export type PageDraft = Readonly<{
  id: string;
  title: string;
  /** The first writer may delete the paper. */
  writers: readonly DelegationId[];
  /** When each writer last wrote, by the host's clock. */
  lately: Readonly<Record<DelegationId, number>>;
  preamble: Written;
  text: Written;
  history: DraftHistory;
}>;

export const NO_HISTORY: DraftHistory = { earlier: [], emptiedBy: null, fullest: null };

/** Applies an update. Papers that it no longer lists were deleted or are not meant for this page. */
export function draftsAfter(
  before: readonly PageDraft[],
  { ids, changed }: DraftsUpdate,
): readonly PageDraft[] {
  return ids.flatMap((id) => {
    const known = before.find((one) => one.id === id);
    const sent = changed.find((one) => one.id === id);
    if (sent !== undefined) return [draftAfter(known, sent)];
    return known === undefined ? [] : [known];
  });
}

function draftAfter(
  known: PageDraft | undefined,
  { id, title, writers, lately, fields, history }: DraftUpdate,
): PageDraft {
  return {
    id,
    title,
    writers,
    lately,
    preamble: fieldAfter(known?.preamble ?? UNWRITTEN, fields.preamble),
    text: fieldAfter(known?.text ?? UNWRITTEN, fields.text),
    history: history ?? known?.history ?? NO_HISTORY,
  };
}

function fieldAfter(known: Written, sent: FieldUpdate): Written {
  if ("text" in sent) return { text: sent.text, version: sent.version, updates: [] };
  return sent.updates.length === 0 ? known : writtenAfter(known, sent.updates);
}

/** The part of a page's position that asks for the title, the writers and all changes since these texts. */
export function placeOfDraft({ id, preamble, text }: PageDraft): string {
  return `${id}.0.${preamble.version}.${text.version}`;
}

/** An id that no other page will use. */
export function newDraftId(): string {
  return newId().slice(0, 12);
}
