import type { MouseEvent, ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";

/**
 * Moves the focus to the main content. The fragment of the address names the screen, so the link must not follow
 * its own address.
 */
export function SkipLink(): ReactNode {
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to a place on this page, and only its address would lead elsewhere
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

/** Focusable only until the focus leaves it: otherwise every click on an empty part of the screen would focus it. */
function focusOnce(main: HTMLElement): void {
  const onBlur = (): void => {
    // Another window came to the front: the focus is still here when the reader returns.
    if (document.activeElement === main) return;
    main.removeAttribute("tabindex");
    main.removeEventListener("blur", onBlur);
  };
  main.tabIndex = -1;
  main.addEventListener("blur", onBlur);
  main.focus();
}
