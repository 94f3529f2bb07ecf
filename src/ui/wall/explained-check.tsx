import { type ReactNode, useEffect, useState } from "react";
import type { ExplainedCheck as Explained } from "../../room/check-view.ts";
import type { RoomView } from "../../room/message.ts";
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
 * The check questions about the first round, in the beats of the second that have room for them: one in the sounding, and
 * the rest in the closing one after the other. While other tables play on, the first about the whole match.
 */
function useExplained({ view, table }: Shown): Explained | null {
  const room = useRoom((state) => state.room);
  const hasPlayed = useHasPlayed();
  const { beat, clock, round, phase } = view.world;
  const isTalking = hasPlayed && table > 0 && phase !== "over" && round === 2 && CHECK_BEATS.includes(beat);
  const waiting = useUntold(isTalking ? explainedOf(room, "round") : [], { table, clock });
  const due = beat === "sound" ? waiting.slice(0, 1) : waiting;
  const at = useTurn(due.length);
  if (phase === "over" && hasPlayed && table > 0)
    return room?.isDebriefed === false ? (explainedOf(room, "end")[0] ?? null) : null;
  return due[at] ?? null;
}

/** How long a question stays, in ms: long enough to read it aloud with its reason. */
const STAYS_MS = 20_000;

/** Which of so many questions the wall tells. It changes without motion too, because nobody presses anything here. */
function useTurn(count: number): number {
  const [turned, turn] = useState(0);
  useEffect(() => {
    if (count < 2) return;
    const timer = setInterval(() => turn((at) => (at + 1) % count), STAYS_MS);
    return () => clearInterval(timer);
  }, [count]);
  return turned < count ? turned : 0;
}

function explainedOf(room: RoomView | null, moment: Explained["moment"]): readonly Explained[] {
  return room?.explained.filter((one) => one.moment === moment) ?? [];
}

/** The questions that this wall has not told in an earlier beat. */
function useUntold(
  checks: readonly Explained[],
  { table, clock }: Readonly<{ table: number; clock: number }>,
): readonly Explained[] {
  const [told, setTold] = useState<Readonly<Record<string, number>>>({});
  const keyOf = ({ number }: Explained): string => `${table}/${number}`;
  const waiting = checks.filter((one) => (told[keyOf(one)] ?? clock) === clock);
  const [next] = waiting;
  const first = next === undefined ? null : keyOf(next);
  useEffect(() => {
    if (first !== null) setTold((before) => (first in before ? before : { ...before, [first]: clock }));
  }, [first, clock]);
  return waiting;
}
