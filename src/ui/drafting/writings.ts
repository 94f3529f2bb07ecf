/**
 * The drafts being written on this page. They stay open while an editor is hidden, so that looking at another tab
 * loses nothing.
 */
import { DRAFT_FIELDS } from "../../client/selectors/committee/papers.ts";
import { hostStore } from "../../client/sessions/committee/committee-host-store.ts";
import type { HostCommittee } from "../../client/sessions/committee/host-committee.ts";
import { openWriting, type Writing } from "../../client/sessions/committee/shared-writing.ts";
import type { DraftField } from "../../committee/state/drafting.ts";
import { editorExtensions } from "./editor-extensions.ts";

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
  return openWriting({
    draft,
    field,
    host: hostStore,
    give: host.write,
    extensions: (note) => editorExtensions(field, labelIdOf(draft, field), note),
  });
}

/** Sends the unsent changes of a draft at once. */
export function sendAll(host: HostCommittee, draft: string): void {
  for (const field of DRAFT_FIELDS) void writingOf(host, draft, field).send();
}

export function labelIdOf(draft: string, field: DraftField): string {
  return `draft-${draft}-${field}`;
}
