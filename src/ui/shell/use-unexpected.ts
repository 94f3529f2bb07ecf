import { useEffect } from "react";
import { useConnection } from "../hooks.ts";

/** What fails outside of drawing, in a press or while waiting, is said: otherwise a button would do nothing at all. */
export function useUnexpected(): void {
  const connection = useConnection();
  useEffect(() => {
    const report = (): void => connection.report("unexpected");
    // The browser also warns in this way, without an error.
    const onError = ({ error }: ErrorEvent): void => {
      if (error instanceof Error) report();
    };
    addEventListener("error", onError);
    addEventListener("unhandledrejection", report);
    return () => {
      removeEventListener("error", onError);
      removeEventListener("unhandledrejection", report);
    };
  }, [connection]);
}
