/** As much of a browser in this thread as a page's line to its host asks for. It is looked at, and never has to wait for that. */

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
