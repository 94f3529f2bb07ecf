/** What the papers of the kit share: a head, tables and a foot. */
import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { KitTable } from "../../client/print/kit-tables.ts";
import { Paper } from "../print/paper.tsx";

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

/** The first cell of each row is its head. */
export function Table({ columns, rows }: KitTable): ReactNode {
  return (
    <table className="paper-table kit-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
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
