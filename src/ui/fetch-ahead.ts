/** What is likely wanted next comes while the start page is read, so that nobody waits for it later. */
import type { Connect } from "../client/connection.ts";
import { loadWording } from "../client/wording/index.ts";

/** Browsers without `requestIdleCallback` are taken to be so after this long, in ms. */
const PATIENCE_MS = 1000;

/** What is said at the table. */
const TABLE = ["content", "negotiation", "adoption", "ratification", "debrief"] as const;

export function fetchAhead(connect: Connect): void {
  // What fails is fetched again when it is wanted.
  void fetchNext(connect).catch(() => undefined);
}

/** The table, at once and all together: for an address that leads to it. */
export function fetchTable(): void {
  void Promise.all([loadWording(...TABLE), import("./match-screen.tsx")]).catch(() => undefined);
}

/** The way to a match, the table, and the dialogs of the start page: one by one, so that a slow device answers between them. */
async function fetchNext(connect: Connect): Promise<void> {
  const next = [
    () => loadWording(...TABLE),
    connect,
    () => import("./match-screen.tsx"),
    () => import("./start/open-dialog.tsx"),
    () => import("./setup/setup-screen.tsx"),
    () => import("./briefing/briefing-screen.tsx"),
  ];
  for (const fetch of next) {
    await idle();
    await fetch();
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    const wait = (): void => {
      if ("requestIdleCallback" in window) requestIdleCallback(() => resolve());
      else setTimeout(resolve, PATIENCE_MS);
    };
    if (document.readyState === "complete") wait();
    else addEventListener("load", wait, { once: true });
  });
}
