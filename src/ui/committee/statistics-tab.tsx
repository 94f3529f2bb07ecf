import { type ReactNode, useMemo, useState } from "react";
import { csvOf } from "../../client/files/csv.ts";
import { number, t } from "../../client/i18n/index.ts";
import { meanOf } from "../../client/selectors/committee/awards.ts";
import { leastSpokenFirst } from "../../client/selectors/committee/log.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { Committee } from "../../committee/state/state.ts";
import type { DelegationStatistics } from "../../committee/statistics.ts";
import { useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { clockText } from "../hooks/use-left.ts";
import { Button } from "../primitives/button.tsx";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { downloadBlob } from "../shell/download.ts";
import { AwardPoints } from "./award-points.tsx";
import { RubricForm } from "./rubric-form.tsx";

const SECOND_MS = 1000;

/** The column beside the floor has room for these. All columns stand in a dialog. */
const NARROW: readonly string[] = ["seat", "speeches", "time", "mean"];

/** So many delegations are listed beside the floor: those whom a chair should call next. */
const LISTED = 10;

/** What each delegation has done so far, and the points of a jury. */
export function StatisticsTab(): ReactNode {
  const state = useCommittee();
  const entries = useCommitteePage((page) => page.entries);
  const save = async (): Promise<void> => {
    const { awardsTable } = await import("../../client/files/awards-table.ts");
    const table = new Blob([csvOf(awardsTable(state, entries))], { type: "text/csv" });
    downloadBlob(t("conference:award.csvName"), table);
  };
  return (
    <div className="stack">
      <p>{t("conference:award.note")}</p>
      <Figures />
      <p>
        <Button size="small" onPress={() => void save()}>
          {t("conference:award.csv")}
        </Button>
      </p>
      <Disclosure level={4} title={t("conference:award.heading")}>
        <AwardPoints />
      </Disclosure>
      <Disclosure level={4} title={t("conference:award.rubric")}>
        <RubricForm />
      </Disclosure>
    </div>
  );
}

/** Delegations that have spoken least come first; all of them, with every figure, stand in a dialog. */
function Figures(): ReactNode {
  const state = useCommittee();
  const entries = useCommitteePage((page) => page.entries);
  const names = useNames();
  const [isOpen, setOpen] = useState(false);
  const rows = useMemo(() => leastSpokenFirst(entries), [entries]);
  const all = columns(names.seat, (seat) => meanText(state, seat));
  const title = t("committee:statistics.heading");
  return (
    <>
      <FigureTable
        caption={rows.length > LISTED ? t("committee:statistics.least") : title}
        isCaptionHidden={rows.length <= LISTED}
        rows={rows.slice(0, LISTED)}
        columns={all.filter(({ id }) => NARROW.includes(id))}
      />
      <p>
        <Button size="small" onPress={() => setOpen(true)}>
          {t("committee:statistics.whole")}
        </Button>
      </p>
      {isOpen && (
        <Dialog title={title} isOpen isWide onClose={() => setOpen(false)}>
          <FigureTable caption={title} isCaptionHidden rows={rows} columns={all} />
        </Dialog>
      )}
    </>
  );
}

type FigureTableProps = Readonly<{
  caption: string;
  isCaptionHidden: boolean;
  rows: readonly DelegationStatistics[];
  columns: readonly Column<DelegationStatistics>[];
}>;

function FigureTable(props: FigureTableProps): ReactNode {
  return <DataTable<DelegationStatistics> {...props} keyOf={({ delegation }) => delegation} />;
}

/** The points of a delegation, or a dash if no chair has given any. */
function meanText(state: Committee, seat: DelegationId): string {
  const mean = meanOf(state, seat);
  return mean === null ? t("committee:ballot.noNumber") : number(mean.mean, 1);
}

function columns(
  seat: (id: string) => string,
  pointsOf: (id: string) => string,
): readonly Column<DelegationStatistics>[] {
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
      id: "amendments",
      head: t("conference:award.amendments"),
      isAmount: true,
      cell: (row) => row.amendmentsAdopted,
    },
    { id: "points", head: t("conference:award.points"), isAmount: true, cell: (row) => row.points },
    {
      id: "position",
      head: t("conference:award.position"),
      cell: ({ position }) => t(`conference:award.positionIs.${position}`),
    },
    {
      id: "votes",
      head: t("committee:statistics.votes"),
      isAmount: true,
      cell: ({ votes }) => t("committee:statistics.votesOf", votes),
    },
    {
      id: "mean",
      head: t("conference:award.total"),
      isAmount: true,
      cell: ({ delegation }) => pointsOf(delegation),
    },
  ];
}
