/** What is likely wanted next comes while the start page is read, so that nobody waits for it later. */
import type { Connect } from "../client/connection.ts";
import { loadWording } from "../client/wording/index.ts";

/** Browsers without `requestIdleCallback` are taken to be so after this long, in ms. */
const PATIENCE_MS = 1000;

export function fetchAhead(connect: Connect): void {
  // What fails is fetched again when it is wanted.
  whenIdle(() => void fetchNext(connect).catch(() => undefined));
}

/** The dialogs of the start page, the way to a match, and the table. */
async function fetchNext(connect: Connect): Promise<void> {
  await loadWording("content", "negotiation", "adoption", "ratification", "debrief");
  await Promise.all([
    connect(),
    import("./start/open-dialog.tsx"),
    import("./setup/setup-screen.tsx"),
    import("./briefing/briefing-screen.tsx"),
    import("./match-screen.tsx"),
  ]);
}

function whenIdle(act: () => void): void {
  if (document.readyState !== "complete") addEventListener("load", () => whenIdle(act), { once: true });
  else if ("requestIdleCallback" in window) requestIdleCallback(act);
  else setTimeout(act, PATIENCE_MS);
}
