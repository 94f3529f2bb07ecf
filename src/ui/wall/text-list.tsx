import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { isBlankRow, placardsOn, placardTally } from "../../client/selectors/negotiation/tallies.ts";
import { statusOf } from "../../client/selectors/text/article-status.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { TallyBar } from "../negotiation/tally-bar.tsx";

/** With more articles than this, each is one line in small type. */
const MOST_LARGE = 7;

type ListProps = Readonly<{ shown: Shown }>;

/** Every article with its current wording. */
export function TextList({ shown }: ListProps): ReactNode {
  const { articles } = shown.scenario;
  const isMany = articles.length > MOST_LARGE;
  return (
    <Part shown={shown}>
      <ul className="wall-text" data-many={isMany}>
        {articles.map(({ id }, article) => (
          <li key={id} className="wall-article">
            <Head article={article} shown={shown} isBare={isMany} />
            <Wording article={article} shown={shown} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** The articles of this round, with all their bracketed wordings. */
export function FloorList({ shown }: ListProps): ReactNode {
  const { draft } = shown.view.world;
  // Before the first sounding there are no counts beside the wordings.
  const isSounded = draft.floor.some((article) => (draft.chair[article] ?? -1) >= 0);
  return (
    <Part shown={shown}>
      <ul className="wall-text" data-roomy={!isSounded}>
        {draft.floor.map((article) => (
          <li key={article} className="wall-article">
            <Head article={article} shown={shown} />
            {statusOf(shown.view.world, article) === "brackets" ? (
              <Brackets article={article} shown={shown} />
            ) : (
              <Wording article={article} shown={shown} />
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Part({ shown, children }: ListProps & Readonly<{ children: ReactNode }>): ReactNode {
  const { draft, phase } = shown.view.world;
  const agreed = draft.agreed.filter((alternative) => alternative >= 0).length;
  return (
    <section className="wall-part" aria-labelledby="wall-text">
      <div className="wall-part-head">
        <h3 id="wall-text">{t("wall:text.heading")}</h3>
        {phase === "negotiation" && (
          <span>{t("wall:text.sum", { agreed, all: shown.scenario.articles.length })}</span>
        )}
      </div>
      {children}
    </section>
  );
}

type ArticleProps = Readonly<{ article: number; shown: Shown }>;

/** @param isBare true to show the status to screen readers only */
function Head({ article, shown, isBare = false }: ArticleProps & Readonly<{ isBare?: boolean }>): ReactNode {
  const status = statusOf(shown.view.world, article);
  return (
    <p className="wall-article-head">
      <span>{shown.names.article(article)}</span>
      <span className={isBare ? "visually-hidden" : "wall-status"} data-status={status}>
        {t(`wall:text.status.${status}`)}
      </span>
    </p>
  );
}

function Wording({ article, shown }: ArticleProps): ReactNode {
  const status = statusOf(shown.view.world, article);
  if (status === "notYet") return null;
  return (
    <p className="wall-wording" data-status={status}>
      {shown.names.alternative(article, shown.text[article] ?? 0)}
    </p>
  );
}

/**
 * The bracketed wordings, each with its result in the last sounding. Before it all say what they mean; afterwards only
 * the chair's does, and the others stand with their titles, since the counts need the room.
 */
function Brackets({ article, shown }: ArticleProps): ReactNode {
  const { view, names } = shown;
  const { draft } = view.world;
  const isSounded = (draft.chair[article] ?? -1) >= 0;
  return (
    <ul className="wall-brackets">
      {(draft.texts[article] ?? []).map((alternative) => {
        const row = placardsOn(view.world, article, alternative);
        const isChairs = draft.chair[article] === alternative;
        return (
          <li key={alternative} className="wall-bracket-line" data-chair={isChairs}>
            <span>
              {isChairs || !isSounded ? (
                names.gloss(article, alternative)
              ) : (
                <span className="wording-title">{names.alternative(article, alternative)}</span>
              )}
              {isChairs && <span className="visually-hidden"> ({t("wall:text.chair")})</span>}
            </span>
            {row !== "" && !isBlankRow(row) && <Placards row={row} />}
          </li>
        );
      })}
    </ul>
  );
}

function Placards({ row }: Readonly<{ row: string }>): ReactNode {
  const tally = placardTally(row);
  const { support, live, object } = tally;
  return (
    <span className="wall-placards">
      <span className="wall-tally numbers" data-side="support" aria-hidden="true">
        {support}
      </span>
      <TallyBar tally={tally} />
      <span className="wall-tally numbers" data-side="object" aria-hidden="true">
        {object}
      </span>
      <span className="visually-hidden">{t("wall:text.tally", { support, live, object })}</span>
    </span>
  );
}
