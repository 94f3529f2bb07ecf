import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import {
  isReady,
  SWING,
  SWINGS,
  supportOf,
  winningSwings,
} from "../../client/selectors/ratification/capital.ts";
import { safeVoteNeeds } from "../../client/selectors/ratification/home-chances.ts";
import type { Forecast } from "../../engine/state/forecast.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { type Choice, Choices } from "../primitives/choices.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { TenDots } from "../widgets/ten-dots.tsx";

type Call = "none" | "sure" | "gamble";

/** The vote at home: called when it is safe, or as a gamble with a stated chance. */
export function VoteBox({ home }: Readonly<{ home: HomeTable }>): ReactNode {
  const play = usePlay();
  const { view } = useTable();
  const option = optionOf(view, "callVote");
  const sealed = sealedOf(view, "callVote");
  if (option === null || (sealed === null && !home.law)) return null;
  const selected: Call = sealed === null ? "none" : sealed.gamble ? "gamble" : "sure";
  const forecast = play.forecast({ type: "callVote", gamble: true });
  const safe = play.forecast({ type: "callVote", gamble: false })?.low ?? 0;
  const isSafe = isReady(home) || safe >= 1000;
  const choose = (call: Call): void => {
    if (call !== "none") play.send({ type: "callVote", gamble: call === "gamble" });
    else if (sealed !== null) play.unseal("callVote");
  };
  return (
    <section className="vote-box" aria-labelledby="vote-heading">
      <h3 id="vote-heading" className="visually-hidden">
        {t("ratification:vote.heading")}
      </h3>
      <Choices
        label={t("ratification:vote.heading")}
        isLabelHidden
        look="cards"
        selected={selected}
        onSelect={choose}
        choices={[
          { id: "none", name: t("ratification:vote.none") },
          { id: "sure", name: t("ratification:vote.sure"), text: sureText(home, safe) },
          ...(isSafe || !option.gambles.includes(true) ? [] : [gambleOf(forecast)]),
        ]}
      />
    </section>
  );
}

/** The option to gamble, offered only if the vote is not safe. */
function gambleOf(forecast: Forecast | null): Choice<Call> {
  return {
    id: "gamble",
    name: (
      <>
        {t("ratification:vote.gamble")}{" "}
        {forecast !== null && <TenDots chance={forecast.low} label={t("ratification:vote.gambleChance")} />}
      </>
    ),
    text: t("ratification:vote.gambleLost"),
  };
}

/** What a vote called when it is safe still needs. @param chance that it is won, in thousandths */
export function sureText(home: HomeTable, chance: number): string {
  const needs = safeVoteNeeds(home, chance);
  return t(`ratification:vote.needs.${needs}`, { line: home.line });
}

/**
 * Explains a gamble: how many of the equally likely random swings in support would win the vote, and the cost of
 * losing it.
 */
export function gambleText(home: HomeTable): string {
  return t("ratification:vote.gambleText", {
    count: SWING,
    support: supportOf(home),
    line: home.line,
    winning: winningSwings(home),
    of: SWINGS,
  });
}
