import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { articleNumbers } from "../../client/i18n/names.ts";
import { selectArticle } from "../../client/screen/ui-store.ts";
import { standingTexts, statusOf } from "../../client/selectors/text/article-status.ts";
import { useTable, useUi } from "../hooks/stores.ts";
import { LinkButton } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { CaseNotes } from "./case-notes.tsx";
import { SheetText } from "./sheet-text.tsx";

type ArticleProps = Readonly<{ article: number }>;

/** One article: its text, or all its bracketed texts, with the affected cases in the margin. */
export function SheetArticle({ article }: ArticleProps): ReactNode {
  const { view } = useTable();
  const chosen = useUi((ui) => ui.article);
  const status = statusOf(view.world, article);
  const texts = standingTexts(view.world, article);
  return (
    <li className="sheet-article" data-status={status} data-chosen={chosen === article}>
      <ArticleHead article={article} />
      {status === "notYet" ? (
        <NotYet article={article} />
      ) : (
        <ul className="sheet-texts">
          {texts.map((alternative) => (
            <SheetText key={alternative} article={article} alternative={alternative} status={status} />
          ))}
        </ul>
      )}
      <CaseNotes article={article} />
      {status !== "notYet" && <RealText article={article} texts={texts} />}
    </li>
  );
}

function ArticleHead({ article }: ArticleProps): ReactNode {
  const { view, scenario, names } = useTable();
  const status = statusOf(view.world, article);
  return (
    <div className="sheet-article-head">
      <h3>
        <LinkButton aria-description={t("negotiation:text.selected")} onPress={() => selectArticle(article)}>
          {names.article(article)}
        </LinkButton>
      </h3>
      <span className="small soft">{articleNumbers(scenario.articles[article]?.id ?? "")}</span>
      <span className="status-tag" data-status={status}>
        {t(`negotiation:text.status.${status}`)}
      </span>
    </div>
  );
}

function NotYet({ article }: ArticleProps): ReactNode {
  const { scenario, names } = useTable();
  const text = names.alternative(article, scenario.articles[article]?.adopted ?? 0);
  return <p className="small soft">{t("negotiation:text.notYetNote", { text })}</p>;
}

/**
 * The adopted convention's wording, for comparison. The clause of that wording appears only if it is not shown above.
 */
function RealText({ article, texts }: ArticleProps & Readonly<{ texts: readonly number[] }>): ReactNode {
  const { scenario, names } = useTable();
  const adopted = scenario.articles[article]?.adopted ?? 0;
  const text = names.alternative(article, adopted);
  if (texts.includes(adopted)) {
    return <p className="sheet-real small soft">{t("negotiation:text.realHere", { text })}</p>;
  }
  return (
    <div className="sheet-real">
      <Disclosure title={<span className="small">{t("negotiation:text.convention")}</span>} level={4}>
        <p>
          <strong>{text}</strong>
        </p>
        <p className="treaty small">{names.clause(article, adopted)}</p>
      </Disclosure>
    </div>
  );
}
