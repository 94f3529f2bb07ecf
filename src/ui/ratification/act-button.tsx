import { type ReactNode, useId } from "react";
import { ToggleButton } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { slotOf } from "../../client/selectors/match/sealed.ts";
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

type Expected = "chance" | "chanceNext" | "support";

/** Seals an act with one press and withdraws it with another. Disabled while the act is not possible. */
export function ActButton({ command, label, of, about, expects, hasWhy }: ActButtonProps): ReactNode {
  const play = usePlay();
  const { view } = useTable();
  const sealed = isSealed(view, command);
  const isInstead = !sealed && view.mine?.sealed.some((other) => slotOf(other) === slotOf(command)) === true;
  const forecast = expects === undefined ? null : play.forecast(command);
  const aboutId = useId();
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
        isDisabled={!sealed && !play.isAllowed(command)}
        {...(about === undefined ? {} : { "aria-describedby": aboutId })}
      >
        {of !== undefined && <span className="visually-hidden">{of}</span>}
        <span className="act-label">{label}</span>
        {sealed && <span className="visually-hidden">{t("ratification:act.sealed")}</span>}
        {forecast !== null && expects !== undefined && (
          <span className="act-words numbers">
            <Expectation forecast={forecast} expects={expects} />
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

/** The chance of the act as ten dots, or the support after it. An arrow marks the chance of later attempts. */
function Expectation({ forecast, expects }: Readonly<{ forecast: Forecast; expects: Expected }>): ReactNode {
  if (expects === "support") return t("ratification:act.supportTo", { support: forecast.low });
  if (expects === "chance") return <TenDots chance={forecast.low} label={t("ratification:act.chanceNow")} />;
  return (
    <>
      <span aria-hidden="true">→ </span>
      <TenDots chance={forecast.low} label={t("ratification:act.chanceNext")} />
    </>
  );
}
