import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { opinionAbout } from "../../client/sentences/opinion-words.ts";
import {
  MOMENTS,
  type Moment,
  OPINION_QUESTIONS,
  OPINIONS,
  type OpinionAnswer,
  type OpinionQuestion,
} from "../../client/sessions/room/opinions.ts";
import type { DeskView } from "../../room/message.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { downloadBlob } from "../shell/download.ts";
import { AnswerBar } from "../widgets/answer-bar.tsx";
import { useDesk } from "./use-desk.ts";

type Opinions = DeskView["opinions"];

/** What the class answered to the three questions before and after the match: as bars, and by state. */
export function OpinionsPart(): ReactNode {
  const { code, opinions, tables } = useDesk();
  if (opinions.length === 0) return null;
  const save = async (): Promise<void> => {
    const { opinionText } = await import("../../client/sessions/room/learning-table.ts");
    downloadBlob(t("desk:opinions.file", { code }), new Blob([opinionText(opinions)], { type: "text/csv" }));
  };
  return (
    <section className="sheet stack" aria-labelledby="opinions">
      <Disclosure title={t("desk:opinions.heading")} level={2}>
        <p className="small soft">{t("desk:opinions.note")}</p>
        {OPINION_QUESTIONS.map((question) => (
          <section key={question} className="stack" aria-label={opinionAbout(question)}>
            <h3>{opinionAbout(question)}</h3>
            {MOMENTS.map((moment) => (
              <Bar key={moment} question={question} moment={moment} opinions={opinions} />
            ))}
          </section>
        ))}
        {tables.map(({ table }) => (
          <OfTable key={table} table={table} opinions={opinions.filter((one) => one.table === table)} />
        ))}
        <Button onPress={() => void save()}>{t("desk:opinions.save")}</Button>
      </Disclosure>
    </section>
  );
}

type Asked = Readonly<{ question: OpinionQuestion; moment: Moment; opinions: Opinions }>;

function answersTo({ question, moment, opinions }: Asked): readonly OpinionAnswer[] {
  return opinions.flatMap((one) =>
    one.question === question && one.moment === moment && one.answer !== null ? [one.answer] : [],
  );
}

function Bar(asked: Asked): ReactNode {
  const answers = answersTo(asked);
  return (
    <AnswerBar
      label={t(`desk:opinions.${asked.moment}`)}
      note={t("desk:opinions.answered", { count: answers.length })}
      answers={OPINIONS[asked.question].map((id) => ({
        id,
        name: t(`room:opinion.answers.${id}`),
        count: answers.filter((one) => one === id).length,
      }))}
    />
  );
}

/** One row for each state. If it has two devices, a cell has the answers of both. */
function OfTable({ table, opinions }: Readonly<{ table: number; opinions: Opinions }>): ReactNode {
  if (opinions.length === 0) return null;
  const seats = [...new Set(opinions.map(({ seat }) => seat))];
  return (
    <table className="table desk-opinions">
      <caption>{t("desk:opinions.bySeat", { table })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("desk:opinions.state")}</th>
          {OPINION_QUESTIONS.map((question) => (
            <th key={question} scope="col">
              {opinionAbout(question)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => {
          const own = opinions.filter((one) => one.seat === seat);
          return (
            <tr key={seat}>
              <th scope="row">{countryName(seat)}</th>
              {OPINION_QUESTIONS.map((question) => (
                <td key={question}>
                  {t("room:opinion.change", {
                    before: words({ question, moment: "before", opinions: own }),
                    after: words({ question, moment: "after", opinions: own }),
                  })}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function words(asked: Asked): string {
  const answers = answersTo(asked).map((answer) => t(`room:opinion.answers.${answer}`));
  return answers.length === 0 ? t("desk:opinions.none") : list(answers, "unit");
}
