/** A key that stands in the address of a page. The page removes it and keeps it until this tab is closed. */
import { type EntryName, keepEntry, keptEntry } from "../storage/browser-stores.ts";

export type TabSecret = Readonly<{
  /** Returns null if the address holds no such key. */
  inAddress: (fragment: string) => string | null;
  kept: () => string | null;
  /** If the browser refuses storage, the key lasts until the user leaves the page. */
  keep: (key: string | null) => void;
}>;

export function tabSecret(entry: EntryName, address: RegExp): TabSecret {
  let held: string | null = null;
  return {
    inAddress: (fragment) => address.exec(fragment)?.[1] ?? null,
    kept: () => keptEntry(entry) ?? held,
    keep: (key) => {
      held = key;
      keepEntry(entry, key);
    },
  };
}
