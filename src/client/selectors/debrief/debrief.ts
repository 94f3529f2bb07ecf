/**
 * What the debrief asks the lab's worker: the results of a bot in the same seat (par), and the decision that mattered
 * most. The page asks once per match and shows results as they arrive, so it never waits.
 */
import type { Decision } from "../../../lab/forks/what-if.ts";
import { type HiddenActs, type Lab, openLab } from "../../../lab/worker-client.ts";
import { RULES_VERSION } from "../../../match/rules-version.ts";
import type { MatchRecord } from "../../../match/types.ts";
import { isAct } from "../../../match/types.ts";
import type { Results } from "../../game/play.ts";
import { keepPar } from "../../lab/comparison-scores.ts";

export type { Decision, Future } from "../../../lab/forks/what-if.ts";

export type LabReport = Readonly<{
  /** Results of a level-2 bot in the same seat. "none" for a watched match or after a failure. */
  par: Results | "pending" | "none";
  /** Null if no decision would have changed anything; idle if the player never acted. */
  decision: Decision | null | "pending" | "idle" | "none" | "failed";
  /** Number of forks played so far, out of `of`. */
  done: number;
  of: number;
}>;

/** A report that is still being computed, in the form that `useSyncExternalStore` needs. */
export type LabDesk = Readonly<{
  subscribe: (listener: () => void) => () => void;
  report: () => LabReport;
}>;

const NOTHING: LabReport = { par: "none", decision: "none", done: 0, of: 0 };
const SILENT: LabDesk = { subscribe: () => () => undefined, report: () => NOTHING };

let last: Readonly<{ key: string; desk: LabDesk; close: () => void }> | null = null;

/**
 * The report on a finished match, as seen from one seat. The same match returns the same object, so the report is
 * computed once.
 * @param hidden the acts that a guide had not shown yet
 */
export function labFor(record: MatchRecord | null, seat: string, hidden: HiddenActs = []): LabDesk {
  if (record === null || seat === "" || record.engineVersion !== RULES_VERSION) return SILENT;
  const key = `${record.hash}/${seat}`;
  if (last?.key === key) return last.desk;
  last?.close();
  last = { key, ...openDesk(record, seat, hidden) };
  return last.desk;
}

function openDesk(
  record: MatchRecord,
  seat: string,
  hidden: HiddenActs,
): { desk: LabDesk; close: () => void } {
  const listeners = new Set<() => void>();
  let report: LabReport = { par: "pending", decision: "pending", done: 0, of: 0 };
  const tell = (part: Partial<LabReport>): void => {
    report = { ...report, ...part };
    for (const listener of listeners) listener();
  };
  const close = ask(record, seat, hidden, tell);
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { desk: { subscribe, report: () => report }, close };
}

/** A worker loaded ahead of time, because the network may be gone by the time of the debrief. */
let waiting: Lab | null = null;

export function fetchLab(): void {
  waiting ??= openLab(RULES_VERSION);
}

/** Sends both questions to one worker, par first because it is quick. Returns a function that ends the worker. */
function ask(
  record: MatchRecord,
  seat: string,
  hidden: HiddenActs,
  tell: (part: Partial<LabReport>) => void,
): () => void {
  const lab = waiting ?? openLab(RULES_VERSION);
  waiting = null;
  const par = lab.par(record.setup, seat).then(
    (results) => {
      keepPar({ setup: record.setup, seat }, results);
      tell({ par: results });
    },
    () => tell({ par: "none" }),
  );
  const decision = lab
    .whatIf(record, seat, hidden, (done, of) => tell({ done, of }))
    .then(
      (found) => tell({ decision: found === null && isIdle(record) ? "idle" : found }),
      () => tell({ decision: "failed" }),
    );
  void Promise.all([par, decision]).then(lab.close);
  return lab.close;
}

/** True if the players never acted and only let the beats pass. */
function isIdle({ entries }: MatchRecord): boolean {
  return !entries.some(({ command }) => isAct(command));
}
