/** Lists and tables that grow, each up to a limit: a log that would pass it is none of a committee's. */
import { MOST_LISTED } from "../state/limits.ts";

/** A list with one more at its end. @throws where it is full */
export function withOne<T>(list: readonly T[], one: T, most: number = MOST_LISTED): readonly T[] {
  if (list.length >= most) throw new RangeError(`a list of a committee has more than ${most}`);
  return [...list, one];
}

/** A table with one value set. @throws where it is full */
export function withValue<T>(
  table: Readonly<Record<string, T>>,
  key: string,
  value: T,
): Readonly<Record<string, T>> {
  if (!Object.hasOwn(table, key) && Object.keys(table).length >= MOST_LISTED)
    throw new RangeError(`a table of a committee has more than ${MOST_LISTED}`);
  return { ...table, [key]: value };
}
