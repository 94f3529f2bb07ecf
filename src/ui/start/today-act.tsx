import { type ReactNode, Suspense } from "react";
import { rulesVersion } from "../../client/game/rules-version.ts";
import { dayName } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { type Day, type DayResult, daysInARow, listDays } from "../../client/saves/days.ts";
import type { SaveSummary } from "../../client/saves/save-summary.ts";
import { seatOfDay, setupOfDay } from "../../client/saves/today.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { todaysSeed } from "../../client/setup/seeds.ts";
import { useConnect } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { lazily } from "../shell/lazily.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { TodayNumbers } from "./today-numbers.tsx";
import { useOpenSave } from "./use-saves.ts";
import { useToday } from "./use-today.ts";

const BesidePar = lazily(async () => (await import("./today-beside-par.tsx")).TodayBesidePar);

type AboutToday = Readonly<{ today: string; row: number }>;

/** `isMain`: starting it is the primary button of the page. */
type TodayActProps = Readonly<{ saves: readonly SaveSummary[]; isMain: boolean }>;

/**
 * The match of the day, in a seat that depends on the date, with a button to start it, continue it or see its result.
 */
export function TodayAct({ saves, isMain }: TodayActProps): ReactNode {
  const today = useToday();
  const days = listDays();
  const row = daysInARow(days, today);
  const played = days.find(({ day }) => day === today) ?? null;
  const isKept = (one: Day | null): boolean =>
    saves.some(({ id, health }) => id === one?.saveId && health === "good");
  const open = days.findLast((one) => one.day !== today && one.result === null && isKept(one));
  const version = saves.find(({ id }) => id === played?.saveId)?.result?.version ?? "";
  return (
    <li className="start-act start-main today" data-row={row}>
      <TodayNow
        today={today}
        row={row}
        isMain={isMain}
        played={played}
        isKept={isKept(played)}
        isComparable={version === rulesVersion}
      />
      {open !== undefined && <Unfinished {...open} />}
    </li>
  );
}

/** `isComparable`: the match was played under the present rules, so it has a par. */
type NowProps = AboutToday &
  Readonly<{ isMain: boolean; played: Day | null; isKept: boolean; isComparable: boolean }>;

function TodayNow({ today, row, isMain, played, isKept, isComparable }: NowProps): ReactNode {
  if (played === null) return <Begin today={today} row={row} isMain={isMain} />;
  const { saveId, result } = played;
  if (result !== null) return <Result today={today} result={result} isComparable={isComparable} />;
  return isKept ? <GoOn today={today} saveId={saveId} /> : <Lost today={today} />;
}

/**
 * Reads the date when the button is pressed, since midnight may have passed. The briefing comes first, because the
 * player did not choose the seat.
 */
function useBegin(): () => void {
  const connect = useConnect();
  const begin = async (): Promise<void> => {
    const { shelf } = await connect();
    const today = todaysSeed();
    await shelf.startMatch(setupOfDay(today), seatOfDay(today));
    showScreen("briefing");
  };
  return () => void begin();
}

function Begin({ today, row, isMain }: AboutToday & Readonly<{ isMain: boolean }>): ReactNode {
  const seat = seatOfDay(today);
  return (
    <>
      <Button look={isMain ? "primary" : "plain"} onPress={useBegin()}>
        <FlagIcon iso3={seat} scale={0.5} />
        {t("today.of", { state: countryName(seat) })}
      </Button>
      <span className="small soft">
        {t("today.hint", { day: dayName(today) })}
        {row > 0 && <strong className="today-row">{t("today.row", { count: row })}</strong>}
      </span>
    </>
  );
}

function GoOn({ today, saveId }: Readonly<{ today: string; saveId: string }>): ReactNode {
  const open = useOpenSave();
  return (
    <>
      <Button onPress={() => void open(saveId)}>
        <FlagIcon iso3={seatOfDay(today)} scale={0.5} />
        {t("today.goOn", { state: countryName(seatOfDay(today)) })}
      </Button>
      <span className="small soft">{t("today.hint", { day: dayName(today) })}</span>
    </>
  );
}

/** A match that was started on its day counts for that day, no matter when it is finished. */
function Unfinished({ day, saveId }: Day): ReactNode {
  const open = useOpenSave();
  return (
    <span className="row small">
      <span className="soft">{t("today.unfinished", { day: dayName(day) })}</span>
      <Button look="quiet" size="small" onPress={() => void open(saveId)}>
        {t("today.finish")}
      </Button>
    </span>
  );
}

function Lost({ today }: Readonly<{ today: string }>): ReactNode {
  return (
    <div className="sheet stack">
      <Heading today={today} />
      <p className="small soft">{t("today.lost")}</p>
      <Again />
    </div>
  );
}

function Heading({ today }: Readonly<{ today: string }>): ReactNode {
  const seat = seatOfDay(today);
  return (
    <h2 className="row today-heading">
      <FlagIcon iso3={seat} scale={0.5} />
      {t("today.of", { state: countryName(seat) })}
    </h2>
  );
}

type ResultProps = Readonly<{ today: string; result: DayResult; isComparable: boolean }>;

function Result({ today, result, isComparable }: ResultProps): ReactNode {
  const bare = <TodayNumbers day={today} result={result} par={null} />;
  return (
    <div className="sheet stack">
      <Heading today={today} />
      {isComparable ? (
        <Suspense fallback={bare}>
          <BesidePar day={today} result={result} />
        </Suspense>
      ) : (
        bare
      )}
      <Again />
    </div>
  );
}

function Again(): ReactNode {
  return (
    <div className="row">
      <Button look="quiet" size="small" onPress={useBegin()}>
        {t("today.again")}
      </Button>
      <span className="small soft">{t("today.againNote")}</span>
    </div>
  );
}
