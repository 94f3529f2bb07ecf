import type { ReactNode } from "react";
import { figure } from "../../client/i18n/figures.ts";
import { language, t } from "../../client/i18n/index.ts";
import { alternativeText, articleTitle } from "../../client/i18n/names.ts";
import { pullBand } from "../../client/selectors/debrief/pull-band.ts";
import { pullConditions } from "../../client/sentences/pull-conditions.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Aside } from "../primitives/aside.tsx";
import { MarkBadge } from "../widgets/mark-badge.tsx";

const SIGNED = { maximumFractionDigits: 1, signDisplay: "exceptZero" } as const;
const monthsText = (value: number): string => figure(value, language(), SIGNED);

/** Says that the text's pull on the pace is a design choice and, one click away, what other strengths would change. */
export function PullStrengths(): ReactNode {
  const button = t("debrief:figures.pullButton");
  return (
    <p className="small soft">
      <MarkBadge mark="design" /> {t("debrief:figures.pacePull")}{" "}
      <Aside button={button} label={button} className="term" isNamedByText>
        <Strengths />
      </Aside>
    </p>
  );
}

function Strengths(): ReactNode {
  const { scenario } = useTable();
  const band = pullBand(scenario, usePlay().currentText());
  if (band === null)
    return (
      <p className="small">
        {t("debrief:figures.pullWhy")} {t("debrief:figures.pullNone")}
      </p>
    );
  const { article, alternative, months } = band;
  const [none = "", half = "", one = "", two = ""] = months.map(monthsText);
  const clause = {
    article: articleTitle(article),
    alternative: alternativeText(article, alternative, "name"),
  };
  return (
    <>
      <p className="small">{t("debrief:figures.pullWhy")}</p>
      <p className="small">{t("debrief:figures.pullBand", { ...clause, none, half, one, two })}</p>
      <p className="small soft">{pullConditions()}</p>
    </>
  );
}
