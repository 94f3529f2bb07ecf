/** Helpers for writing packs. */
import type { MotionKind, MotionNeed } from "../state/motion.ts";
import type { DecidedBy, Moment, MotionRule, PointKind, PointRule, SourceRef } from "../state/pack.ts";
import type { SourceId } from "../state/pack-sources.ts";

/** The source of a rule that we read in that source. */
export const sourced = (source: SourceId, place = ""): SourceRef => ({ mark: "sourced", source, place });
/** The source of a rule that is given from memory, because the source could not be read again. */
export const recalled = (source: SourceId, place = ""): SourceRef => ({ mark: "recalled", source, place });
/** The source of a rule that is our own choice. */
export const design: SourceRef = { mark: "design", source: "none", place: "" };

type Manner = Readonly<{
  for?: number;
  against?: number;
  seconds?: number;
  needs?: readonly MotionNeed[];
  when?: readonly Moment[];
}>;

export const DURING: readonly Moment[] = ["debate"];
export const BEFORE_VOTE: readonly Moment[] = ["voting"];
export const ANY: readonly Moment[] = ["agenda", "debate", "caucus", "voting"];

/**
 * Makes the rule for a kind of motion. By default the motion is in order during debate, cannot be debated, and needs
 * no second.
 */
export const motion = (
  kind: MotionKind,
  decidedBy: DecidedBy,
  source: SourceRef,
  manner: Manner = {},
): MotionRule => ({
  kind,
  decidedBy,
  speakers: { for: manner.for ?? 0, against: manner.against ?? 0 },
  seconds: manner.seconds ?? 0,
  needs: manner.needs ?? [],
  when: manner.when ?? DURING,
  source,
});

export const point = (
  kind: PointKind,
  mayInterrupt: boolean,
  mayAppeal: boolean,
  source: SourceRef,
): PointRule => ({ kind, mayInterrupt, mayAppeal, source });
