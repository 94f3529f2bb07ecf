import { useEffect } from "react";
import { report } from "../../client/game/game-store.ts";

/** Messages of Chromium, Firefox and Safari for a script that failed to load. The standard has no code for it. */
const MISSING = /dynamically imported module|importing a module script failed/i;

function isScriptMissing(reason: unknown): boolean {
  return reason instanceof Error && MISSING.test(reason.message);
}

/**
 * Shows errors thrown outside rendering, in an event handler or a promise. If they were not shown, a button would
 * seem to do nothing.
 */
export function useUnexpected(): void {
  useEffect(() => {
    const onRejection = ({ reason }: PromiseRejectionEvent): void => {
      report(isScriptMissing(reason) ? "scriptMissing" : "unexpected");
    };
    // Browsers also send warnings this way, without an error.
    const onError = ({ error }: ErrorEvent): void => {
      if (error instanceof Error) report("unexpected");
    };
    addEventListener("error", onError);
    addEventListener("unhandledrejection", onRejection);
    return () => {
      removeEventListener("error", onError);
      removeEventListener("unhandledrejection", onRejection);
    };
  }, []);
}
