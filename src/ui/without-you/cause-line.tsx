import { type ReactNode, useEffect, useId, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Cause, WithoutYouTold } from "../../client/lab/without-you.ts";
import { lightStates, showPicture } from "../../client/screen/ui-store.ts";
import { raceApart, standingOf, turnOf } from "../../client/selectors/debrief/without-you.ts";
import {
  againstText,
  anywayText,
  causeText,
  firstStepText,
  homeText,
  preferText,
  turnedText,
} from "../../client/sentences/cause-words.ts";
import { useTable } from "../hooks/stores.ts";
import { useIsSmall } from "../hooks/use-is-narrow.ts";
import { LinkButton } from "../primitives/button.tsx";

type CauseLineProps = Readonly<{
  told: WithoutYouTold;
  cause: Cause;
  /**
   * "short" has only what the numbers need; "usual" adds how many would be in anyway or, in the talks, what others first
   * did because of it; "long" adds that and which act turned the text, how many of the states like it better, and who
   * brought in how many.
   */
  length?: "short" | "usual" | "long";
}>;

/** Why the match went otherwise, and a button that marks the states concerned in the picture. */
export function CauseLine({ told, cause, length = "usual" }: CauseLineProps): ReactNode {
  const { view, scenario, names } = useTable();
  const race = raceApart(standingOf(view.world), told);
  const own = view.mine?.country ?? -1;
  const turn = turnOf(told, cause);
  const usual = [anywayText(cause, told.brought) ?? firstStepText(names, turn ?? cause)];
  const long = [
    turn === null ? null : turnedText(names, turn),
    ...[preferText(cause), homeText(cause), firstStepText(names, turn ?? cause)],
    anywayText(cause, told.brought),
  ];
  // Without the states that it moved the other way, the numbers would not add up.
  const more = [
    againstText(cause, race.isAhead),
    ...(length === "short" ? [] : length === "usual" ? usual : long),
  ];
  return (
    <>
      <span className="cause">{causeText(names, scenario, cause, race, own)}</span>{" "}
      {more.filter((sentence) => sentence !== null).join(" ")}{" "}
      {cause.states.length > 0 && <ShowStates states={cause.states} />}
    </>
  );
}

/** Marks states in the picture while it is pressed, and names them for everybody who does not see the picture. */
export function ShowStates({ states }: Readonly<{ states: readonly number[] }>): ReactNode {
  const { names } = useTable();
  const isSmall = useIsSmall();
  const [isOn, turnOn] = useState(false);
  const list = useId();
  const key = states.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: lists with the same states are the same
  useEffect(() => {
    if (!isOn) return;
    lightStates(states);
    // On a phone, a single desk of the hall is too small to find.
    if (isSmall) showPicture("map");
    document.querySelector(".picture")?.scrollIntoView({ block: "nearest" });
    return () => lightStates([]);
  }, [isOn, key, isSmall]);
  return (
    <>
      <LinkButton aria-expanded={isOn} aria-controls={list} onPress={() => turnOn(!isOn)}>
        {t(isOn ? "debrief:without.cause.hide" : "debrief:without.cause.show")}
      </LinkButton>
      <span id={list} className="states-shown small soft block">
        {isOn && t("debrief:without.cause.shown", { states: names.countries(states, states.length) })}
      </span>
    </>
  );
}
