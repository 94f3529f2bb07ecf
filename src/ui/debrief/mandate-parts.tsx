import type { ReactNode } from "react";
import type { Results } from "../../client/game/play.ts";
import { number, t } from "../../client/i18n/index.ts";
import type { Halved as WhyHalved } from "../../engine/seats/objectives.ts";
import type { Part } from "../../engine/seats/parts.ts";
import type { Outcome as Adoption } from "../../engine/state/treaty.ts";
import { useTable } from "../hooks/stores.ts";

/**
 * The parts of the Mandate result, such as objectives, membership and the work of joining, each with its points. The
 * points add up to the result.
 */
export function MandateParts({ results }: Readonly<{ results: Results }>): ReactNode {
  const { view } = useTable();
  const isIn = results.isParty && view.world.treaty.inForce >= 0;
  const hasObjectives = results.parts.some(({ code }) => code === "objective");
  return (
    <div className="stack">
      <ul className="parts">
        {results.parts.map((part) => (
          <PartLine key={`${part.code}-${part.article}`} part={part} results={results} />
        ))}
      </ul>
      {!isIn && <p>{t(outsideKey(view.world.treaty.outcome, results.isParty))}</p>}
      {!hasObjectives && <ObjectiveList results={results} />}
    </div>
  );
}

/** The key of the sentence that says why the treaty adds nothing to the mandate. */
function outsideKey(outcome: Adoption | null, isParty: boolean) {
  if (outcome === null || outcome.how === "failed") return "debrief:results.noConvention";
  return isParty ? "debrief:results.notInForce" : "debrief:results.stayedOut";
}

function PartLine({ part, results }: Readonly<{ part: Part; results: Results }>): ReactNode {
  const { names } = useTable();
  const { code, points, article } = part;
  const name = t(`debrief:results.part.${nameOf(part)}`, {
    article: article < 0 ? "" : names.article(article),
  });
  return (
    <li className="part">
      <span>
        <strong>{name}</strong>
        {code === "objective" && <ObjectiveText results={results} article={article} />}
      </span>
      <Points points={points} />
    </li>
  );
}

function nameOf({ code, points }: Part) {
  if (code !== "handicap") return code;
  return points > 0 ? "hardSeat" : "easySeat";
}

/** Points with a plus or minus sign. */
export function Points({ points }: Readonly<{ points: number }>): ReactNode {
  const text = points > 0 ? t("debrief:results.plus", { points }) : number(points);
  return <span className="part-points numbers">{text}</span>;
}

function ObjectiveText({ results, article }: Readonly<{ results: Results; article: number }>): ReactNode {
  const { names } = useTable();
  const goal = results.objectives.find((item) => item.article === article);
  if (goal === undefined) return null;
  const values = {
    wished: names.alternative(article, goal.wished),
    got: names.alternative(article, goal.got),
  };
  const isGot = goal.wished === goal.got;
  return (
    <span className="block soft">
      {t(isGot ? "debrief:results.objectiveGot" : "debrief:results.objectiveMissed", values)}{" "}
      {t("debrief:results.objectiveWeight", { weight: goal.weight })}
      {!goal.crossed && goal.halved !== null && <Halved article={article} why={goal.halved} />}
      {goal.crossed && <span className="block par-below">{t("debrief:results.objectiveCrossed")}</span>}
    </span>
  );
}

/** Explains why an objective counts only half. */
function Halved({ article, why }: Readonly<{ article: number; why: WhyHalved }>): ReactNode {
  const { view, scenario, names } = useTable();
  const own = view.mine?.country ?? -1;
  const said = view.world.declared[article * scenario.countries.length + own] ?? 0;
  const asked = names.alternative(article, said);
  return <span className="block par-below">{t(`debrief:results.objectiveHalf.${why}`, { asked })}</span>;
}

/** How the last text meets each objective, if there is no convention and the objectives bring no points. */
function ObjectiveList({ results }: Readonly<{ results: Results }>): ReactNode {
  const { names } = useTable();
  return (
    <ul className="parts">
      {results.objectives.map(({ article }) => (
        <li key={article} className="part">
          <span>
            <strong>{names.article(article)}</strong>
            <ObjectiveText results={results} article={article} />
          </span>
        </li>
      ))}
    </ul>
  );
}
