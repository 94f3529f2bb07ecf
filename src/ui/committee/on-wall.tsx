import type { ReactNode } from "react";
import { useStore } from "zustand";
import { t } from "../../client/i18n/index.ts";
import { showOnWall, turnPage, wallText } from "../../client/sessions/committee/wall-text.ts";
import { Button } from "../primitives/button.tsx";

/** Shows the text of a paper on the wall that this browser has open, and turns its pages. */
export function OnWall({ paper }: Readonly<{ paper: number }>): ReactNode {
  const { paper: shown, page, pages } = useStore(wallText);
  if (shown !== paper)
    return (
      <Button size="small" onPress={() => showOnWall(paper)}>
        {t("committee:onWall.show")}
      </Button>
    );
  return (
    <div className="row">
      <Button size="small" isDisabled={page === 0} onPress={() => turnPage(-1)}>
        {t("committee:onWall.back")}
      </Button>
      <span className="small numbers">{t("committee:wall.page", { page: page + 1, pages })}</span>
      <Button size="small" isDisabled={page >= pages - 1} onPress={() => turnPage(1)}>
        {t("committee:onWall.next")}
      </Button>
      <Button size="small" onPress={() => showOnWall(null)}>
        {t("committee:onWall.hide")}
      </Button>
    </div>
  );
}
