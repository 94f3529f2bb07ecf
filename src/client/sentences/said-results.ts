/**
 * What the announcer says has happened. After a beat, a card about the player's own move has the focus, and the next
 * panel shows the offers: neither is said a second time.
 */
import type { GameEvent } from "../../engine/events/event.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { type Line, weightiest } from "../i18n/journal-line.ts";
import { MOST_LINES } from "../screen/announcer.ts";
import type { MoveReport } from "../selectors/move/move-report.ts";
import { articlesTold } from "../selectors/move/told-texts.ts";
import { linesOf } from "./sentences.ts";

/** The maximum number of lines beside a card. The card folds the rest away under one heading. */
const MOST_BESIDE_CARD = 2;

/** @param report what the card tells, or null if there is no card to read */
export function resultsToSay(
  events: readonly GameEvent[],
  scenario: Scenario,
  report: MoveReport | null,
): readonly Line[] {
  if (report === null) return weightiest(linesOfAll(events, scenario), MOST_LINES);
  const told = articlesTold(report);
  const rest = events.filter((event) => !isElsewhere(event, told));
  return weightiest(linesOfAll(rest, scenario), MOST_BESIDE_CARD);
}

function linesOfAll(events: readonly GameEvent[], scenario: Scenario): readonly Line[] {
  return events.flatMap((event) => linesOf(event, scenario));
}

/** True for what the card says or the next panel shows. */
function isElsewhere(event: GameEvent, told: readonly number[]): boolean {
  switch (event.type) {
    case "offerMade":
    case "offersExchanged":
      return true;
    case "textRevised":
    case "standsTaken":
    case "articleAgreed":
    case "articleNotTested":
    case "articleHeld":
      return told.includes(event.article);
    default:
      return false;
  }
}
