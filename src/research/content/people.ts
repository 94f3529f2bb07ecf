/** The eight people: what each case must say about its person, and the sentences about them in the catalogue. */
import { type Problem, problem } from "../../content/problem.ts";
import { ANSWERS, QUESTIONS } from "../../engine/state/scenario.ts";
import type { DraftCase } from "./drafts.ts";

const FATES = ["failed", "waiting", "outside", "party"] as const;

/** Paths below a case where a sentence must stand. */
const PERSON = ["who", "called", "about", "question", "signature"];
const CONSEQUENCES = QUESTIONS.flatMap((question) =>
  ANSWERS.map((answer) => `consequence.${question}.${answer}`),
);
const HOPES = QUESTIONS.map((question) => `hopes.${question}`);
const LETTER = [
  ...FATES.flatMap((fate) => [`letter.opening.${fate}`, `letter.closing.${fate}`]),
  ...QUESTIONS.flatMap((question) => ANSWERS.map((answer) => `letter.answer.${question}.${answer}`)),
];

/**
 * One problem for each missing sentence about a person.
 * @param startCase id of the case that opens the game: its letters are part of the page's own catalogue
 */
export function checkPeople(cases: readonly DraftCase[], startCase: string): readonly Problem[] {
  return cases.flatMap((item) => {
    const missing = (code: Problem["code"], paths: readonly string[]): readonly Problem[] =>
      paths.filter((path) => !hasText(item, path)).map((path) => problem(code, `cases/${item.id}/${path}`));
    return [
      ...missing("missingPerson", PERSON),
      ...missing("missingConsequence", CONSEQUENCES),
      ...missing("missingHope", HOPES),
      ...(item.id === startCase ? [] : missing("missingLetter", LETTER)),
    ];
  });
}

function hasText(item: object, path: string): boolean {
  let node: unknown = item;
  for (const part of path.split(".")) {
    node =
      typeof node === "object" && node !== null
        ? Object.entries(node).find(([key]) => key === part)?.[1]
        : undefined;
  }
  return typeof node === "string" && node !== "";
}

/** Who a case is about, what each answer means for that person, and the sentences of the letter. */
export function personTexts({
  who,
  called,
  about,
  question,
  signature,
  consequence,
  letter,
}: DraftCase): Pick<
  DraftCase,
  "who" | "called" | "about" | "question" | "signature" | "consequence" | "letter"
> {
  return {
    who,
    called,
    about,
    question,
    signature,
    consequence,
    ...(letter === undefined ? {} : { letter }),
  };
}
