import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { articleTitle } from "../../client/i18n/names.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import type { Answer } from "../../engine/state/scenario.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";

/** Ines opens the game. She says in her own words what she did, and asks a question. */
export function Ines(): ReactNode {
  return (
    <>
      <figure className="start-ines">
        <figcaption className="eyebrow">{t("start.caseName")}</figcaption>
        <blockquote>{t("start.caseWords")}</blockquote>
      </figure>
      <ScreenHeading>{t("start.heading")}</ScreenHeading>
    </>
  );
}

const ANSWER_KEYS = { yes: "start.caseYes", no: "start.caseNo", may: "start.caseMay" } as const;
const ORDER: readonly Answer[] = ["yes", "no", "may"];

/** The player's own answer to Ines, and how the rival wordings would answer. */
export function StartCase(): ReactNode {
  const [answer, setAnswer] = useState<Answer | null>(null);
  return (
    <section className="start-case sheet" aria-labelledby="start-case-heading">
      <h2 id="start-case-heading">{t("start.caseQuestion")}</h2>
      <div className="row">
        {ORDER.map((id) => (
          <Button key={id} look={answer === id ? "primary" : "plain"} onPress={() => setAnswer(id)}>
            {t(ANSWER_KEYS[id])}
          </Button>
        ))}
      </div>
      <div role="status">
        {answer !== null && (
          <p>{t("start.caseAnswer", { ...START_CASE.counts, article: articleTitle(START_CASE.article) })}</p>
        )}
      </div>
    </section>
  );
}
