import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { articleTitle } from "../../client/i18n/names.ts";
import type { Scenario } from "../../engine/state/scenario.ts";

/** Articles that the treaty of this match leaves out. Empty if it covers all of them. */
export function NoProvision({ scenario }: Readonly<{ scenario: Scenario }>): ReactNode {
  const { leftOut = [] } = scenario;
  if (leftOut.length === 0) return null;
  return (
    <p className="small">
      {t("common.noProvision", { articles: list(leftOut.map(({ id }) => articleTitle(id))) })}
    </p>
  );
}
