/** Whether a host is about to end. Every room and committee of the host reads it, and tells its desk or chair. */
import type { EndingBy } from "../../room/host-report.ts";

export type Ending = Readonly<{
  /** Null while the host goes on. */
  by: () => EndingBy | null;
  begin: (by: EndingBy) => void;
  /** Undoes what the page has begun; a process that was told to end by a signal ends. */
  cancel: () => void;
}>;

/** @param onChange called when it begins and when it is cancelled */
export function ending(onChange: () => void): Ending {
  let now: EndingBy | null = null;
  const set = (by: EndingBy | null): void => {
    const isChange = (now === null) !== (by === null);
    now = by;
    if (isChange) onChange();
  };
  return {
    by: () => now,
    begin: (by) => now !== "signal" && set(by),
    cancel: () => now === "page" && set(null),
  };
}
