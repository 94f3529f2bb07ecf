import type { ReactNode } from "react";
import type { CardSeat } from "../../client/readings/capital.ts";
import { selectArticle } from "../../client/ui-store.ts";
import { number, t } from "../../client/wording/index.ts";
import { cardAbout, cardName } from "../../client/wording/names.ts";
import { useTable } from "../hooks.ts";
import { LinkButton } from "../primitives/button.tsx";
import { MoodShape, moodWord } from "./shapes.tsx";

type HomeCardProps = Readonly<{ seat: CardSeat; acts?: ReactNode }>;

/** One of the five: who, how it stands, what it gives of its weight, and the acts on it. */
export function HomeCard({ seat, acts }: HomeCardProps): ReactNode {
  const { card, mood, weight } = seat;
  const given = { points: number(seat.points, 1), weight };
  return (
    <li className="home-seat" data-mood={mood}>
      <div className="home-seat-head">
        <MoodShape mood={mood} />
        <h4>{cardName(card)}</h4>
        <span className="visually-hidden">{moodWord(mood)}</span>
        <span className="small numbers">
          <span aria-hidden="true">{t("ratification:home.share", given)}</span>
          <span className="visually-hidden">{t("ratification:home.gives", given)}</span>
        </span>
      </div>
      <CardTags seat={seat} />
      {acts !== undefined && <div className="home-seat-acts">{acts}</div>}
    </li>
  );
}

/** What a card cares about, and what it would prefer against what the text says. */
export function CardWish({ seat }: Readonly<{ seat: CardSeat }>): ReactNode {
  const { names } = useTable();
  const { card, article, wants, stands } = seat;
  return (
    <li className="home-seat-wish">
      <strong>{cardName(card)}</strong> <span className="soft">{cardAbout(card)}</span>
      <span className="block">
        <LinkButton onPress={() => selectArticle(article)}>{names.article(article)}</LinkButton>{" "}
        {t("ratification:home.prefers", { text: names.alternative(article, wants) })}{" "}
        {wants === stands
          ? t("ratification:home.textFits")
          : t("ratification:home.textHas", { alternative: names.alternative(article, stands) })}
      </span>
    </li>
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
