/** Lists and tables that grow up to a limit. A log is invalid if it makes one of them longer. */
import { MOST_LISTED } from "../state/limits.ts";

/** Adds one item to a list. @throws if the list is full */
export function withOne<T>(list: readonly T[], one: T, most: number = MOST_LISTED): readonly T[] {
  if (list.length >= most) throw new RangeError(`a list of a committee has more than ${most}`);
  return [...list, one];
}

/** Sets one value in a table. @throws if the table is full */
export function withValue<T>(
  table: Readonly<Record<string, T>>,
  key: string,
  value: T,
): Readonly<Record<string, T>> {
  if (!Object.hasOwn(table, key) && Object.keys(table).length >= MOST_LISTED)
    throw new RangeError(`a table of a committee has more than ${MOST_LISTED}`);
  return { ...table, [key]: value };
}
