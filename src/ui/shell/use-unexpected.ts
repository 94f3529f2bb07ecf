import { useEffect } from "react";
import { report } from "../../client/play/game-store.ts";

/** Shows errors thrown outside of drawing, in a press or while waiting: otherwise a button would seem to do nothing. */
export function useUnexpected(): void {
  useEffect(() => {
    const onRejection = (): void => report("unexpected");
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
