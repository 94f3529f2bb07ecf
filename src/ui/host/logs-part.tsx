import { type ReactNode, useState } from "react";
import { orderOfHost } from "../../client/host/host-store.ts";
import { number, t } from "../../client/i18n/index.ts";
import type { HostedLog, HostReport } from "../../room/host-report.ts";
import { Button } from "../primitives/button.tsx";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { agoText, sizeText, withinText } from "./host-words.ts";

/** The list of rooms and committees, with buttons to delete them. */
export function LogsPart({ report }: Readonly<{ report: HostReport }>): ReactNode {
  const [toDelete, setToDelete] = useState<HostedLog | null>(null);
  const { logs, total, now } = report;
  return (
    <section className="sheet stack" aria-labelledby="host-list">
      <h2 id="host-list">{t("host:list.heading")}</h2>
      {logs.length === 0 ? (
        <p>{t("host:list.none")}</p>
      ) : (
        <DataTable
          caption={t("host:list.caption")}
          isCaptionHidden
          columns={columnsAt(now, setToDelete)}
          rows={logs}
          keyOf={({ code }) => code}
        />
      )}
      {total > logs.length && (
        <p>{t("host:list.more", { shown: number(logs.length), total: number(total) })}</p>
      )}
      {toDelete !== null && <DeleteDialog log={toDelete} onClose={() => setToDelete(null)} />}
    </section>
  );
}

function columnsAt(now: number, onDelete: (log: HostedLog) => void): readonly Column<HostedLog>[] {
  return [
    {
      id: "code",
      head: t("host:list.code"),
      isRowHead: true,
      cell: ({ code }) => <span className="numbers">{code}</span>,
    },
    {
      id: "what",
      head: t("host:list.what"),
      cell: ({ kind, isRunning }) => t(isRunning ? `host:running.${kind}` : `host:kind.${kind}`),
    },
    { id: "opened", head: t("host:list.opened"), cell: ({ openedAt }) => agoText(now - openedAt) },
    { id: "used", head: t("host:list.used"), cell: ({ usedAt }) => agoText(now - usedAt) },
    {
      id: "devices",
      head: t("host:list.devices"),
      cell: ({ here, devices }) => t("host:devices", { here: number(here), count: devices }),
    },
    { id: "size", head: t("host:list.size"), isAmount: true, cell: ({ bytes }) => sizeText(bytes) },
    { id: "goes", head: t("host:list.goes"), cell: ({ keptUntil }) => withinText(keptUntil - now) },
    { id: "act", head: t("host:list.act"), cell: (log) => <DeleteButton log={log} onDelete={onDelete} /> },
  ];
}

type DeleteProps = Readonly<{ log: HostedLog; onDelete: (log: HostedLog) => void }>;

function DeleteButton({ log, onDelete }: DeleteProps): ReactNode {
  return (
    <Button size="small" aria-label={t("host:delete.of", { code: log.code })} onPress={() => onDelete(log)}>
      {t("host:delete.button")}
    </Button>
  );
}

/** Says what will be lost, and how many people are in the room or committee. */
function DeleteDialog({ log, onClose }: Readonly<{ log: HostedLog; onClose: () => void }>): ReactNode {
  const { code, kind, here } = log;
  const remove = async (): Promise<void> => {
    await orderOfHost({ type: "delete", code });
    onClose();
  };
  return (
    <Dialog
      title={t(`host:delete.${kind}`, { code })}
      isOpen
      isAlert
      onClose={onClose}
      feet={
        <Button look="danger" onPress={() => void remove()}>
          {t("host:delete.yes")}
        </Button>
      }
    >
      <p>{t("host:delete.here", { count: here })}</p>
      <p>{t(`host:delete.${kind}Lost`)}</p>
    </Dialog>
  );
}
