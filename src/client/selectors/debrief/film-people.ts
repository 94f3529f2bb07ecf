/** The steps of a film about people: all eight, and Ines, whose question opened the game. */
import { CRITICS } from "../../../content/endings.ts";
import { verdicts } from "../../../engine/model/verdicts.ts";
import type { Answer } from "../../../engine/state/scenario.ts";
import { caseAnswers } from "../text/case-line.ts";
import { outcomeOf } from "./ending.ts";
import type { EndedTable } from "./made-at-table.ts";

/** Whether the text is law, waits for instruments, or was never adopted. */
export type Binds = "law" | "waiting" | "failed";

export type PeopleStep = Readonly<{
  id: "people";
  picture: "people";
  /** The cases of those who did no harm and whom the text makes criminals or whose data it hands over. */
  reached: readonly string[];
  /** The cases of those who did no harm and about whom each state decides. */
  left: readonly string[];
  binds: Binds;
}>;

export type InesStep = Readonly<{
  id: "ines";
  picture: "case";
  /** The answer of the text to her question. */
  text: Answer;
  /** The player's own answer; null if the player gave none, and on a wall. */
  own: Answer | null;
  binds: Binds;
}>;

/** What the text means for the eight people. */
export function peopleStep(made: EndedTable): PeopleStep {
  const { scenario, view, text } = made;
  const reached = outcomeOf(scenario, view.world, text).pursued;
  const open = verdicts(scenario, text).filter(
    ({ question, answer }) => question !== "refuse" && answer === "may",
  );
  const left = CRITICS.filter((id) => !reached.includes(id) && open.some((one) => one.case === id));
  return { id: "people", picture: "people", reached, left, binds: bindsOf(made) };
}

/** Her question and its answers; left out at a table without her case. */
export function inesStep(made: EndedTable, own: Answer | null): readonly InesStep[] {
  const crime = caseAnswers(made.scenario, made.text).find(({ question }) => question === "crime");
  if (crime === undefined) return [];
  return [{ id: "ines", picture: "case", text: crime.answer, own, binds: bindsOf(made) }];
}

function bindsOf({ view }: EndedTable): Binds {
  const { outcome, inForce } = view.world.treaty;
  if (outcome === null || outcome.how === "failed") return "failed";
  return inForce < 0 ? "waiting" : "law";
}
