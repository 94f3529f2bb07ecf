/**
 * What every browser test is watched for, whatever else it looks at: no error in the console, no request to
 * another host, nothing missing on our own.
 */
import { type BrowserContext, test as base, expect } from "@playwright/test";

type Watched = Readonly<{ errors: string[]; foreign: string[]; missing: string[] }>;

/** Watches every page of a context, also those opened later. */
export function watch(context: BrowserContext, host: string): Watched {
  const seen: Watched = { errors: [], foreign: [], missing: [] };
  context.on("console", (message) => {
    if (message.type() === "error") seen.errors.push(message.text());
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

export function expectClean(seen: Watched): void {
  expect.soft(seen.errors, "errors in the console").toEqual([]);
  expect.soft(seen.foreign, "requests to other hosts").toEqual([]);
  expect.soft(seen.missing, "requests that failed").toEqual([]);
}

export const test = base.extend<{ watched: Watched }>({
  // Tests read what is there, they do not watch it move; the one about motion sets this back.
  contextOptions: { reducedMotion: "reduce" },
  watched: [
    async ({ context, baseURL }, use) => {
      const seen = watch(context, new URL(baseURL ?? "").host);
      await use(seen);
      expectClean(seen);
    },
    { auto: true },
  ],
});

export { expect };
