import { type ReactNode, useLayoutEffect, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { hasShownScreen } from "../primitives/screen-heading.tsx";

/**
 * Shown while a screen is being loaded. It takes the focus that the screen before has lost, so that the focus is never
 * on the page itself.
 */
export function Arriving(): ReactNode {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (hasShownScreen() && document.activeElement === document.body) line.current?.focus();
  }, []);
  return (
    <p ref={line} tabIndex={-1} className="arriving">
      {t("app.loading")}
    </p>
  );
}
