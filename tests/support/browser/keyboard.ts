/**
 * A person at the keyboard: Tab and Shift+Tab between controls, arrows within a group, Enter and Space to act. If
 * something cannot be reached, the test fails and lists what had the focus.
 */
import { type ElementHandle, expect, type Locator, type Page } from "@playwright/test";

/** The maximum number of presses of Tab. Anything further away would be out of reach for a person too. */
const MOST_TABS = 250;
/** The maximum number of presses of an arrow key. The longest list has 193 states. */
const MOST_ARROWS = 200;

type Step = Readonly<{ key: string | null; focused: string }>;

/** The next key on the way to the wanted element. Null if it has the focus or has disappeared. Runs in the page. */
function nextStep(wanted: Node): Step | null {
  if (!(wanted instanceof Element) || !wanted.isConnected) return null;
  // Groups that are one stop for Tab; arrows move inside them.
  const groups = "[role=radiogroup],[role=tablist],[role=toolbar],[role=listbox],[role=menu]";
  const now = document.activeElement;
  const words = now?.getAttribute("aria-label") ?? now?.textContent ?? "";
  const focused = `${now?.tagName.toLowerCase() ?? "nothing"} “${words.trim().slice(0, 40)}”`;
  if (now === wanted) return { key: null, focused };
  const order = now?.compareDocumentPosition(wanted) ?? 0;
  const isBack = (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const group = wanted.closest(groups);
  if (group === null || group === now || !group.contains(now)) {
    return { key: isBack ? "Shift+Tab" : "Tab", focused };
  }
  const isDown =
    group.matches("[role=listbox],[role=menu]") || group.getAttribute("aria-orientation") === "vertical";
  if (isDown) return { key: isBack ? "ArrowUp" : "ArrowDown", focused };
  // A row runs as the page does.
  const isFromRight = getComputedStyle(group).direction === "rtl";
  return { key: isBack === isFromRight ? "ArrowRight" : "ArrowLeft", focused };
}

/**
 * Moves the focus to the element by keyboard only. The element is looked up once, because a list that opens on the
 * way hides everything else from lookups by role.
 */
export async function reach(page: Page, wanted: Locator): Promise<void> {
  const trail: string[] = [];
  let target = await found(wanted);
  let arrows = 0;
  while (trail.length - arrows < MOST_TABS && arrows < MOST_ARROWS) {
    const step = await target.evaluate(nextStep);
    if (step === null) {
      target = await found(wanted);
      continue;
    }
    if (step.key === null) return;
    trail.push(step.focused);
    if (step.key.startsWith("Arrow")) arrows += 1;
    await page.keyboard.press(step.key);
  }
  throw new Error(
    `not reached with the keyboard: ${wanted}\nthe last steps: ${trail.slice(-30).join(" → ")}`,
  );
}

async function found(wanted: Locator): Promise<ElementHandle<Node>> {
  await expect(wanted).toBeAttached();
  return wanted.elementHandle();
}

/** Reaches a button, link, tab or menu item and presses it. */
export async function press(page: Page, wanted: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await expect(wanted).toBeEnabled();
  await reach(page, wanted);
  await page.keyboard.press(key);
}

/** Reaches a radio or toggle in a group and makes sure that it is chosen. */
export async function choose(page: Page, wanted: Locator): Promise<void> {
  await reach(page, wanted);
  if (!(await wanted.isChecked())) await page.keyboard.press("Space");
  await expect(wanted).toBeChecked();
}

/** Reaches a field and types into it. Tab selects its contents, so typing replaces them. */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.type(text);
}
