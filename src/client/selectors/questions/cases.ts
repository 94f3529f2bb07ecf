/** Questions that compare the text with the real one, and questions about the people in the eight cases. */
import type { HelpRequest } from "../../../engine/state/treaty.ts";
import { START_CASE } from "../text/start-case.ts";
import { adoptedText, runningVerdicts } from "../text/text-history.ts";
import type { Asked, Question, Story } from "./question.ts";

export function caseQuestions(story: Story): readonly Asked[] {
  return [...requests(story), ...otherAnswer(story), ...besideReal(story)];
}

type OfRequest = Extract<Question, { kind: "unanswered" | "helpedAbuse" | "refused" }>["kind"];

const WEIGHTS: Readonly<Record<OfRequest, number>> = { helpedAbuse: 94, unanswered: 93, refused: 78 };

function requests({ scenario, world }: Story): readonly Asked[] {
  return world.treaty.requests.flatMap((request): readonly Asked[] => {
    const about = scenario.cases[request.case];
    if (about === undefined) return [];
    const kind = kindOf(request, about.abusive);
    if (kind === null) return [];
    return [{ weight: WEIGHTS[kind], question: { kind, state: request.to, case: about.id } }];
  });
}

/** Help on protective terms, harmless help and the refusal of an abusive request raise no question. */
function kindOf({ answer }: HelpRequest, abusive: boolean): OfRequest | null {
  if (answer === "unanswered") return "unanswered";
  if (answer === "help" && abusive) return "helpedAbuse";
  return answer === "refuse" && !abusive ? "refused" : null;
}

/**
 * Asks about answers that differ from the real text. Flips between yes and no rank above answers left to states, and
 * the opening case, which everybody knows, ranks first.
 */
function otherAnswer({ scenario, text }: Story): readonly Asked[] {
  return runningVerdicts(scenario, text, text).flatMap((verdict): readonly Asked[] => {
    const { case: id, question, answer: own, adopted: real } = verdict;
    if (real === own) return [];
    const turns = own !== "may" && real !== "may";
    const weight = (turns ? 80 : 64) + (id === START_CASE.case ? 5 : 0);
    return [{ weight, question: { kind: "otherAnswer", case: id, question, own, real } }];
  });
}

function besideReal({ scenario, text }: Story): readonly Asked[] {
  const apart = adoptedText(scenario).map((real, article) => {
    const wording = text[article] ?? real;
    return { article, wording, real, steps: wording - real };
  });
  const [most] = [...apart].sort((x, y) => Math.abs(y.steps) - Math.abs(x.steps));
  if (most === undefined) return [];
  if (most.steps === 0)
    return scenario.leftOut === undefined ? [{ weight: 40, question: { kind: "asReal" } }] : [];
  const weight = Math.abs(most.steps) > 1 ? 82 : 55;
  return [{ weight, question: { kind: "otherThanReal", ...most } }];
}
