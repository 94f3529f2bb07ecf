import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { IndexBars } from "../table/index-bars.tsx";
import { VerdictTable } from "../table/verdict-table.tsx";

/** What the package would mean for eight people; each case says where the adopted convention differs. */
export function ComparedVerdicts(): ReactNode {
  return (
    <Disclosure title={t("negotiation:text.verdictsHeading")} level={3}>
      <VerdictTable />
      <IndexBars />
    </Disclosure>
  );
}
