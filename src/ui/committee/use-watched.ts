import { useEffect, useState } from "react";
import { openHostCommittee } from "../../client/committee/host-committee.ts";
import { watchCommittee } from "../../client/committee/local-committee.ts";

/**
 * Hears the console in another window of this browser, or the host by a key for those who see.
 * @returns whether there is no such committee in this browser
 */
export function useWatched(id: string, key: string): boolean {
  const [isMissing, setMissing] = useState(false);
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
  return isMissing;
}

async function watching(id: string, key: string): Promise<(() => void) | null> {
  return key === "" ? watchCommittee(id) : openHostCommittee(id, key).close;
}
