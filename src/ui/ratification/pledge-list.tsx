import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { joinedOf } from "../../client/selectors/capital.ts";
import { useTable } from "../hooks.ts";
import { DataTable } from "../primitives/data-table.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";

const STATUS_KEYS = {
  open: "ratification:pledge.statusOpen",
  met: "ratification:pledge.statusMet",
  void: "ratification:pledge.statusVoid",
} as const;

/** Every pledge made in the open, and how far it has come. */
export function PledgeList(): ReactNode {
  const { view, names } = useTable();
  const { pledges, treaty } = view.world;
  if (pledges.length === 0) return null;
  return (
    <Disclosure title={t("ratification:pledge.listHeading")}>
      <DataTable
        caption={t("ratification:pledge.listHeading")}
        isCaptionHidden
        rows={pledges}
        keyOf={(pledge) => `${pledge.by}-${pledge.until}-${pledge.status}`}
        columns={[
          {
            id: "by",
            head: t("ratification:pledge.by"),
            isRowHead: true,
            cell: ({ by }) => names.country(by),
          },
          {
            id: "condition",
            head: t("ratification:pledge.condition"),
            cell: ({ count, with: partners, until }) =>
              t("ratification:pledge.conditionText", {
                count,
                countries: names.countries(partners),
                month: monthName(until),
              }),
          },
          {
            id: "progress",
            head: t("ratification:pledge.progress"),
            cell: (pledge) =>
              t("ratification:pledge.progressText", {
                done: joinedOf(view.world, pledge),
                count: pledge.count,
              }),
          },
          {
            id: "status",
            head: t("ratification:pledge.status"),
            cell: ({ by, status }) =>
              t(
                status === "met" && (treaty.deposited[by] ?? -1) >= 0
                  ? "ratification:pledge.statusKept"
                  : STATUS_KEYS[status],
              ),
          },
        ]}
      />
    </Disclosure>
  );
}
