import type { ReactNode } from "react";
import { Button } from "../primitives/button.tsx";

type ReorderListProps<K> = Readonly<{
  items: readonly K[];
  nameOf: (item: K) => string;
  upLabel: (item: K) => string;
  onOrder: (items: readonly K[]) => void;
  /** Further buttons for an item. */
  acts?: (item: K) => ReactNode;
}>;

/** A list with a button at each item that moves it up one place. */
export function ReorderList<K extends string | number>(props: ReorderListProps<K>): ReactNode {
  const { items, nameOf, upLabel, onOrder, acts } = props;
  const up = (at: number): void => {
    const [item] = items.slice(at, at + 1);
    if (item === undefined) return;
    const others = items.filter((one) => one !== item);
    onOrder([...others.slice(0, at - 1), item, ...others.slice(at - 1)]);
  };
  return (
    <ol className="reorder-list">
      {items.map((item, at) => (
        <li key={item}>
          <span className="reorder-name">{nameOf(item)}</span>
          <span className="reorder-acts">
            {at > 0 && (
              <Button look="quiet" size="small" aria-label={upLabel(item)} onPress={() => up(at)}>
                ↑
              </Button>
            )}
            {acts?.(item)}
          </span>
        </li>
      ))}
    </ol>
  );
}
