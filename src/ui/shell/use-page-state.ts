import { useEffect } from "react";
import { hasMatch } from "../../client/shelf/link-address.ts";
import { type Screen, showScreen } from "../../client/ui-store.ts";
import { direction, language, t } from "../../client/wording/index.ts";
import { screenOf } from "./wanted-screen.ts";

/** Title, language and direction of the document, and the browser's Back between screens. */
export function usePageState(screen: Screen): void {
  useEffect(() => {
    document.title = screen === "start" ? t("app.name") : t("page.title", { page: t(`page.${screen}`) });
    document.documentElement.lang = language();
    document.documentElement.dir = direction();
    if (screenOf(history.state) !== screen) history.pushState({ screen }, "");
    scrollTo(0, 0);
  }, [screen]);
  useEffect(() => {
    const onPopState = ({ state }: PopStateEvent): void => {
      // A link pasted into the address is no way back: nobody leaves the table for one that cannot be opened.
      if (!hasMatch(location.hash)) showScreen(screenOf(state) ?? "start");
    };
    addEventListener("popstate", onPopState);
    return () => removeEventListener("popstate", onPopState);
  }, []);
}
