import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { type Moment, OPINIONS, type Poll } from "../../client/sessions/room/opinions.ts";
import { useRoom } from "../hooks/stores.ts";
import { AnswerBar } from "./answer-bar.tsx";

/** The answers before and after the match, one bar below the other. Nothing if nobody has answered. */
export function BeforeAfter(): ReactNode {
  const polls = useRoom((state) => state.room?.polls ?? null);
  if (polls === null || polls.before.answered + polls.after.answered === 0) return null;
  const bar = (moment: Moment): ReactNode => (
    <PollBar label={t(`wall:poll.${moment}`)} poll={polls[moment]} />
  );
  return (
    <section className="before-after" aria-label={t("wall:poll.label")}>
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
      note={t("wall:poll.answered", { count: answered, asked })}
      answers={OPINIONS.criminal.map((id) => ({
        id,
        name: t(`wall:answers.${id}`),
        count: counts === null ? null : (counts[id] ?? 0),
      }))}
    />
  );
}
