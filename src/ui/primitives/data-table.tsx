import type { ReactNode } from "react";
import { ScrollBox } from "./scroll-box.tsx";

export type Column<R> = Readonly<{
  id: string;
  head: string;
  cell: (row: R) => ReactNode;
  isAmount?: boolean;
  /** The column that names the row. */
  isRowHead?: boolean;
}>;

type DataTableProps<R> = Readonly<{
  caption: string;
  isCaptionHidden?: boolean;
  columns: readonly Column<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string | number;
}>;

/** A plain table for reading. Rows with actions have a button in a cell. */
export function DataTable<R>({
  caption,
  isCaptionHidden,
  columns,
  rows,
  keyOf,
}: DataTableProps<R>): ReactNode {
  return (
    <ScrollBox label={caption}>
      <table className="table">
        <caption className={isCaptionHidden === true ? "visually-hidden" : ""}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, head, isAmount }) => (
              <th key={id} scope="col" className={isAmount === true ? "amount" : ""}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>{columns.map((column) => cellOf(column, row))}</tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function cellOf<R>({ id, head, cell, isAmount, isRowHead }: Column<R>, row: R): ReactNode {
  const content = cell(row);
  if (isRowHead === true) {
    return (
      <th key={id} scope="row">
        {content}
      </th>
    );
  }
  return (
    // A narrow page may show each row as a list, in which every cell names its column.
    <td key={id} data-head={head} className={isAmount === true ? "amount" : ""}>
      {content}
    </td>
  );
}
