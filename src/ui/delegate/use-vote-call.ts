import { useEffect } from "react";
import { t } from "../../client/i18n/index.ts";
import { showCaption } from "../../client/screen/ui-store.ts";

/** Two short buzzes, in ms: on, off, on. */
const BUZZ = [200, 120, 200];

/**
 * Calls a delegate whose device may lie on the table: a sound, unless sound is off, a buzz where the device can, and
 * the title of the tab for as long as the device is asked.
 * @param call what it is asked; null if nothing. A new one calls again
 */
export function useVoteCall(call: string | null): void {
  useEffect(() => {
    if (call === null) return;
    showCaption({ name: "gavel", strength: 1 });
    // Safari has no vibration, and a page that nobody has touched since a reload may not buzz.
    if (navigator.userActivation?.hasBeenActive !== false) navigator.vibrate?.(BUZZ);
    const { title } = document;
    document.title = t("page.title", { page: t("delegate:vote.title") });
    return () => {
      document.title = title;
    };
  }, [call]);
}
