import type { ReactNode } from "react";
import "./checks.css";
import { t } from "../../client/i18n/index.ts";
import { saidInSecond } from "../../client/i18n/second-line.ts";
import { checkAsks, checkChoice, checkReason } from "../../client/sentences/check-words.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { ExplainedCheck } from "../../room/check-view.ts";
import { AnswerBar } from "../widgets/answer-bar.tsx";
import { SecondLine } from "./second-line.tsx";

type CheckProps = Readonly<{ check: ExplainedCheck; scenario: Scenario }>;

/**
 * A check question in large letters: how many chose what, and once somebody has answered, which answer is right and why.
 * Nobody is named.
 */
export function ShownCheck({ check, scenario }: CheckProps): ReactNode {
  const { about, choices, right, poll } = check;
  const { answered, counts } = poll;
  const isTold = answered > 0;
  return (
    <section className="on-wall-check wall-check" data-right={isTold ? choices.indexOf(right) : undefined}>
      <h2>
        {checkAsks(about, scenario)}
        <SecondLine line={saidInSecond((voice) => checkAsks(about, scenario, voice))} />
      </h2>
      <AnswerBar
        label={t("wall:checks.label")}
        note={t("wall:checks.answered", { count: answered })}
        answers={choices.map((id, at) => ({
          id,
          name:
            isTold && id === right
              ? t("wall:checks.right", { choice: checkChoice(about, id) })
              : checkChoice(about, id),
          count: counts?.[at] ?? null,
        }))}
      />
      {isTold && <p className="wall-check-reason">{checkReason(check)}</p>}
    </section>
  );
}
