/**
 * Lets the page open again without a network. A service worker keeps the page's files where browsers allow it: over https
 * and on the host's own computer. Elsewhere the page goes on without a network only as long as it is open.
 */
import { createStore } from "zustand/vanilla";

/** Whether this page opens again without a network. */
export const keptFiles = createStore(() => ({ isReady: false }));

/** Asks the browser for it. A frame of another site, such as a learning platform, has no storage that lasts. */
export function keepFiles(): void {
  if (globalThis.top !== globalThis.self) return;
  void navigator.serviceWorker?.register("./service-worker.js").catch(() => undefined);
  void navigator.serviceWorker?.ready.then(() => {
    keptFiles.setState({ isReady: true });
    document.documentElement.dataset.offline = "ready";
  });
}
