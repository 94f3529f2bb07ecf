import type { ReactNode } from "react";
import {
  Select as AriaSelect,
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from "react-aria-components";
import { useLayer } from "./layer.ts";

export type Item<K extends string> = Readonly<{ id: K; text: string; icon?: ReactNode }>;

type SelectProps<K extends string> = Readonly<{
  label: string;
  items: readonly Item<K>[];
  selected: K;
  onSelect: (id: K) => void;
}>;

/** One of a few. */
export function Select<K extends string>({ label, items, selected, onSelect }: SelectProps<K>): ReactNode {
  const layer = useLayer();
  return (
    <AriaSelect className="field" value={selected} onChange={(key) => key !== null && onSelect(key as K)}>
      <Label className="field-label">{label}</Label>
      <Button className="button select-button">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover {...layer} className="popover">
        <Items items={items} />
      </Popover>
    </AriaSelect>
  );
}

/** One of many, found by typing: states and articles. */
export function SearchSelect<K extends string>({
  label,
  items,
  selected,
  onSelect,
}: SelectProps<K>): ReactNode {
  const layer = useLayer();
  return (
    <ComboBox
      className="field"
      value={selected}
      onChange={(key) => key !== null && onSelect(key as K)}
      menuTrigger="focus"
    >
      <Label className="field-label">{label}</Label>
      <Input className="input" onFocus={(event) => event.currentTarget.select()} />
      <Popover {...layer} className="popover">
        <Items items={items} />
      </Popover>
    </ComboBox>
  );
}

function Items<K extends string>({ items }: Readonly<{ items: readonly Item<K>[] }>): ReactNode {
  return (
    <ListBox className="listbox">
      {items.map(({ id, text, icon }) => (
        <ListBoxItem key={id} id={id} textValue={text} className="listbox-item">
          {icon}
          {text}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
