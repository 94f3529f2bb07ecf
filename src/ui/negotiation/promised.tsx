import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { openPromises } from "../../client/selectors/negotiation/chair.ts";
import { useTable } from "../hooks/stores.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";

/** Open promises to support a text of an article. The chair counts each promise as a wish. */
export function Promised({ article }: Readonly<{ article: number }>): ReactNode {
  const { view, scenario, names } = useTable();
  const promises = openPromises(view.world, article);
  if (promises.length === 0) return null;
  return (
    <div className="stack tight">
      <h4>{t("negotiation:room.promised")}</h4>
      <ul className="small heard">
        {promises.map(({ by, to, alternative }) => (
          <li key={by} className="row tight">
            <FlagIcon iso3={scenario.countries[by]?.iso3 ?? ""} scale={0.4} />
            {t("negotiation:room.promisedLine", {
              by: names.country(by),
              to: names.country(to),
              text: names.alternative(article, alternative),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
