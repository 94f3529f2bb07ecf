/** The compressed size of the scripts, styles and drawings that a page requests. */
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

/** Sizes in bytes, by path. */
export type Weights = ReadonlyMap<string, number>;

/** Collects the paths of the scripts, styles and drawings that a page requests from now on. */
export function listen(page: Page): ReadonlySet<string> {
  const asked = new Set<string>();
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/\.(?:js|css|svg)$/.test(pathname)) asked.add(pathname);
  });
  return asked;
}

/** Compresses each file with Node's gzip, however the server sends it. */
export async function weigh(page: Page, paths: Iterable<string>): Promise<Weights> {
  const weighed = [...paths].map(async (path) => {
    // The server may close an idle connection just as the next request uses it.
    const response = await page.request.get(path, { maxRetries: 2 });
    return [path, gzipSync(await response.body()).length] as const;
  });
  return new Map(await Promise.all(weighed));
}

export function sum(weights: Weights): number {
  return [...weights.values()].reduce((total, bytes) => total + bytes, 0);
}

/** The total and the size of each file, largest first, as lines to print. */
export function told(what: string, weights: Weights): string {
  const files = [...weights].sort(([, a], [, b]) => b - a);
  return [`${what}: ${sum(weights)} bytes`, ...files.map(([path, bytes]) => `  ${bytes} ${path}`)].join("\n");
}
