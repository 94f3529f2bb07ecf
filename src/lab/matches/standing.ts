/** The public state of a match: its text, how the text was adopted, instruments and dates. */
import { countParties } from "../../engine/model/hazard.ts";
import type { Outcome, Tally } from "../../engine/state/treaty.ts";
import type { OpenWorld } from "../../engine/state/world.ts";

export type Standing = Readonly<{
  /** The agreed alternative of each article, or else the chair's; −1 if there is none yet. */
  text: readonly number[];
  /** Whether each article is agreed. Once the whole text has been put to the room or adopted, all articles are. */
  agreed: readonly boolean[];
  /** Null while nothing is decided. */
  adoption: Readonly<{ how: Outcome["how"]; tally: Tally | null }> | null;
  instruments: number;
  /** Month of entry into force; −1 while the last instrument needed is missing. */
  inForce: number;
}>;

/** @param month leaves out everything that happened in this month or later; without it, everything counts */
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

/** A blocked consensus is not yet a failure; a lost vote is. */
function isDecided(outcome: Outcome | null): outcome is Outcome {
  return outcome !== null && (outcome.how !== "failed" || outcome.ballot !== null);
}
