/** The texts of the teaching kit: plans, worksheets with their key, words, rubric and sources. */
import { type GlossaryTerm, glossaryTerm } from "../i18n/glossary.ts";
import { type Key, t } from "../i18n/index.ts";
import { people } from "../i18n/people.ts";

/** The papers of the kit, in the order in which they are printed. */
export const KIT_PAPERS = [
  "plan45",
  "plan90",
  "sizes",
  "levels",
  "slides",
  "starter",
  "standard",
  "stretch",
  "words",
  "key",
  "rubric",
  "sources",
] as const;
export type KitPaper = (typeof KIT_PAPERS)[number];

/** A sentence that may name one of the people. */
const say = (key: Key): string => t(key, people());

/** One stretch of a lesson: when, and what the teacher does, says and asks. */
export type PlanRow = Readonly<{ minute: string; do: string; say: string; ask: string }>;

const PLAN_45 = [
  "join",
  "mandate",
  "sound",
  "deal",
  "close",
  "second",
  "night",
  "sign",
  "seasons",
  "debrief",
  "ticket",
] as const;
const PLAN_90 = [
  "join",
  "mandate",
  "one",
  "two",
  "three",
  "four",
  "night",
  "sign",
  "seasons",
  "debrief",
  "ticket",
] as const;

export function planRows(plan: "plan45" | "plan90"): readonly PlanRow[] {
  if (plan === "plan45")
    return PLAN_45.map((row) => ({
      minute: say(`kit:plan45.rows.${row}.minute`),
      do: say(`kit:plan45.rows.${row}.do`),
      say: say(`kit:plan45.rows.${row}.say`),
      ask: say(`kit:plan45.rows.${row}.ask`),
    }));
  return PLAN_90.map((row) => ({
    minute: say(`kit:plan90.rows.${row}.minute`),
    do: say(`kit:plan90.rows.${row}.do`),
    say: say(`kit:plan90.rows.${row}.say`),
    ask: say(`kit:plan90.rows.${row}.ask`),
  }));
}

/** Three levels of one worksheet, for mixed classes. */
export const LEVELS = ["starter", "standard", "stretch"] as const;
export type Level = (typeof LEVELS)[number];

/** A part of the lesson in which pupils write. */
export const PARTS = ["before", "during", "after"] as const;
export type Part = (typeof PARTS)[number];

/** A task of a worksheet, its model answer, and how many lines pupils get to write on. */
export type Task = Readonly<{ id: string; part: Part; text: string; answer: string; lines: number }>;

const MATCHED = ["a", "b", "c"] as const;

/** The two columns of the task in which pupils draw lines: words, and their meanings in another order. */
export function matchColumns(): readonly (readonly [word: string, meaning: string])[] {
  return MATCHED.map((row) => [t(`kit:starter.match.words.${row}`), t(`kit:starter.match.meanings.${row}`)]);
}

const STARTER = {
  ines: ["before", 2],
  match: ["before", 0],
  wish: ["during", 2],
  deal: ["during", 2],
  kept: ["during", 1],
  person: ["after", 2],
  order: ["after", 1],
} as const;
const STANDARD = {
  ines: ["before", 2],
  words: ["before", 3],
  wish: ["during", 2],
  deal: ["during", 2],
  block: ["during", 1],
  people: ["after", 2],
  signed: ["after", 2],
  model: ["after", 1],
} as const;
const STRETCH = {
  ines: ["before", 3],
  interest: ["during", 2],
  count: ["during", 1],
  outside: ["during", 2],
  slow: ["after", 1],
  real: ["after", 2],
  model: ["after", 1],
} as const;

type Places<Id extends string> = Readonly<Record<Id, readonly [Part, number]>>;

/** The tasks of a worksheet in their order. */
export function tasksOf(level: Level): readonly Task[] {
  switch (level) {
    case "starter":
      return tasks(
        STARTER,
        (id) => say(`kit:starter.tasks.${id}`),
        (id) => say(`kit:key.starter.${id}`),
      );
    case "standard":
      return tasks(
        STANDARD,
        (id) => say(`kit:standard.tasks.${id}`),
        (id) => say(`kit:key.standard.${id}`),
      );
    case "stretch":
      return tasks(
        STRETCH,
        (id) => say(`kit:stretch.tasks.${id}`),
        (id) => say(`kit:key.stretch.${id}`),
      );
  }
}

function tasks<Id extends string>(
  places: Places<Id>,
  text: (id: Id) => string,
  answer: (id: Id) => string,
): readonly Task[] {
  const all = Object.entries(places) as [Id, readonly [Part, number]][];
  return all.map(([id, [part, lines]]) => ({ id, part, lines, text: text(id), answer: answer(id) }));
}

/** The terms of the glossary that a lesson needs, in the order in which it meets them. */
export const LESSON_TERMS = [
  "delegation",
  "mandate",
  "red-line",
  "caucus",
  "placard",
  "package-deal",
  "bridging-text",
  "trust",
  "credit",
  "consensus",
  "block",
  "abstention",
  "amendment",
  "two-thirds-majority",
  "adoption",
  "signature",
  "signatory",
  "ratification",
  "home-table",
  "deposit",
  "party",
  "reservation",
  "threshold",
  "entry-into-force",
  "safeguards",
  "electronic-evidence",
  "capacity-building",
] as const;

export function lessonTerms(): readonly GlossaryTerm[] {
  return LESSON_TERMS.map(glossaryTerm);
}
