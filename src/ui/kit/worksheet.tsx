import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { LEVELS, type Level, matchColumns, PARTS, type Task, tasksOf } from "../../client/print/kit.ts";
import { KitPage } from "./kit-paper.tsx";

/** Tasks for before, during and after the match, with lines to write on. */
export function Worksheet({ level }: Readonly<{ level: Level }>): ReactNode {
  const tasks = tasksOf(level);
  return (
    <KitPage title={t(`kit:${level}.title`)} lead={t(`kit:${level}.lead`)}>
      <p className="kit-state">
        {t("kit:worksheet.state")} <span className="write-in" />
      </p>
      <p className="paper-note">{t("kit:worksheet.noNames")}</p>
      {PARTS.map((part) => (
        <section key={part}>
          <h3>{t(`kit:worksheet.parts.${part}`)}</h3>
          <Tasks tasks={tasks.filter((task) => task.part === part)} first={tasks.findIndex(isOf(part)) + 1} />
        </section>
      ))}
    </KitPage>
  );
}

const isOf =
  (part: Task["part"]) =>
  (task: Task): boolean =>
    task.part === part;

/** @param first the number of the first task */
function Tasks({ tasks, first }: Readonly<{ tasks: readonly Task[]; first: number }>): ReactNode {
  return (
    <ol className="paper-lines" start={first}>
      {tasks.map(({ id, text, lines }) => (
        <li key={id}>
          {text}
          {id === "match" && <Match />}
          {Array.from({ length: lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: empty lines never move
            <span key={line} className="kit-line" />
          ))}
        </li>
      ))}
    </ol>
  );
}

/** Words on the left, meanings on the right, and room between them to draw lines. */
function Match(): ReactNode {
  return (
    <table className="kit-match">
      <tbody>
        {matchColumns().map(([word, meaning]) => (
          <tr key={word}>
            <td>{word} ●</td>
            <td>● {meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The model answers to all three worksheets. */
export function KeyPaper(): ReactNode {
  return (
    <KitPage title={t("kit:key.title")} lead={t("kit:key.lead")}>
      {LEVELS.map((level) => (
        <section key={level}>
          <h3>{t(`kit:${level}.title`)}</h3>
          <ol className="paper-lines">
            {tasksOf(level).map(({ id, answer }) => (
              <li key={id}>{answer}</li>
            ))}
          </ol>
        </section>
      ))}
    </KitPage>
  );
}
