import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { forecastByPull, isOpenEnded } from "../../client/selectors/ratification/race.ts";
import { useTable } from "../hooks/stores.ts";
import { Aside } from "../primitives/aside.tsx";
import { MarkBadge } from "../widgets/mark-badge.tsx";

/** One click away: the forecast depends on a design choice, and what it would be with other strengths of it. */
export function PullAside(): ReactNode {
  return (
    <Aside
      button={t("ratification:pull.button")}
      label={t("ratification:pull.button")}
      className="term"
      isNamedByText
    >
      <PullBand />
    </Aside>
  );
}

/** Computed only when it is opened. */
function PullBand(): ReactNode {
  const { own } = useTable();
  const [none = "", half = "", one = "", two = ""] = forecastByPull(own.world).map((month) =>
    month === null || isOpenEnded(month) ? t("ratification:pull.never") : monthName(month),
  );
  return (
    <>
      <p>
        <MarkBadge mark="design" /> {t("ratification:pull.text")}
      </p>
      <p>{t("ratification:pull.values", { none, half, one, two })}</p>
    </>
  );
}
