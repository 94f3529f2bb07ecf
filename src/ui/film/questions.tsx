import type { ReactNode } from "react";
import { discussionText } from "../../client/i18n/question-words.ts";
import { questionsOf, type Story, type TableText } from "../../client/selectors/questions.ts";

type QuestionsProps = Readonly<{ story: Story; tables?: readonly TableText[] }>;

/** Questions made from what happened in this match. */
export function Questions({ story, tables = [] }: QuestionsProps): ReactNode {
  return (
    <ol className="film-questions">
      {questionsOf(story, tables).map((question) => (
        <li key={question.kind + JSON.stringify(question)}>{discussionText(question, story.scenario)}</li>
      ))}
    </ol>
  );
}
