import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { cardName } from "../../client/i18n/names.ts";
import { voicesOn } from "../../client/selectors/ratification/cable.ts";
import { useTable } from "../hooks/stores.ts";
import { Portrait } from "../people/portrait.tsx";

/** What the groups at home that care about an article say about it: a face, a sentence, and their points. */
export function GroupVoices({ article }: Readonly<{ article: number }>): ReactNode {
  const { own, names } = useTable();
  const voices = voicesOn(own, article);
  if (voices.length === 0) return <p className="small soft">{t("room:cable.nobody")}</p>;
  return (
    <ul className="group-voices">
      {voices.map(({ card, wants, weight }) => (
        <li key={card}>
          <Portrait kind="card" id={card} />
          <span>
            {t("room:cable.voice", {
              group: cardName(card),
              text: names.alternative(article, wants),
              count: weight,
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
