import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { readBest } from "../../client/saves/best-results.ts";
import { listDays } from "../../client/saves/days.ts";
import type { MatchFiles } from "../../client/saves/match-files.ts";
import { type NextMatch, nextMatch } from "../../client/saves/next-match.ts";
import { setupOfDay } from "../../client/saves/today.ts";
import { showPanel, showScreen } from "../../client/screen/ui-store.ts";
import { challengeSetup } from "../../client/selectors/challenges/challenges.ts";
import { challengeText } from "../../client/sentences/challenge-words.ts";
import { todaysSeed } from "../../client/setup/seeds.ts";
import { useMatchFiles, useTable } from "../hooks/stores.ts";
import { useRecord } from "../hooks/use-lab-report.ts";
import { Button } from "../primitives/button.tsx";

/** What to try next. */
export function NextMatchAct(): ReactNode {
  const shelf = useMatchFiles();
  const { view } = useTable();
  const record = useRecord();
  if (record === null) return null;
  const { setup } = record;
  const next = nextMatch({ setup, today: todaysSeed(), days: listDays(), best: readBest() });
  const begin = async (): Promise<void> => {
    await start(shelf, next, { setup, seat: view.seat });
    showPanel("decide");
    showScreen("briefing");
  };
  return <Button onPress={() => void begin()}>{labelOf(next)}</Button>;
}

function labelOf(next: NextMatch): string {
  if (next.kind === "today") return t("debrief:end.next.today", { state: countryName(next.seat) });
  if (next.kind === "challenge") {
    return t("debrief:end.next.challenge", { title: challengeText(next.challenge.id, "title") });
  }
  return t(`debrief:end.next.${next.kind}`);
}

type Ended = Readonly<{ setup: Parameters<MatchFiles["startMatch"]>[0]; seat: string }>;

function start(shelf: MatchFiles, next: NextMatch, { setup, seat }: Ended): Promise<void> {
  if (next.kind === "today") return shelf.startMatch(setupOfDay(todaysSeed()), next.seat);
  if (next.kind === "challenge") return shelf.startMatch(challengeSetup(next.challenge), next.challenge.seat);
  return shelf.startMatch(setup, seat);
}
