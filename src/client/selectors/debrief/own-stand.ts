/** What the player's placard said to the words that decide whether the person of a case is a criminal. */
import { placardsOn } from "../../../engine/model/soundings.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { PublicWorld } from "../../../engine/state/world.ts";
import { caseAnswers } from "../text/case-line.ts";

export const STANDS = ["support", "live", "object", "silent"] as const;
export type OwnStand = (typeof STANDS)[number];

/**
 * The country's last placard on the negotiated wording that weighs most in the text's answer on the crime. Null if the
 * answer follows only from articles that were never on the table.
 */
export function ownStand(
  scenario: Scenario,
  world: Pick<PublicWorld, "draft" | "soundings">,
  text: readonly number[],
  country: number,
  id?: string,
): OwnStand | null {
  const crime = caseAnswers(scenario, text, id).find(({ question }) => question === "crime");
  for (const reason of crime?.because ?? []) {
    const article = scenario.articles.findIndex((one) => one.id === reason.article);
    const alternatives = scenario.articles[article]?.alternatives ?? [];
    const placards = placardsOn(
      world,
      article,
      alternatives.findIndex((one) => one.key === reason.alternative),
    );
    if (placards !== "") return STANDS[Number(placards[country])] ?? null;
  }
  return null;
}
