/** Runs axe on a page (WCAG 2.2 AA). */
import type { Page } from "@playwright/test";
import axe, { type RuleObject, type RunOptions } from "axe-core";

const RULES: string[] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * While the list of a search box is open, React Aria hides everything else, and Tab closes the list before it moves
 * on.
 */
const NOT_WITH_A_LIST: RuleObject = {
  "aria-hidden-focus": { enabled: false },
  "page-has-heading-one": { enabled: false },
};

/** Switches the page to dark colours for a moment, and returns the text that lacks contrast there. */
export async function unreadableInTheDark(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  await rested(page);
  const found = await foundBy(page, { runOnly: ["color-contrast"] });
  await page.emulateMedia({ colorScheme: "light" });
  await rested(page);
  return found;
}

/** Resolves when nothing moves or fades on the page. Measure nothing before that. */
export function rested(page: Page): Promise<void> {
  return page.evaluate(comeToRest);
}

/** Waits for every animation that has an end, and for those that start when another one ends. Runs in the page. */
async function comeToRest(): Promise<void> {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const moving = () =>
    document
      .getAnimations()
      .filter((one) => one.playState === "running" && one.effect?.getComputedTiming().endTime !== Infinity);
  await drawn();
  for (let now = moving(); now.length > 0; now = moving()) {
    await Promise.allSettled(now.map(({ finished }) => finished));
    await drawn();
  }
}

/**
 * Switches transitions off while axe works. Otherwise a button that has moved away from the mouse could start to
 * fade.
 */
async function withoutFading<T>(page: Page, measure: () => Promise<T>): Promise<T> {
  const style = await page.addStyleTag({ content: "*, ::before, ::after { transition: none !important }" });
  const measured = await measure();
  await style.evaluate((element) => (element as HTMLStyleElement).remove());
  return measured;
}

/** The violations that axe finds when nothing is fading, one line each: the rule, the place, and the problem. */
export async function violations(page: Page, isListOpen = false): Promise<readonly string[]> {
  await rested(page);
  const lines = await foundBy(page, { runOnly: RULES, rules: isListOpen ? NOT_WITH_A_LIST : {} });
  const left: string[] = [];
  for (const line of lines) left.push(...(isHalfHidden(line) ? await clear(page, line) : [line]));
  return left;
}

/** The line of a target that is too small, with its place. */
const HALF_HIDDEN = /^target-size: (.+?) Fix any/;

/**
 * Whether the line concerns a target half hidden by the bottom bar. Such a target has its full size once it is
 * scrolled into view.
 */
function isHalfHidden(line: string): boolean {
  return HALF_HIDDEN.test(line) && line.includes("partially obscured");
}

async function clear(page: Page, line: string): Promise<readonly string[]> {
  const target = HALF_HIDDEN.exec(line)?.[1] ?? "";
  const before = await page.evaluate(() => scrollY);
  await page.locator(target).evaluate((element) => element.scrollIntoView({ block: "center" }));
  const found = await foundBy(page, { runOnly: ["target-size"] }, target);
  await page.evaluate((y) => scrollTo(0, y), before);
  return found;
}

/**
 * Returns one line per violation. axe is loaded into a page once. It reports only violations, which takes a third of
 * the time. These pages have no frames.
 */
async function foundBy(page: Page, options: RunOptions, within = "html"): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => "axe" in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  const found = await withoutFading(page, () =>
    page.evaluate(
      async ([where, how]) => {
        const here = (globalThis as unknown as { axe: typeof axe }).axe;
        return (await here.run(where, { ...how, resultTypes: ["violations"] })).violations;
      },
      [within, options] as const,
    ),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}
