import { useEffect } from "react";
import { report } from "../../client/game/game-store.ts";

/** What Chromium, Firefox and Safari say of a script that did not come: the standard has no name for it. */
const MISSING = /dynamically imported module|importing a module script failed/i;

function isScriptMissing(reason: unknown): boolean {
  return reason instanceof Error && MISSING.test(reason.message);
}

/** Shows errors thrown outside of drawing, in a press or while waiting: otherwise a button would seem to do nothing. */
export function useUnexpected(): void {
  useEffect(() => {
    const onRejection = ({ reason }: PromiseRejectionEvent): void => {
      report(isScriptMissing(reason) ? "scriptMissing" : "unexpected");
    };
    // The browser also warns in this way, without an error.
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
