import type { ReactNode } from "react";
import "./fates.css";
import { t } from "../../client/i18n/index.ts";
import { caseCalled, caseConsequence } from "../../client/i18n/people.ts";
import { countFates, fates } from "../../client/selectors/text/fates.ts";
import type { Verdict } from "../../client/selectors/text/verdicts.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { FateFace, FateSign, MetWords } from "../people/fate-face.tsx";
import { useInTurn } from "./use-in-turn.ts";

type ShownProps = Readonly<{ shown: Shown }>;

/** While the text as a whole is decided: the eight people, and who of them would be better or worse off. */
export function EightFates({ shown }: ShownProps): ReactNode {
  const judged = fates(shown.scenario, shown.text);
  const [at] = useInTurn(judged.length);
  const now = judged[at];
  return (
    <section className="wall-part" aria-labelledby="wall-fates">
      <h3 id="wall-fates">{t("wall:fates.heading")}</h3>
      <Faces judged={judged} now={now} isNamed />
      {now !== undefined && (
        <p className="wall-fate-now" aria-hidden="true">
          {caseConsequence(now)}
        </p>
      )}
      <Counts judged={judged} />
    </section>
  );
}

/** The note says in a few words whether the text changes anything for these people yet. */
type RowProps = ShownProps & Readonly<{ note?: string }>;

/** What the text means for one person after the other, and below it all the faces, which give way first. */
export function FateRow({ shown, note }: RowProps): ReactNode {
  const judged = fates(shown.scenario, shown.text);
  const [at] = useInTurn(judged.length);
  const now = judged[at];
  return (
    <section className="wall-part wall-fate-row" aria-label={t("wall:cases.heading")}>
      {now !== undefined && (
        <p className="wall-fate-one" aria-hidden="true">
          <FateFace judged={now} />
          <span className="wall-fate-now">{caseConsequence(now)}</span>
        </p>
      )}
      <div className="wall-fate-all">
        {note !== undefined && <p>{note}</p>}
        <Faces judged={judged} now={now} isNamed={false} />
      </div>
    </section>
  );
}

type JudgedProps = Readonly<{ judged: readonly Verdict[] }>;
type FacesProps = JudgedProps & Readonly<{ now: Verdict | undefined; isNamed: boolean }>;

/** The faces, with a mark at the one whose turn it is. Screen readers find every sentence at its face. */
function Faces({ judged, now, isNamed }: FacesProps): ReactNode {
  return (
    <ul className="wall-fates" data-named={isNamed}>
      {judged.map((one) => (
        <li key={one.case} data-case={one.case} data-now={one === now}>
          <FateFace judged={one} size={isNamed ? "medium" : "small"} />
          {isNamed && <span aria-hidden="true">{caseCalled(one.case)}</span>}
          <span className="visually-hidden">
            {caseConsequence(one)}
            <MetWords judged={one} />
          </span>
        </li>
      ))}
    </ul>
  );
}

const SIDES = ["hoped", "open", "feared"] as const;

function Counts({ judged }: JudgedProps): ReactNode {
  const counts = countFates(judged);
  return (
    <ul className="wall-fate-counts">
      {SIDES.filter((met) => counts[met] > 0).map((met) => (
        <li key={met}>
          <FateSign met={met} />
          {t(`wall:fates.${met}`, { count: counts[met] })}
        </li>
      ))}
    </ul>
  );
}
