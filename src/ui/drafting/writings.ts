/**
 * The drafts being written on this page. They stay open while an editor is hidden, so that looking at another tab
 * loses nothing.
 */
import { DRAFT_FIELDS } from "../../client/selectors/committee/papers.ts";
import { hostStore } from "../../client/sessions/committee/committee-host-store.ts";
import { committeeStore } from "../../client/sessions/committee/committee-store.ts";
import type { HostCommittee } from "../../client/sessions/committee/host-committee.ts";
import {
  forgetWriting,
  type KeptChanges,
  type KeptWriting,
  keepWriting,
  noteTyping,
} from "../../client/sessions/committee/kept-writing.ts";
import { openWriting } from "../../client/sessions/committee/shared-writing.ts";
import type { Writing } from "../../client/sessions/committee/writing-place.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { DraftField } from "../../committee/state/drafting.ts";
import { caretLayer, type WriterName } from "./caret-layer.ts";
import { editorExtensions } from "./editor-extensions.ts";
import { ownCaret } from "./own-caret.ts";

const known = new WeakMap<HostCommittee, Map<string, Writing>>();

/** Returns the same object for as long as this page writes the draft. */
export function writingOf(host: HostCommittee, draft: string, field: DraftField): Writing {
  const all = known.get(host) ?? new Map<string, Writing>();
  known.set(host, all);
  const place = `${draft}/${field}`;
  const writing = all.get(place) ?? opened(host, draft, field);
  all.set(place, writing);
  return writing;
}

function opened(host: HostCommittee, draft: string, field: DraftField): Writing {
  const writing: Writing = openWriting({
    draft,
    field,
    host: hostStore,
    give: host.write,
    keep: (client, changes) => keep(draft, field, client, changes),
    extensions: (note) => [
      editorExtensions(field, labelIdOf(draft, field), note),
      caretLayer((seat) => nameOf(draft, seat)),
      ownCaret((caret) =>
        host.point({ draft, caret: caret === null ? null : { ...caret, field, client: writing.client } }),
      ),
    ],
  });
  return writing;
}

function nameOf(draft: string, seat: DelegationId): WriterName {
  const delegation = committeeStore.getState().state?.delegations.find(({ id }) => id === seat);
  const writers = hostStore.getState().drafts.find(({ id }) => id === draft)?.writers ?? [];
  return { name: delegation?.name ?? seat, iso3: seat, place: writers.indexOf(seat) };
}

/** Sends words that an earlier page has left behind. No editor shows them: they come in with the host's news. */
export function sendLeftBehind(host: HostCommittee, kept: KeptWriting): Writing {
  const { draft, field } = kept;
  return openWriting({
    draft,
    field,
    host: hostStore,
    give: host.write,
    keep: (client, changes) => keep(draft, field, client, changes),
    kept,
    extensions: () => [],
  });
}

function keep(draft: string, field: DraftField, client: string, changes: KeptChanges | null): boolean {
  const { code, holder, drafts } = hostStore.getState();
  const seat = holder?.type === "device" ? holder.seat : null;
  if (changes === null) forgetWriting(code, client);
  if (changes === null || seat === null) return true;
  noteTyping(client);
  const title = drafts.find(({ id }) => id === draft)?.title ?? "";
  return keepWriting(code, { ...changes, seat, draft, title, field, at: Date.now() });
}

/** Sends the unsent changes of a draft at once. */
export function sendAll(host: HostCommittee, draft: string): void {
  for (const field of DRAFT_FIELDS) void writingOf(host, draft, field).send();
}

export function labelIdOf(draft: string, field: DraftField): string {
  return `draft-${draft}-${field}`;
}
