import { useEffect, useRef } from "react";
import { say } from "../../client/screen/announcer.ts";
import { type Line, linesOfNew, type Step } from "../../client/sentences/committee-said.ts";
import { useCommittee, useCommitteePage } from "../hooks/use-committee.ts";

/** Says what has happened since the page was opened. @param linesOf what this page says about one entry */
export function useAnnounce(linesOf: (step: Step) => readonly Line[]): void {
  const entries = useCommitteePage((page) => page.entries);
  const state = useCommittee();
  const known = useRef({ entries, state });
  useEffect(() => {
    const before = known.current;
    known.current = { entries, state };
    for (const [kind, text] of linesOfNew(entries, before.entries.length, before.state, linesOf))
      say(kind, text);
  }, [entries, state, linesOf]);
}
