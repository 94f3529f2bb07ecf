import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import type { TableReport } from "../../room/message.ts";
import { Button } from "../primitives/button.tsx";
import { notBack, restsSince, whenText } from "./break-words.ts";
import { useDesk, useGive } from "./use-desk.ts";
import { useHostTime } from "./use-host-time.ts";

/** After a break of more than an hour: since when the table rests, and what to do about pupils who are not back. */
export function BreakPart({ table }: Readonly<{ table: TableReport }>): ReactNode {
  const { code, isDebriefed } = useDesk();
  const give = useGive();
  const now = useHostTime();
  const since = isDebriefed ? null : restsSince(table, now);
  if (since === null) return null;
  const away = notBack(table);
  const count = table.seats.filter(({ devices, isBot }) => devices.length > 0 && !isBot).length;
  const states = list(away.map(({ seat }) => countryName(seat)));
  return (
    <div className="stack small">
      <p>
        {t(table.isPaused ? "desk:break.paused" : "desk:break.asleep", { when: whenText(since, now) })}{" "}
        {away.length === 0 ? t("desk:break.all") : t("desk:break.away", { states, away: away.length, count })}
      </p>
      {away.length > 0 && (
        <>
          <div className="row">
            {away.map(({ seat }) => (
              <Button
                key={seat}
                size="small"
                onPress={() => void give({ type: "giveToBot", table: table.table, seat })}
              >
                {t("desk:break.toBot", { state: countryName(seat) })}
              </Button>
            ))}
          </div>
          <p className="soft">{t("desk:break.note", { code })}</p>
        </>
      )}
    </div>
  );
}
