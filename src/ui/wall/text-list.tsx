import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { articleInSecond } from "../../client/i18n/second-line.ts";
import { isBlankRow, placardsOn, placardTally } from "../../client/selectors/negotiation/tallies.ts";
import { type ArticleStatus, statusOf } from "../../client/selectors/text/article-status.ts";
import { useUi } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { TallyBar } from "../negotiation/tally-bar.tsx";
import { SecondLine } from "./second-line.tsx";
import { TextFace, TextFate } from "./text-fate.tsx";
import { clauseShown } from "./use-clause.ts";

/** The most articles on one wall; more would be too small for the back row. */
const MOST = 5;

type ListProps = Readonly<{
  shown: Shown;
  /** True where there is room to scroll: nothing is left out. */
  isWhole?: boolean;
}>;

/** The articles with their current wordings, some at a time around the one that the hall shows. */
export function TextList({ shown, isWhole = false }: ListProps): ReactNode {
  const chosen = useUi((ui) => ui.article);
  const all = shown.scenario.articles.map((_, article) => article);
  const page = isWhole ? 0 : Math.floor(Math.max(0, chosen) / MOST);
  const most = isWhole ? all.length : MOST;
  return (
    <Part shown={shown} isWhole={isWhole}>
      <ul className="wall-text">
        {all.slice(page * most, (page + 1) * most).map((article) => (
          <li key={article} className="wall-article">
            <Head article={article} shown={shown} />
            <Wording article={article} shown={shown} />
          </li>
        ))}
      </ul>
      {all.length > most && (
        <p className="wall-plain numbers">
          {t("wall:text.page", { page: page + 1, pages: Math.ceil(all.length / most) })}
        </p>
      )}
    </Part>
  );
}

/** The article that the hall shows, with all its bracketed wordings; the others on the floor in one line each. */
export function FloorList({ shown, isWhole = false }: ListProps): ReactNode {
  const chosen = useUi((ui) => ui.article);
  const now = clauseShown(shown, chosen);
  // The least important stands last, where it gives way first.
  const floor = shown.view.world.draft.floor.toSorted((a, b) => Number(b === now) - Number(a === now));
  return (
    <Part shown={shown} isWhole={isWhole}>
      <ul className="wall-text">
        {floor.map((article) => (
          <li key={article} className="wall-article" data-now={article === now}>
            <Head article={article} shown={shown} isShort={!isWhole && article !== now} />
            {(isWhole || article === now) && <Open article={article} shown={shown} />}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Open({ article, shown }: ArticleProps): ReactNode {
  return statusOf(shown.view.world, article) === "brackets" ? (
    <Brackets article={article} shown={shown} />
  ) : (
    <Wording article={article} shown={shown} />
  );
}

function Part({
  shown,
  isWhole = false,
  children,
}: ListProps & Readonly<{ children: ReactNode }>): ReactNode {
  const { draft, phase } = shown.view.world;
  const agreed = draft.agreed.filter((alternative) => alternative >= 0).length;
  return (
    <section className="wall-part wall-floor" aria-labelledby="wall-text">
      {/* The head of a wall says it beside the round. */}
      <h3 id="wall-text" className={isWhole || phase !== "negotiation" ? undefined : "visually-hidden"}>
        {phase === "negotiation"
          ? t("wall:text.sum", { agreed, all: shown.scenario.articles.length })
          : t("wall:text.heading")}
      </h3>
      {children}
    </section>
  );
}

type ArticleProps = Readonly<{ article: number; shown: Shown }>;

/** @param isShort true to show the chair's text of an open article as a face and its bar, so that the line stays one line */
function Head({
  article,
  shown,
  isShort = false,
}: ArticleProps & Readonly<{ isShort?: boolean }>): ReactNode {
  const { world } = shown.view;
  const status = statusOf(world, article);
  const row = isShort && status === "brackets" ? chairsRow(shown, article) : "";
  return (
    <p className="wall-article-head" data-short={isShort}>
      <span className="wall-article-name">
        {isShort ? shown.names.articleShort(article) : shown.names.article(article)}
        {!isShort && <SecondLine line={articleInSecond(shown.scenario, article)} />}
      </span>
      {row === "" ? (
        <Status status={status} />
      ) : (
        <>
          <TextFace article={article} alternative={world.draft.chair[article] ?? -1} shown={shown} />
          <Placards row={row} />
        </>
      )}
    </p>
  );
}

/** The placards on the chair's text, or "" before they are shown. */
function chairsRow({ view: { world } }: Shown, article: number): string {
  const chairs = world.draft.chair[article] ?? -1;
  const row = chairs < 0 ? "" : placardsOn(world, article, chairs);
  return isBlankRow(row) ? "" : row;
}

const SIGNS: Readonly<Record<ArticleStatus, string>> = {
  agreed: "✓",
  brackets: "○",
  notYet: "…",
  put: "✉",
  adopted: "✓",
  failed: "✕",
};

/** A status as a sign and a word, which looks like no button. */
function Status({ status }: Readonly<{ status: ArticleStatus }>): ReactNode {
  return (
    <span className="wall-status" data-status={status}>
      <span aria-hidden="true">{SIGNS[status]}</span> {t(`wall:text.status.${status}`)}
    </span>
  );
}

/** The wording of an article. Before the chair has put one, an open article has none: the convention's may be off the table. */
export function Wording({ article, shown }: ArticleProps): ReactNode {
  const { world } = shown.view;
  const status = statusOf(world, article);
  const isUnput = status === "brackets" && (world.draft.chair[article] ?? -1) < 0;
  if (status === "notYet" || isUnput) return null;
  return (
    <p className="wall-wording" data-status={status}>
      {shown.names.alternative(article, shown.text[article] ?? 0)}
    </p>
  );
}

/** Up to this many wordings leave the room to say what each one means. */
const MOST_MEANT = 2;

/**
 * The bracketed wordings, each with its result in the last sounding. Before it two say what they mean, also for a person;
 * afterwards only the chair's does, and the others stand with their titles, since the counts need the room.
 */
function Brackets({ article, shown }: ArticleProps): ReactNode {
  const { view, names } = shown;
  const { draft } = view.world;
  const texts = draft.texts[article] ?? [];
  const isMeant = (draft.chair[article] ?? -1) < 0 && texts.length <= MOST_MEANT;
  return (
    <ul className="wall-brackets">
      {texts.map((alternative) => {
        const row = placardsOn(view.world, article, alternative);
        const isChairs = draft.chair[article] === alternative;
        return (
          <li key={alternative} className="wall-bracket-line" data-chair={isChairs}>
            <span>
              {isChairs || isMeant ? (
                names.gloss(article, alternative)
              ) : (
                <span className="wording-title">{names.alternative(article, alternative)}</span>
              )}
              {isChairs && <span className="visually-hidden"> ({t("wall:text.chair")})</span>}
            </span>
            {(isChairs || isMeant) && <TextFate article={article} alternative={alternative} shown={shown} />}
            {row !== "" && !isBlankRow(row) && <Placards row={row} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The placards on a text as a bar between its two numbers. */
export function Placards({ row }: Readonly<{ row: string }>): ReactNode {
  const tally = placardTally(row);
  const { support, live, object } = tally;
  return (
    <span className="wall-placards">
      <span className="wall-tally numbers" data-side="support" aria-hidden="true">
        {t("wall:text.support", { count: support })}
      </span>
      <TallyBar tally={tally} />
      <span className="wall-tally numbers" data-side="object" aria-hidden="true">
        {t("wall:text.object", { count: object })}
      </span>
      <span className="visually-hidden">{t("wall:text.tally", { support, live, object })}</span>
    </span>
  );
}
