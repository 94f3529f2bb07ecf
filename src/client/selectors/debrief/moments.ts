/**
 * The decisive moments of a finished match. The lab's worker is asked once per record and results appear as they
 * arrive, so the page never waits.
 */
import { createStore } from "zustand/vanilla";
import type { Moments } from "../../../lab/moments/moments.ts";
import { type Lab, openLab } from "../../../lab/worker-client.ts";
import { RULES_VERSION } from "../../../match/rules-version.ts";
import type { MatchRecord } from "../../../match/types.ts";

export type { MomentAct } from "../../../lab/moments/acts.ts";
export { type Difference, differenceOf, type TableEnd } from "../../../lab/moments/difference.ts";
export type { Fork, Moment, Moments } from "../../../lab/moments/moments.ts";

export type MomentsReport = Readonly<{
  /**
   * otherVersion: played by another version of the rules; failed: the worker did not start, or the record is invalid.
   */
  found: Moments | "pending" | "otherVersion" | "failed";
  /** Progress in hundredths. */
  done: number;
}>;

export const NOT_ASKED: MomentsReport = { found: "pending", done: 0 };

/** Moments by hash of the record. Tables that played exactly the same match share an entry. */
export const momentsStore = createStore<ReadonlyMap<string, MomentsReport>>()(() => new Map());

let lab: Lab | null = null;
let open = 0;

/** Repeated calls do nothing, unless the last one failed. @param start opens the worker; tests pass their own */
export async function askMoments(record: MatchRecord, start = openLab): Promise<void> {
  const known = momentsStore.getState().get(record.hash);
  if (known !== undefined && known.found !== "failed") return;
  if (record.engineVersion !== RULES_VERSION) return tell(record, { found: "otherVersion", done: 100 });
  tell(record, NOT_ASKED);
  lab ??= start(RULES_VERSION);
  open++;
  const onProgress = (done: number): void => tell(record, { found: "pending", done });
  const found = await lab.moments(record, onProgress).catch(() => null);
  tell(record, { found: found ?? "failed", done: 100 });
  open--;
  if (open > 0) return;
  lab?.close();
  lab = null;
}

function tell({ hash }: MatchRecord, report: MomentsReport): void {
  momentsStore.setState(new Map(momentsStore.getState()).set(hash, report), true);
}
