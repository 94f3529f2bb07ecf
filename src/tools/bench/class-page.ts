/** When parts of a page appear, for `npm run bench:class`: the page itself notes the time. */
import type { Page } from "@playwright/test";
import { said } from "../../research/content/catalogue.ts";

/** How the question of another person ends, whoever asks. */
const ASKED = said("negotiation:talked.asks").split("}}").at(-1);

/**
 * The parts that are waited for, by the name under which their time is kept, each with words that it ends with. The wall
 * draws a line as soon as an offer waits for its answer, so only the line of a deal counts.
 */
const PARTS = {
  asked: [".offer-card h4", ASKED],
  offered: [".deal-row[data-people=true]", ""],
  countered: [".deal-row[data-status=countered]", ""],
  agreed: [".deal-row[data-people=true][data-status=accepted]", ""],
  words: [".deal-band[role=status]", ""],
  line: [".deal-line[data-kind=deal]", ""],
} as const;
export type Part = keyof typeof PARTS;

const PATIENCE_MS = 120_000;
const LOOK_MS = 100;

/**
 * This code is kept as text, because it runs in the page before anything else. It notes the time of the frame that draws a
 * part for the first time, of the last press, and of the end of the last order, in ms since 1970.
 */
const WATCH = `{
  const parts = Object.entries(${JSON.stringify(PARTS)});
  const noted = {};
  const look = () => {
    for (const [part, [where, words]] of parts) {
      if (part in noted) continue;
      if (![...document.querySelectorAll(where)].some((one) => one.textContent.endsWith(words))) continue;
      noted[part] = 0;
      requestAnimationFrame(() => { noted[part] = Date.now(); });
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  addEventListener("click", () => { noted.pressed = Date.now(); }, true);
  new PerformanceObserver((list) => {
    for (const { name, responseEnd } of list.getEntries())
      if (name.endsWith("/orders")) noted.answered = performance.timeOrigin + responseEnd;
  }).observe({ type: "resource" });
  window.noted = noted;
}`;

/** Call before opening the page. */
export async function watchParts(page: Page): Promise<void> {
  await page.addInitScript(WATCH);
}

type Noted = Readonly<Partial<Record<Part | "pressed" | "answered", number>>>;

/** The page's policy allows no code from text once it runs, so it is asked again and again. */
async function noted(page: Page, isThere: (noted: Noted) => boolean): Promise<Noted> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    const found = await page.evaluate<Noted>("window.noted");
    if (isThere(found)) return found;
    await page.waitForTimeout(LOOK_MS);
  }
  throw new Error(`nothing came to ${page.url()}`);
}

/** When a part was drawn for the first time, once it has been, in ms since 1970. */
export async function drawnAt(page: Page, part: Part): Promise<number> {
  return (await noted(page, (found) => (found[part] ?? 0) > 0))[part] ?? 0;
}

/** When something was pressed last, and when the host had answered the order that followed. */
export async function pressOf(page: Page): Promise<Readonly<{ pressed: number; answered: number }>> {
  const { pressed = 0, answered = 0 } = await noted(
    page,
    (found) => (found.answered ?? 0) > (found.pressed ?? 0),
  );
  return { pressed, answered };
}
