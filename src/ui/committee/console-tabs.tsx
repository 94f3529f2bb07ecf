import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { isCrisis, openNotes } from "../../client/selectors/committee/crisis.ts";
import { waitingLetters } from "../../client/selectors/committee/letters.ts";
import { useCommittee } from "../hooks/use-committee.ts";
import { CountedTab, type TabSpec, Tabs } from "../primitives/tabs.tsx";
import { AgendaTab } from "./agenda-tab.tsx";
import { CrisisTab } from "./crisis-tab.tsx";
import { LettersTab } from "./letters-tab.tsx";
import { MinutesTab } from "./minutes-tab.tsx";
import { NotesTab } from "./notes-tab.tsx";
import { PapersTab } from "./papers-tab.tsx";
import { RulesTab } from "./rules-tab.tsx";
import { SeatsTab } from "./seats-tab.tsx";
import { StatisticsTab } from "./statistics-tab.tsx";

const TABS = {
  agenda: AgendaTab,
  papers: PapersTab,
  seats: SeatsTab,
  minutes: MinutesTab,
  statistics: StatisticsTab,
  rules: RulesTab,
  notes: NotesTab,
  letters: LettersTab,
  crisis: CrisisTab,
} as const;
export type ConsoleTab = keyof typeof TABS;

type TabsProps = Readonly<{ tab: ConsoleTab; onTab: (tab: ConsoleTab) => void }>;

/**
 * Tabs for reference and for preparing later business. A paper that comes in is counted, and so is a note that the
 * crisis staff has not answered.
 */
export function ConsoleTabs({ tab, onTab }: TabsProps): ReactNode {
  const state = useCommittee();
  const counts: Readonly<Partial<Record<ConsoleTab, number>>> = {
    papers: state.papers.length,
    letters: waitingLetters(state),
    crisis: openNotes(state).length,
  };
  const shown = (Object.keys(TABS) as ConsoleTab[]).filter((id) => id !== "crisis" || isCrisis(state));
  const tabs = shown.map((id): TabSpec<ConsoleTab> => {
    const Content = TABS[id];
    const name = t(`committee:tab.${id}`);
    return { id, label: labelOf(name, counts[id]), content: () => <Content /> };
  });
  // The tab of the crisis goes when the chair takes it back.
  const selected = shown.includes(tab) ? tab : "agenda";
  return <Tabs label={t("committee:tab.heading")} tabs={tabs} selected={selected} onSelect={onTab} />;
}

function labelOf(name: string, count: number | undefined): ReactNode {
  return count === undefined ? name : <CountedTab name={name} count={count} isSeenOnly />;
}
