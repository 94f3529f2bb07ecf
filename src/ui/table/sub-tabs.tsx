import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";

export type SubTab = Readonly<{
  id: string;
  label: ReactNode;
  /** A word for its state, such as "done". The eye sees a ring, and a tick in it once the tab is done. */
  note?: string;
  isDone?: boolean;
  /** A tab that nobody has to do has no ring before it is done. */
  isOptional?: boolean;
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
        {tabs.map(({ id, label: text, note, isDone = false, isOptional = false }) => (
          <Tab key={id} id={id} className="sub-tab" data-done={isDone}>
            <span>{text}</span>
            {note !== undefined && (
              <>
                <span className="sub-tab-ring" data-optional={isOptional} aria-hidden="true" />
                <span className="visually-hidden">{note}</span>
              </>
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
