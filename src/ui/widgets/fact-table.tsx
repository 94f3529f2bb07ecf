import type { ReactNode } from "react";
import type { Fact } from "../../client/readings/profile.ts";
import { list, t } from "../../client/wording/index.ts";
import { Aside } from "../primitives/aside.tsx";
import { DataTable } from "../primitives/data-table.tsx";
import { MARKS, MarkBadge } from "./mark-badge.tsx";

/** Data about a state; every one can name its source. */
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
        { id: "source", head: t("about.columns.source"), cell: (fact) => <Origin fact={fact} /> },
      ]}
    />
  );
}

function Origin({ fact }: Readonly<{ fact: Fact }>): ReactNode {
  const { mark, sources, year, label } = fact;
  const shown = MARKS.find((one) => one === mark) ?? "modelled";
  const titles = list(sources.map((source) => source.title));
  return (
    <Aside
      button={<MarkBadge mark={shown} />}
      label={t("profile.sourceOf", { mark: t(`mark.${shown}`), datum: label })}
      className="mark-button"
    >
      <p>{t(`mark.explain.${shown}`)}</p>
      <p>{year === null ? titles : t("profile.sourceYear", { source: titles, year: String(year) })}</p>
    </Aside>
  );
}
