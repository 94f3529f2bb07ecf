import { type PointerEvent, useEffect, useRef, useState } from "react";
import type { Cell } from "../../client/game/single-device-sheet.ts";
import { painted } from "../../client/sessions/single-device/grid.ts";
import { useSingleDevice } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";
import type { GridCell, GridRow } from "./grid-rows.ts";

export type Painting = Readonly<{
  /** Keys of the cells in the current pointer stroke. */
  stroke: ReadonlySet<string>;
  paint: (cells: readonly GridCell[]) => void;
  onPointerDown: (event: PointerEvent) => void;
  onPointerOver: (event: PointerEvent) => void;
}>;

const NONE: ReadonlySet<string> = new Set();

export function keyOfCell({ seat, column }: Pick<GridCell, "seat" | "column">): string {
  return `${seat}/${column.id}`;
}

/**
 * A press enters the chosen mark in the pressed cells, or clears them if they all have that mark. A stroke across
 * several cells does this to each cell it touches.
 */
export function usePainting(rows: readonly GridRow[], brush: string, shown: Shown): Painting {
  const clerk = useSingleDevice();
  const [stroke, setStroke] = useState(NONE);
  const started = useRef<string | null>(null);
  const paint = (cells: readonly GridCell[]): void => clerk.mark(cellsWith(cells, brush, shown));
  const finish = (): void => {
    started.current = null;
    if (stroke.size === 0) return;
    const all = rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));
    paint(all.filter((cell) => stroke.has(keyOfCell(cell))));
    setStroke(NONE);
  };
  const latest = useRef(finish);
  latest.current = finish;
  useEffect(() => {
    const onUp = (): void => latest.current();
    addEventListener("pointerup", onUp);
    addEventListener("pointercancel", onUp);
    return () => {
      removeEventListener("pointerup", onUp);
      removeEventListener("pointercancel", onUp);
    };
  }, []);
  return {
    stroke,
    paint,
    onPointerDown: (event) => {
      started.current = event.button === 0 ? keyAt(event) : null;
      // Without this, touch events would stay with the first cell.
      if (event.target instanceof Element && event.target.hasPointerCapture(event.pointerId)) {
        event.target.releasePointerCapture(event.pointerId);
      }
    },
    onPointerOver: (event) => {
      const key = keyAt(event);
      if (started.current === null || key === null || (stroke.size === 0 && key === started.current)) return;
      setStroke((before) => new Set([...before, started.current ?? key, key]));
    },
  };
}

function keyAt({ target }: PointerEvent): string | null {
  const cell = target instanceof Element ? target.closest("[data-cell]") : null;
  return cell?.getAttribute("data-cell") ?? null;
}

function cellsWith(cells: readonly GridCell[], brush: string, { view, scenario }: Shown): readonly Cell[] {
  const at = { world: view.world, scenario };
  const changes = cells.flatMap(({ column, seat, mark: before }) => {
    const mark = painted(at, { column, seat, before }, brush);
    return mark === null ? [] : [{ seat, column: column.id, mark, before }];
  });
  const isSame = changes.length > 0 && changes.every(({ mark, before }) => mark === before);
  return changes.map(({ seat, column, mark }) => ({ seat, column, mark: isSame ? "" : mark }));
}
