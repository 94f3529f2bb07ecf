import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";

export type SubTab = Readonly<{
  id: string;
  label: ReactNode;
  /** A short note under the label, such as "sealed". */
  note?: string;
  isDone?: boolean;
  content: () => ReactNode;
}>;

type SubTabsProps = Readonly<{
  label: string;
  tabs: readonly SubTab[];
  selected: string;
  onSelect: (id: string) => void;
}>;

/** Tabs inside a panel, one for each article on the floor. Only the selected one is mounted. */
export function SubTabs({ label, tabs, selected, onSelect }: SubTabsProps): ReactNode {
  return (
    <Tabs className="sub-tabs" selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))}>
      <TabList className="sub-tab-list" aria-label={label}>
        {tabs.map(({ id, label: text, note, isDone }) => (
          <Tab key={id} id={id} className="sub-tab" data-done={isDone === true}>
            <span>{text}</span>
            {note !== undefined && (
              <span className={isDone === true ? "sub-tab-note" : "visually-hidden"}>
                <span className="sub-tab-words">{note}</span>
              </span>
            )}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="sub-tab-panel">
          {content()}
        </TabPanel>
      ))}
    </Tabs>
  );
}
