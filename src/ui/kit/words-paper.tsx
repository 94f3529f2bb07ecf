import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { lessonTerms } from "../../client/print/kit.ts";
import { KitPage } from "./kit-paper.tsx";

/** The words of a lesson, as the glossary explains them. */
export function WordsPaper(): ReactNode {
  return (
    <KitPage title={t("kit:words.title")} lead={t("kit:words.lead")}>
      <dl className="kit-words">
        {lessonTerms().map(({ term, plain, explanation }) => (
          <div key={term}>
            <dt>{plain === "" ? term : t("glossary.entry", { plain, term })}</dt>
            <dd>{explanation}</dd>
          </div>
        ))}
      </dl>
    </KitPage>
  );
}
