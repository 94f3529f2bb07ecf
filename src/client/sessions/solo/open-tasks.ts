/** Counts the acts that a beat asks for and that are not sealed yet. */

import type { Option } from "../../../engine/state/option.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { View } from "../../../engine/views/view.ts";
import type { FormDrafts } from "../../game/form-drafts.ts";
import { slotOf } from "../../selectors/match/sealed.ts";
import { isReady } from "../../selectors/ratification/capital.ts";
import { questionsLeft } from "../../selectors/ratification/season-questions.ts";

/**
 * Number of slots in this beat that still have no act. @example two articles on the floor and one full set of
 * placards → 1
 */
export function openTasks(view: View, scenario: Scenario, drafts: FormDrafts): number {
  const sealed = new Set((view.mine?.sealed ?? []).map(slotOf));
  const asked = view.options.flatMap((option) => slotsAsked(option, view, drafts));
  const open = asked.filter((slot) => !sealed.has(slot)).length;
  return open + questionsLeft(view, scenario, drafts).length;
}

/** Whether the seat is asked for an act of this type and has not sealed it. */
export function isOpen(view: View, drafts: FormDrafts, type: "deposit" | "callVote"): boolean {
  const option = view.options.find((one) => one.type === type);
  const isSealed = view.mine?.sealed.some((command) => command.type === type) === true;
  return option !== undefined && !isSealed && slotsAsked(option, view, drafts).length > 0;
}

/**
 * Returns only the slots that the seat is asked to fill. Speeches, deals, acts at home and late signatures are
 * optional. The questions of a season are counted separately, because a player can decide to leave them open.
 */
function slotsAsked(option: Option, { world, mine }: View, drafts: FormDrafts): readonly string[] {
  const home = mine?.home ?? null;
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
      return [option.type];
    case "castConference":
      return openVotes(drafts.conference);
    case "sign":
      return world.beat === "sign" ? ["signature"] : [];
    case "callVote":
      return home !== null && isReady(home) ? [option.type] : [];
    case "deposit":
      return isDepositAsked(mine) && drafts.deposit !== "hold" ? [option.type] : [];
    default:
      return [];
  }
}

/** Once the vote at home is won, or may be won in this season. */
function isDepositAsked(mine: View["mine"]): boolean {
  return mine?.home?.won === true || mine?.sealed.some(({ type }) => type === "callVote") === true;
}

/** The two votes of the conference are sealed together, once both are cast. */
function openVotes(draft: FormDrafts["conference"]): readonly string[] {
  const votes = [draft?.observers ?? null, draft?.protocol ?? null];
  const open = votes.filter((vote) => vote === null).length;
  return open === 2 ? ["castConference", "castConference"] : ["castConference"];
}
