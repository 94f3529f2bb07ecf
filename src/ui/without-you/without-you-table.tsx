import { type ReactNode, useState } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { caseWho, monthName } from "../../client/i18n/names.ts";
import { caseConsequence } from "../../client/i18n/people.ts";
import type { WithoutYouTold } from "../../client/lab/without-you.ts";
import {
  causeShown,
  type MatchDifference,
  matchDifference,
  type Standing,
  standingOf,
  turnsOf,
} from "../../client/selectors/debrief/without-you.ts";
import { articlesText, firstStepText } from "../../client/sentences/cause-words.ts";
import { useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { CauseLine } from "./cause-line.tsx";
import { useWithoutYou } from "./use-without-you.ts";

/** Rows of each part shown until the user asks for all. */
const FEW = 5;

/** "Because you were there": the results of the match beside those of the same match without the player's seat. */
export function WithoutYouTable(): ReactNode {
  const told = useWithoutYou();
  if (told === "none") return null;
  return (
    <section className="debrief-part" aria-labelledby="without-heading" id="without">
      <h2 id="without-heading">{t("debrief:without.heading")}</h2>
      {told === "pending" && <p role="status">{t("debrief:without.pending")}</p>}
      {told === "failed" && <p>{t("debrief:without.failed")}</p>}
      {typeof told === "object" && <Compared other={told} />}
      <p className="small soft">
        {t("debrief:without.lead")}{" "}
        {typeof told === "object" && told.lost > 0 && t("debrief:without.lost", { count: told.lost })}
      </p>
    </section>
  );
}

function Compared({ other }: Readonly<{ other: WithoutYouTold }>): ReactNode {
  const { view, scenario, names } = useTable();
  const own = standingOf(view.world);
  const apart = matchDifference(scenario, own, other, view.mine?.objectives ?? []);
  const summary = summaryOf(apart, own);
  const shown = causeShown(other, apart, view.world.month);
  // Causes of other texts are listed below, with the articles that they changed.
  const cause = shown?.target.type === "article" ? null : shown;
  return (
    <>
      {summary !== null && <p className="parted">{summary}</p>}
      {cause !== null && (
        <div className="parted">
          <CauseLine told={other} cause={cause} length="long" />
        </div>
      )}
      {turnsOf(other, apart).map((turn) => (
        <p key={turn.articles.join()} className="parted">
          {articlesText(names, turn.cause, turn.articles)} {firstStepText(names, turn.cause)}
        </p>
      ))}
      <table className="case-answers without-table" aria-labelledby="without-heading">
        <thead>
          <tr>
            <td />
            <th scope="col">{t("debrief:without.table.own")}</th>
            <th scope="col">{t("debrief:without.table.other")}</th>
          </tr>
        </thead>
        <Articles apart={apart} />
        <Answers apart={apart} />
        <Course own={own} other={other} />
      </table>
    </>
  );
}

/** A summary sentence if the texts are the same, or if only one of them was adopted. */
function summaryOf({ articles, isOnlyOne }: MatchDifference, { adoption }: Standing): string | null {
  if (!isOnlyOne) return articles.length === 0 ? t("debrief:without.same") : null;
  const isHere = adoption?.how !== "failed";
  return t(isHere ? "debrief:without.table.onlyHere" : "debrief:without.table.onlyThere");
}

type Row = Readonly<{ key: string; head: ReactNode; own: ReactNode; other: ReactNode; differs: boolean }>;

function Articles({ apart }: Readonly<{ apart: MatchDifference }>): ReactNode {
  const { names } = useTable();
  const rows = apart.articles.map(
    ({ article, own, other }): Row => ({
      key: `${article}`,
      head: names.article(article),
      own: names.alternative(article, own),
      other: names.alternative(article, other),
      differs: true,
    }),
  );
  return <Part rows={rows} />;
}

function Answers({ apart }: Readonly<{ apart: MatchDifference }>): ReactNode {
  const rows = apart.answers.map(
    ({ case: id, question, own, other }): Row => ({
      key: `${id}-${question}`,
      head: caseWho(id),
      own: caseConsequence({ case: id, question, answer: own }),
      other: caseConsequence({ case: id, question, answer: other }),
      differs: true,
    }),
  );
  return <Part rows={rows} />;
}

const COURSE = { adopted: adoptedText, instruments: instrumentsText, force: forceText } as const;
const COURSE_NAMES = {
  adopted: "debrief:facts.adopted",
  instruments: "debrief:without.table.instruments",
  force: "debrief:facts.force",
} as const;

/**
 * How the text was adopted, the number of instruments and the entry into force. These rows appear even if both
 * matches agree on them.
 */
function Course({ own, other }: Readonly<{ own: Standing; other: Standing }>): ReactNode {
  const rows = (["adopted", "instruments", "force"] as const).map((key): Row => {
    const [here, there] = [COURSE[key](own), COURSE[key](other)];
    return { key, head: t(COURSE_NAMES[key]), own: here, other: there, differs: here !== there };
  });
  return <Part rows={rows} />;
}

function adoptedText({ adoption }: Standing): string {
  if (adoption === null || adoption.how === "failed") return t("debrief:facts.failed");
  if (adoption.tally === null) return t("debrief:facts.consensus");
  const { yes, no } = adoption.tally;
  return t("debrief:without.table.vote", { yes, no });
}

function instrumentsText({ instruments }: Standing): string {
  return number(instruments);
}

function forceText({ inForce }: Standing): string {
  return inForce < 0 ? t("debrief:without.table.never") : monthName(inForce);
}

/** A group of rows, of which only a few are shown at first. */
function Part({ rows }: Readonly<{ rows: readonly Row[] }>): ReactNode {
  const [most, setMost] = useState(FEW);
  if (rows.length === 0) return null;
  return (
    <tbody>
      {rows.slice(0, most).map(({ key, head, own, other, differs }) => (
        <tr key={key} data-differs={differs}>
          <th scope="row">{head}</th>
          <td>{own}</td>
          <td>{other}</td>
        </tr>
      ))}
      {rows.length > most && (
        <tr>
          <td colSpan={3}>
            <Button size="small" onPress={() => setMost(rows.length)}>
              {t("debrief:without.table.all", { count: rows.length })}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}
