import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import type { TableReport } from "../../room/message.ts";
import { useRoom } from "../hooks/stores.ts";
import { useClickGuard } from "../hooks/use-click-guard.ts";
import { useLeft } from "../hooks/use-left.ts";
import { Button } from "../primitives/button.tsx";
import { keepingOpenAt } from "./table-words.ts";
import { useDesk } from "./use-desk.ts";
import { type SeatNow, useSeatTimes } from "./use-seat-times.ts";

/** The seats that ask for more time, each with a button that gives it to this seat alone, and one that says “not now”. */
export function TimeAsked({ table }: Readonly<{ table: TableReport }>): ReactNode {
  const asking = table.isOver ? [] : table.seats.filter(({ wantsTime }) => wantsTime);
  // When a row is answered, the next one takes its place under the pointer: a double click must not answer it too.
  const [answered, setAnswered] = useState(0);
  const isResting = useClickGuard(answered);
  if (asking.length === 0) return null;
  return (
    <div className="time-asked">
      {asking.map(({ seat }) => (
        <OneAsked
          key={seat}
          now={{ table: table.table, seat, clock: table.clock }}
          isResting={isResting}
          onAnswer={() => setAnswered(answered + 1)}
        />
      ))}
    </div>
  );
}

type AskedProps = Readonly<{ now: SeatNow; isResting: boolean; onAnswer: () => void }>;

function OneAsked({ now, isResting, onAnswer }: AskedProps): ReactNode {
  const { give, putOff } = useSeatTimes(now);
  const once = (answer: () => void) => (): void => {
    if (isResting) return;
    answer();
    onAnswer();
  };
  const state = countryName(now.seat);
  return (
    <div className="row small">
      <span>{t("desk:table.asksTime", { state })}</span>
      <span className="row">
        <Button size="small" onPress={once(give)}>
          {t("desk:table.giveTime", { state })}
        </Button>
        <Button
          size="small"
          look="quiet"
          aria-label={t("desk:table.putOffTimeOf", { state })}
          onPress={once(putOff)}
        >
          {t("desk:table.putOffTime")}
        </Button>
      </span>
    </div>
  );
}

/**
 * Once the clock that all see is up: how many seats still keep the beat open. Which they are, and how long, is in the
 * dialog of a seat, because a class may see the desk.
 */
export function OwnTimes({ table }: Readonly<{ table: TableReport }>): ReactNode {
  const { settings } = useDesk();
  const skew = useRoom((room) => room.skew);
  const isUp = useLeft(table.timer, skew) === 0;
  const count = keepingOpenAt(table, settings.pace, Date.now() + skew);
  if (!isUp || table.isPaused || count === 0) return null;
  return <p className="small">{t("desk:table.ownOpen", { count })}</p>;
}
