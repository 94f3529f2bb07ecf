import type { ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import type { Fork as Forked, Moment, TableEnd } from "../../client/selectors/debrief/moments.ts";
import { forkLines } from "../../client/sentences/fork-words.ts";
import type { Scenario } from "../../engine/state/scenario.ts";

/** What would have happened without the act, under the same seed and under other seeds. */
export function Fork({ moment, scenario }: Readonly<{ moment: Moment; scenario: Scenario }>): ReactNode {
  const { forks } = moment;
  const isInstead = isOtherWay(moment);
  return (
    <div className="film-fork">
      <h4>{t(isInstead ? "film:withoutInstead" : "film:without")}</h4>
      <ul>
        {forkLines(forks[0], scenario).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <OtherSeeds forks={forks} />
    </div>
  );
}

/**
 * True if the alternative run replaces the act instead of leaving it out. Staying out has the same effect as doing
 * nothing, so in the alternative run the state signs.
 */
export function isOtherWay({ deeds: [first] }: Moment): boolean {
  return first?.command.type === "stayOut";
}

function OtherSeeds({ forks }: Readonly<{ forks: readonly Forked[] }>): ReactNode {
  const runs = forks.length;
  const rows = [
    { id: "with", ends: forks.map(({ actual }) => actual) },
    { id: "without", ends: forks.map(({ other }) => other) },
  ] as const;
  return (
    <table className="film-lucks">
      <caption>{t("film:lucks.caption", { count: runs })}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t("film:lucks.row")}</span>
          </th>
          <th scope="col">{t("film:lucks.adopted")}</th>
          <th scope="col">{t("film:lucks.parties")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, ends }) => (
          <tr key={id}>
            <th scope="row">{t(`film:lucks.${id}`)}</th>
            <td className="numbers">{t("film:lucks.ofRuns", { count: adoptedIn(ends), runs })}</td>
            <td className="numbers">{t("film:lucks.mean", { parties: number(meanParties(ends), 0) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function adoptedIn(ends: readonly TableEnd[]): number {
  return ends.filter(({ adopted }) => adopted).length;
}

function meanParties(ends: readonly TableEnd[]): number {
  return ends.reduce((sum, { parties }) => sum + parties, 0) / Math.max(1, ends.length);
}
