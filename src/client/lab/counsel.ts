/** Counsel on a finished match: asked for by a press, told as it comes. */
import { createStore } from "zustand/vanilla";
import type { Seat } from "../../engine/state/seat.ts";
import { type Counsel, openLab } from "../../lab/worker-client.ts";
import type { MatchRecord } from "../../match/types.ts";
import { engineVersion } from "../engine-version.ts";

export type { Counsel } from "../../lab/worker-client.ts";

export type CounselState = Readonly<{
  /** Hash of the record and the seat it was asked about. */
  about: string;
  told: readonly Counsel[] | "pending" | "failed";
  done: number;
  of: number;
}>;

export const counselStore = createStore<CounselState>()(() => ({ about: "", told: [], done: 0, of: 0 }));

export function aboutOf({ hash }: MatchRecord, seat: Seat): string {
  return `${hash}/${seat}`;
}

/** @param open starts the worker; a test puts its own in its place */
export async function askCounsel(record: MatchRecord, seat: Seat, open = openLab): Promise<void> {
  const about = aboutOf(record, seat);
  if (counselStore.getState().about === about) return;
  counselStore.setState({ about, told: "pending", done: 0, of: 0 });
  const lab = open(engineVersion);
  const tell = (change: Partial<CounselState>): void => {
    if (counselStore.getState().about === about) counselStore.setState(change);
  };
  const told = await lab.counsel(record, seat, (done, of) => tell({ done, of })).catch(() => null);
  lab.close();
  tell({ told: told ?? "failed" });
}
