/** Waiting for news, for a stream and for a request. */

/** A stream says something at least so often, so that both sides notice a line that is dead. */
export const HEARTBEAT_MS = 10_000;

/** A request waits no longer than this; proxies give up at 30 s. */
export const PATIENCE_MS = 25_000;

/** Has `wake` called when something has happened. @returns ends that */
export type Watch = (wake: () => void) => () => void;

/** What `look` finds now, or once something has happened; null after so long, or where the line has gone. */
export function foundOnce<T>(
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
