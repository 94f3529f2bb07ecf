/** The status of an article: in the talks, in the package, or decided. */
import type { PublicWorld } from "../../../engine/state/world.ts";

export type ArticleStatus = "agreed" | "brackets" | "notYet" | "put" | "adopted" | "failed";

export function statusOf({ draft, treaty }: PublicWorld, article: number): ArticleStatus {
  if ((treaty.text[article] ?? -1) >= 0) {
    // If consensus was blocked, the text still goes to a vote.
    const isOpen =
      treaty.outcome === null || (treaty.outcome.how === "failed" && treaty.outcome.ballot === null);
    if (isOpen) return "put";
    return treaty.outcome.how === "failed" ? "failed" : "adopted";
  }
  if ((draft.agreed[article] ?? -1) >= 0) return "agreed";
  return (draft.texts[article] ?? []).length > 0 ? "brackets" : "notYet";
}

/**
 * The alternatives that an article has now: the fixed one, or all those still in brackets, with the chair's first.
 */
export function standingTexts({ draft, treaty }: PublicWorld, article: number): readonly number[] {
  const bound = [treaty.text[article] ?? -1, draft.agreed[article] ?? -1].find((one) => one >= 0);
  if (bound !== undefined) return [bound];
  const texts = draft.texts[article] ?? [];
  const chairs = draft.chair[article] ?? -1;
  return [...texts].sort((one, other) => Number(other === chairs) - Number(one === chairs));
}
