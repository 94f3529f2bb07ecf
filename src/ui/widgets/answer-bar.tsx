import type { ReactNode } from "react";
import "./answer-bar.css";
import { number, t } from "../../client/i18n/index.ts";

type AnswerBarProps = Readonly<{
  /** What the bar is about. */
  label: string;
  /** How many have answered. */
  note: string;
  /** Three answers. A count is null until enough devices have answered. */
  answers: readonly Readonly<{ id: string; name: string; count: number | null }>[];
}>;

/** The answers of a class as shares of a bar, with their counts in words below. */
export function AnswerBar({ label, note, answers }: AnswerBarProps): ReactNode {
  const all = answers.reduce((sum, { count }) => sum + (count ?? 0), 0);
  // An empty bar would look broken.
  const isHidden = answers.every(({ count }) => count === null);
  return (
    <figure className="answer-bar">
      <figcaption>
        <strong>{label}</strong>
        <span>{note}</span>
      </figcaption>
      {isHidden ? (
        <p className="answer-bar-later">{t("common.barLater")}</p>
      ) : (
        <div className="answer-bar-track" aria-hidden="true">
          {answers.map(({ id, count }, at) => (
            <span
              key={id}
              data-part={at}
              style={{ inlineSize: all === 0 ? 0 : `${(100 * (count ?? 0)) / all}%` }}
            />
          ))}
        </div>
      )}
      <dl>
        {answers.map(({ id, name, count }, at) => (
          <div key={id}>
            <dt>
              <span className="answer-bar-sign" data-part={at} aria-hidden="true" /> {name}
            </dt>
            {count !== null && <dd className="numbers">{number(count)}</dd>}
          </div>
        ))}
      </dl>
    </figure>
  );
}
