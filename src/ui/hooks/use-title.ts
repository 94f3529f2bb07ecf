import { useEffect } from "react";
import { t } from "../../client/i18n/index.ts";

/** The title of the window while this part is shown, if a screen has several of them. */
export function useTitle(page: string): void {
  useEffect(() => {
    document.title = t("page.title", { page });
  }, [page]);
}
