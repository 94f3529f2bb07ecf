import type { ReactNode } from "react";
import type { Futures } from "../../client/game/play.ts";
import { signed, t } from "../../client/i18n/index.ts";
import { mandateLinesCrossed } from "../../client/selectors/match/conduct.ts";
import { sumOf } from "../../client/selectors/ratification/futures.ts";
import { usePlay, useTable } from "../hooks/stores.ts";

/** What joining and staying out would each add to the Mandate by the end, side by side. */
export function BothFutures(): ReactNode {
  const futures = usePlay().futures();
  if (futures === null) return null;
  return (
    <section className="both-futures" aria-labelledby="both-futures-heading">
      <h2 id="both-futures-heading" className="visually-hidden">
        {t("ratification:futures.heading")}
      </h2>
      <Future heading={t("ratification:futures.join")} parts={futures.join} />
      <Future heading={t("ratification:futures.stay")} parts={futures.stay} />
    </section>
  );
}

type FutureProps = Readonly<{ heading: string; parts: Futures["join"] }>;

/** Before the choice there is only room for the cause of a loss, its largest part. */
function Future({ heading, parts }: FutureProps): ReactNode {
  const sum = sumOf(parts);
  return (
    <section className="future">
      <h3>{heading}</h3>
      <p className="future-sum numbers">{t("ratification:futures.total", { points: signed(sum) })}</p>
      <FutureParts parts={largestLoss(parts, sum)} />
    </section>
  );
}

/** The part that takes the most from a sum below zero; none for another sum. */
function largestLoss(parts: Futures["join"], sum: number): Futures["join"] {
  const least = Math.min(...parts.map(({ points }) => points));
  return sum < 0 ? parts.filter(({ points }) => points === least).slice(0, 1) : [];
}

/** The parts that a future adds up from, each with its name. */
export function FutureParts({ parts }: Pick<FutureProps, "parts">): ReactNode {
  const { names, own } = useTable();
  const articles = names.articlesShort(mandateLinesCrossed(own));
  const named = parts.flatMap(({ code, points }) => (isNamed(code) ? [{ code, points }] : []));
  if (named.length === 0) return null;
  return (
    <ul className="future-parts small">
      {named.map(({ code, points }) => (
        <li key={code}>
          <span>{t(`ratification:futures.${code}`, { articles })}</span>
          <span className="numbers">{signed(points)}</span>
        </li>
      ))}
    </ul>
  );
}

/**
 * The parts of joining in one row, in the fold of each act that joins: the sum
 * changes from season to season, and each change has its part here.
 */
export function JoiningParts(): ReactNode {
  const joining = usePlay().futures()?.join ?? [];
  return (
    <div className="joining-parts small">
      <FutureParts parts={joining} />
    </div>
  );
}

type Named = "member" | "burden" | "obligations" | "shame" | "keptLine" | "reserved";

/** Whether a part has a name here. The others cannot occur before a seat has joined. */
function isNamed(code: Futures["join"][number]["code"]): code is Named {
  return ["member", "burden", "obligations", "shame", "keptLine", "reserved"].includes(code);
}
