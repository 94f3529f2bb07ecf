/** One line on what the months after the fortieth instrument brought, so that none passes without a word. */
import type { PublicWorld } from "../../engine/state/world.ts";
import type { ReceivedEvent } from "../game/game-store.ts";
import { t } from "../i18n/index.ts";
import { inLastBeat } from "../selectors/match/last-beat.ts";
import { countParties } from "../selectors/ratification/capital.ts";
import { lastArrivals } from "../selectors/ratification/race.ts";

/** Returns null while instruments are missing and in the step after the last of them: both have news of their own. */
export function sinceLine(
  { treaty }: Pick<PublicWorld, "treaty">,
  journal: readonly ReceivedEvent[],
): string | null {
  if (treaty.reached < 0 || inLastBeat(journal, "thresholdReached").length > 0) return null;
  const count = lastArrivals(journal).length;
  const parties = countParties(treaty.deposited);
  return count === 0
    ? t("ratification:season.sinceNone", { parties })
    : t("ratification:season.since", { count, parties });
}
