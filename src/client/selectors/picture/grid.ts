/** The keys of the grid of states: where each key leads from a state. Rows are caucuses or regions. */
import { plainName } from "../../../kernel/plain-name.ts";

type Rows = readonly (readonly number[])[];
/** `isWhole`: with Control, Home and End lead to the ends of the whole grid. */
type Press = Readonly<{ key: string; isWhole: boolean }>;

/** The state that a key leads to; −1 for none. */
export function stateAfter(rows: Rows, from: number, { key, isWhole }: Press): number {
  const all = rows.flat();
  const row = Math.max(
    0,
    rows.findIndex((members) => members.includes(from)),
  );
  const column = Math.max(0, rows[row]?.indexOf(from) ?? 0);
  const within = isWhole ? all : (rows[row] ?? []);
  switch (key) {
    case "ArrowLeft":
      return all[all.indexOf(from) - 1] ?? -1;
    case "ArrowRight":
      return all[all.indexOf(from) + 1] ?? -1;
    case "ArrowUp":
      return inRow(rows[row - 1], column);
    case "ArrowDown":
      return inRow(rows[row + 1], column);
    case "PageUp":
      return inRow(rows[row - 1], 0);
    case "PageDown":
      return inRow(rows[row + 1], 0);
    case "Home":
      return within[0] ?? -1;
    case "End":
      return within.at(-1) ?? -1;
  }
  return -1;
}

/** A shorter row ends with its last state. */
function inRow(members: readonly number[] | undefined, column: number): number {
  return members?.[column] ?? members?.at(-1) ?? -1;
}

/** The next state whose name starts with this letter, after the last from the first again; −1 for none. */
export function stateNamed(
  rows: Rows,
  from: number,
  letter: string,
  nameOf: (state: number) => string,
): number {
  const all = rows.flat();
  const at = all.indexOf(from);
  const starts = (state: number): boolean => plainName(nameOf(state)).startsWith(plainName(letter));
  return [...all.slice(at + 1), ...all.slice(0, at + 1)].find(starts) ?? -1;
}
