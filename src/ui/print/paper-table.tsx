import type { ReactNode } from "react";
import type { KitTable } from "../../client/print/kit-tables.ts";

type PaperTableProps = KitTable &
  Readonly<{
    look: "kit" | "plain";
    /** Whether each cell but the first of its row has a box to tick by hand. */
    isTicked?: boolean;
  }>;

/** A table on paper. The first cell of each row is its head. */
export function PaperTable({ columns, rows, look, isTicked = false }: PaperTableProps): ReactNode {
  return (
    <table className={look === "kit" ? "paper-table kit-table" : "paper-table"}>
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
              <td key={columns[at + 1]}>
                {isTicked && <span className="tick-box" aria-hidden="true" />} {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
