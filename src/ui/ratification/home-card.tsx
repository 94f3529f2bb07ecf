import type { ReactNode } from "react";
import type { CardSeat } from "../../client/readings/capital.ts";
import { selectArticle } from "../../client/ui-store.ts";
import { number, t } from "../../client/wording/index.ts";
import { cardAbout, cardName } from "../../client/wording/names.ts";
import { useTable } from "../hooks.ts";
import { LinkButton } from "../primitives/button.tsx";
import { MoodShape, moodWord } from "./shapes.tsx";

type HomeCardProps = Readonly<{ seat: CardSeat; acts?: ReactNode }>;

/** One of the five: who, how much it weighs, how it stands, and which clause would win it. */
export function HomeCard({ seat, acts }: HomeCardProps): ReactNode {
  const { card, mood, weight, points } = seat;
  return (
    <li className="home-seat" data-mood={mood}>
      <div className="home-seat-head">
        <MoodShape mood={mood} />
        <h4>{cardName(card)}</h4>
        <span className="home-seat-mood">{moodWord(mood)}</span>
      </div>
      <p className="small soft">{cardAbout(card)}</p>
      <p className="home-seat-gives small numbers">
        <span className="home-seat-weight" aria-hidden="true">
          <span style={{ inlineSize: `${(100 * points) / Math.max(1, weight)}%` }} />
        </span>
        {t("ratification:home.gives", { points: number(points, 1), weight })}
      </p>
      <CardWish seat={seat} />
      <CardTags seat={seat} />
      {acts !== undefined && <div className="home-seat-acts">{acts}</div>}
    </li>
  );
}

/** What the card would prefer, against what the text says. */
function CardWish({ seat }: Readonly<{ seat: CardSeat }>): ReactNode {
  const { names } = useTable();
  const { article, wants, stands } = seat;
  return (
    <p className="small home-seat-wish">
      <LinkButton onPress={() => selectArticle(article)}>{names.article(article)}</LinkButton>
      <span className="block">
        {t("ratification:home.prefers", { text: names.alternative(article, wants) })}
      </span>
      <span className="block soft">
        {wants === stands
          ? t("ratification:home.textFits")
          : t("ratification:home.textHas", { alternative: names.alternative(article, stands) })}
      </span>
    </p>
  );
}

function CardTags({ seat }: Readonly<{ seat: CardSeat }>): ReactNode {
  const tags = [
    seat.isReserved ? t("ratification:home.reserved") : null,
    seat.isDeclared ? t("ratification:home.declared") : null,
    seat.isConsulted ? t("ratification:home.consulted") : null,
  ].filter((tag) => tag !== null);
  if (tags.length === 0) return null;
  return (
    <ul className="home-seat-tags small">
      {tags.map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  );
}
