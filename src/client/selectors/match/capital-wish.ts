/** What a state's capital wants of the whole text, by the reasons of the model, beside what the state did in committee. */
import type { Reason } from "../../../engine/state/forecast.ts";
import type { CommitteeStand } from "../../../room/from-committee.ts";

/** `because`: the clause that weighs most for this vote, or null if none does. */
export type CapitalWish = Readonly<{ vote: "yes" | "no"; because: Reason | null }>;

/** @param reasons those for and against the text; luck is none of them */
export function capitalWish(reasons: readonly Reason[]): CapitalWish {
  const counted = reasons.filter(({ code }) => code !== "luck");
  const sum = counted.reduce((all, { value }) => all + value, 0);
  const sign = sum >= 0 ? 1 : -1;
  const because = counted
    .filter(({ article, value }) => article >= 0 && sign * value > 0)
    .reduce<Reason | null>(
      (most, one) => (most === null || sign * one.value > sign * most.value ? one : most),
      null,
    );
  return { vote: sign > 0 ? "yes" : "no", because };
}

/** Whether the capital wants something else than the delegation did in committee. An abstention differs from both. */
export function differs({ vote }: CapitalWish, stand: CommitteeStand): boolean {
  return (stand === "sponsor" ? "yes" : stand) !== vote;
}
