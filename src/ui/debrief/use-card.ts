import { number, t } from "../../client/i18n/index.ts";
import { goalOf, isReached } from "../../client/selectors/challenges/challenges.ts";
import { endOfScale, RESULTS, shareOf } from "../../client/selectors/debrief/result-scale.ts";
import { standingOf } from "../../client/selectors/debrief/without-you.ts";
import { challengeText } from "../../client/sentences/challenge-words.ts";
import { endingWords } from "../../client/sentences/ending-words.ts";
import { besidePar } from "../../client/sentences/result-words.ts";
import type { PublicWorld } from "../../engine/state/world.ts";
import { useGame, useMatchFiles, usePlay, useTable } from "../hooks/stores.ts";
import { useLab } from "../hooks/use-lab-report.ts";
import type { Card } from "./draw-card.ts";

/** The contents of this match's card. */
export function useCard(): Card {
  const { view, scenario, names } = useTable();
  const play = usePlay();
  const { par } = useLab();
  const match = useMatchLine();
  const goal = useGoalLine();
  const { mine, world } = view;
  const state = mine === null ? t("debrief:everybody") : names.country(mine.country);
  const { title } = endingWords(scenario, world, play.currentText(), state);
  return {
    iso3: mine === null ? "" : view.seat,
    state: mine === null ? t("debrief:card.watched") : state,
    question: t("start.heading"),
    title,
    ring: ringOf(world),
    goal: goal ?? "",
    match,
    mark: t("debrief:card.mark"),
    results: resultsOf(play.results(), typeof par === "string" ? null : par),
    exercise: t("debrief:card.exercise"),
  };
}

/** Null without a treaty. */
function ringOf(world: PublicWorld): Card["ring"] {
  const { outcome, threshold: needed } = world.treaty;
  if (outcome === null || outcome.how === "failed") return null;
  const parties = standingOf(world).instruments;
  return { parties, needed, words: t("debrief:ring", { count: parties, needed }) };
}

type Results = ReturnType<ReturnType<typeof usePlay>["results"]>;

function resultsOf(results: Results, pars: Results): Card["results"] {
  if (results === null) return [];
  return RESULTS.map((id) => {
    const value = results[id];
    const par = pars?.[id] ?? null;
    const end = endOfScale(id, value, par);
    return {
      name: t(`debrief:results.${id}`),
      value: number(value),
      words: besidePar(id, value, par),
      bar:
        end === null ? null : { share: shareOf(value, end), mark: par === null ? null : shareOf(par, end) },
    };
  });
}

/** One line about the match, which also says whether it was a second try. */
function useMatchLine(): string {
  const { view } = useTable();
  const isAgain = useGame((game) => game.secondTry);
  const seed = useMatchFiles().played()?.setup.seed;
  const values = {
    scenario: t(`scenario.${view.scenario}.name`),
    climate: t(`climate.${view.world.climate}.name`),
  };
  if (seed === undefined) return t("debrief:card.matchBare", values);
  return t(isAgain ? "debrief:card.matchAgain" : "debrief:card.match", { ...values, seed });
}

/** Whether the goal of a tough seat was reached; null for other seats. */
function useGoalLine(): string | null {
  const { own } = useTable();
  const challenge = useGame((game) => game.challenge);
  const parts = challenge === null ? null : goalOf(challenge, own);
  if (challenge === null || parts === null) return null;
  const key = isReached(parts) ? "goalReached" : "goalMissed";
  return t(`debrief:card.${key}`, { title: challengeText(challenge.id, "title") });
}
