import { useMemo } from "react";
import { goalOf, isReached } from "../../client/readings/challenges.ts";
import { placeOf } from "../../client/readings/ending.ts";
import { challengeText } from "../../client/wording/challenge-words.ts";
import { endingWords } from "../../client/wording/ending-words.ts";
import { number, t } from "../../client/wording/index.ts";
import { useGame, usePlay, useShelf, useTable } from "../hooks.ts";
import type { Card } from "./draw-card.ts";
import { useFacts } from "./use-facts.ts";

/** Facts on the card: how the text came about, and whether it is in force. */
const ON_CARD: readonly string[] = ["adopted", "ballot", "force"];

/** What the card of this match says. */
export function useCard(): Card {
  const { view, scenario, names } = useTable();
  const play = usePlay();
  const match = useMatchLine();
  const lines = useLines();
  return useMemo(() => {
    const isSeated = view.mine !== null;
    const state = isSeated ? names.country(view.mine.country) : t("debrief:everybody");
    const results = play.results();
    const { title, text } = endingWords(scenario, view.world, play.currentText(), state);
    return {
      iso3: isSeated ? view.seat : "",
      state: isSeated ? state : t("debrief:card.watched"),
      match,
      mark: t("debrief:card.mark"),
      title,
      text,
      lines,
      results:
        results === null
          ? []
          : (["mandate", "trust", "world"] as const).map((id) => ({
              name: t(`debrief:results.${id}`),
              value: number(results[id]),
              share: results[id] / 1000,
            })),
      exercise: t("debrief:card.exercise"),
    };
  }, [view, scenario, names, play, match, lines]);
}

/** Which match it was, and that it was a second try where it was one. */
function useMatchLine(): string {
  const { view } = useTable();
  const isAgain = useGame((game) => game.secondTry);
  const seed = useShelf().played()?.setup.seed;
  const values = {
    scenario: t(`scenario.${view.scenario}.name`),
    climate: t(`climate.${view.world.climate}.name`),
  };
  if (seed === undefined) return t("debrief:card.matchRoom", values);
  return t(isAgain ? "debrief:card.matchAgain" : "debrief:card.match", { ...values, seed });
}

/** The goal of a tough seat, where the own state stands, and the facts. */
function useLines(): readonly string[] {
  const { view, names, own } = useTable();
  const challenge = useGame((game) => game.challenge);
  const facts = useFacts();
  return useMemo(() => {
    const goal = challenge === null ? null : goalOf(challenge, own);
    const country = view.mine?.country ?? -1;
    const place = country < 0 ? "none" : placeOf(view.world, country);
    const said = facts
      .filter(({ id }) => ON_CARD.includes(id))
      .map(({ name, value }) => t("debrief:card.line", { name, value }));
    const title = challenge === null ? "" : challengeText(challenge.id, "title");
    return [
      ...(goal === null
        ? []
        : [t(`debrief:card.${isReached(goal) ? "goalReached" : "goalMissed"}`, { title })]),
      ...(place === "none" ? [] : [t(`debrief:place.${place}`, { state: names.country(country) })]),
      ...said,
    ];
  }, [view, names, own, challenge, facts]);
}
