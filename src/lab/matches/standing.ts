/** How a match stands, in what every seat can see: its text, how it was adopted, instruments and dates. */
import { countParties } from "../../engine/model/hazard.ts";
import type { Outcome, Tally } from "../../engine/state/treaty.ts";
import type { OpenWorld } from "../../engine/state/world.ts";

export type Standing = Readonly<{
  /** Alternative by article: agreed, or the chair's; −1 where there is none yet. */
  text: readonly number[];
  /** Whether it is agreed, by article: of a whole that is put or adopted, all of it. */
  agreed: readonly boolean[];
  /** Null while nothing is decided. */
  adoption: Readonly<{ how: Outcome["how"]; tally: Tally | null }> | null;
  instruments: number;
  /** Month of entry into force; −1 while the instrument that brings it is missing. */
  inForce: number;
}>;

/** @param month what happened in this month or later is not counted; without it all is */
export function standingOf(
  { draft, treaty }: Pick<OpenWorld, "draft" | "treaty">,
  month = Number.POSITIVE_INFINITY,
): Standing {
  const isWhole = treaty.text.every((alternative) => alternative >= 0);
  const { outcome, deposited, reached, inForce } = treaty;
  return {
    text: treaty.text.map((whole, a) => {
      const agreed = draft.agreed[a] ?? -1;
      if (isWhole) return whole;
      return agreed >= 0 ? agreed : (draft.chair[a] ?? -1);
    }),
    agreed: treaty.text.map((_, a) => isWhole || (draft.agreed[a] ?? -1) >= 0),
    adoption: isDecided(outcome) ? { how: outcome.how, tally: outcome.ballot?.tally ?? null } : null,
    instruments: countParties(deposited.map((deposit) => (deposit < month ? deposit : -1))),
    inForce: reached < month ? inForce : -1,
  };
}

/** Consensus that was blocked is not yet a failure: the vote is. */
function isDecided(outcome: Outcome | null): outcome is Outcome {
  return outcome !== null && (outcome.how !== "failed" || outcome.ballot !== null);
}
