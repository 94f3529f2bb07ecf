import type { ReactNode } from "react";
import { promisesOn } from "../../client/negotiation/chair.ts";
import { t } from "../../client/wording/index.ts";
import { useTable } from "../hooks.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";

/** Who has promised in the open to support which text of an article: the chair counts it as a wish. */
export function Promised({ article }: Readonly<{ article: number }>): ReactNode {
  const { view, scenario, names } = useTable();
  const promises = promisesOn(view.world, article);
  if (promises.length === 0) return null;
  const promisers = [...new Set(promises.map(({ by }) => by))];
  return (
    <div className="stack tight">
      <h4>{t("negotiation:room.promised")}</h4>
      <ul className="small heard">
        {promisers.map((by) => {
          const own = promises.filter((pact) => pact.by === by);
          return (
            <li key={by} className="row tight">
              <FlagIcon iso3={scenario.countries[by]?.iso3 ?? ""} scale={0.4} />
              {t("negotiation:room.promisedLine", {
                by: names.country(by),
                to: names.countries([...new Set(own.map(({ to }) => to))]),
                text: names.alternative(article, own[0]?.alternative ?? 0),
              })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
