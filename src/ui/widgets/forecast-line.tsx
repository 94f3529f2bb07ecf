import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import type { Command } from "../../engine/command.ts";
import type { Forecast } from "../../engine/forecast.ts";
import { useConnection } from "../hooks.ts";
import { Why } from "./reason-list.tsx";

/** What can be expected of a command, as a range, with its reasons one click away. */
export function ForecastLine({ command }: Readonly<{ command: Command }>): ReactNode {
  const connection = useConnection();
  const forecast = connection.forecast(command);
  if (forecast === null) return null;
  return (
    <p className="forecast small">
      <span>{forecastText(forecast)}</span>{" "}
      <Why about={t("match.expected")} reasons={() => forecast.reasons} />
    </p>
  );
}

export function forecastText({ of, low, high }: Forecast): string {
  const scale = of === "chance" ? 10 : 1;
  const values = { low: Math.round(low / scale), high: Math.round(high / scale) };
  return t(values.low === values.high ? `forecast.${of}One` : `forecast.${of}`, values);
}
