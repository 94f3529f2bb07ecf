import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { forgetKey, keepKey } from "../../client/addresses/keys.ts";
import { hostStore } from "../../client/sessions/committee/committee-host-store.ts";
import { openHostCommittee } from "../../client/sessions/committee/host-committee.ts";
import { watchCommittee } from "../../client/sessions/committee/local-committee.ts";

/** "missing": this browser has no such committee. "gone": the key no longer works. */
export type Watched = "watching" | "missing" | "gone";

/**
 * Follows a committee. A committee of this browser is followed through the console in another window, a committee on
 * a host with a reader's key.
 */
export function useWatched(id: string, key: string): Watched {
  const [isMissing, setMissing] = useState(false);
  const isGone = useStore(hostStore, (host) => host.code === id && host.isGone);
  useKept(id, key, isGone);
  useEffect(() => {
    let isWanted = true;
    let close: (() => void) | null = null;
    void watching(id, key).then((found) => {
      close = found;
      if (isWanted) setMissing(found === null);
      else found?.();
    });
    return () => {
      isWanted = false;
      close?.();
    };
  }, [id, key]);
  return isGone ? "gone" : isMissing ? "missing" : "watching";
}

/** Stores a reader's key once it has worked and forgets it when it no longer does. */
function useKept(id: string, key: string, isGone: boolean): void {
  const isReader = useStore(hostStore, ({ code, holder }) => code === id && holder?.type === "reader");
  useEffect(() => {
    if (isGone) forgetKey("reader", id, key);
    else if (isReader) keepKey("reader", id, key);
  }, [id, key, isReader, isGone]);
}

async function watching(id: string, key: string): Promise<(() => void) | null> {
  return key === "" ? watchCommittee(id) : openHostCommittee(id, key).close;
}
