/**
 * What the debrief asks of the lab's worker: par, and the decision that mattered most. Asked once a match,
 * told as it comes; the page never waits.
 */
import type { Decision } from "../../../lab/forks/what-if.ts";
import { type Lab, openLab } from "../../../lab/worker-client.ts";
import { RULES_VERSION } from "../../../match/rules-version.ts";
import type { MatchRecord } from "../../../match/types.ts";
import { isAct } from "../../../match/types.ts";
import type { Results } from "../../game/play.ts";

export type { Decision, Future } from "../../../lab/forks/what-if.ts";

export type LabReport = Readonly<{
  /** What a level-2 bot made of the same seat; none for who watched, or where it failed. */
  par: Results | "pending" | "none";
  /** Null where no decision would have changed anything; idle where the seat let every beat pass. */
  decision: Decision | null | "pending" | "idle" | "none" | "failed";
  /** Forks played, of how many. */
  done: number;
  of: number;
}>;

/** A report that grows: the shape `useSyncExternalStore` wants. */
export type LabDesk = Readonly<{
  subscribe: (listener: () => void) => () => void;
  report: () => LabReport;
}>;

const NOTHING: LabReport = { par: "none", decision: "none", done: 0, of: 0 };
const SILENT: LabDesk = { subscribe: () => () => undefined, report: () => NOTHING };

let last: Readonly<{ key: string; desk: LabDesk; close: () => void }> | null = null;

/** The report on a finished match from a seat; the same desk for the same match, so that it is asked once. */
export function labFor(record: MatchRecord | null, seat: string): LabDesk {
  if (record === null || seat === "" || record.engineVersion !== RULES_VERSION) return SILENT;
  const key = `${record.hash}/${seat}`;
  if (last?.key === key) return last.desk;
  last?.close();
  last = { key, ...openDesk(record, seat) };
  return last.desk;
}

function openDesk(record: MatchRecord, seat: string): { desk: LabDesk; close: () => void } {
  const listeners = new Set<() => void>();
  let report: LabReport = { par: "pending", decision: "pending", done: 0, of: 0 };
  const tell = (part: Partial<LabReport>): void => {
    report = { ...report, ...part };
    for (const listener of listeners) listener();
  };
  const close = ask(record, seat, tell);
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { desk: { subscribe, report: () => report }, close };
}

/** A worker that waits for its first questions: when they come there may be no network to fetch one. */
let waiting: Lab | null = null;

export function fetchLab(): void {
  waiting ??= openLab(RULES_VERSION);
}

/** Both questions go to one worker, par first because it is quick; answers with how to end it. */
function ask(record: MatchRecord, seat: string, tell: (part: Partial<LabReport>) => void): () => void {
  const lab = waiting ?? openLab(RULES_VERSION);
  waiting = null;
  const par = lab.par(record.setup, seat).then(
    (results) => tell({ par: results }),
    () => tell({ par: "none" }),
  );
  const decision = lab
    .whatIf(record, seat, (done, of) => tell({ done, of }))
    .then(
      (found) => tell({ decision: found === null && isIdle(record) ? "idle" : found }),
      () => tell({ decision: "failed" }),
    );
  void Promise.all([par, decision]).then(lab.close);
  return lab.close;
}

/** Whether no hand did more than let the beats pass. */
function isIdle({ entries }: MatchRecord): boolean {
  return !entries.some(({ command }) => isAct(command));
}
