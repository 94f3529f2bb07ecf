import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import { type ArticleStatus, standingTexts } from "../../client/selectors/text/article-status.ts";
import { changedWords } from "../../client/selectors/text/changed-words.ts";
import { draftBefore } from "../../client/selectors/text/text-history.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { StandingTag } from "../table/floor-text.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { Term } from "../widgets/term.tsx";

type TextProps = Readonly<{ article: number; alternative: number }>;

/** One wording: its origin, its clause with recent changes, and its meaning in plain words. */
export function SheetText({
  article,
  alternative,
  status,
}: TextProps & Readonly<{ status: ArticleStatus }>): ReactNode {
  const { view, names } = useTable();
  const { shows } = useGuide();
  const isChairs = view.world.draft.chair[article] === alternative;
  const isOpen = status === "brackets";
  return (
    <li className="sheet-text" data-status={status} data-chair={isOpen && isChairs}>
      <div className="sheet-text-head">
        <AuthorSeal article={article} alternative={alternative} />
        <h4>{names.alternative(article, alternative)}</h4>
        {isOpen && isChairs && shows("numbers") && (
          <span className="tag chair-tag">
            <Term id="chairs-text">{t("negotiation:common.chairs")}</Term>
          </span>
        )}
        <StandingTag article={article} alternative={alternative} />
      </div>
      <Clause article={article} alternative={alternative} isMarked={!isOpen || isChairs} />
      <p className="small soft">{names.gloss(article, alternative)}</p>
    </li>
  );
}

/** The flag of the state that sponsored the bridge, as a seal. */
function AuthorSeal({ article, alternative }: TextProps): ReactNode {
  const { view, scenario, names } = useTable();
  const author = view.world.draft.authors.find(
    (one) => one.article === article && one.alternative === alternative,
  );
  if (author === undefined) return null;
  return (
    <span className="author-seal">
      <FlagIcon iso3={scenario.countries[author.country]?.iso3 ?? ""} scale={0.5} />
      <span className="visually-hidden">
        {t("negotiation:common.bridgedBy", { country: names.country(author.country) })}
      </span>
    </span>
  );
}

type ClauseProps = TextProps & Readonly<{ isMarked: boolean }>;

/** @param isMarked true for the article's leading text, which shows the changes of the last round */
function Clause({ article, alternative, isMarked }: ClauseProps): ReactNode {
  const { view, names } = useTable();
  const before = useWordingBefore(article);
  // The old wording is not struck out here if it is still on the sheet in its own brackets.
  const isGone = before >= 0 && !standingTexts(view.world, article).includes(before);
  const now = names.clause(article, alternative);
  if (!isMarked || !isGone) return <p className="treaty">{now}</p>;
  return (
    <p className="treaty">
      <span className="visually-hidden">
        {t("negotiation:text.changedClause", { text: names.alternative(article, before) })}
      </span>
      {changedWords(names.clause(article, before), now).map(({ kind, text }, at) => {
        const key = `${at}-${kind}`;
        if (kind === "kept") return <span key={key}>{text}</span>;
        return kind === "struck" ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
      })}
    </p>
  );
}

/** Returns −1 if there was no earlier wording, or if the text is adopted or lost and can no longer change. */
function useWordingBefore(article: number): number {
  const { view, scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const isOpen = view.world.treaty.outcome === null;
  const before = useMemo(() => (isOpen ? draftBefore(scenario, journal) : []), [isOpen, scenario, journal]);
  return before[article] ?? -1;
}
