/** What became of the promises of support on the articles that a round closed. All of it is public. */
import type { GameEvent } from "../../../engine/events/event.ts";
import type { Pact } from "../../../engine/state/treaty.ts";

/** `open`: the text was not agreed, so that the promise was neither kept nor broken. */
export type PromiseFate = Readonly<{ by: number; to: number; fate: "kept" | "broken" | "open" }>;

/**
 * The promises that these events kept, broke or left open. A promise that binds no more because another text was agreed is
 * told by `freedIn`; one whose reckoning was taken back is open again.
 */
export function promiseFates(events: readonly GameEvent[], pacts: readonly Pact[]): readonly PromiseFate[] {
  const reckoned = events.flatMap((event) =>
    event.type === "promisesReckoned" ? event.reckonings.filter(({ kind }) => kind === "support") : [],
  );
  const left = new Set(
    events.flatMap((event) =>
      event.type === "articleHeld" || event.type === "articleNotTested" ? [event.article] : [],
    ),
  );
  const isReckoned = ({ by, to, article }: Pact): boolean =>
    reckoned.some((one) => one.by === by && one.to === to && one.article === article);
  return pacts.flatMap((pact): PromiseFate[] => {
    const { by, to, kind, article, status } = pact;
    if (kind !== "support" || status === "void") return [];
    const isTold = status === "open" ? left.has(article) : isReckoned(pact);
    return isTold ? [{ by, to, fate: status }] : [];
  });
}
