/** Papers in the making as a page has been told of them. */

import type { DraftSent, DraftsSent, FieldSent } from "../../../committee/message.ts";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import { UNWRITTEN, type Written, writtenAfter } from "../../../committee/state/drafting.ts";
import { newId } from "../../host/calls.ts";

export type PageDraft = Readonly<{
  id: string;
  title: string;
  /** The first may drop it. */
  writers: readonly DelegationId[];
  /** When each of them wrote last, by the host's clock. */
  lately: Readonly<Record<DelegationId, number>>;
  preamble: Written;
  text: Written;
}>;

/** After news: what is not named any more is no more, or for others alone. */
export function draftsAfter(
  before: readonly PageDraft[],
  { ids, changed }: DraftsSent,
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
  { id, title, writers, lately, fields }: DraftSent,
): PageDraft {
  return {
    id,
    title,
    writers,
    lately,
    preamble: fieldAfter(known?.preamble ?? UNWRITTEN, fields.preamble),
    text: fieldAfter(known?.text ?? UNWRITTEN, fields.text),
  };
}

function fieldAfter(known: Written, sent: FieldSent): Written {
  if ("text" in sent) return { text: sent.text, version: sent.version, updates: [] };
  return sent.updates.length === 0 ? known : writtenAfter(known, sent.updates);
}

/** A name that no other page gives. */
export function newDraftId(): string {
  return newId().slice(0, 12);
}
