import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useRecord } from "../hooks/use-lab-report.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { TreatySheet } from "./treaty-sheet.tsx";

/** The treaty on one sheet, marked as an exercise. On paper it includes a report on the match. */
export function Treaty(): ReactNode {
  const { outcome } = useTable().view.world.treaty;
  const isAdopted = outcome !== null && outcome.how !== "failed";
  return (
    <section className="debrief-part" aria-labelledby="treaty-heading" id="treaty">
      <div className="row-between">
        <h2 id="treaty-heading">{t("debrief:sections.treaty")}</h2>
        <Button onPress={() => showScreen("print")}>{t("debrief:treaty.print")}</Button>
      </div>
      <p className="soft">{t(isAdopted ? "debrief:treaty.lead" : "debrief:treaty.leadDraft")}</p>
      <Disclosure title={t("debrief:treaty.show")}>
        <OwnTreaty />
      </Disclosure>
    </section>
  );
}

function OwnTreaty(): ReactNode {
  const { view, scenario } = useTable();
  const text = usePlay().currentText();
  const record = useRecord();
  const seal = record === null ? null : { seed: record.setup.seed, hash: record.hash };
  return (
    <TreatySheet
      scenario={scenario}
      treaty={view.world.treaty}
      text={text}
      setup={record?.setup ?? null}
      seal={seal}
    />
  );
}
