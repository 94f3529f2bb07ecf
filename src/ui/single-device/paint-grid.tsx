import { type CSSProperties, type KeyboardEvent, type ReactNode, useState } from "react";
import type { Sheet } from "../../client/game/single-device-sheet.ts";
import { logicalKey } from "../../client/i18n/arrow-keys.ts";
import { list, t } from "../../client/i18n/index.ts";
import type { Column } from "../../client/sessions/single-device/grid.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { caucusRows, delegationRows, type GridCell, type GridRow } from "./grid-rows.ts";
import { questionNotes, questionOf } from "./marks.ts";
import { keyOfCell, type Painting, usePainting } from "./use-painting.ts";

type PaintGridProps = Readonly<{
  shown: Shown;
  columns: readonly Column[];
  sheet: Sheet;
  brush: string;
  /** Whether each row is a caucus, with its states as cells. */
  isCrowd: boolean;
}>;

/** The grid is one tab stop; arrow keys move inside it. The first place in a row is its head. */
export function PaintGrid({ shown, columns, sheet, brush, isCrowd }: PaintGridProps): ReactNode {
  const [first] = columns;
  const rows =
    isCrowd && first !== undefined ? caucusRows(first, sheet, shown) : delegationRows(columns, sheet, shown);
  const painting = usePainting(rows, brush, shown);
  const [at, moveTo] = useState<Place>({ row: 0, place: 1 });
  const style = { "--columns": columns.length } as CSSProperties;
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells can be edited like those of a grid
      role="grid"
      aria-label={t("clerk:sheet.heading")}
      className="clerk-grid"
      data-crowd={isCrowd}
      style={style}
      onPointerDown={painting.onPointerDown}
      onPointerOver={painting.onPointerOver}
      onKeyDown={(event) => move(event, rows, at, moveTo)}
    >
      {!isCrowd && <Heads columns={columns} shown={shown} />}
      <tbody>
        {rows.map((row, place) => (
          <Row
            key={row.id}
            row={row}
            painting={painting}
            at={at.row === place ? at.place : -1}
            onFocus={(to) => moveTo({ row: place, place: to })}
          />
        ))}
      </tbody>
    </table>
  );
}

function Heads({ columns, shown }: Pick<PaintGridProps, "columns" | "shown">): ReactNode {
  return (
    <thead>
      <tr className="clerk-row clerk-heads">
        <th scope="col">{t("clerk:sheet.state")}</th>
        {columns.map((column) => (
          <th key={column.id} scope="col">
            <strong>{questionOf(column, shown)}</strong>
            {questionNotes(column, shown).map((note) => (
              <span key={note} className="block">
                {note}
              </span>
            ))}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type RowProps = Readonly<{
  row: GridRow;
  painting: Painting;
  /** The focused place in this row; −1 if the focus is in another row. */
  at: number;
  onFocus: (place: number) => void;
}>;

function Row({ row, painting, at, onFocus }: RowProps): ReactNode {
  const { id, iso3, state, cells } = row;
  return (
    <tr className="clerk-row" data-state={state}>
      <RowHead row={row} painting={painting} at={at} onFocus={onFocus} />
      {cells.map((cell, place) =>
        cell === null ? (
          <td key={`none-${String(place)}`} className="clerk-no-cell" />
        ) : (
          <CellView
            key={keyOfCell(cell)}
            cell={cell}
            isCode={iso3 === null}
            place={`${id}/${place + 1}`}
            isAt={at === place + 1}
            isDrawn={painting.stroke.has(keyOfCell(cell))}
            onFocus={() => onFocus(place + 1)}
            onPaint={() => painting.paint([cell])}
          />
        ),
      )}
    </tr>
  );
}

/** The head of a row. A press on it fills the whole row. */
function RowHead({ row, painting, at, onFocus }: RowProps): ReactNode {
  const { id, name, iso3, note, label, state, cells } = row;
  const own = cells.filter((cell) => cell !== null);
  return (
    <th
      scope="row"
      className="clerk-row-head"
      tabIndex={at === 0 ? 0 : -1}
      data-place={`${id}/0`}
      onFocus={() => onFocus(0)}
      onClick={() => painting.paint(own)}
      onKeyDown={(event) => isEnter(event) && painting.paint(own)}
    >
      <span className="clerk-state" aria-hidden="true" />
      {iso3 !== null && <FlagIcon iso3={iso3} scale={0.5} />}
      <span className="clerk-row-name" aria-hidden="true">
        {name}
      </span>
      {note !== "" && (
        <span className="clerk-row-note" aria-hidden="true">
          {note}
        </span>
      )}
      <span className="visually-hidden">
        {list([label, t(`clerk:row.${state}`), ...(note === "" ? [] : [note])])}
      </span>
    </th>
  );
}

type CellProps = Readonly<{
  cell: GridCell;
  /** Whether the cell shows the code of its state. */
  isCode: boolean;
  place: string;
  isAt: boolean;
  isDrawn: boolean;
  onFocus: () => void;
  onPaint: () => void;
}>;

function CellView({ cell, isCode, place, isAt, isDrawn, onFocus, onPaint }: CellProps): ReactNode {
  return (
    <td
      className="clerk-cell"
      tabIndex={isAt ? 0 : -1}
      data-cell={keyOfCell(cell)}
      data-place={place}
      data-tone={cell.tone}
      data-drawn={isDrawn}
      onFocus={onFocus}
      onClick={onPaint}
      onKeyDown={(event) => isEnter(event) && onPaint()}
    >
      {isCode && <FlagIcon iso3={cell.seat} scale={0.4} />}
      {isCode && (
        <span className="clerk-code" aria-hidden="true">
          {cell.seat}
        </span>
      )}
      <span className="clerk-mark" aria-hidden="true">
        {cell.short}
      </span>
      <span className="visually-hidden">{cell.label}</span>
    </td>
  );
}

function isEnter(event: KeyboardEvent): boolean {
  if (event.key !== " " && event.key !== "Enter") return false;
  event.preventDefault();
  return true;
}

type Place = Readonly<{ row: number; place: number }>;

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Past the end of a row, the focus moves to the next row, so that one arrow key reaches every cell. */
function move(event: KeyboardEvent, rows: readonly GridRow[], at: Place, moveTo: (to: Place) => void): void {
  const step = STEPS[logicalKey(event.key)];
  if (step === undefined) return;
  event.preventDefault();
  const next = stepped(rows, at, step);
  moveTo(next);
  const { id = "" } = rows[next.row] ?? {};
  const place = `[data-place="${id}/${next.place}"]`;
  const cell = event.currentTarget.querySelector<HTMLElement>(place);
  cell?.focus();
}

function stepped(
  rows: readonly GridRow[],
  { row, place }: Place,
  [down, right]: readonly [number, number],
): Place {
  const lengthOf = (at: number): number => rows[at]?.cells.length ?? 0;
  if (down !== 0) {
    const to = Math.min(rows.length - 1, Math.max(0, row + down));
    return { row: to, place: Math.min(place, lengthOf(to)) };
  }
  const to = place + right;
  if (to > lengthOf(row)) return row + 1 < rows.length ? { row: row + 1, place: 1 } : { row, place };
  if (to < 0) return row > 0 ? { row: row - 1, place: lengthOf(row - 1) } : { row, place };
  return { row, place: to };
}
