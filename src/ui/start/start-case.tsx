import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { caseWho } from "../../client/i18n/names.ts";
import { ANSWERS, giveAnswer } from "../../client/saves/own-answer.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import type { Answer } from "../../engine/state/scenario.ts";
import { useOwnAnswer } from "../hooks/use-own-answer.ts";
import { Portrait } from "../people/portrait.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";

/** Ines opens the game. She says in her own words what she did, and asks a question. */
export function Ines(): ReactNode {
  return (
    <>
      <figure className="start-ines">
        <Portrait kind="case" id={START_CASE.case} size="large" />
        <figcaption className="eyebrow">
          {t("start.caseName", { person: caseWho(START_CASE.case) })}
        </figcaption>
        <blockquote>{t("start.caseWords")}</blockquote>
      </figure>
      <ScreenHeading>{t("start.heading")}</ScreenHeading>
    </>
  );
}

export const ANSWER_KEYS = { yes: "start.caseYes", no: "start.caseNo", may: "start.caseMay" } as const;

/** The player's own answer to Ines, and how many drafts agree. A second press takes the answer back. */
export function StartCase(): ReactNode {
  const answer = useOwnAnswer();
  return (
    <section className="start-case" aria-labelledby="start-case-heading">
      <h2 id="start-case-heading">{t("start.caseQuestion")}</h2>
      <div className="row">
        {ANSWERS.map((id) => (
          <ToggleButton
            key={id}
            className="button plain start-answer"
            isSelected={answer === id}
            onChange={(isSelected) => giveAnswer(isSelected ? id : null)}
          >
            {t(ANSWER_KEYS[id])}
          </ToggleButton>
        ))}
      </div>
      <div className="start-meets">
        {answer === null && <p>{t("start.lead")}</p>}
        <div role="status">{answer !== null && <Meets answer={answer} />}</div>
      </div>
    </section>
  );
}

/** The drafts of the article that decides her case, as sheets; those that agree are lit. */
function Meets({ answer }: Readonly<{ answer: Answer }>): ReactNode {
  const { yes, no, may } = START_CASE.counts;
  const all = yes + no + may;
  const count = START_CASE.counts[answer];
  const drafts = Array.from({ length: all }, (_, at) => ({ id: `draft ${at}`, agrees: at < count }));
  return (
    <>
      <span className="start-drafts" aria-hidden="true">
        {drafts.map(({ id, agrees }) => (
          <span key={id} className="start-draft" data-agrees={agrees} />
        ))}
      </span>
      <p>{t("start.meets", { count, all })}</p>
    </>
  );
}
