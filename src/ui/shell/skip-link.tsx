import type { MouseEvent, ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";

/** Skips to the main content or, at a table, to the decision behind the picture and its 193 seats. */
export function SkipLink({ to }: Readonly<{ to: "main" | "decision" }>): ReactNode {
  const skip = (event: MouseEvent): void => {
    // The address fragment names the screen, so the link must not follow its own address.
    event.preventDefault();
    const found = [...document.querySelectorAll<HTMLElement>(TARGETS[to])].find(
      (one) => one.closest("[inert]") === null,
    );
    if (found !== undefined) focusOnce(found);
  };
  return (
    <a className="skip-link" href={`#${to}`} onClick={skip}>
      {t(`app.skip.${to}`)}
    </a>
  );
}

const TARGETS = { main: "main", decision: "#decision" } as const;

/** Focusable only until it loses the focus; otherwise every click on an empty part of the screen would focus it. */
function focusOnce(part: HTMLElement): void {
  const onBlur = (): void => {
    // Only the window has lost the focus. This element keeps the focus for the user's return.
    if (document.activeElement === part) return;
    part.removeAttribute("tabindex");
    part.removeEventListener("blur", onBlur);
  };
  part.tabIndex = -1;
  part.addEventListener("blur", onBlur);
  part.focus();
}
