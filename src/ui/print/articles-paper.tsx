import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { articleNumbers, namesOf } from "../../client/i18n/names.ts";
import { letterOf } from "../../client/sentences/mandate-summary.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { Paper } from "./paper.tsx";

/** Every article in play with its wordings and their letters. */
export function ArticlesPaper({ scenario }: Readonly<{ scenario: Scenario }>): ReactNode {
  return (
    <Paper kind="articles" label={t("print:articles.title")}>
      <header className="paper-head">
        <h2>{t("print:articles.title")}</h2>
        <p>{t("print:articles.own")}</p>
      </header>
      {scenario.articles.map(({ id, alternatives }, article) => (
        <section key={id} className="paper-article">
          <h3>
            {namesOf(scenario).article(article)}{" "}
            <span className="paper-note">{t("debrief:treaty.numbers", { numbers: articleNumbers(id) })}</span>
          </h3>
          <ol className="paper-wordings">
            {alternatives.map(({ key }, alternative) => (
              <Wording key={key} scenario={scenario} article={article} alternative={alternative} />
            ))}
          </ol>
        </section>
      ))}
    </Paper>
  );
}

type WordingProps = Readonly<{ scenario: Scenario; article: number; alternative: number }>;

function Wording({ scenario, article, alternative }: WordingProps): ReactNode {
  const names = namesOf(scenario);
  return (
    <li className="paper-wording">
      <span className="paper-letter" aria-hidden="true">
        {letterOf(alternative)}
      </span>
      <span>
        <strong>{names.alternative(article, alternative)}</strong>
        <span className="block treaty">{names.clause(article, alternative)}</span>
        <span className="block">{names.gloss(article, alternative)}</span>
      </span>
    </li>
  );
}
