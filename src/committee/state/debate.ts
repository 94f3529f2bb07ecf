/** The debate on one paper, as in the Hague: first the draft, and inside it each of its amendments. */
import type { Clock } from "./clock.ts";

/** “open”: speeches for and against in any order. “closed”: first the time for, then the time against. */
export const DEBATE_MODES = ["open", "closed"] as const;
export type DebateMode = (typeof DEBATE_MODES)[number];

export type PaperDebate = Readonly<{
  paper: number;
  side: "open" | "for" | "against";
  /** The length of the time against in seconds, or 0 in an open debate. */
  against: number;
  /** Its stopped clock while an amendment is debated inside it. The clock of the debate that runs is the committee's. */
  clock: Clock | null;
}>;

/** The debate on a paper that is running, the innermost one. Undefined if there is none. */
export function debateNow({
  debates,
}: Readonly<{ debates?: readonly PaperDebate[] }>): PaperDebate | undefined {
  return debates?.at(-1);
}
