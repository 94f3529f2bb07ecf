/** The head of a document in a file for a word processor: a table without frames, with a line under each row. */
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import type { MastheadRow } from "./sheet.ts";

const NONE = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
const LINE = { style: BorderStyle.SINGLE, size: 8, color: "000000" };
/** The shares of the page's width, in per cent. */
const SHARES = [62, 38] as const;
/** The same in twentieths of a point, which some programs read instead. */
const WIDTHS = [5976, 3662];

export function mastheadTable(rows: readonly MastheadRow[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: WIDTHS,
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      bottom: LINE,
      insideHorizontal: LINE,
      insideVertical: NONE,
    },
    rows: rows.map(
      ({ left, right, isLarge }) =>
        new TableRow({ children: [cell(left, isLarge, 0), cell(right, isLarge, 1)] }),
    ),
  });
}

function cell(lines: readonly string[], isLarge: boolean, column: 0 | 1): TableCell {
  return new TableCell({
    width: { size: SHARES[column], type: WidthType.PERCENTAGE },
    children: lines.map(
      (text) =>
        new Paragraph({
          text,
          style: isLarge ? "MastheadLarge" : "Masthead",
          alignment: column === 0 ? AlignmentType.START : AlignmentType.END,
        }),
    ),
  });
}
