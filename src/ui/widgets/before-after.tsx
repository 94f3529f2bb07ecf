import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseCalled } from "../../client/i18n/people.ts";
import { OPINION_CASES } from "../../client/selectors/text/opinion-cases.ts";
import { type Moment, OPINIONS, type Poll } from "../../client/sessions/room/opinions.ts";
import { useRoom } from "../hooks/stores.ts";
import { AnswerBar } from "./answer-bar.tsx";

/** Whether the class was asked, and somebody has answered. Only a wall, or a page that watches, knows. */
export function useHasAnswers(): boolean {
  const polls = useRoom((state) => state.room?.polls ?? null);
  return polls !== null && polls.before.answered + polls.after.answered > 0;
}

/** The answers before and after the match, side by side. */
export function BeforeAfter(): ReactNode {
  const polls = useRoom((state) => state.room?.polls ?? null);
  if (polls === null) return null;
  const bar = (moment: Moment): ReactNode => (
    <PollBar label={t(`wall:poll.${moment}`)} poll={polls[moment]} />
  );
  return (
    <section
      className="before-after"
      aria-label={t("wall:poll.label", { who: caseCalled(OPINION_CASES.criminal) })}
    >
      {bar("before")}
      {bar("after")}
    </section>
  );
}

/** How the class answered whether Ines is a criminal. */
export function PollBar({ label, poll }: Readonly<{ label: string; poll: Poll }>): ReactNode {
  const { asked, answered, counts } = poll;
  return (
    <AnswerBar
      label={label}
      note={asked === 0 ? "" : t("wall:poll.answered", { count: answered, asked })}
      answers={OPINIONS.criminal.map((id) => ({
        id,
        name: t(`wall:answers.${id}`),
        count: counts === null ? null : (counts[id] ?? 0),
      }))}
    />
  );
}
