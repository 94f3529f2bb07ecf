/** What the rest of the product uses of a match. */
export { hash as hashOf } from "../engine/state/hash.ts";
export { lastingEntries } from "./history.ts";
export {
  act,
  changeSeat,
  close,
  closeFor,
  eventsFor,
  given,
  notReady,
  openMatch,
  openOnText,
  playOut,
  ready,
  rule,
  unseal,
  viewOf,
} from "./match.ts";
export {
  applyEntry,
  fork,
  REPLAY_PROBLEMS,
  type Replayed,
  type ReplayProblem,
  record,
  replay,
  replayEntries,
  save,
} from "./record.ts";
export { playBack, type Reopened, reopen } from "./reopen.ts";
export type { Acted, Control, Entry, Library, Match, MatchRecord, SavedMatch } from "./types.ts";
export { isAct, RECORD_FORMAT } from "./types.ts";
