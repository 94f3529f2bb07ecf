/** Why the package does not have the text that the seat's own bridge brought to the table. */

import type { Seen } from "../../../engine/seats/seen.ts";
import type { Command, Term } from "../../../engine/state/command.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";
import { type ChairWhy, scoredTexts, weightiest } from "./chair.ts";
import type { PackageSheet } from "./package-sheets.ts";

/**
 * The text for which the seat has sealed a bridge on the article of a promise, if the promise is for another text; null if
 * the two agree. A promise would work against the seat's own call.
 */
export function bridgeAgainst(sealed: readonly Command[], { article, alternative }: Term): number | null {
  const called = sealed.find((act) => act.type === "sponsorBridge" && act.article === article);
  return called?.type === "sponsorBridge" && called.alternative !== alternative ? called.alternative : null;
}

/** `late`: the room never showed placards on it, so the chair could not put it. */
export type BridgeLost = Readonly<{ alternative: number; by: ChairWhy["by"] | "late" }>;

/** Null if the seat built no bridge on the article, if the sheet has its text, or if an amendment changed the sheet. */
export function bridgeLost(
  { world, country }: Seen,
  journal: readonly ReceivedEvent[],
  { article, alternative: put, state }: PackageSheet,
): BridgeLost | null {
  const built = world.draft.texts[article] ?? [];
  const [alternative] = journal.flatMap(({ event }) =>
    event.type === "bridgesSponsored"
      ? event.sponsors
          .filter(
            (one) => one.country === country && one.article === article && built.includes(one.alternative),
          )
          .map((one) => one.alternative)
      : [],
  );
  if (alternative === undefined || alternative === put || state === "amended") return null;
  const isShown = journal.some(
    ({ event }) =>
      event.type === "placardsRevealed" && event.article === article && event.texts.includes(alternative),
  );
  if (!isShown) return { alternative, by: "late" };
  const scored = scoredTexts(world, article);
  const one = scored.find((text) => text.alternative === put);
  const other = scored.find((text) => text.alternative === alternative);
  const by = one === undefined || other === undefined ? "chosen" : weightiest(one, other);
  return { alternative, by };
}
