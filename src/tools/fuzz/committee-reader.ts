/**
 * Opens a committee file as the page does: it is refused in one sentence, or read, shown and written again without
 * loss.
 */

import { documentText } from "../../client/selectors/committee/document-text.ts";
import { documentsOf } from "../../client/selectors/committee/documents.ts";
import { lastResult } from "../../client/selectors/committee/last-result.ts";
import { minutesLines } from "../../client/selectors/committee/minutes-lines.ts";
import { nextAct } from "../../client/selectors/committee/next-act.ts";
import { voteRecords } from "../../client/selectors/committee/vote-record.ts";
import {
  LONGEST_LOG,
  readCommittee,
  writeCommittee,
} from "../../client/sessions/committee/committee-file.ts";
import { choices } from "../../committee/choices.ts";
import { type Entry, stateOf } from "../../committee/log.ts";
import { minutes } from "../../committee/minutes.ts";
import type { Committee } from "../../committee/state/state.ts";
import { statistics } from "../../committee/statistics.ts";
import { summaryOf } from "../../committee/summary.ts";
import { said } from "../../research/content/catalogue.ts";
import { fuzzMessages } from "./messages.ts";
import { ACCEPTED, fault, refused, type Verdict } from "./verdict.ts";

export function readCommitteeFile(bytes: Uint8Array): Verdict {
  const text = bytes.length > LONGEST_LOG ? "" : new TextDecoder().decode(bytes);
  const entries = readCommittee(text);
  if (entries === null) return refused(said("committee:setup.importBad"));
  const state = stateOf(entries);
  if (state === null) return fault(fuzzMessages.empty);
  show(state, entries);
  const again = readCommittee(writeCommittee(entries));
  return JSON.stringify(again) === JSON.stringify(entries) ? ACCEPTED : fault(fuzzMessages.changed);
}

/** The contents of a committee's console, wall and papers. */
function show(state: Committee, entries: readonly Entry[]): void {
  choices(state);
  nextAct(state);
  summaryOf(state);
  minutes(entries);
  minutesLines(entries);
  statistics(entries);
  lastResult(entries);
  voteRecords(entries);
  documentsOf(state, entries);
  for (const paper of state.papers) documentText(paper);
}
