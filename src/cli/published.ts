/** Published figures are replaced only by a run with the options that the documents name. */

import { simMessages } from "./messages.ts";
import { UsageError } from "./program.ts";

/** The options of a run by their names on the command line. */
export type Asked = Readonly<Record<string, string | number>>;

/**
 * Refuses a run that would replace published figures by those of other options.
 * @example with the documented { seeds: 500 }, a run with { seeds: 2 } is refused
 */
export function refuseUndocumented(file: string, asked: Asked, documented: Asked): void {
  const differing = Object.keys(documented).filter((name) => asked[name] !== documented[name]);
  if (differing.length === 0) return;
  const optionsOf = (run: Asked): string => differing.map((name) => `--${name} ${run[name]}`).join(" ");
  throw new UsageError(simMessages.publishedFigures(file, optionsOf(documented), optionsOf(asked)));
}
