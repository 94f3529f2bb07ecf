import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import { leastSpokenFirst } from "../../client/selectors/committee/log.ts";
import type { DelegationStatistics } from "../../committee/statistics.ts";
import { useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { clockText } from "../hooks/use-left.ts";
import { type Column, DataTable } from "../primitives/data-table.tsx";

const SECOND_MS = 1000;

/** What each delegation has done so far. Delegations that have spoken least come first. */
export function StatisticsTab(): ReactNode {
  const entries = useCommitteePage((page) => page.entries);
  const names = useNames();
  const rows = useMemo(() => leastSpokenFirst(entries), [entries]);
  return (
    <DataTable<DelegationStatistics>
      caption={t("committee:statistics.heading")}
      isCaptionHidden
      rows={rows}
      keyOf={({ delegation }) => delegation}
      columns={columns(names.seat)}
    />
  );
}

function columns(seat: (id: string) => string): readonly Column<DelegationStatistics>[] {
  return [
    {
      id: "seat",
      head: t("committee:statistics.seat"),
      isRowHead: true,
      cell: ({ delegation }) => seat(delegation),
    },
    { id: "speeches", head: t("committee:statistics.speeches"), isAmount: true, cell: (row) => row.speeches },
    {
      id: "time",
      head: t("committee:statistics.time"),
      isAmount: true,
      cell: ({ speaking }) => clockText(Math.round(speaking / SECOND_MS)),
    },
    {
      id: "attended",
      head: t("committee:statistics.attended"),
      isAmount: true,
      cell: ({ present, rollCalls }) => t("committee:statistics.attendedOf", { present, all: rollCalls }),
    },
    {
      id: "motions",
      head: t("committee:statistics.motions"),
      isAmount: true,
      cell: (row) => t("committee:statistics.motionsOf", { carried: row.motionsCarried, all: row.motions }),
    },
    { id: "papers", head: t("committee:statistics.papers"), isAmount: true, cell: (row) => row.sponsored },
    {
      id: "votes",
      head: t("committee:statistics.votes"),
      isAmount: true,
      cell: ({ votes }) => t("committee:statistics.votesOf", votes),
    },
  ];
}
