/**
 * A question for a delegation that is ready while others still decide. It is drawn from public facts of this table, and
 * its answer helps with the next beat.
 */
import { isClear, type Verdict, verdicts } from "../../../engine/model/verdicts.ts";
import { ANSWERS, type Answer, type Scenario } from "../../../engine/state/scenario.ts";
import type { PublicWorld } from "../../../engine/state/world.ts";
import type { View } from "../../../engine/views/view.ts";
import { placardsOn, type Sign, signAt } from "../negotiation/tallies.ts";
import { raceReading } from "../picture/readings.ts";

export type WaitQuestion =
  /** Which of three states could help with a text that the own capital wants: the one that showed support for it. */
  | Readonly<{ kind: "helper"; article: number; wording: number; states: readonly number[]; right: number }>
  /** Whether the text, as it is now, would mean `said` for one of the eight people. */
  | (Readonly<{ kind: "verdict"; said: Answer }> & Decided)
  /** How many instruments are still missing. */
  | Readonly<{ kind: "missing"; choices: readonly number[]; right: number; joined: number; needed: number }>;

/** A verdict, and the wording of this match that decides it. */
type Decided = Readonly<{ verdict: Verdict; because: Verdict["because"][number] }>;

type Table = Readonly<{
  view: View;
  scenario: Scenario;
  /** The current wording of every article. */
  text: readonly number[];
}>;

/** @returns null where there is nothing to ask, as after the match, and while the wall explains the check questions */
export function waitQuestion(table: Table): WaitQuestion | null {
  switch (table.view.world.phase) {
    case "negotiation":
      return isExplaining(table.view.world) ? null : inTurn(table, helperQuestions(table));
    case "adoption":
    case "signature":
      return verdictQuestion(table);
    case "ratification":
      return inTurn(table, missingQuestion(table));
    default:
      return null;
  }
}

/** In the closing of the second round the wall explains the check questions. It could give the answer to another one away. */
function isExplaining({ round, beat }: Pick<PublicWorld, "round" | "beat">): boolean {
  return round === 2 && beat === "close";
}

/** Each beat has the next of these questions, and then one about a person, so that none comes twice in a row. */
function inTurn(table: Table, questions: readonly WaitQuestion[]): WaitQuestion | null {
  return questions[table.view.world.clock % (questions.length + 1)] ?? verdictQuestion(table);
}

function helperQuestions({ view, scenario }: Table): readonly WaitQuestion[] {
  const { world, mine } = view;
  // Who waits in the closing cannot talk to anybody any more.
  if (mine === null || world.beat === "close") return [];
  const wishes = mine.objectives.toSorted((a, b) => b.weight - a.weight);
  return wishes.flatMap(({ article, accept }): readonly WaitQuestion[] => {
    const wording = accept[0];
    if (wording === undefined || !world.draft.floor.includes(article)) return [];
    // A text that the chair proposes already needs no help.
    if (world.draft.chair[article] === wording) return [];
    const row = placardsOn({ draft: world.draft, soundings: world.soundings }, article, wording);
    const found = row === "" ? null : threeStates(row, world, mine.country, scenario.countries.length);
    return found === null ? [] : [{ kind: "helper", article, wording, ...found }];
  });
}

/** A state that showed support and two that objected; delegations at this table come before other states. */
function threeStates(
  row: string,
  { named, clock }: Pick<PublicWorld, "named" | "clock">,
  own: number,
  countries: number,
): Readonly<{ states: readonly number[]; right: number }> | null {
  const all = [...new Set([...named, ...Array(countries).keys()])].filter((country) => country !== own);
  const showing = (sign: Sign): readonly number[] => all.filter((country) => signAt(row, country) === sign);
  const [right] = showing("support");
  const [one, other] = showing("object");
  if (right === undefined || one === undefined || other === undefined) return null;
  return { states: [one, other].toSpliced(clock % 3, 0, right), right };
}

/**
 * Another person in each beat, and for each seat. Only what the text of this match decides is asked, where nothing in it
 * speaks for another answer; of that, what an article on the floor decides comes first.
 */
function verdictQuestion({ view, scenario, text }: Table): WaitQuestion | null {
  const { world, mine } = view;
  const clear = verdicts(scenario, text).filter(isClear);
  const onFloor = decidedBy(scenario, clear, world.draft.floor);
  const among = onFloor.length > 0 ? onFloor : decidedBy(scenario, clear, [...scenario.articles.keys()]);
  const at = world.clock + Math.max(0, world.named.indexOf(mine?.country ?? -1));
  const found = among[at % Math.max(1, among.length)];
  if (found === undefined) return null;
  // In every second beat the statement is not true.
  const from = ANSWERS.indexOf(found.verdict.answer) + (world.clock % 2);
  return { kind: "verdict", ...found, said: ANSWERS[from % ANSWERS.length] ?? found.verdict.answer };
}

/** The verdicts that a wording of one of these articles decides, each with the weightiest of them. */
function decidedBy(
  { articles }: Scenario,
  all: readonly Verdict[],
  among: readonly number[],
): readonly Decided[] {
  const ids = among.map((article) => articles[article]?.id);
  return all.flatMap((verdict) => {
    const because = verdict.because.find(({ article }) => ids.includes(article));
    return because === undefined ? [] : [{ verdict, because }];
  });
}

/** How far a wrong number is from the right one. */
const STEP = 6;

function missingQuestion({ view, scenario }: Table): readonly WaitQuestion[] {
  const { all, threshold } = raceReading(view.world, scenario);
  const right = threshold - all.joined;
  if (right <= 0) return [];
  const choices =
    right > STEP ? [right - STEP, right, right + STEP] : [right, right + STEP, right + 2 * STEP];
  return [{ kind: "missing", choices, right, joined: all.joined, needed: threshold }];
}
