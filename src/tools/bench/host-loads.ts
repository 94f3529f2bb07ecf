/**
 * Loads the page as forty pupils do on their first visit: every file that a browser requests at once, none from a
 * cache.
 */
import { processorOf, type Server } from "./host-server.ts";

export const LOADS = 40;
const AT_ONCE = 8;

const BROWSER = { "Accept-Encoding": "gzip, deflate, br", Accept: "*/*" };

/** The host's processor time for all forty loads, in seconds. Null if the system does not report it. */
export async function firstLoads({ address, pid }: Server): Promise<number | null> {
  const files = filesIn(await (await fetch(address)).text());
  if (files.length === 0) throw new Error("the page names no files");
  const before = processorOf(pid);
  for (let from = 0; from < LOADS; from += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, () => load(address, files)));
  const after = processorOf(pid);
  return before === null || after === null ? null : after - before;
}

/** Scripts, styles and fonts that the page names, as paths that work in any folder. */
function filesIn(html: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="\.(\/assets\/[^"]+)"/g)].map((found) => found[1] ?? "");
}

async function load(address: string, files: readonly string[]): Promise<void> {
  for (const file of ["/", ...files]) {
    const answer = await fetch(`${address}${file}`, { headers: BROWSER });
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    await answer.arrayBuffer();
  }
}
