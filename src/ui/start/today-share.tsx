import { type ReactNode, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { type DayResult, listDays, rowUpTo } from "../../client/saves/days.ts";
import { todayLine } from "../../client/sentences/today-line.ts";
import { Button } from "../primitives/button.tsx";
import { CopyField } from "../primitives/text-field.tsx";
import { copyText } from "../widgets/copy-text.ts";
import { useToday } from "./use-today.ts";

/** `par`: the Mandate of a simulated negotiator in this seat, or null if unknown. */
type TodayShareProps = Readonly<{ day: string; result: DayResult; par: number | null }>;

/** The player's streak up to this day's convention, and a line to share that reveals nothing about the match. */
export function TodayShare({ day, result, par }: TodayShareProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const isToday = useToday() === day;
  const row = rowUpTo(listDays(), day);
  const copy = async (): Promise<void> => {
    if (field.current !== null) setCopied(await copyText(field.current));
  };
  const address = `${location.origin}${location.pathname}`;
  return (
    <>
      {row > 1 && <p>{t("today.row", { count: row })}</p>}
      <CopyField label={t("today.share")} value={todayLine(day, result, par, row, address)} field={field} />
      <div className="row">
        <Button size="small" onPress={() => void copy()}>
          {t("today.copy")}
        </Button>
        <span className="small" role="status">
          {isCopied !== null && t(isCopied ? "today.copied" : "today.notCopied")}
        </span>
      </div>
      {isToday && <p className="small soft">{t("today.next")}</p>}
    </>
  );
}
