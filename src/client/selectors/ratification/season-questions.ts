/**
 * The questions that a season puts to a capital: prices named to it, a request for help, and an event that struck it
 * (MODEL.md §3.11 and §3.12).
 */
import { isOpenTo, isPriceOpen } from "../../../engine/model/capitals.ts";
import { openRequest } from "../../../engine/model/cooperation.ts";
import type { CommandType } from "../../../engine/state/command.ts";
import { slotOf } from "../../../engine/state/command-slots.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { Happening, HelpRequest, NamedPrice } from "../../../engine/state/treaty.ts";
import type { View } from "../../../engine/views/view.ts";
import type { FormDrafts } from "../../game/form-drafts.ts";
import { optionOf } from "../match/options.ts";
import { isIn } from "./foreseen-memory.ts";

export type SeasonQuestion =
  | Readonly<{ kind: "price"; id: string; prices: readonly NamedPrice[] }>
  | Readonly<{ kind: "request"; id: string; request: HelpRequest }>
  | Readonly<{ kind: "event"; id: string; happening: Happening }>;

/**
 * All questions of this season, answered or not, in the order in which they are asked. An event that is still open
 * from an earlier season can be answered, but is not asked again. Once the seat's instrument is in, an event is news:
 * no answer to it changes anything.
 */
export function seasonQuestions(view: View, scenario: Scenario): readonly SeasonQuestion[] {
  const own = view.mine?.country ?? -1;
  if (own < 0) return [];
  return [
    ...priceQuestions(view, own),
    ...requestQuestions(view, own),
    ...eventQuestions(view, scenario, own),
  ];
}

/** Questions without an answer that the player has not decided to leave open. */
export function questionsLeft(
  view: View,
  scenario: Scenario,
  { waived = [] }: Pick<FormDrafts, "waived">,
): readonly SeasonQuestion[] {
  return seasonQuestions(view, scenario).filter(
    (question) => !waived.includes(question.id) && !isAnswered(question, view),
  );
}

/** Whether an act is sealed in the slot of the answer. */
export function isAnswered(question: SeasonQuestion, { mine }: View): boolean {
  const slot = answerSlot(question);
  return mine?.sealed.some((command) => slotOf(command) === slot) === true;
}

const ANSWERS: Readonly<Record<SeasonQuestion["kind"], CommandType>> = {
  price: "grantPrice",
  request: "answerRequest",
  event: "answerEvent",
};

/** The slot of the answer to a question, which is its kind of act. */
export function answerSlot({ kind }: SeasonQuestion): string {
  return ANSWERS[kind];
}

/** All prices named to the seat are one question, because it can grant only one of them at a time. */
function priceQuestions(view: View, own: number): readonly SeasonQuestion[] {
  if (optionOf(view, "grantPrice") === null) return [];
  const prices = view.world.prices.filter((price) => price.of === own && isPriceOpen(view.world, price));
  return prices.length === 0 ? [] : [{ kind: "price", id: "price", prices }];
}

function requestQuestions(view: View, own: number): readonly SeasonQuestion[] {
  const request = openRequest(view.world, own);
  if (request === null || optionOf(view, "answerRequest") === null) return [];
  return [{ kind: "request", id: `request:${request.case}`, request }];
}

function eventQuestions(view: View, scenario: Scenario, own: number): readonly SeasonQuestion[] {
  if (isIn(view) || optionOf(view, "answerEvent") === null) return [];
  const { happenings, month } = view.world;
  return happenings
    .filter((item) => isOpenTo(item, own, month) && struckIn(item, scenario) === month)
    .slice(0, 1)
    .map((happening) => ({ kind: "event", id: `event:${happening.event}`, happening }));
}

/** The month in which an event struck. */
function struckIn({ event, until }: Happening, scenario: Scenario): number {
  return until - (scenario.events.find(({ id }) => id === event)?.months ?? 0);
}
