import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { KIT_PAPERS, type KitPaper } from "../../client/print/kit.ts";
import { PaperChecks } from "../print/paper-checks.tsx";
import { PrintPage } from "../print/print-page.tsx";
import { LevelsPaper, SizesPaper } from "./class-papers.tsx";
import { RubricPaper, SourcesPaper } from "./look-back-papers.tsx";
import { PlanPaper } from "./plan-paper.tsx";
import { SlidesPaper } from "./slides-paper.tsx";
import { WordsPaper } from "./words-paper.tsx";
import { KeyPaper, Worksheet } from "./worksheet.tsx";
import "./kit.css";

/** Everything that a teacher needs for a lesson, to read here or to print. */
export function KitScreen(): ReactNode {
  const [chosen, setChosen] = useState<readonly KitPaper[]>(["plan45"]);
  return (
    <PrintPage
      heading={t("kit:heading")}
      lead={t("kit:lead")}
      isEmpty={chosen.length === 0}
      choices={
        <PaperChecks
          items={KIT_PAPERS.map((id) => ({ id, name: t(`kit:papers.${id}`) }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      }
    >
      {KIT_PAPERS.filter((paper) => chosen.includes(paper)).map((paper) => (
        <Papers key={paper} paper={paper} />
      ))}
    </PrintPage>
  );
}

function Papers({ paper }: Readonly<{ paper: KitPaper }>): ReactNode {
  switch (paper) {
    case "plan45":
    case "plan90":
      return <PlanPaper plan={paper} />;
    case "sizes":
      return <SizesPaper />;
    case "levels":
      return <LevelsPaper />;
    case "slides":
      return <SlidesPaper />;
    case "starter":
    case "standard":
    case "stretch":
      return <Worksheet level={paper} />;
    case "words":
      return <WordsPaper />;
    case "key":
      return <KeyPaper />;
    case "rubric":
      return <RubricPaper />;
    case "sources":
      return <SourcesPaper />;
  }
}
