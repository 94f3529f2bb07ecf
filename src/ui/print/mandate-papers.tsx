import type { ReactNode } from "react";
import type { PrintPlan } from "../../client/addresses/print-address.ts";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { paperMandates } from "../../client/print/paper-mandate.ts";
import { mandateSummary } from "../../client/sentences/mandate-summary.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { HomePart, RedLinesPart } from "./mandate-home.tsx";
import { ArticlesPart, GuidePart, LinesPart } from "./mandate-talks.tsx";
import { Paper, PaperFlag } from "./paper.tsx";
import type { MandateProps } from "./print-props.ts";

/** Every delegation's mandate: one sheet each, or two for a pair. */
export function MandatePapers({
  plan,
  scenario,
}: Readonly<{ plan: PrintPlan; scenario: Scenario }>): ReactNode {
  return paperMandates(plan).map((mandate) => {
    const props = { mandate, scenario };
    const key = mandate.seat;
    if (!plan.pairs)
      return (
        <Sheet key={key} reader="both" plan={plan} {...props}>
          <LinesPart {...props} />
          <ArticlesPart {...props} />
          <RedLinesPart {...props} />
          <HomePart {...props} />
        </Sheet>
      );
    return [
      <Sheet key={`${key}/delegate`} reader="delegate" plan={plan} {...props}>
        <LinesPart {...props} />
        <ArticlesPart {...props} />
      </Sheet>,
      <Sheet key={`${key}/capital`} reader="capital" plan={plan} {...props}>
        <RedLinesPart {...props} />
        <GuidePart {...props} />
        <HomePart {...props} />
      </Sheet>,
    ];
  });
}

type SheetProps = MandateProps &
  Readonly<{ reader: "delegate" | "capital" | "both"; plan: PrintPlan; children: ReactNode }>;

function Sheet({ reader, plan, mandate, scenario, children }: SheetProps): ReactNode {
  const state = countryName(mandate.seat);
  return (
    <Paper kind="mandate" label={t("print:mandate.title", { state })}>
      <header className="paper-head mandate-head">
        <PaperFlag iso3={mandate.seat} />
        <h2>{state}</h2>
        <p>
          <strong>{t(`print:mandate.roles.${reader}`)}</strong>
          <span className="block paper-note">{t("print:mandate.secret")}</span>
        </p>
      </header>
      <p className="mandate-summary">{mandateSummary(mandate, scenario).join(" ")}</p>
      {children}
      <footer className="paper-note paper-foot">
        {t("print:mandate.exercise")}{" "}
        {t("print:mandate.seed", { scenario: t(`scenario.${plan.scenario}.name`), seed: plan.seed })}
      </footer>
    </Paper>
  );
}
