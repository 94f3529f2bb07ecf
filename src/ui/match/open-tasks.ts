/** How much of what a beat asks for has not been sealed yet; nothing forces a seat to do it. */
import { slotOf } from "../../client/reading.ts";
import type { Option } from "../../engine/option.ts";
import type { View } from "../../engine/view.ts";

/** Slots of this beat without an act. @example two articles on the floor and one placard laid → 1 */
export function openTasks(view: View): number {
  const sealed = new Set((view.mine?.sealed ?? []).map(slotOf));
  const isCeremony = view.world.beat === "sign";
  const asked = view.options.flatMap((option) => slotsAsked(option, isCeremony));
  return asked.filter((slot) => !sealed.has(slot)).length;
}

/** Only what a seat is asked for; speaking, dealing, acts at home and signing late are offers, not questions. */
function slotsAsked(option: Option, isCeremony: boolean): readonly string[] {
  switch (option.type) {
    case "layPlacards":
    case "takeStand":
      return option.articles.map(({ article }) => `${option.type}:${article}`);
    case "voteAmendment":
      return option.amendments.map((amendment) => `voteAmendment:${amendment}`);
    case "answerOffer":
      return option.offers.map((offer) => `answerOffer:${offer}`);
    case "standOnPackage":
    case "castVote":
    case "castConference":
      return [option.type];
    case "answerEvent":
      return [option.type];
    case "sign":
      return isCeremony ? ["signature"] : [];
    default:
      return [];
  }
}
