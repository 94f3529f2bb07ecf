/** A runtime before any row of its log has been read. */
import { steadyClock } from "./clock.ts";
import type { LogStore } from "./log.ts";
import type { LogKind, LogTypes } from "./log-kind.ts";
import { notify } from "./outbox.ts";
import { presence } from "./presence.ts";
import type { Runtime } from "./runtime.ts";

/** Makes a runtime without rows. @param clock returns the machine's time in ms since 1970 */
export function newRuntime<T extends LogTypes>(
  kind: LogKind<T>,
  code: string,
  store: LogStore<T["row"]>,
  clock: () => number,
): Runtime<T> {
  const steady = steadyClock(clock);
  const log: Runtime<T> = {
    kind,
    code,
    store,
    clock: steady,
    presence: presence(steady.now, kind.patience, () => notify(log, kind.presenceNews)),
    snapshot: kind.empty,
    keys: new Set(),
    watchers: new Map(),
    outbox: { now: null, isTelling: false, later: new Map(), here: null },
    waiting: [],
    isBusy: false,
    isStuck: false,
    waitingElsewhere: new Set(),
  };
  return log;
}
