import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { joinedOf } from "../../client/selectors/ratification/capital.ts";
import type { HomePledge } from "../../engine/state/treaty.ts";
import { useTable } from "../hooks/stores.ts";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";

const STATUS_KEYS = {
  open: "ratification:pledge.statusOpen",
  met: "ratification:pledge.statusMet",
  void: "ratification:pledge.statusVoid",
} as const;

/** Every public pledge and its progress. */
export function PledgeList(): ReactNode {
  const { pledges } = useTable().view.world;
  const columns = useColumns();
  if (pledges.length === 0) return null;
  return (
    <Disclosure title={t("ratification:pledge.listHeading")}>
      <DataTable
        caption={t("ratification:pledge.listHeading")}
        isCaptionHidden
        rows={pledges}
        keyOf={(pledge) => `${pledge.by}-${pledge.until}-${pledge.status}`}
        columns={columns}
      />
    </Disclosure>
  );
}

function useColumns(): readonly Column<HomePledge>[] {
  const { view, names } = useTable();
  const { deposited } = view.world.treaty;
  const conditionOf = ({ count, with: partners, until }: HomePledge): string =>
    t("ratification:pledge.conditionText", {
      count,
      countries: names.countries(partners),
      month: monthName(until),
    });
  const progressOf = (pledge: HomePledge): string =>
    t("ratification:pledge.progressText", { done: joinedOf(view.world, pledge), count: pledge.count });
  const statusOf = ({ by, status }: HomePledge): string =>
    t(
      status === "met" && (deposited[by] ?? -1) >= 0 ? "ratification:pledge.statusKept" : STATUS_KEYS[status],
    );
  return [
    {
      id: "by",
      head: t("ratification:pledge.by"),
      isRowHead: true,
      cell: ({ by }) => names.country(by),
    },
    { id: "condition", head: t("ratification:pledge.condition"), cell: conditionOf },
    { id: "progress", head: t("ratification:pledge.progress"), cell: progressOf },
    { id: "status", head: t("ratification:pledge.status"), cell: statusOf },
  ];
}
