/** What the papers of the kit share: a head, tables and a foot. */
import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { KitTable } from "../../client/print/kit-tables.ts";
import { Paper } from "../print/paper.tsx";
import { PaperTable } from "../print/paper-table.tsx";

type KitPaperProps = Readonly<{ title: string; lead?: string; children: ReactNode }>;

/** One paper of the kit. It says at its foot that all this is an exercise. */
export function KitPage({ title, lead, children }: KitPaperProps): ReactNode {
  return (
    <Paper kind="kit" label={title}>
      <header className="paper-head">
        <h2>{title}</h2>
        {lead !== undefined && <p>{lead}</p>}
      </header>
      {children}
      <footer className="paper-note paper-foot">
        <p>{t("kit:foot")}</p>
      </footer>
    </Paper>
  );
}

export function Table(table: KitTable): ReactNode {
  return <PaperTable {...table} look="kit" />;
}

export function Notes({ notes }: Readonly<{ notes: readonly string[] }>): ReactNode {
  return (
    <ul className="paper-lines kit-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
