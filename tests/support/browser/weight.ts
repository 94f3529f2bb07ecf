/** What the scripts and styles that a page asks for come to, compressed. */
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

/** Bytes by the path of a file. */
export type Weights = ReadonlyMap<string, number>;

/** Paths of the scripts and styles a page asks for, from now on. */
export function listen(page: Page): ReadonlySet<string> {
  const asked = new Set<string>();
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/\.(?:js|css)$/.test(pathname)) asked.add(pathname);
  });
  return asked;
}

/** By gzip as Node does it, whatever the server made of it on the way. */
export async function weigh(page: Page, paths: Iterable<string>): Promise<Weights> {
  const weighed = [...paths].map(async (path) => {
    const response = await page.request.get(path);
    return [path, gzipSync(await response.body()).length] as const;
  });
  return new Map(await Promise.all(weighed));
}

export function sum(weights: Weights): number {
  return [...weights.values()].reduce((total, bytes) => total + bytes, 0);
}

/** The sum and each file, the heaviest first, as lines to print. */
export function told(what: string, weights: Weights): string {
  const files = [...weights].sort(([, a], [, b]) => b - a);
  return [`${what}: ${sum(weights)} bytes`, ...files.map(([path, bytes]) => `  ${bytes} ${path}`)].join("\n");
}
