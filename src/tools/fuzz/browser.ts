/** A real browser on the built page. All its errors are recorded, and it is replaced if it hangs or crashes. */
import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "../browsers/find-chromium.ts";
import { fuzzMessages } from "./messages.ts";
import type { PageCase } from "./page-cases.ts";
import { playCase, toStart } from "./page-job.ts";
import { type Answer, fault } from "./verdict.ts";

/** The time limit for a step, in ms of real time. Even on a busy machine, no step takes this long. */
const PATIENCE_MS = 30_000;
const VIEWPORT = { width: 1366, height: 768 };

type Tab = Readonly<{ browser: Browser; page: Page; errors: string[] }>;

/** `play`: plays a case whose content is in the file at the path. */
export type PageRunner = Readonly<{
  play: (given: PageCase, path: string) => Promise<Answer>;
  close: () => Promise<void>;
}>;

export async function openBrowser(address: string): Promise<PageRunner> {
  let tab = await opened(address);
  return {
    play: async (given, path) => {
      tab.errors.length = 0;
      try {
        return await playCase(tab.page, given, path, tab.errors);
      } catch (error) {
        await tab.browser.close();
        const why = fuzzMessages.lost(String(error), tab.errors);
        tab = await opened(address);
        return { ending: fault(why), ms: PATIENCE_MS };
      }
    },
    close: () => tab.browser.close(),
  };
}

async function opened(address: string): Promise<Tab> {
  const executablePath = findChromium() ?? undefined;
  const browser = await chromium.launch({
    args: ["--no-sandbox"],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const context = await browser.newContext({
    baseURL: address,
    viewport: VIEWPORT,
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const errors: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  context.on("weberror", (error) => errors.push(String(error.error())));
  const page = await context.newPage();
  await toStart(page);
  return { browser, page, errors };
}
