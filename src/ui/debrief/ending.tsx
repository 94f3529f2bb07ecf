import type { ReactNode } from "react";
import { endOf, outcomeOf, placeOf } from "../../client/readings/ending.ts";
import { fromContent, list, t } from "../../client/wording/index.ts";
import { caseWho } from "../../client/wording/names.ts";
import { usePlay, useTable } from "../hooks.ts";
import { useFacts } from "./use-facts.ts";

/** How it ended, in three lines, with the facts beside it. */
export function Ending(): ReactNode {
  const { view, scenario, names } = useTable();
  const text = usePlay().currentText();
  const id = endOf(scenario, view.world, text);
  const { months, parties, pursued } = outcomeOf(scenario, view.world, text);
  const own = view.mine?.country ?? -1;
  const place = own < 0 ? "none" : placeOf(view.world, own);
  const values = {
    state: own < 0 ? t("debrief:everybody") : names.country(own),
    parties,
    states: t("debrief:facts.states", { count: parties }),
    threshold: view.world.treaty.threshold,
    months: t("time.months", { count: months ?? 0 }),
    people: list(pursued.map(caseWho)),
  };
  return (
    <header className="ending" data-ending={id}>
      <p className="eyebrow">{t("debrief:eyebrow")}</p>
      <h2>{fromContent(`ending.${id}.title`)}</h2>
      <p className="ending-text">
        {fromContent(`ending.${id}.text`, values)}{" "}
        {place !== "none" && t(`debrief:place.${place}`, { state: values.state })}
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
