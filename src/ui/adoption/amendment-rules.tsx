import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Procedure } from "../../engine/state/procedure.ts";

/** The order of voting on amendments, and the majority that carries one. */
export function AmendmentRules({ procedure }: Readonly<{ procedure: Procedure }>): ReactNode {
  const { amendmentOrder, ballots } = procedure;
  return (
    <>
      {t(`adoption:procedure.${amendmentOrder}`)} {t(`adoption:procedure.${ballots.amendment.majority}`)}
    </>
  );
}
