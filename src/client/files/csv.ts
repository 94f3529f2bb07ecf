/** Tables as CSV files. */
export type Cell = string | number | null;
export type CsvTable = Readonly<{ head: readonly string[]; rows: readonly (readonly Cell[])[] }>;

/**
 * The table as CSV by RFC 4180: separated by commas, with quotes doubled and CRLF line endings. @example csvOf({head:
 * ["a"], rows: [['say "x"']]})
 */
export function csvOf({ head, rows }: CsvTable): string {
  const cell = (value: Cell): string => {
    const text = value === null ? "" : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
