import type { ReactNode } from "react";
import { number, signed, t } from "../../client/i18n/index.ts";
import { cardName } from "../../client/i18n/names.ts";
import type { CardSeat } from "../../client/selectors/ratification/capital.ts";
import { useIsBrief } from "../guide/use-is-brief.ts";
import { Portrait } from "../people/portrait.tsx";
import { MemoryShape, MoodShape, moodWord } from "./shapes.tsx";

type FaceProps = Readonly<{ seat: CardSeat }>;

/** One of the five groups at home: its speaker's face, its name, its mood, and the points that it adds. */
export function HomeFace({ seat }: FaceProps): ReactNode {
  const { card, mood, points } = seat;
  return (
    <>
      <Face seat={seat} />
      <span className="home-seat-name">{cardName(card)}</span>
      <span className="visually-hidden">{moodWord(mood)}</span>
      <span className="visually-hidden">{t("ratification:home.earned", { count: points })}</span>
      <span className="home-seat-adds numbers" aria-hidden="true">
        {number(points)}
      </span>
      <Parts seat={seat} />
    </>
  );
}

/** The same in small: the face and its mood. Its name and its points are for screen readers. */
export function SmallHomeFace({ seat }: FaceProps): ReactNode {
  const { card, mood, points } = seat;
  return (
    <>
      <Face seat={seat} />
      <span className="visually-hidden">{cardName(card)}</span>
      <span className="visually-hidden">{moodWord(mood)}</span>
      <span className="visually-hidden">{t("ratification:home.earned", { count: points })}</span>
    </>
  );
}

function Face({ seat: { card, mood } }: FaceProps): ReactNode {
  return (
    <span className="home-face">
      <Portrait kind="card" id={card} />
      <MoodShape mood={mood} />
    </span>
  );
}

/**
 * Where memories count, the points of the mood and theirs, so that a group against the treaty can be seen to add some.
 * While the guide explains the game only the sign has room.
 */
function Parts({ seat: { points, remembered } }: FaceProps): ReactNode {
  const isShort = useIsBrief();
  if (remembered === 0) return null;
  const parts = { own: points - remembered, remembered: signed(remembered) };
  return (
    <>
      <span className="home-seat-parts numbers" aria-hidden="true">
        {!isShort && number(parts.own)} <MemoryShape /> {!isShort && parts.remembered}
      </span>
      <span className="visually-hidden">{t("ratification:home.parts", parts)}</span>
    </>
  );
}
