import { number, t } from "../../client/i18n/index.ts";
import { goalOf, isReached } from "../../client/selectors/challenges/challenges.ts";
import { placeOf } from "../../client/selectors/debrief/ending.ts";
import { endOfScale, RESULTS, shareOf } from "../../client/selectors/debrief/result-scale.ts";
import { challengeText } from "../../client/sentences/challenge-words.ts";
import { endingWords } from "../../client/sentences/ending-words.ts";
import { besidePar } from "../../client/sentences/result-words.ts";
import { useGame, useMatchFiles, usePlay, useTable } from "../hooks/stores.ts";
import { useLab } from "../hooks/use-lab-report.ts";
import type { Card } from "./draw-card.ts";
import { useFacts } from "./use-facts.ts";

/** Facts on the card: how the text was adopted, and whether it is in force. */
const ON_CARD: readonly string[] = ["adopted", "ballot", "force"];

/** The contents of this match's card. */
export function useCard(): Card {
  const { view, scenario, names } = useTable();
  const play = usePlay();
  const { par } = useLab();
  const match = useMatchLine();
  const lines = useLines();
  const { mine, world } = view;
  const state = mine === null ? t("debrief:everybody") : names.country(mine.country);
  const { title, text } = endingWords(scenario, world, play.currentText(), state);
  return {
    iso3: mine === null ? "" : view.seat,
    state: mine === null ? t("debrief:card.watched") : state,
    match,
    mark: t("debrief:card.mark"),
    title,
    text,
    lines,
    results: resultsOf(play.results(), typeof par === "string" ? null : par),
    exercise: t("debrief:card.exercise"),
  };
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
      par: par === null ? "" : t("debrief:card.par", { par }),
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

/** The goal of a tough seat, the status of the player's state, and the facts. */
function useLines(): readonly string[] {
  const { view, names } = useTable();
  const goal = useGoalLine();
  const facts = useFacts();
  const country = view.mine?.country ?? -1;
  const place = country < 0 ? "none" : placeOf(view.world, country);
  return [
    ...(goal === null ? [] : [goal]),
    ...(place === "none" ? [] : [t(`debrief:place.${place}`, { state: names.country(country) })]),
    ...facts
      .filter(({ id }) => ON_CARD.includes(id))
      .map(({ name, value }) => t("debrief:card.line", { name, value })),
  ];
}

function useGoalLine(): string | null {
  const { own } = useTable();
  const challenge = useGame((game) => game.challenge);
  const parts = challenge === null ? null : goalOf(challenge, own);
  if (challenge === null || parts === null) return null;
  const key = isReached(parts) ? "goalReached" : "goalMissed";
  return t(`debrief:card.${key}`, { title: challengeText(challenge.id, "title") });
}
