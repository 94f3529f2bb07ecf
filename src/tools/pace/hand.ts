/** Presses controls as a person would, and notes which ones needed scrolling. */
import type { Locator, Page } from "@playwright/test";
import { isInSight, primaryButtons } from "./in-page.ts";

export type Hand = Readonly<{
  page: Page;
  /** Presses the first matching control that can be pressed. Returns false if there is none. */
  press: (act: string, wanted: Locator) => Promise<boolean>;
  /** Types into a field, which counts as one press. */
  write: (act: string, field: Locator, text: string) => Promise<void>;
  /** Returns the presses since the last call. */
  done: () => readonly Press[];
}>;

/** One press: whether it was visible without scrolling, and the primary buttons shown just before it. */
export type Press = Readonly<{ act: string; inSight: boolean; primary: readonly string[] }>;

export function handAt(page: Page): Hand {
  let presses: Press[] = [];
  const noted = async (act: string, wanted: Locator): Promise<void> => {
    presses.push({ act, inSight: await isInSight(wanted), primary: await primaryButtons(page) });
  };
  return {
    page,
    press: async (act, wanted) => {
      const one = await firstFree(wanted);
      if (one === null) return false;
      await noted(act, one);
      await one.click();
      return true;
    },
    write: async (act, field, text) => {
      await noted(act, field);
      await field.fill(text);
    },
    done: () => {
      const all = presses;
      presses = [];
      return all;
    },
  };
}

/** Looks at all matching controls at once, because a panel that changes can remove one while it is looked at. */
async function firstFree(wanted: Locator): Promise<Locator | null> {
  const at = await wanted.evaluateAll((elements) =>
    elements.findIndex(
      (element) => element.checkVisibility() && !element.matches("[disabled], [data-disabled]"),
    ),
  );
  return at < 0 ? null : wanted.nth(at);
}
