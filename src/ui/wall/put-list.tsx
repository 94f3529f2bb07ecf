import type { ReactNode } from "react";
import "./put-list.css";
import { seenOf } from "../../client/game/at-table.ts";
import { t } from "../../client/i18n/index.ts";
import { whyChair } from "../../client/selectors/negotiation/chair.ts";
import { isBlankRow, placardsOn } from "../../client/selectors/negotiation/tallies.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { TextFace, TextFate } from "./text-fate.tsx";
import { Placards } from "./text-list.tsx";
import { useInTurn } from "./use-in-turn.ts";

/** With more articles than this, their sentences are too small for the back row. */
const MOST_PUT = 3;

/** The articles that the room decides on in this beat, each with the wording that is put. Empty if they are too many. */
export function putNow({ view: { world }, scenario, text }: Shown): readonly (readonly [number, number])[] {
  const { floor, chair } = world.draft;
  const articles = world.beat === "close" ? floor : scenario.articles.map((_, article) => article);
  if (articles.length > MOST_PUT) return [];
  return articles
    .map(
      (article) =>
        [article, world.beat === "close" ? (chair[article] ?? -1) : (text[article] ?? -1)] as const,
    )
    .filter(([, alternative]) => alternative >= 0);
}

type PutProps = Readonly<{ shown: Shown; means: "close" | "stand" | "vote" }>;

/**
 * What a yes would write: at a close one article after the other, with its sentence, what it means for a person and why the
 * chair chose it; on the last night all sentences, and what one of them means.
 */
export function PutList({ shown, means }: PutProps): ReactNode {
  const put = putNow(shown);
  const [at] = useInTurn(put.length);
  const now = put[at] ?? put[0];
  return (
    <section className="wall-part wall-put" aria-labelledby="wall-put">
      <h3 id="wall-put">{t(`wall:put.${means}`)}</h3>
      <ul>
        {put.map(([article, alternative]) => {
          const text = { article, alternative, shown };
          return (
            <li key={article}>
              {means === "close" ? (
                <Closed {...text} isNow={article === now?.[0]} isAlways={put.length < MOST_PUT} />
              ) : (
                <Sentence {...text} />
              )}
            </li>
          );
        })}
      </ul>
      {means !== "close" && now !== undefined && (
        <TextFate article={now[0]} alternative={now[1]} shown={shown} />
      )}
    </section>
  );
}

type TextProps = Readonly<{ article: number; alternative: number; shown: Shown }>;

/** A sentence of the whole text beside the face of the person whose fate it decides. */
function Sentence(text: TextProps): ReactNode {
  return (
    <p className="wall-put-row">
      <TextFace {...text} />
      <span className="wall-put-text">{text.shown.names.gloss(text.article, text.alternative)}</span>
    </p>
  );
}

type ClosedProps = TextProps &
  Readonly<{
    isNow: boolean;
    /** Whether there is room for its sentence also when it is not its turn. */
    isAlways: boolean;
  }>;

/** An article of a close with its placards, and in its turn with all that the class should know of it. */
function Closed({ isNow, isAlways, ...text }: ClosedProps): ReactNode {
  const { article, alternative, shown } = text;
  const row = placardsOn(shown.view.world, article, alternative);
  return (
    <>
      <p className="wall-article-head">
        <span className="wall-article-name">{shown.names.articleShort(article)}</span>
        {!isNow && <TextFace {...text} />}
        {!isBlankRow(row) && <Placards row={row} />}
      </p>
      {(isNow || isAlways) && <p className="wall-put-text">{shown.names.gloss(article, alternative)}</p>}
      {isNow && (
        <>
          <TextFate {...text} />
          <WhyChosen article={article} shown={shown} />
        </>
      )}
    </>
  );
}

/** Why the chair put a wording that fewer support, in one sentence: the class sees both numbers. */
function WhyChosen({ article, shown }: Omit<TextProps, "alternative">): ReactNode {
  const { scenario, view, names } = shown;
  const why = whyChair(seenOf(scenario, view).world, article);
  if (why === null) return null;
  const text = names.alternative(article, why.other);
  return <p className="wall-why">{t(`wall:why.${why.by}`, { text, count: why.support })}</p>;
}
