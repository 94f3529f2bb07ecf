import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import { askMoments, type MomentsReport } from "../../client/selectors/debrief/moments.ts";
import { Button } from "../primitives/button.tsx";
import { MeterBar } from "../primitives/meter-bar.tsx";

type Props = Readonly<{ report: MomentsReport; record: EndedTable["record"] }>;

/** Shown while the search for moments is running, or if there are none. */
export function MomentsChapter({ report: { found, done }, record }: Props): ReactNode {
  if (found === "pending") {
    return (
      <div className="film-page">
        <MeterBar
          label={t("film:pending")}
          value={done}
          most={100}
          text={t("common.percent", { value: done })}
        />
        <p className="soft">{t("film:pendingNote")}</p>
      </div>
    );
  }
  if (found === "failed") {
    return (
      <div className="film-page">
        <p role="alert">{t("film:failed")}</p>
        <p>
          <Button size="small" onPress={() => void askMoments(record)}>
            {t("film:tryAgain")}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <div className="film-page">
      <p>{t(found === "otherVersion" ? "film:otherVersion" : "film:none")}</p>
    </div>
  );
}
