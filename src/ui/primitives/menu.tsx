import type { ReactNode } from "react";
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useLayer } from "./layer.ts";

type MenuProps = Readonly<{
  label: string;
  items: readonly Readonly<{ id: string; text: string; act: () => void }>[];
}>;

export function Menu({ label, items }: MenuProps): ReactNode {
  const layer = useLayer();
  return (
    <MenuTrigger>
      <Button className="button small">{label}</Button>
      <Popover {...layer} className="popover" placement="bottom end">
        <AriaMenu className="menu" aria-label={label}>
          {items.map(({ id, text, act }) => (
            <MenuItem key={id} id={id} className="menu-item" onAction={act}>
              {text}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
