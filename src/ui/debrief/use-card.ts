import { useMemo } from "react";
import { endOf } from "../../client/readings/ending.ts";
import { fromContent, number, t } from "../../client/wording/index.ts";
import { usePlay, useTable } from "../hooks.ts";
import type { Card } from "./draw-card.ts";
import { useFacts } from "./use-facts.ts";

/** Facts on the card: the first of the ending, how the text came about and whether it is in force. */
const ON_CARD: readonly string[] = ["adopted", "ballot", "parties", "force"];

const MOST_LINES = 3;

/** What the card of this match says. */
export function useCard(): Card {
  const { view, scenario, names } = useTable();
  const play = usePlay();
  const facts = useFacts();
  return useMemo(() => {
    const own = view.mine?.country ?? -1;
    const results = play.results();
    const title = fromContent(`ending.${endOf(scenario, view.world, play.currentText())}.title`);
    const lines = facts
      .filter(({ id }) => ON_CARD.includes(id))
      .slice(0, MOST_LINES)
      .map(({ name, value }) => t("debrief:card.line", { name, value }));
    return {
      iso3: own < 0 ? "" : view.seat,
      state: own < 0 ? t("debrief:everybody") : names.country(own),
      title,
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
  }, [view, scenario, names, play, facts]);
}
