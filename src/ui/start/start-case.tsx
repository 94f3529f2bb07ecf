import { type ReactNode, useState } from "react";
import { START_CASE } from "../../client/readings/start-case.ts";
import { t } from "../../client/wording/index.ts";
import { articleTitle, caseStory, caseTitle } from "../../client/wording/names.ts";
import type { Answer } from "../../engine/state/scenario.ts";
import { Button } from "../primitives/button.tsx";

const ANSWER_KEYS = { yes: "start.lureYes", no: "start.lureNo", may: "start.lureMay" } as const;
const ORDER: readonly Answer[] = ["yes", "no", "may"];

/** One case before sitting down: a helper is arrested, and the wordings on the table disagree. */
export function StartCase(): ReactNode {
  const [answer, setAnswer] = useState<Answer | null>(null);
  return (
    <section className="start-case sheet" aria-labelledby="start-case-heading">
      <h2 id="start-case-heading">{t("start.lureHeading")}</h2>
      <h3>{caseTitle(START_CASE.case)}</h3>
      <p className="treaty">{caseStory(START_CASE.case)}</p>
      <p>
        <strong>{t("start.lureQuestion")}</strong>
      </p>
      <div className="row">
        {ORDER.map((id) => (
          <Button key={id} look={answer === id ? "primary" : "plain"} onPress={() => setAnswer(id)}>
            {t(ANSWER_KEYS[id])}
          </Button>
        ))}
      </div>
      <div role="status">
        {answer !== null && (
          <p>{t("start.lureAnswer", { ...START_CASE.counts, article: articleTitle(START_CASE.article) })}</p>
        )}
      </div>
    </section>
  );
}
