/** A pupil in Firefox, which Playwright cannot drive unpatched: it is driven over WebDriver BiDi. */
import { expect } from "@playwright/test";
import { launch, type Page } from "puppeteer-core";

export type FirefoxPupil = Readonly<{
  page: Page;
  /** Presses the first control whose text or name contains the words, as soon as there is one. */
  press: (words: string) => Promise<void>;
  /** Presses such a control until it is gone, because a page ignores a press soon after a beat has opened. */
  pressAway: (words: string) => Promise<void>;
  /** Waits until the page has the words. */
  shows: (words: string) => Promise<void>;
  /** Chooses the first choice of a form of other terms that is not chosen yet. */
  chooseOther: () => Promise<void>;
  /** What this browser keeps under the name. */
  kept: (name: string) => Promise<string>;
  close: () => Promise<void>;
}>;

const PATIENCE_MS = 120_000;
const SIZE = { width: 1366, height: 768 };

/** The page's policy allows no code from text, so waiting is done here and not in the page. */
export async function firefoxPupil(executablePath: string): Promise<FirefoxPupil> {
  const firefox = await launch({
    browser: "firefox",
    executablePath,
    protocolTimeout: PATIENCE_MS,
    defaultViewport: SIZE,
  });
  const page = await firefox.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return {
    page,
    press: (words) => expect.poll(() => page.evaluate(pressWith, words), words).toBe(true),
    pressAway: async (words) => {
      await expect.poll(() => page.evaluate(pressWith, words), words).toBe(true);
      await expect.poll(() => page.evaluate(pressWith, words), words).toBe(false);
    },
    shows: (words) => expect.poll(() => page.evaluate(hasWords, words), words).toBe(true),
    chooseOther: () => expect.poll(() => page.evaluate(chooseUnchosen)).toBe(true),
    kept: async (name) => (await page.evaluate((at) => localStorage.getItem(at), name)) ?? "",
    close: () => firefox.close(),
  };
}

/** Presses an enabled control with these words. Runs in the page. @returns whether there is one */
function pressWith(words: string): boolean {
  const all = [...document.querySelectorAll<HTMLElement>("button, [role=tab], label.choice, a")];
  const found = all.find(
    (one) =>
      !one.matches(":disabled, [aria-disabled=true]") &&
      one.checkVisibility() &&
      `${one.getAttribute("aria-label") ?? ""} ${one.textContent}`.includes(words),
  );
  found?.click();
  return found !== undefined;
}

function hasWords(words: string): boolean {
  return document.body.textContent.includes(words);
}

function chooseUnchosen(): boolean {
  const choice = document.querySelector<HTMLInputElement>(".package-form label.choice input:not(:checked)");
  choice?.click();
  return choice !== null;
}
