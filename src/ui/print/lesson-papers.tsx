import { type ReactNode, useState } from "react";
import { type PrintPlan, printBriefsAddress } from "../../client/addresses/print-address.ts";
import { t } from "../../client/i18n/index.ts";
import { scenarioOfPlan } from "../../client/print/paper-mandate.ts";
import { PAPERS, type Paper } from "../../client/print/print-plan.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { ArticlesPaper } from "./articles-paper.tsx";
import { LetterCards } from "./letter-cards.tsx";
import { MandatePapers } from "./mandate-papers.tsx";
import { Placards } from "./placards.tsx";
import { PlanChoices } from "./plan-choices.tsx";
import { PrintPage } from "./print-page.tsx";
import { RoleCards } from "./role-cards.tsx";

/** The papers of a lesson, beside the controls that choose them. */
export function LessonPapers({ first }: Readonly<{ first: PrintPlan }>): ReactNode {
  const [plan, setPlan] = useState(first);
  const [chosen, setChosen] = useState<readonly Paper[]>(PAPERS);
  const scenario = scenarioOfPlan(plan);
  const printed = PAPERS.filter((paper) => chosen.includes(paper) && isPrintable(paper, plan));
  return (
    <PrintPage
      lead={t("print:lead")}
      isEmpty={printed.length === 0}
      choices={
        <>
          <a href={printBriefsAddress()}>{t("brief:heading")}</a>
          <PlanChoices
            plan={plan}
            onChange={(change) => setPlan({ ...plan, ...change })}
            chosen={chosen}
            onChoose={setChosen}
          />
        </>
      }
    >
      {printed.map((paper) => (
        <Papers key={paper} paper={paper} plan={plan} scenario={scenario} />
      ))}
    </PrintPage>
  );
}

/** Mandates depend on the seed, so they are printed only if there is one. */
function isPrintable(paper: Paper, plan: PrintPlan): boolean {
  return paper !== "mandates" || plan.seed !== "";
}

type PapersProps = Readonly<{ paper: Paper; plan: PrintPlan; scenario: Scenario }>;

function Papers({ paper, plan, scenario }: PapersProps): ReactNode {
  switch (paper) {
    case "mandates":
      return <MandatePapers plan={plan} scenario={scenario} />;
    case "placards":
      return <Placards seats={plan.seats} />;
    case "letters":
      return <LetterCards scenario={scenario} />;
    case "roles":
      return <RoleCards scenario={scenario} />;
    case "articles":
      return <ArticlesPaper scenario={scenario} />;
  }
}
