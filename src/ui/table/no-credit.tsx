import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { budgetOf } from "../../client/selectors/match/budget.ts";
import { useTable } from "../hooks/stores.ts";

/** Says that the seat lacks the credit for an act. */
export function NoCredit({ cost }: Readonly<{ cost: number }>): ReactNode {
  const { credit } = budgetOf(useTable().own);
  return <p>{t("negotiation:common.noCredit", { cost, credit })}</p>;
}
