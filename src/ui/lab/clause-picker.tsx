import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { articleNumbers, namesOf } from "../../client/i18n/names.ts";
import { changeClause, changePlan, scenarioOfPlan, textOfPlan } from "../../client/lab/lab.ts";
import { textFileOf } from "../../client/sentences/lab-words.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { saveFile } from "./save-file.ts";
import { useLabState } from "./use-lab.ts";

/** Chooses one alternative per article. After any change, the text counts as the user's own. */
export function ClausePicker({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  const plan = useLabState((lab) => lab.plan);
  const lent = useLabState((lab) => lab.lent);
  const scenario = scenarioOfPlan(plan);
  const text = textOfPlan({ plan, lent });
  const changed = scenario.articles.filter(({ adopted }, a) => text[a] !== adopted).length;
  const save = (): void => {
    const keys = scenario.articles.map(({ alternatives }, a) => alternatives[text[a] ?? 0]?.key ?? "");
    saveFile("text.json", "application/json", textFileOf(scenario, keys));
  };
  return (
    <Dialog
      title={t("lab:picker.heading")}
      isOpen
      isWide
      onClose={onClose}
      feet={
        <>
          <Button onPress={save}>{t("lab:picker.save")}</Button>
          <Button isDisabled={changed === 0} onPress={() => changePlan({ source: "real", built: null })}>
            {t("lab:picker.real")}
          </Button>
          <Button look="primary" onPress={onClose}>
            {t("lab:picker.done")}
          </Button>
        </>
      }
    >
      <p className="small soft">{t("lab:picker.lead")}</p>
      <p className="small" role="status">
        {t("lab:picker.changed", { count: changed })}
      </p>
      <ul className="lab-clauses">
        {scenario.articles.map(({ id }, a) => (
          <Clause key={id} scenario={scenario} article={a} alternative={text[a] ?? 0} />
        ))}
      </ul>
    </Dialog>
  );
}

type ClauseProps = Readonly<{ scenario: Scenario; article: number; alternative: number }>;

/**
 * Shows the clause also as commands and tables name it. Uses the browser's own select, because 24 of them are on the
 * page at once and phones show it best.
 */
function Clause({ scenario, article, alternative }: ClauseProps): ReactNode {
  const names = namesOf(scenario);
  const facts = scenario.articles[article];
  if (facts === undefined) return null;
  const isReal = alternative === facts.adopted;
  const id = `clause-${facts.id}`;
  return (
    <li data-changed={!isReal}>
      <label className="field-label" htmlFor={id}>
        {names.article(article)}
      </label>
      <p className="row-between small soft">
        <span>{articleNumbers(facts.id)}</span>
        <code dir="ltr">{`${facts.id}=${facts.alternatives[alternative]?.key ?? ""}`}</code>
      </p>
      <select
        id={id}
        className="input"
        value={alternative}
        aria-describedby={`${id}-note`}
        onChange={(event) => changeClause(article, Number(event.target.value))}
      >
        {facts.alternatives.map(({ key }, k) => (
          <option key={key} value={k}>
            {names.alternative(article, k)}
          </option>
        ))}
      </select>
      <p id={`${id}-note`} className="small soft">
        {names.gloss(article, alternative)}
        <br />
        {isReal
          ? t("lab:picker.isReal")
          : t("lab:picker.wasReal", { alternative: names.alternative(article, facts.adopted) })}
      </p>
    </li>
  );
}
