import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { listDays } from "../../client/saves/days.ts";
import type { SaveSummary } from "../../client/saves/save-summary.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { useConnect } from "../hooks/stores.ts";
import { useKeptLetter } from "../hooks/use-own-answer.ts";
import { StartAct } from "./act.tsx";
import { FIRST_SEAT, firstSetup } from "./first-match.ts";
import { isOwnFinished, nameOf, placeOf } from "./save-words.ts";
import { TodayAct } from "./today-act.tsx";
import { useOpenSave } from "./use-saves.ts";
import { useToday } from "./use-today.ts";

/** The ways into a match that can be the page's primary button. */
export type Main = "continue" | "first" | "today" | "tough" | "new";

/** The matches of this browser, and whether a tough seat has not been reached yet. */
export type Played = Readonly<{ saves: readonly SaveSummary[]; isToughLeft: boolean }>;

/** The latest match that can be continued. */
function unfinished(saves: readonly SaveSummary[]): SaveSummary | null {
  return saves.find(({ over, health }) => !over && health === "good") ?? null;
}

/** The one thing to do next: go on, begin, or, after a first match, the next task that is not done yet. */
export function useMain({ saves, isToughLeft }: Played): Main {
  const today = useToday();
  const hasEnded = useKeptLetter() !== null || saves.some(isOwnFinished);
  if (unfinished(saves) !== null) return "continue";
  if (!hasEnded) return "first";
  if (!listDays().some(({ day }) => day === today)) return "today";
  return isToughLeft ? "tough" : "new";
}

/** The primary button of the start page. */
export function MainAct({ played, main }: Readonly<{ played: Played; main: Main }>): ReactNode {
  const latest = unfinished(played.saves);
  if (main === "continue") return latest === null ? null : <ContinueAct save={latest} />;
  if (main === "first") return <FirstAct isMain />;
  if (main === "today") return <TodayAct saves={played.saves} isMain />;
  if (main === "tough") return <ToughAct isMain />;
  return <NewAct isMain />;
}

function ContinueAct({ save }: Readonly<{ save: SaveSummary }>): ReactNode {
  const open = useOpenSave();
  return (
    <StartAct
      text={t("start.continueSave", { name: nameOf(save) })}
      hint={placeOf(save)}
      isMain
      act={() => void open(save.id)}
    />
  );
}

type IsMain = Readonly<{ isMain: boolean }>;

/** One press starts the first match. */
export function FirstAct({ isMain }: IsMain): ReactNode {
  const connect = useConnect();
  const start = async (): Promise<void> => {
    const [{ shelf }, setup] = await Promise.all([connect(), firstSetup()]);
    await shelf.startMatch(setup, FIRST_SEAT, true);
    showScreen("match");
  };
  const hint = t("start.firstHint", { state: countryName(FIRST_SEAT) });
  return <StartAct text={t("start.first")} hint={hint} isMain={isMain} act={() => void start()} />;
}

export function NewAct({ isMain }: IsMain): ReactNode {
  return (
    <StartAct
      text={t("start.new")}
      hint={t("start.newHint")}
      isMain={isMain}
      act={() => showScreen("setup")}
    />
  );
}

/** As the primary button it names one task, and in the list of ways to play all twelve. */
export function ToughAct({ isMain }: IsMain): ReactNode {
  return (
    <StartAct
      text={t(isMain ? "start.tough" : "start.challenges")}
      hint={t(isMain ? "start.toughHint" : "start.challengesHint")}
      isMain={isMain}
      act={() => showScreen("challenges")}
    />
  );
}
