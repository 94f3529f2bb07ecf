import type { ReactNode } from "react";
import { seenOf } from "../../client/game/at-table.ts";
import { t } from "../../client/i18n/index.ts";
import { type ConferenceQuestion, stakesOf } from "../../client/selectors/match/conference-stakes.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { ActSign } from "../ratification/signs.tsx";

const QUESTIONS: readonly ConferenceQuestion[] = ["observers", "protocol"];

/** The first conference: how many parties meet, and the two questions that they vote on, with what carries each. */
export function Conference({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const { scenario, view } = shown;
  const { world } = seenOf(scenario, view);
  const { conferenceProcedure, conferenceSubstance } = scenario.procedure.ballots;
  const { parties } = stakesOf(world, "observers");
  return (
    <section className="wall-part" aria-labelledby="wall-conference">
      <h3 id="wall-conference">{t("ratification:conference.lead", { count: parties })}</h3>
      <ul className="wall-motions">
        {QUESTIONS.map((id) => {
          const { majority } = id === "observers" ? conferenceProcedure : conferenceSubstance;
          const isShort = stakesOf(world, id).isShort;
          return (
            <li key={id}>
              <strong className="wall-motion-name">
                <ActSign of={id} />
                {t(`ratification:conference.${id}`)}
              </strong>
              <p className="wall-plain">
                {isShort
                  ? t("ratification:conference.short", { count: parties })
                  : t(`ratification:conference.decides.${majority}`)}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
