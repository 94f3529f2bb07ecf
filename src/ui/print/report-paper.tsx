import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { questionsOf } from "../../client/selectors/questions/questions.ts";
import { endingWords } from "../../client/sentences/ending-words.ts";
import { discussionText } from "../../client/sentences/question-words.ts";
import { factsOf } from "../debrief/use-facts.ts";
import { Paper } from "./paper.tsx";
import type { ReportProps } from "./print-props.ts";
import { CoursePart } from "./report-course.tsx";
import { DelegationsPart, PromisesPart } from "./report-delegations.tsx";
import { CasesPart, TextPart } from "./report-text.tsx";

/** The report of a match, on one or two pages. `table` is 0 for a match outside a room. */
export function ReportPaper({ report, table }: ReportProps & Readonly<{ table: number }>): ReactNode {
  const title = table === 0 ? t("print:report.title") : t("print:report.titleTable", { table });
  return (
    <Paper kind="report" label={title}>
      <ReportHead report={report} title={title} />
      <TextPart report={report} />
      <DelegationsPart report={report} />
      <PromisesPart report={report} />
      <CoursePart report={report} />
      <div className="report-end">
        <CasesPart report={report} />
        <QuestionsPart report={report} />
        <ReportFoot report={report} />
      </div>
    </Paper>
  );
}

function ReportHead({ report, title }: ReportProps & Readonly<{ title: string }>): ReactNode {
  const { scenario, world, text } = report;
  const ending = endingWords(scenario, world, text, t("debrief:everybody"));
  return (
    <header className="paper-head">
      <div className="row-between">
        <h2>{title}</h2>
        <p className="write-in">{t("print:report.class")}</p>
        <p className="write-in">{t("print:report.date")}</p>
      </div>
      <p>
        <strong>{ending.title}</strong> {ending.text}
      </p>
      <dl className="paper-facts">
        {factsOf(world, null).map(({ id, name, value }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** Questions about what happened at this table, for the class to discuss. */
function QuestionsPart({ report }: ReportProps): ReactNode {
  return (
    <section className="report-part">
      <h3>{t("print:report.questions")}</h3>
      <ol>
        {questionsOf(report).map((question) => (
          <li key={JSON.stringify(question)}>{discussionText(question, report.scenario)}</li>
        ))}
      </ol>
    </section>
  );
}

function ReportFoot({ report }: ReportProps): ReactNode {
  const { setup, version, hash } = report;
  return (
    <footer className="paper-note paper-foot">
      <p>{t("debrief:treaty.exerciseNote")}</p>
      <p>
        {t("print:report.seal", {
          scenario: t(`scenario.${setup.scenario}.name`),
          seed: setup.seed,
          version,
          hash,
        })}
      </p>
    </footer>
  );
}
