import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { cardName } from "../../client/i18n/names.ts";
import type { CardSeat } from "../../client/selectors/ratification/capital.ts";
import { Portrait } from "../people/portrait.tsx";
import { MoodShape, moodWord } from "./shapes.tsx";

/** One of the five groups at home: its speaker's face, its name, its mood, and the points that it adds. */
export function HomeFace({ seat: { card, mood, points } }: Readonly<{ seat: CardSeat }>): ReactNode {
  return (
    <>
      <span className="home-face">
        <Portrait kind="card" id={card} />
        <MoodShape mood={mood} />
      </span>
      <span className="home-seat-name">{cardName(card)}</span>
      <span className="visually-hidden">{moodWord(mood)}</span>
      <span className="home-seat-adds numbers">{t("ratification:home.earned", { count: points })}</span>
    </>
  );
}
