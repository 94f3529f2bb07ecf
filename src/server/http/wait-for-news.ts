/** Waits for news on behalf of a stream or a long poll. */

/** A stream sends something at least this often, so that both sides notice a dead connection. */
export const HEARTBEAT_MS = 10_000;

/** The maximum time that a long poll waits. Proxies give up after 30 s. */
export const POLL_TIMEOUT_MS = 25_000;

/** Calls `wake` when something has happened. @returns a function that stops these calls */
export type Watch = (wake: () => void) => () => void;

/**
 * Waits until `look` returns something. It is called now and whenever something happens. Null if the time is up or
 * the connection has closed.
 */
export function waitFor<T>(
  watch: Watch,
  look: () => T | null,
  wait: number,
  gone: AbortSignal,
): Promise<T | null> {
  return new Promise((done, fail) => {
    const end = (): void => {
      clearTimeout(timer);
      unwatch();
      gone.removeEventListener("abort", leave);
    };
    const leave = (): void => {
      end();
      done(null);
    };
    const wake = (): void => {
      try {
        const what = look();
        if (what === null) return;
        end();
        done(what);
      } catch (error) {
        end();
        fail(error);
      }
    };
    const timer = setTimeout(leave, wait);
    const unwatch = watch(wake);
    gone.addEventListener("abort", leave);
    wake();
    if (gone.aborted) leave();
  });
}
