import { type ReactNode, useId } from "react";
import { ToggleButton } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { actCost, budgetOf } from "../../client/selectors/match/budget.ts";
import { objectionTo } from "../../client/selectors/match/objection.ts";
import { slotOf } from "../../client/selectors/match/sealed.ts";
import { RESERVATION_TRUST } from "../../client/selectors/ratification/capital.ts";
import { type ConsultChange, consultChange } from "../../client/selectors/ratification/home-chances.ts";
import type { Command } from "../../engine/state/command.ts";
import type { Forecast } from "../../engine/state/forecast.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { isSealed } from "../table/own-seat.ts";
import { Why } from "../widgets/reason-list.tsx";
import { TenDots } from "../widgets/ten-dots.tsx";

type ActButtonProps = Readonly<{
  command: Command;
  /** Short text on the button. */
  label: string;
  /**
   * The state or group concerned. Screen readers read it out before the label; sighted users see it from the context.
   */
  of?: string;
  /** The whole act as a sentence, for the button's description. */
  about?: string;
  /** The kind of forecast shown to the right of the button. */
  expects?: Expected;
  /** Whether the forecast's own reasons are shown beside it. */
  hasWhy?: boolean;
}>;

type Expected = "chance" | "chanceNext" | "reserve";

/**
 * Seals an act with one press and withdraws it with another. An act that is not possible now keeps its place and its
 * price, and says why.
 */
export function ActButton(props: ActButtonProps): ReactNode {
  const { command, label, of, about, expects, hasWhy } = props;
  const play = usePlay();
  const { view } = useTable();
  const sealed = isSealed(view, command);
  const isInstead = !sealed && view.mine?.sealed.some((other) => slotOf(other) === slotOf(command)) === true;
  const forecast = expects === undefined ? null : play.forecast(command);
  const change = useConsultChange(command);
  const aboutId = useId();
  const isVain = change?.isSame === true && change.points === 0;
  if (!sealed && (isVain || !play.isAllowed(command))) return <BarredAct {...props} />;
  const act = (): void => {
    if (sealed) play.unseal(slotOf(command));
    else play.send(command);
  };
  return (
    <span className="act">
      <ToggleButton
        className="act-button"
        isSelected={sealed}
        onChange={act}
        {...(about === undefined ? {} : { "aria-describedby": aboutId })}
      >
        {of !== undefined && <span className="visually-hidden">{of}</span>}
        <span className="act-label">{label}</span>
        {sealed && <span className="visually-hidden">{t("ratification:act.sealed")}</span>}
        {forecast !== null && expects !== undefined && (
          <span className="act-words numbers">
            <Expectation forecast={forecast} expects={expects} change={change} />
          </span>
        )}
        {isInstead && <span className="act-words">{t("ratification:act.instead")}</span>}
      </ToggleButton>
      {about !== undefined && (
        <span id={aboutId} className="visually-hidden">
          {about}
        </span>
      )}
      {hasWhy === true && forecast !== null && (
        <Why about={t("ratification:act.whyChance", { act: label })} reasons={() => forecast.reasons} />
      )}
    </span>
  );
}

/**
 * An act that is out of reach: grey, with its price or what stands in its way. It can still be focused, so that the
 * reason can be read by everybody.
 */
function BarredAct({ command, label, of }: ActButtonProps): ReactNode {
  const reason = useBar(command);
  const reasonId = useId();
  return (
    <span className="act barred">
      <button
        type="button"
        className="act-button"
        aria-disabled="true"
        aria-pressed="false"
        data-disabled="true"
        {...(reason === null ? {} : { "aria-describedby": reasonId })}
      >
        {of !== undefined && <span className="visually-hidden">{of}</span>}
        <span className="act-label">{label}</span>
      </button>
      {reason !== null && (
        <span id={reasonId} className="act-bar numbers">
          {reason}
        </span>
      )}
    </span>
  );
}

/** What a consultation would change; null for other acts. */
function useConsultChange(command: Command): ConsultChange | null {
  const { own, view } = useTable();
  const home = view.mine?.home ?? null;
  return command.type === "consultAtHome" && home !== null ? consultChange(own, home, command.card) : null;
}

/**
 * The price that the seat cannot pay, what has to come first, or that the chance is there already. Null if the partner
 * in the pair keeps the act.
 */
function useBar(command: Command): string | null {
  const { own } = useTable();
  const change = useConsultChange(command);
  const objection = objectionTo(own, command);
  if (objection === null)
    return change?.isSame === true ? t("ratification:act.already", { chance: change.chance }) : null;
  if (objection !== "noActs") return t(`rejection.${objection}`);
  const { acts, mostActs } = budgetOf(own);
  return t("ratification:act.price", { count: actCost(command.type), left: acts, most: mostActs });
}

type ExpectationProps = Readonly<{ forecast: Forecast; expects: Expected; change: ConsultChange | null }>;

/**
 * The chance of the act as ten dots, or the support after it and its price in trust. An arrow marks the chance of later
 * attempts; if a consultation does not change it, what the group gives for being asked stands there instead.
 */
function Expectation({ forecast, expects, change }: ExpectationProps): ReactNode {
  if (change?.isSame === true && change.points > 0)
    return t("ratification:memory.given", { count: change.points });
  if (expects === "reserve")
    return t("ratification:act.reserveEffect", { count: forecast.low, trust: RESERVATION_TRUST });
  if (expects === "chance") return <TenDots chance={forecast.low} label={t("ratification:act.chanceNow")} />;
  return (
    <>
      <span className="directed" aria-hidden="true">
        →
      </span>{" "}
      <TenDots chance={forecast.low} label={t("ratification:act.chanceNext")} />
    </>
  );
}
