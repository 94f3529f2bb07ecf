import type { ReactNode } from "react";
import type { ExplainedCheck as Explained } from "../../room/check-view.ts";
import { useRoom } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { useHasPlayed } from "../picture/use-has-played.ts";
import { ShownCheck } from "./shown-check.tsx";

/**
 * A check question that is due, over the hall, where a whole question has room. What the class decides on, and what it
 * means for people, stays beside it.
 */
export function ExplainedCheck({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const check = useExplained(shown);
  if (check === null) return null;
  return (
    <div className="wall-check-stage">
      <ShownCheck check={check} scenario={shown.scenario} />
    </div>
  );
}

/** Over the hall of a deal beat the class sees who deals with whom. */
const CHECK_BEATS: readonly string[] = ["sound", "close"];

/**
 * The check questions about the first round, one in each beat of the second that has room for it. While other tables play
 * on, the first about the whole match.
 */
function useExplained({ view, table }: Shown): Explained | null {
  const room = useRoom((state) => state.room);
  const hasPlayed = useHasPlayed();
  const { beat, round, phase } = view.world;
  if (!hasPlayed || room === null || table < 1) return null;
  const of = (moment: Explained["moment"]): readonly Explained[] =>
    room.explained.filter((one) => one.moment === moment);
  if (phase === "over") return room.isDebriefed ? null : (of("end")[0] ?? null);
  return round === 2 ? (of("round")[CHECK_BEATS.indexOf(beat)] ?? null) : null;
}
