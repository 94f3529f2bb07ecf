/** Forecasts of chances beside what happened, one line per bin. */
import { tableOf } from "../../../cli/table.ts";
import { percent, share } from "../../validation/cells.ts";
import { type Calibration, isOff } from "../bins.ts";
import { CHANCES, type Kind } from "../forecast-outcomes.ts";
import { calibrationMessages as words } from "./messages.ts";

export function chanceLines({ chances }: Calibration, kinds: readonly Kind[] = CHANCES): string[] {
  const rows = kinds.flatMap((kind) =>
    (chances[kind] ?? []).map((bin) => [
      words.kind[kind],
      percent(bin.told),
      ...share(bin.came),
      String(bin.n),
      isOff(bin) ? words.off : "",
    ]),
  );
  return tableOf(words.chanceColumns, rows);
}
