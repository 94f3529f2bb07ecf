import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { alternativeText, articleTitle, countryName } from "../../client/i18n/names.ts";
import type { TableBoard } from "../../room/message.ts";
import { useRoom } from "../hooks/stores.ts";
import { clockText, useLeft } from "../hooks/use-left.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import "./board.css";
import "./sought.css";

/** How many seconds of talk a table has left. Null if it does not talk now. */
export function useTalkLeft({ talk, isOver }: Pick<TableBoard, "talk" | "isOver">): number | null {
  const skew = useRoom((room) => room.skew);
  const left = useLeft(talk, skew);
  return isOver || left === 0 ? null : left;
}

/** On the card of a table: the minute in which it stands up and talks. */
export function BoardStandUp({ left }: Readonly<{ left: number }>): ReactNode {
  return (
    <p className="wall-stand-up wall-board-talk">
      <strong>{t("wall:standUp")}</strong>
      <span className="wall-clock numbers" role="timer">
        {clockText(left)}
      </span>
    </p>
  );
}

/** More would make the card of a table higher than the wall. */
const MOST = 3;

/** While a table talks: who looks for what there. */
export function BoardSought({ sought }: Pick<TableBoard, "sought">): ReactNode {
  return (
    <section className="wall-board-sought">
      <h4>{t("wall:sought.heading")}</h4>
      <ul className="wall-sought">
        {sought.slice(0, MOST).map(({ seat, article, text }) => (
          <li key={seat}>
            <FlagIcon iso3={seat} scale={0.8} />
            <span>
              <strong>{countryName(seat)}</strong>
              <span className="wall-sought-article">{articleTitle(article)}</span>
              <span className="wall-sought-text">{alternativeText(article, text, "name")}</span>
            </span>
          </li>
        ))}
      </ul>
      {sought.length > MOST && <p>{t("wall:sought.more", { count: sought.length - MOST })}</p>}
    </section>
  );
}
