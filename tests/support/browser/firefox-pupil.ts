/** A pupil in Firefox, which Playwright cannot drive unpatched: it is driven over WebDriver BiDi. */
import { type Browser, launch, type Page } from "puppeteer-core";

export type FirefoxPupil = Readonly<{
  page: Page;
  /** Presses the first button, tab, choice or heading's control whose visible text or name contains the words. */
  press: (words: string) => Promise<void>;
  /** Waits until the page shows the words. */
  shows: (words: string) => Promise<void>;
  /** Chooses the first choice that is not chosen yet in a form of other terms. */
  chooseOther: () => Promise<void>;
  close: () => Promise<void>;
}>;

const PATIENCE_MS = 120_000;
const SIZE = { width: 1366, height: 768 };

export async function firefoxPupil(executablePath: string): Promise<FirefoxPupil> {
  const firefox: Browser = await launch({
    browser: "firefox",
    executablePath,
    protocolTimeout: PATIENCE_MS,
    defaultViewport: SIZE,
  });
  const page = await firefox.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return {
    page,
    press: async (words) => {
      const found = await page.waitForFunction(controlWith, {}, words);
      await page.evaluate(pressed, found);
    },
    shows: async (words) => {
      await page.waitForFunction((text) => document.body.textContent.includes(text), {}, words);
    },
    chooseOther: async () => {
      const found = await page.waitForFunction(() =>
        document.querySelector<HTMLInputElement>(".package-form label.choice input:not(:checked)"),
      );
      await page.evaluate(pressed, found);
    },
    close: () => firefox.close(),
  };
}

/** An enabled control with these words, or null while there is none. Runs in the page. */
function controlWith(words: string): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>("button, [role=tab], label.choice, a")];
  const isReady = (one: HTMLElement): boolean => !one.matches(":disabled, [aria-disabled=true]");
  const name = (one: HTMLElement): string => `${one.getAttribute("aria-label") ?? ""} ${one.textContent}`;
  return all.find((one) => isReady(one) && one.checkVisibility() && name(one).includes(words)) ?? null;
}

/** Runs in the page. */
function pressed(control: unknown): void {
  if (control instanceof HTMLElement) control.click();
}
