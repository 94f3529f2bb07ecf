import { quotient } from "../exact/whole.ts";
import type { Forecast, Reason, ReasonCode } from "../state/forecast.ts";

export function because(
  code: ReasonCode,
  value: number,
  mark: Reason["mark"] = "modelled",
  article = -1,
  alternative = -1,
): Reason {
  return { code, value, article, alternative, mark };
}

/** A forecast whose range extends on each side of the value by `tenths` tenths of the value, plus one. */
export function around(of: Forecast["of"], value: number, reasons: readonly Reason[], tenths = 2): Forecast {
  const spread = 1 + quotient(tenths * value, 10);
  return { of, low: Math.max(0, value - spread), high: value + spread, reasons };
}
