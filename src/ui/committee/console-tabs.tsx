import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useCommittee } from "../hooks/use-committee.ts";
import { CountedTab, type TabSpec, Tabs } from "../primitives/tabs.tsx";
import { AgendaTab } from "./agenda-tab.tsx";
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
} as const;
export type ConsoleTab = keyof typeof TABS;

type TabsProps = Readonly<{ tab: ConsoleTab; onTab: (tab: ConsoleTab) => void }>;

/** Tabs for reference and for preparing later business. A paper that comes in is counted. */
export function ConsoleTabs({ tab, onTab }: TabsProps): ReactNode {
  const count = useCommittee().papers.length;
  const papers = <CountedTab name={t("committee:tab.papers")} count={count} isSeenOnly />;
  const tabs = (Object.keys(TABS) as ConsoleTab[]).map((id): TabSpec<ConsoleTab> => {
    const Content = TABS[id];
    const name = t(`committee:tab.${id}`);
    return { id, label: id === "papers" ? papers : name, content: () => <Content /> };
  });
  return <Tabs label={t("committee:tab.heading")} tabs={tabs} selected={tab} onSelect={onTab} />;
}
