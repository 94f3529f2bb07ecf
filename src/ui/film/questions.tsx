import type { ReactNode } from "react";
import { questionsOf, type Story, type TableText } from "../../client/selectors/questions/questions.ts";
import { discussionText } from "../../client/sentences/question-words.ts";

type QuestionsProps = Readonly<{ story: Story; tables?: readonly TableText[] }>;

export function Questions({ story, tables = [] }: QuestionsProps): ReactNode {
  return (
    <ol className="film-questions">
      {questionsOf(story, tables).map((question) => (
        <li key={question.kind + JSON.stringify(question)}>{discussionText(question, story.scenario)}</li>
      ))}
    </ol>
  );
}
