import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { lengthText } from "../../client/sentences/committee-names.ts";
import { sessionText } from "../../client/sentences/session-words.ts";
import type { Committee } from "../../committee/state/state.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";
import { NextMeetingForm } from "./next-meeting.tsx";

/** How many of the next speakers are named. */
const NAMED = 3;
const SECOND_MS = 1000;
const OPEN = ["submitted", "introduced"];

/** Between two meetings: when the committee meets again, and where it stands. */
export function AdjournedPart(): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const { current, list: speakers, papers } = state;
  const open = papers.filter(({ status }) => OPEN.includes(status)).map(({ n }) => names.paper(n));
  const time = timeLeft(state);
  const first = list(speakers.entries.slice(0, NAMED).map(names.seat));
  return (
    <section className="sheet stack" aria-labelledby="resume-heading">
      <h3 id="resume-heading">{t("committee:resume.heading")}</h3>
      <p>
        <strong>{sessionText(state)}</strong>
      </p>
      <ul className="stack tight">
        <li>
          {current === null
            ? t("committee:resume.noItem")
            : t("committee:resume.item", { item: names.item(current) })}
        </li>
        <li>{t("committee:resume.listed", { count: speakers.entries.length, seats: first })}</li>
        <li>{t("committee:resume.papers", { count: open.length, papers: list(open) })}</li>
        {time !== null && <li>{t("committee:resume.time", { time })}</li>}
      </ul>
      <p className="small soft">{t("committee:resume.roll")}</p>
      <NextMeetingForm />
    </section>
  );
}

/** What is left of the time for the debate, or null if there is none. Its clock stands between two meetings. */
function timeLeft({ debateClock }: Committee): string | null {
  if (debateClock === null) return null;
  const left = debateClock.total - Math.round(debateClock.used / SECOND_MS);
  return left > 0 ? lengthText(left) : null;
}
