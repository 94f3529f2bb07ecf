import type { ReactNode } from "react";
import "./people.css";
import { t } from "../../client/i18n/index.ts";
import { caseCalled } from "../../client/i18n/people.ts";
import { OPINION_CASES } from "../../client/selectors/text/opinion-cases.ts";
import { useRoom } from "../hooks/stores.ts";
import { PollBar } from "../widgets/before-after.tsx";

/** How many devices have answered whether Ines is a criminal, and their answers once they name nobody. */
export function ClassAnswer(): ReactNode {
  const polls = useRoom((state) => state.room?.polls ?? null);
  if (polls === null) return null;
  return (
    <section className="class-answer" aria-labelledby="class-answer">
      <h2 id="class-answer">{t("wall:poll.heading", { who: caseCalled(OPINION_CASES.criminal) })}</h2>
      <PollBar label={t("wall:poll.own")} poll={polls.before} />
    </section>
  );
}
