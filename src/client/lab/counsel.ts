/**
 * Asks the lab's worker for advice on a match (counsel). The player starts and stops it with a button, and results
 * appear as they arrive. Each request has its own worker, which ends with the request.
 */
import { createStore } from "zustand/vanilla";
import type { CommandType } from "../../engine/state/command.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { View } from "../../engine/views/view.ts";
import { waysOf } from "../../lab/forks/counsel.ts";
import { type Counsel, type HiddenActs, openLab, type Ways } from "../../lab/worker-client.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import type { MatchRecord } from "../../match/types.ts";
import { bookOf } from "./search.ts";

export type { Counsel, HiddenActs, OtherWay, Way, Ways } from "../../lab/worker-client.ts";

export type CounselState = Readonly<{
  /** Hash of the record, and the seat that the counsel is for. */
  about: string;
  told: readonly Counsel[] | "pending" | "failed";
  done: number;
  of: number;
}>;

const UNASKED: CounselState = { about: "", told: [], done: 0, of: 0 };

export const counselStore = createStore<CounselState>()(() => UNASKED);

export function aboutOf({ hash }: MatchRecord, seat: Seat): string {
  return `${hash}/${seat}`;
}

let stop = (): void => {};

/**
 * Asks for counsel on a finished match.
 * @param hidden the acts that a guide had not shown yet
 * @param open starts the worker; tests pass their own
 */
export async function askCounsel(
  record: MatchRecord,
  seat: Seat,
  hidden: HiddenActs = [],
  open = openLab,
): Promise<void> {
  const about = aboutOf(record, seat);
  if (counselStore.getState().about === about) return;
  stop();
  counselStore.setState({ about, told: "pending", done: 0, of: 0 });
  const lab = open(RULES_VERSION);
  stop = lab.close;
  const tell = (change: Partial<CounselState>): void => {
    if (counselStore.getState().about === about) counselStore.setState(change);
  };
  const ways = await lab.counsel(record, seat, hidden, (done, of) => tell({ done, of })).catch(() => null);
  lab.close();
  tell({ told: ways ?? "failed" });
}

/** Stops the work and clears the result. */
export function stopCounsel(): void {
  counselStore.setState(UNASKED);
  stop();
}

type Asked = Readonly<{ ways: Promise<Ways | null>; stop: () => void }>;

/**
 * Asks what a seat can do in this beat of a match in play.
 * @param hidden acts that the screen does not offer yet
 */
export function askCounselNow(
  setup: Setup,
  view: View,
  hidden: readonly CommandType[] = [],
  open = openLab,
): Asked {
  const lab = open(RULES_VERSION);
  const ways = lab
    .search(bookOf(setup), view, true, hidden)
    .then((weighed) => waysOf(weighed))
    .finally(lab.close);
  return { ways, stop: lab.close };
}
