/**
 * Checks in every browser test that the console shows no errors, that no request goes to another host, and that no
 * file of ours is missing.
 */
import { type BrowserContext, test as base, expect } from "@playwright/test";
import { readButton, readMove } from "./match.ts";

type Watched = Readonly<{ errors: string[]; foreign: string[]; missing: string[] }>;

/** Watches every page of a context, including those opened later. */
export function watch(context: BrowserContext, host: string): Watched {
  const seen: Watched = { errors: [], foreign: [], missing: [] };
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    const { url } = message.location();
    seen.errors.push(url === "" ? message.text() : `${message.text()} (${url})`);
  });
  context.on("weberror", (error) => seen.errors.push(String(error.error())));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.host !== host) seen.foreign.push(request.url());
  });
  context.on("response", (response) => {
    if (response.status() >= 400) seen.missing.push(`${response.status()} ${response.url()}`);
  });
  return seen;
}

/**
 * Expects no errors, no requests to other hosts and no missing files. @param trouble errors that a test causes itself
 */
export function expectClean(seen: Watched, trouble: RegExp | null = null): void {
  const errors = seen.errors.filter((error) => trouble?.test(error) !== true);
  expect.soft(errors, "errors in the console").toEqual([]);
  expect.soft(seen.foreign, "requests to other hosts").toEqual([]);
  expect.soft(seen.missing, "requests that failed").toEqual([]);
}

/**
 * After every beat a page first shows what the last move did. Tests of what comes next go on at once, on every page of
 * a context.
 */
function readMoves(context: BrowserContext): void {
  context.on("page", (page) => void page.addLocatorHandler(readButton(page), () => readMove(page)));
}

export const test = base.extend<{ watched: Watched; trouble: RegExp | null; readsMoves: boolean }>({
  trouble: [null, { option: true }],
  /** False in tests of the report itself. */
  readsMoves: [true, { option: true }],
  // Tests check results, not motion. The test of motion resets this.
  contextOptions: { reducedMotion: "reduce" },
  watched: [
    async ({ context, baseURL, trouble, readsMoves }, use) => {
      const seen = watch(context, new URL(baseURL ?? "").host);
      if (readsMoves) readMoves(context);
      await use(seen);
      expectClean(seen, trouble);
    },
    { auto: true },
  ],
});

export { expect };
