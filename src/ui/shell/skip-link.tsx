import type { MouseEvent, ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";

/**
 * Moves the focus to the main content. The address fragment names the screen, so the link must not follow its own
 * address.
 */
export function SkipLink(): ReactNode {
  return (
    // biome-ignore lint/a11y/useValidAnchor: it moves the focus; following its address would leave the screen
    <a className="skip-link" href="#main" onClick={skip}>
      {t("app.skip")}
    </a>
  );
}

function skip(event: MouseEvent): void {
  event.preventDefault();
  const main = [...document.querySelectorAll("main")].find((one) => one.closest("[inert]") === null);
  if (main !== undefined) focusOnce(main);
}

/** Focusable only until it loses the focus; otherwise every click on an empty part of the screen would focus it. */
function focusOnce(main: HTMLElement): void {
  const onBlur = (): void => {
    // Only the window has lost the focus. This element keeps the focus for the user's return.
    if (document.activeElement === main) return;
    main.removeAttribute("tabindex");
    main.removeEventListener("blur", onBlur);
  };
  main.tabIndex = -1;
  main.addEventListener("blur", onBlur);
  main.focus();
}
