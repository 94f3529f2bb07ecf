import { useEffect, useLayoutEffect, useRef } from "react";
import { committeeAddress } from "../../client/addresses/committee-address.ts";
import { hasMatch } from "../../client/addresses/link-address.ts";
import { isPrintAddress } from "../../client/addresses/print-address.ts";
import { gameStore } from "../../client/game/game-store.ts";
import { direction, language, t } from "../../client/i18n/index.ts";
import { type Screen, showScreen } from "../../client/screen/ui-store.ts";
import { addressedScreen } from "./addressed-screen.ts";
import { screenOf } from "./wanted-screen.ts";

/**
 * Sets the title, language and direction of the document, and makes the browser's Back button switch between screens.
 */
export function usePageState(screen: Screen): void {
  const last = useRef<Screen | null>(null);
  // Before the effects of the screen itself, which may give it a more exact title, and tell a host its language.
  useLayoutEffect(() => {
    document.documentElement.lang = language();
    document.documentElement.dir = direction();
    document.title = screen === "start" ? t("app.name") : t("page.title", { page: t(`page.${screen}`) });
  }, [screen]);
  useEffect(() => {
    if (screenOf(history.state) !== screen)
      history.pushState({ screen }, "", addressAfter(last.current, screen));
    last.current = screen;
    scrollTo(0, 0);
  }, [screen]);
  useEffect(() => {
    const onPopState = ({ state }: PopStateEvent): void => {
      const { hash } = location;
      const screen = screenOf(state);
      // A pasted link also triggers this event. A link to a match that cannot be opened must not make the player
      // leave the table.
      if (isPrintAddress(hash)) showScreen("print");
      else if (screen !== null) showScreen(screen);
      else if (!hasMatch(hash)) showScreen(addressedScreen(hash) ?? "start");
    };
    addEventListener("popstate", onPopState);
    return () => removeEventListener("popstate", onPopState);
  }, []);
}

/**
 * Addresses of print requests, committees, the board, the host page and the lab belong to those screens only. Leaving such a
 * screen removes its address. That of a friend's match stays while the match is looked at, since nothing else keeps it.
 */
function addressAfter(last: Screen | null, screen: Screen): string {
  const { hash } = location;
  const isPrinted = last === "print" && isPrintAddress(hash);
  const isCommittee = last === "committee" && committeeAddress(hash)?.page === "committee";
  const isOwnPage =
    (last === "kit" || last === "board" || last === "host" || last === "lab") && hash === `#${last}`;
  const isDare = last !== null && screen !== "dare" && hasMatch(hash) && !gameStore.getState().isLook;
  const isLeft = isPrinted || isCommittee || isOwnPage || isDare;
  return isLeft ? `${location.pathname}${location.search}` : location.href;
}
