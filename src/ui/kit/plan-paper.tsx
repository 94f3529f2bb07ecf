import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { planRows } from "../../client/print/kit.ts";
import { KitPage, Table } from "./kit-paper.tsx";

const COLUMNS = ["minute", "do", "say", "ask"] as const;

/** A lesson by the minute: what to do, to say and to ask. */
export function PlanPaper({ plan }: Readonly<{ plan: "plan45" | "plan90" }>): ReactNode {
  return (
    <KitPage title={t(`kit:${plan}.title`)} lead={t(`kit:${plan}.goal`)}>
      <h3>{t("kit:plan.before")}</h3>
      <p>{t(`kit:${plan}.setup`)}</p>
      <h3>{t("kit:plan.sayFirst")}</h3>
      <p className="kit-said">{t("kit:plan.first")}</p>
      <Table
        columns={COLUMNS.map((column) => t(`kit:plan.columns.${column}`))}
        rows={planRows(plan).map((row) => COLUMNS.map((column) => row[column]))}
      />
      <h3>{t("kit:plan.late")}</h3>
      <p>{t(`kit:${plan}.late`)}</p>
    </KitPage>
  );
}
