import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Command } from "../../engine/state/command.ts";
import type { Forecast } from "../../engine/state/forecast.ts";
import { usePlay } from "../hooks/stores.ts";
import { ChanceDots } from "../widgets/chance-dots.tsx";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { Why } from "../widgets/reason-list.tsx";

export type ExpectProps = Readonly<{
  command: Command;
  /** The subject of the range, for the label of "Why?". */
  about: string;
  sentence: (range: Readonly<{ low: number; high: number }>, forecast: Forecast) => string;
}>;

/** The expected result of a command: a sentence with a range, and its reasons one click away. */
export function Expect({ command, about, sentence }: ExpectProps): ReactNode {
  const play = usePlay();
  const forecast = play.forecast(command);
  if (forecast === null) return null;
  const scale = forecast.of === "chance" ? 10 : 1;
  const range = { low: Math.round(forecast.low / scale), high: Math.round(forecast.high / scale) };
  return (
    <p className="expect small" title={t("forecast.note")}>
      <MarkBadge mark="modelled" isWordless /> {forecast.of === "chance" && <ChanceDots {...range} />}{" "}
      <span>{sentence(range, forecast)}</span>{" "}
      {forecast.reasons.length > 0 && <Why about={about} reasons={() => forecast.reasons} />}
    </p>
  );
}
