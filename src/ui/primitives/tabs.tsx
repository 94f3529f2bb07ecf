import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components";

export type TabSpec<K extends string> = Readonly<{ id: K; label: ReactNode; content: () => ReactNode }>;

type TabsProps<K extends string> = Readonly<{
  label: string;
  tabs: readonly TabSpec<K>[];
  selected: K;
  onSelect: (id: K) => void;
}>;

/** A set of tabs. Only the selected tab is mounted. The list of tabs is hidden if there is only one. */
export function Tabs<K extends string>({ label, tabs, selected, onSelect }: TabsProps<K>): ReactNode {
  return (
    <AriaTabs className="tabs" selectedKey={selected} onSelectionChange={(key) => onSelect(key as K)}>
      <TabList className="tab-list" aria-label={label} data-single={tabs.length === 1}>
        {tabs.map(({ id, label: text }) => (
          <Tab key={id} id={id} className="tab">
            {text}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {content()}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

type CountedProps = Readonly<{
  name: string;
  count: number;
  /** Where the page already says each thing that comes in, the number is not part of the tab's name. */
  isSeenOnly?: boolean;
}>;

/** The name of a tab, and how much is in it. */
export function CountedTab({ name, count, isSeenOnly = false }: CountedProps): ReactNode {
  return (
    <>
      {name}{" "}
      {count > 0 && (
        <span className="numbers" aria-hidden={isSeenOnly}>
          {count}
        </span>
      )}
    </>
  );
}
