/** Whether a player's seat made any difference that everybody can see. */
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { WithoutYouTold } from "../../lab/without-you.ts";
import { matchDifference, type Standing } from "./without-you.ts";

/** False if the same match without the player has the same text, adopted in the same way, and the same parties. */
export function madeDifference(scenario: Scenario, own: Standing, told: WithoutYouTold): boolean {
  const { articles, isOnlyOne } = matchDifference(scenario, own, told, []);
  const { more, fewer } = told.apart;
  return (
    isOnlyOne ||
    articles.length > 0 ||
    own.adoption?.how !== told.adoption?.how ||
    own.instruments !== told.instruments ||
    own.inForce !== told.inForce ||
    [...more, ...fewer, ...told.brought.states].length > 0
  );
}
