import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { placeOf } from "../../client/selectors/debrief/ending.ts";
import { endingWords } from "../../client/sentences/ending-words.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useFacts } from "./use-facts.ts";

/** The ending in three lines, with the facts beside it. */
export function Ending(): ReactNode {
  const { view, scenario, names } = useTable();
  const own = view.mine?.country ?? -1;
  const place = own < 0 ? "none" : placeOf(view.world, own);
  const state = own < 0 ? t("debrief:everybody") : names.country(own);
  const { id, title, text } = endingWords(scenario, view.world, usePlay().currentText(), state);
  return (
    <header className="ending" data-ending={id}>
      <p className="eyebrow">{t("debrief:eyebrow")}</p>
      <h2>{title}</h2>
      <p className="ending-text">
        {text} {place !== "none" && t(`debrief:place.${place}`, { state })}
      </p>
      <Facts />
    </header>
  );
}

function Facts(): ReactNode {
  const facts = useFacts();
  return (
    <dl className="ending-facts">
      {facts.map(({ id, name, value }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
