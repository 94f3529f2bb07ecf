import type { ReactNode } from "react";
import type { Futures } from "../../client/game/play.ts";
import { signed, t } from "../../client/i18n/index.ts";
import { sumOf } from "../../client/selectors/ratification/futures.ts";
import { useIsBrief } from "../guide/use-is-brief.ts";
import { usePlay } from "../hooks/stores.ts";

/** What joining and staying out would each add to the Mandate by the end, side by side, with the parts. */
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

/** In a lesson with a class and in a guided match only the sum has room. */
function Future({ heading, parts }: FutureProps): ReactNode {
  const isShort = useIsBrief();
  return (
    <section className="future">
      <h3>{heading}</h3>
      <p className="future-sum numbers">
        {t("ratification:futures.total", { points: signed(sumOf(parts)) })}
      </p>
      {!isShort && parts.length > 0 && (
        <ul className="small">
          {parts.flatMap(({ code, points }) =>
            isNamed(code)
              ? [
                  <li key={code}>
                    <span>{t(`ratification:futures.${code}`)}</span>
                    <span className="numbers">{signed(points)}</span>
                  </li>,
                ]
              : [],
          )}
        </ul>
      )}
    </section>
  );
}

type Named = "member" | "burden" | "obligations" | "shame" | "keptLine";

/** Whether a part has a name here. The others cannot occur before a seat has joined. */
function isNamed(code: Futures["join"][number]["code"]): code is Named {
  return ["member", "burden", "obligations", "shame", "keptLine"].includes(code);
}
