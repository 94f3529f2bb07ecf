import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { type TabSpec, Tabs } from "../primitives/tabs.tsx";
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
type Tab = keyof typeof TABS;

/** Tabs for reference and for preparing later business. */
export function ConsoleTabs(): ReactNode {
  const [tab, setTab] = useState<Tab>("agenda");
  const tabs = (Object.keys(TABS) as Tab[]).map((id): TabSpec<Tab> => {
    const Content = TABS[id];
    return { id, label: t(`committee:tab.${id}`), content: () => <Content /> };
  });
  return <Tabs label={t("committee:tab.heading")} tabs={tabs} selected={tab} onSelect={setTab} />;
}
