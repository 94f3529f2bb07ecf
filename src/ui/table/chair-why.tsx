import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { type ChairWhy as Why, whyChair } from "../../client/selectors/negotiation/chair.ts";
import { useTable } from "../hooks/stores.ts";
import { Portrait } from "../people/portrait.tsx";
import { MeterBar } from "../primitives/meter-bar.tsx";

/**
 * Explains the chair's choice of text if another text has more support: the two as bars, of which the shorter one is put, and
 * what weighed most.
 */
export function ChairWhy({ article }: Readonly<{ article: number }>): ReactNode {
  const { own, names } = useTable();
  const why = whyChair(own.world, article);
  if (why === null) return null;
  return (
    <div className="stack tight">
      <Bars article={article} counted={why.counted} />
      <div className="person-row chair-why">
        <Portrait kind="role" id="chair" />
        <p className="small">
          {t(`negotiation:room.why.${why.by}`, {
            count: why.support,
            text: names.alternative(article, why.other),
            ...figuresOf(why),
          })}
        </p>
      </div>
    </div>
  );
}

/**
 * The counts of both texts, without figures: only which bar is shorter matters. Placards and pens can bring a count
 * below 0: then its bar is empty.
 */
function Bars({
  article,
  counted: { put, other },
}: Pick<Why, "counted"> & Readonly<{ article: number }>): ReactNode {
  const { names } = useTable();
  const least = Math.min(0, put.score, other.score);
  const most = Math.max(1, put.score - least, other.score - least);
  return (
    <figure className="stack tight">
      <figcaption className="small soft">{t("negotiation:room.whyBars")}</figcaption>
      {[put, other].map(({ alternative, score }) => (
        <MeterBar
          key={alternative}
          label={names.alternative(article, alternative)}
          value={score - least}
          most={most}
          text={alternative === put.alternative ? t("negotiation:common.chairs") : ""}
          tone={alternative === put.alternative ? "good" : "plain"}
        />
      ))}
    </figure>
  );
}

/** The shares of the room that object, in percent. The other reasons are told without figures. */
function figuresOf({ counted: { put, other } }: Why): Readonly<Record<"put" | "other", string>> {
  return { put: percent(put.objection), other: percent(other.objection) };
}

/** A step of the chair's count is an objection by everybody. @example 0.41 is 41 */
function percent(steps: number): string {
  return String(Math.round(100 * steps));
}
