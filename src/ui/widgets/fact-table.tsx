import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Fact } from "../../client/selectors/ratification/profile.ts";
import { DataTable } from "../primitives/data-table.tsx";
import { OriginMark } from "./origin-mark.tsx";

/** Facts about a state, each with its source. */
export function FactTable({
  caption,
  facts,
}: Readonly<{ caption: string; facts: readonly Fact[] }>): ReactNode {
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      rows={facts}
      keyOf={(fact) => fact.id}
      columns={[
        { id: "what", head: t("about.columns.what"), isRowHead: true, cell: (fact) => fact.label },
        { id: "value", head: t("profile.value"), cell: (fact) => fact.value },
        { id: "source", head: t("about.columns.source"), cell: (fact) => <OriginMark of={fact} /> },
      ]}
    />
  );
}
