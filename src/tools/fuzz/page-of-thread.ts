/**
 * The parts of a browser that a page's connection to its host needs, for use in this thread. The page always counts
 * as visible, so it never waits to become visible.
 */

type Browser = Readonly<{
  document: object;
  addEventListener: () => void;
  removeEventListener: () => void;
  BroadcastChannel: undefined;
}>;

export function standIn(): void {
  const atOnce = (_: string, wake: () => void): void => void setImmediate(wake);
  const browser: Browser = {
    document: { visibilityState: "visible", addEventListener: atOnce, removeEventListener: () => undefined },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    BroadcastChannel: undefined,
  };
  Object.assign(globalThis, browser);
}
