/** Whether a host is about to end. Every room and committee checks this and notifies its desk or chair. */
import type { EndingBy } from "../../room/host-report.ts";

export type Ending = Readonly<{
  /** What started the ending, or null if the host is not about to end. */
  by: () => EndingBy | null;
  begin: (by: EndingBy) => void;
  /** Cancels an ending that was started from the administration page. After a signal, the process ends anyway. */
  cancel: () => void;
}>;

/** @param onChange called when an ending begins and when it is cancelled */
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
