import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { type Best, isDone } from "../../client/saves/best-results.ts";
import { showPanel, showScreen } from "../../client/screen/ui-store.ts";
import { type Challenge, challengeSetup } from "../../client/selectors/challenges/challenges.ts";
import { bestText, challengeSources, challengeText } from "../../client/sentences/challenge-words.ts";
import { useMatchFiles } from "../hooks/stores.ts";
import { usePar } from "../hooks/use-par.ts";
import { Aside } from "../primitives/aside.tsx";
import { Button } from "../primitives/button.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { GoalList } from "./goal-list.tsx";
import { RuleToLearn } from "./rule-to-learn.tsx";

type ChallengeCardProps = Readonly<{ challenge: Challenge; best: Best | undefined }>;

/** A card for a tough seat. One press opens its briefing. */
export function ChallengeCard({ challenge, best }: ChallengeCardProps): ReactNode {
  const shelf = useMatchFiles();
  const { id, seat } = challenge;
  const play = async (): Promise<void> => {
    await shelf.startMatch(challengeSetup(challenge), seat);
    showPanel("decide");
    showScreen("briefing");
  };
  return (
    <li className="sheet challenge-card" data-challenge={id} data-reached={isDone(best)}>
      <Head challenge={challenge} />
      <p>
        {challengeText(id, "text")} <Sources challenge={challenge} />
      </p>
      <Goal challenge={challenge} />
      <RuleToLearn id={id} />
      <footer className="challenge-foot">
        <Result challenge={challenge} best={best} />
        <Button
          size="small"
          aria-label={t("challenges:playSeat", { title: challengeText(id, "title") })}
          onPress={() => void play()}
        >
          {t("challenges:play")}
        </Button>
      </footer>
    </li>
  );
}

function Head({ challenge: { id, seat, scenario } }: Readonly<{ challenge: Challenge }>): ReactNode {
  return (
    <header className="challenge-head">
      <FlagIcon iso3={seat} scale={1.1} />
      <div>
        <h2>{challengeText(id, "title")}</h2>
        <p className="small soft">
          {t("challenges:seat", {
            state: countryName(seat),
            length: t(`scenario.${scenario}.name`),
            time: t(`scenario.${scenario}.time`),
          })}
        </p>
      </div>
    </header>
  );
}

/** The goal in one line. A button shows the goal's aims. */
function Goal({ challenge: { id, goal } }: Readonly<{ challenge: Challenge }>): ReactNode {
  const label = t("challenges:exactlyOf", { title: challengeText(id, "title") });
  return (
    <p>
      <strong>{t("challenges:goalOf", { goal: challengeText(id, "short") })}</strong>{" "}
      <Aside button={t("challenges:exactly")} label={label} className="link-button small">
        <GoalList goal={goal} />
      </Aside>
    </p>
  );
}

function Result({ challenge, best }: ChallengeCardProps): ReactNode {
  const par = usePar({ setup: challengeSetup(challenge), seat: challenge.seat });
  return (
    <span className="small numbers">
      {isDone(best) && <strong className="challenge-reached">{t("challenges:isReached")}</strong>}{" "}
      {bestText(best, par?.mandate ?? null)}
    </span>
  );
}

/** Sources of the facts in the text. */
function Sources({ challenge }: Readonly<{ challenge: Challenge }>): ReactNode {
  const sources = challengeSources(challenge);
  if (sources.length === 0) return null;
  const label = t("challenges:sourcesAbout", { title: challengeText(challenge.id, "title") });
  return (
    <Aside button={t("challenges:sources")} label={label} className="link-button small">
      <ul className="points">
        {sources.map(({ id, title, url }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Aside>
  );
}
